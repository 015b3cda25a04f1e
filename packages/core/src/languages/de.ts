import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const german: Language = {
  code: 'de',
  cues: {
    author:
      phrases(`von, von unserem redakteur, von unserer redakteurin, geschrieben von, verfasst von, text, text von,
      autor, autorin, autoren, autor:in, autor*in, autor/in, verfasser, verfasserin, veröffentlicht von, erstellt von,
      gepostet von, bericht von, bericht, reportage von, aufgezeichnet von, protokoll von, redaktion, text und foto,
      text und fotos, texte, ein beitrag von, aus der redaktion von, es schreibt, es schreiben, redakteur, redakteurin,
      vorgestellt von, die fragen stellten, die fragen stellte, das gespräch führte, das gespräch führten,
      das interview führte, das interview führten, interview, herausgeber, über den autor, über die autorin,
      über die autoren, recherche und text, recherche, aus berlin von`),
    weakAuthor: phrases(`aus`),
    editor: phrases(`redigiert von, bearbeitet von, redaktionell verantwortlich, verantwortlich, produktion,
      aktualisiert von, lektorat, geprüft von, fachlich geprüft von, onlinefassung, redaktionelle bearbeitung`),
    photographer:
      phrases(`foto, fotos, foto von, fotos von, bild, bilder, bild von, bilder von, fotograf, fotografin,
      fotografie, bildquelle, bildrechte, bildnachweis, archivfoto, symbolbild, symbolfoto, illustration,
      illustrationen, illustration von, grafik, grafiken, video, video von, titelbild, quelle bild, kamera, collage,
      montage, karikatur`),
    translator:
      phrases(`übersetzt von, übersetzung, übersetzung von, aus dem englischen von, aus dem englischen übersetzt von,
      aus dem französischen von, übersetzer, übersetzerin, deutsch von`),
    contributor: phrases(
      `mitarbeit, unter mitarbeit von, mit, mit informationen von, mit material von, mit agenturmaterial von`,
    ),
    source:
      phrases(`quelle, quellen, zuerst erschienen bei, zuerst erschienen in, ursprünglich erschienen bei, mit material der,
      pressemitteilung von, eine pressemitteilung von`),
    genres:
      phrases(`ein kommentar, kommentar, kolumne, eine kolumne, analyse, eine analyse, ein essay, essay, reportage,
      eine reportage, interview, ein interview, gastbeitrag, ein gastbeitrag, bericht, ein bericht, glosse, eine glosse,
      leitartikel, meinung, rezension, eine rezension, porträt, ein porträt, beitrag, artikel, kritik, protokoll,
      exklusiv, ein leitartikel, ein artikel, hintergrund, eine recherche, recherche, ein gespräch, nachricht`),
  },
  conjunctions: words('und sowie u'),
  particles: words('von vom zu zum zur van der den dem de freiherr freifrau graf gräfin'),
  honorifics: words('dr prof professor med dipl ing mag phil rer nat jur univ doz pd habil h c'),
  jobs: words(`redakteur redakteurin redakteure redaktor redaktorin reporter reporterin korrespondent korrespondentin
    korrespondenten journalist journalistin journalisten volontär volontärin autor autorin autoren chefredakteur
    chefredakteurin chefreporter chefreporterin kolumnist kolumnistin kommentator kommentatorin fotograf fotografin
    herausgeber herausgeberin ressortleiter ressortleiterin praktikant praktikantin mitarbeiter mitarbeiterin
    gastautor gastautorin onlineredakteur onlineredakteurin online-redakteur online-redakteurin politikredakteur
    wirtschaftsredakteur sportredakteur lokalredakteur geschäftsführer geschäftsführerin leiter leiterin
    kritiker kritikerin moderator moderatorin experte expertin rechtsanwalt rechtsanwältin professor professorin
    stellvertreter stellvertreterin blattmacher newsmanager hauptstadtkorrespondent auslandskorrespondent
    parlamentskorrespondent gründer gründerin schriftsteller schriftstellerin publizist publizistin freier freie
    meteorologe sprecher sprecherin inhaber inhaberin fachanwalt fachanwältin steuerberater`),
  jobModifiers:
    words(`leitender leitende stellvertretender stellvertretende stellv freier freie leiter ressort
    politische politischer verantwortlicher verantwortliche ständiger ständige unser unsere chef`),
  staff:
    words(`redaktion redaktionsteam online-redaktion onlineredaktion newsroom nachrichtenredaktion agentur agenturen
    gastautor anonym admin nachrichtenagentur nachrichtenagenturen mitarbeiter desk`),
  organisations:
    words(`zeitung nachrichten agentur presse presseagentur pressestelle pressedienst verlag stiftung
    universität hochschule institut verein verband bund gmbh ag kg se ev ministerium amt behörde polizei redaktion
    anzeiger tageblatt rundschau blatt kurier bote post merkur rundfunk fernsehen sender gesellschaft gruppe
    netzwerk kanzlei kammer partei klinikum krankenhaus bank sparkasse stadt gemeinde landkreis dpa afp apa sid epd
    kna ots reuters ard zdf mdr ndr wdr swr rbb orf srf archiv werk zentrum magazin allgemeine`),
  months:
    words(`januar jänner februar märz april mai juni juli august september oktober november dezember jän mär mrz
    okt dez`),
  weekdays: words(
    `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so`,
  ),
  time: words(`uhr vor stunden stunde minuten minute tagen tag wochen woche monaten monat jahren jahr gestern heute um
    am den lesezeit min`),
  labels:
    words(`veröffentlicht aktualisiert stand erschienen datum erstellt publiziert zuletzt geändert geändert
    lesezeit lesedauer update gepostet erstveröffentlichung vom am`),
  controls:
    words(`teilen drucken merken kommentare kommentar kommentieren abonnieren anmelden registrieren mehr weiter
    zurück suche menü schließen öffnen vorlesen anhören newsletter startseite impressum datenschutz kontakt anzeige
    werbung hier lesen zum zur folgen speichern link kopieren artikel beitrag beiträge themen abo abonnement
    gutscheine gutschein jetzt alle neue neu auch das der die ein eine was wie warum wer wann so ist sind bild bilder
    video videos quelle kategorien kategorie schlagwörter tags login konto shop jobs anzeigen ergänzungen zur-person
    empfehlungen empfohlen meistgelesen lesermeinungen diskussion feedback whatsapp facebook`),
  topics:
    words(`politik sport wirtschaft kultur meinung wissen wissenschaft gesellschaft panorama lokales regional
    regionales deutschland ausland inland welt europa fußball technik digital auto reise gesundheit leben unterhaltung
    stars medien finanzen geld karriere bildung feuilleton berlin hamburg münchen bayern sachsen thüringen hessen
    nachrichten blaulicht wetter ratgeber mode essen genuss familie netzwelt reisen umwelt klima justiz debatte`),
  placePrepositions: words('aus in bei'),
  affiliationPrepositions: words('von für bei der des vom'),
  bioVerbs:
    words(`ist war hat arbeitet schreibt berichtet leitet studierte lebt gehört verfasst kommt begann wurde
    berichtet verantwortet betreut sind schreiben arbeiten wechselte kümmert volontierte forscht lehrt`),
  contributionVerbs: words('half halfen'),
  former: words('ehemals ehemaliger ehemalige früher früherer frühere ex vormals'),
  givenNames:
    words(`achim alexander alfred alina andrea andreas angela angelika anika anja anke anna anne annette antje
    armin arne astrid axel barbara bastian beate benedikt benjamin bernd bernhard bettina birgit björn bodo boris britta
    bruno burkhard carina carl carla carolin carsten caspar cathrin celine chiara christa christian christiane christin
    christina christine christof christoph claas claudia clemens constantin cora corinna cornelia cornelius daniel daniela
    david denis dennis detlef dieter dietmar dietrich dirk dominik dorothea doris eberhard edgar edith egon eileen elena elisabeth elke
    ellen elmar emil erich erik ernst erwin esther eva evelyn fabian felix ferdinand finn florian franz franziska frauke
    frieda friederike friedrich fritz gabi gabriele georg gerald gerd gerhard gero gertrud gisela günter günther gustav hanna
    hannah hannes hans harald hartmut heike heiko heiner heinrich heinz helene helga helmut hendrik henning henrik henry
    herbert hermann holger horst hubert ilona ina ines inga inge ingo ingrid irene iris isabel isabell isabelle jakob jan
    jana janina janine jannik jasmin jasper jens joachim jochen johanna johannes jonas jonathan jörg jörn josef judith
    julia julian juliane julius jürgen jutta kai kajetan karin karl karla karolin karsten katharina kathrin katja katrin
    kerstin kilian kim kirsten klara klaus konrad konstantin kristin kristina kurt lara lars laura lea lena lennart leo
    leon leonard leonie lina linda lisa lothar louisa luca lucas ludwig luisa lukas lutz lydia magdalena maike maja malte
    manfred manuel manuela marc marcel marco marcus mareike maren margarete margit maria marianne marie marina mario marion
    marius mark markus marlene marta martha martin martina mathias matthias max maximilian melanie meike michael michaela
    miriam mirjam mona monika moritz nadine nadja natalie nele nico nicola nicole niklas nikolaus nils nina nora norbert olaf
    ole oliver oskar otto pascal patrick patrizia paul paula peer peter petra philipp pia rafael rainer ralf ralph ramona
    raphael rebecca regina reiner reinhard renate rené ricarda richard rita robert robin roland rolf roman ronald ronja
    rosa rüdiger rudolf sabine sabrina sandra sara sarah sascha sebastian selina severin sibylle siegfried sigrid silke silvia
    simon simone sofia sonja sophia sophie stefan stefanie steffen steffi stephan stephanie susann susanne sven svenja sylvia tanja tatjana thea theo
    theresa thilo thomas thorsten till tim tina tobias tom torben torsten udo ulf uli ulla ulrich ulrike urs ursula ute uwe
    valentin vanessa vera verena veronika viktor viktoria vincent volker walter werner wibke wiebke wilhelm willi winfried
    wolf wolfgang yannick yvonne reto beat urs ueli jürg regula lorenz anselm anouk ayşe mehmet emre cem aylin`),
}
