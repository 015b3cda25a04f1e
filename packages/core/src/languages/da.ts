import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const danish: Language = {
  code: 'da',
  cues: {
    author:
      phrases(`af, skrevet af, tekst, tekst af, udgivet af, publiceret af, forfatter, journalist, skribent, artikel af,
      tekst og foto, interview af, om forfatteren, indlæg af, lagt op af`),
    weakAuthor: phrases(`fra`),
    editor: phrases(`redigeret af, redaktør, redaktion, opdateret af`),
    photographer:
      phrases(`foto, fotos, foto af, billede, billeder, fotograf, fotografi, illustration, illustrationer, video,
      grafik, arkivfoto`),
    translator: phrases(`oversat af, oversættelse, oversættelse af, oversætter`),
    contributor: phrases(`medvirkende, med bidrag fra`),
    source: phrases(`kilde, kilder, oprindeligt bragt i`),
    genres: phrases(
      `kommentar, klumme, analyse, anmeldelse, debat, leder, interview, reportage, kronik, essay, artikel`,
    ),
  },
  conjunctions: words('og & samt'),
  particles: words('af von de'),
  honorifics: words('dr prof professor cand'),
  jobs: words(`journalist redaktør korrespondent reporter klummeskribent skribent fotograf chefredaktør forfatter anmelder
    kommentator debattør freelancejournalist politisk-redaktør udlandskorrespondent professor forsker praktikant
    souschef redaktionschef`),
  jobModifiers: words('politisk ansvarshavende freelance international'),
  staff: words('redaktionen redaktion nyhedsbureau admin'),
  organisations:
    words(`nyheder avis avisen dagblad nyhedsbureau ritzau tidende berlingske politiken posten presse universitet
    fond institut forening ministeriet gruppen radio tv redaktionen aps center rådet politiet forlag kommune partiet`),
  months: words('januar februar marts april maj juni juli august september oktober november december'),
  weekdays: words('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  time: words(
    'kl klokken siden timer time minutter minut dage dag uger måneder år i går dag læsetid den min',
  ),
  labels: words('publiceret udgivet opdateret senest oprettet ændret læsetid offentliggjort'),
  controls:
    words(`del kommentarer kommentar kommentér gem følg abonner abonnement log ind menu søg luk åbn mere læs se alle
    hjem kontakt annonce nyhedsbrev lyt link kopier også relaterede artikler artikel emner seneste mest læste hvordan hvorfor
    hvem hvad hvornår hvor det den dette om for`),
  topics:
    words(`politik sport økonomi kultur debat udland indland danmark verden københavn aarhus teknologi videnskab sundhed
    film musik bøger rejser mad skole fodbold biler erhverv samfund klima krimi penge`),
  placePrepositions: words('i fra'),
  affiliationPrepositions: words('på for hos ved'),
  bioVerbs: words('er var har arbejder skriver dækker studerede bor'),
  contributionVerbs: words('bidrog medvirkede'),
  former: words('tidligere forhenværende'),
  givenNames:
    words(`aage allan anders andreas ane anja anna anne annette arne asger astrid benny bent bente berit birgit birgitte
    birthe bo bodil brian britta camilla carl carsten casper cecilie charlotte christian christina christoffer claus daniel david
    dennis ditte dorte dorthe ebbe elisabeth ellen emil emilie emma erik erling esben eva finn flemming frederik frederikke
    freja gitte grethe hanne hans heidi helle henning henrik henriette ida inge inger ingrid jacob jakob jan jane jens jeppe
    jesper jette johan johanne john jonas jørgen jørn josefine julie kaare karen karin karsten kasper katrine keld kenneth kim
    kirsten kirstine klaus knud kresten kristian kristina kristine kurt lars lasse laura laust lea leif lene line lisbeth lise
    lone lotte louise mads magnus maja malene marianne marie maria martin mathias mathilde merete mette michael mie mikael
    mikkel mogens morten naja nana nanna nicolai niels nikolaj nina ole oliver palle per pernille peter pia poul preben rasmus
    rikke robert rune sanne sara sebastian signe simon sofie solveig stig stine susanne svend søren thomas tina tine tobias tom
    torben tove trine troels ulla ulrik vibeke victor villads`),
}
