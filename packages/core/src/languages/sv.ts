import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const swedish: Language = {
  code: 'sv',
  cues: {
    author:
      phrases(`av, skriven av, skrivet av, text, text av, publicerad av, publicerat av, reporter, författare, artikel av,
      journalist, skribent, text & foto, text och foto, intervju av, om författaren, reportage, krönika av, texter`),
    weakAuthor: phrases(`från`),
    editor: phrases(`redigerad av, redigering, redaktör, granskad av, faktagranskad av, uppdaterad av`),
    photographer:
      phrases(`foto, foto av, bild, bilder, fotograf, fotografi, illustration, illustrationer, illustration av, video,
      grafik, arkivbild, genrebild`),
    translator: phrases(`översättning, översatt av, översättning av, översättare`),
    contributor: phrases(`medverkande, med hjälp av`),
    source: phrases(`källa, källor, ursprungligen publicerad i`),
    genres: phrases(
      `krönika, analys, recension, kommentar, debatt, ledare, intervju, reportage, essä, en krönika, artikel`,
    ),
  },
  conjunctions: words('och & samt'),
  particles: words('af av von de'),
  honorifics: words('dr prof professor'),
  jobs: words(`reporter journalist redaktör korrespondent utrikeskorrespondent krönikör kolumnist skribent fotograf chefredaktör
    ledarskribent nyhetschef författare kritiker recensent programledare frilans frilansjournalist professor forskare
    debattör politikreporter sportreporter ekonomireporter medarbetare kulturskribent praktikant`),
  jobModifiers: words('ansvarig politisk biträdande frilansande'),
  staff: words('redaktionen redaktion nyhetsbyrå nyhetsbyrån webbredaktionen nyhetsredaktionen admin'),
  organisations:
    words(`nyheter tidning tidningen nyhetsbyrå nyhetsbyrån dagblad bladet posten aftonbladet expressen press
    universitet stiftelse institut förening departementet gruppen radio television redaktionen ab centrum rådet polisen
    tt svt sveriges förlag kommun partiet`),
  months: words('januari februari mars april maj juni juli augusti september oktober november december'),
  weekdays: words('måndag tisdag onsdag torsdag fredag lördag söndag'),
  time: words(
    'kl klockan sedan timmar timme minuter minut dagar dag veckor månader år igår idag i går lästid den min',
  ),
  labels: words('publicerad publicerat uppdaterad uppdaterat senast skapad ändrad lästid publiceringsdatum'),
  controls:
    words(`dela kommentarer kommentera kommentar skriv spara följ prenumerera prenumerant logga in registrera meny sök
    stäng öppna mer läs läsa visa alla hem kontakt annons nyhetsbrev lyssna länk kopiera också relaterat artiklar artikel
    taggar senaste mest lästa hur varför vem vad när var det den detta om för`),
  topics:
    words(`politik sport ekonomi kultur opinion debatt ledare utrikes inrikes sverige världen stockholm göteborg malmö
    teknik vetenskap hälsa nöje film musik böcker resor mat skola fotboll hockey bil lokalt näringsliv samhälle klimat
    brott familj`),
  placePrepositions: words('i från'),
  affiliationPrepositions: words('på för vid hos'),
  bioVerbs: words('är var har arbetar jobbar skriver bevakar studerade bor'),
  contributionVerbs: words('bidrog medverkade'),
  former: words('tidigare före-detta'),
  givenNames:
    words(`adam agneta albin alexander alexandra alice amanda anders andreas andré anette anna anneli annika anton arvid
    astrid axel barbro bengt birgitta björn bo britta camilla carina carl carolina caroline cecilia charlotte christer christian
    christina christoffer clara claes daniel david ebba elin elisabeth ella elsa emelie emil emma erik ester eva evelina filip
    fredrik frida gabriel göran gunilla gunnar gustaf gustav hampus hanna hans helena henrik hugo håkan ida inger ingrid isabella
    isak jakob jan jenny jens jesper joakim joel johan johanna johannes john jonas jonatan josefin julia kajsa karin karl
    katarina kenneth kerstin kim kjell klara kristina kristoffer lars lena lennart leif lina linda linnea lisa louise lotta love
    lovisa ludvig magnus maja malin marcus margareta maria marie markus martin martina mats mattias maria mikael moa monica
    måns nathalie niklas nils olle olof oscar oskar patrik peder pernilla per peter petra pia pontus rasmus rebecka robert robin
    roger roland sandra sara sebastian simon sofia sofie stefan sten stina susanne sven therese thomas tobias tomas tommy tove
    ulf ulla ulrika viktor viktoria vilhelm william åke åsa örjan`),
}
