import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const dutch: Language = {
  code: 'nl',
  cues: {
    author:
      phrases(`door, geschreven door, geplaatst door, gepubliceerd door, tekst, tekst door, auteur, auteurs, redactie,
      artikel door, verslaggever, redacteur, een artikel van, interview door, over de auteur, door onze verslaggever,
      door onze redacteur, van onze verslaggever, van onze redactie`),
    weakAuthor: phrases(`van`),
    editor: phrases(`bewerkt door, eindredactie, geredigeerd door, bijgewerkt door`),
    photographer:
      phrases(`foto, foto's, foto door, foto's door, beeld, fotograaf, fotografie, illustratie, illustraties, video,
      beeld door, fotobewerking, afbeelding`),
    translator: phrases(`vertaald door, vertaling, vertaler`),
    contributor: phrases(`met medewerking van, met bijdragen van, mmv, m.m.v`),
    source: phrases(`bron, bronnen, eerder verschenen in, oorspronkelijk gepubliceerd door`),
    genres: phrases(
      `column, opinie, analyse, commentaar, interview, recensie, essay, reportage, verslag, artikel, een column, een essay`,
    ),
  },
  conjunctions: words('en &'),
  particles: words(`van de der den het ter ten te in op t 't s 's voor aan bij`),
  honorifics: words('dr prof drs ir mr ing dhr mevr'),
  jobs: words(`verslaggever verslaggeefster redacteur redactrice journalist journaliste correspondent correspondente
    hoofdredacteur eindredacteur columnist columniste fotograaf fotografe auteur medewerker medewerkster stagiair
    stagiaire chef hoogleraar onderzoeker schrijver schrijfster presentator presentatrice freelancer sportverslaggever
    politiek-verslaggever advocaat directeur gastauteur`),
  jobModifiers: words('politiek politieke adjunct onze freelance economie chef algemeen buitenland'),
  staff: words('redactie webredactie newsroom team gastauteur nieuwsredactie admin persbureau'),
  organisations:
    words(`nieuws krant dagblad persbureau pers redactie universiteit stichting instituut vereniging ministerie
    groep omroep televisie uitgeverij bv nv centrum raad partij politie gemeente anp belga nos rtl nrc vrt telegraaf
    courant weekblad tijdschrift hogeschool bond`),
  months: words(
    'januari februari maart april mei juni juli augustus september oktober november december mrt okt',
  ),
  weekdays: words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo'),
  time: words('om uur geleden minuten minuut dagen dag weken maanden jaar gisteren vandaag leestijd op min'),
  labels: words('gepubliceerd geplaatst bijgewerkt laatst gewijzigd laatste update datum leestijd aangepast'),
  controls:
    words(`delen deel reacties reageer reageren afdrukken bewaren bewaar volgen volg abonneren abonnement inloggen
    registreren menu zoeken sluiten openen meer lees lezen bekijk alle alles home contact adverteren advertentie
    nieuwsbrief luister link kopieer kopiëren ook gerelateerd artikelen artikel tags laatste het een dit deze hoe waarom
    wie wat wanneer waar voor over`),
  topics:
    words(`politiek sport economie cultuur opinie buitenland binnenland nederland belgië wereld amsterdam brussel tech
    wetenschap gezondheid media film muziek boeken reizen koken onderwijs voetbal wielrennen auto show regio lokaal
    samenleving klimaat misdaad geld`),
  placePrepositions: words('in uit vanuit'),
  affiliationPrepositions: words('van voor bij'),
  bioVerbs: words('is was heeft werkt schrijft studeerde woont doceert begon zijn volgt'),
  contributionVerbs: words('droeg droegen'),
  former: words('voormalig voormalige oud ex'),
  givenNames:
    words(`aad albert alex alexander andré anke anna anne anneke annelies annemarie annemieke anouk arend arie arjan
    arjen arnoud astrid auke barbara bart bas ben bert bob bram brecht bregje caroline carla carolien casper chantal charlotte
    christiaan claudia coen cor corine daan daniël danny david dennis diederik dirk dorien eelco eline els elske emma erik
    ernst esther eva evelien ewout femke ferdi fleur floor floris folkert frank frans frederik freek frits geert gerard gerben
    gerrit gert gijs gijsbert guido guus hanneke hanna hans harm harmen harry heleen henk henri hendrik herman hester hugo
    huub ilse inge ingrid irene iris ivo jaap jacob jacqueline jan janneke jasper jelle jeroen jesse jet jeroen joep johan
    johannes jolanda jolien jonas joost joris jos jurre jurriaan karel karen karin karlijn kasper kees kim klaas koen laura
    lars leen lennart leonie lex lien lieke liesbeth lieve linda lisa lonneke lotte luc lucas luuk maaike maarten mariëlle
    marc marcel margriet maria marian marieke marije marijke marijn marike mark marleen marloes martijn martin martine matthijs
    maud maurice max melissa menno merel michiel michel mieke mike mirjam monique nadia nanda natalie nathalie nicole niels
    nienke nina noor olaf paul paulien peter petra philip pieter pim pien raoul reinier remco renate renske rianne rien rik rob
    robbert robert roel rogier roland roos ron ronald ruben ruud ruth sam sander sandra sanne sara sebastiaan simon sjoerd
    sofie stan stefan steven stijn suzanne sven sylvia tamara teun theo thijs thomas tim timo tom ton toon truus ursula victor
    vincent wessel wilco wilfred willem wim wouter yasmina yvonne`),
}
