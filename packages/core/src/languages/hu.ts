import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const hungarian: Language = {
  code: 'hu',
  cues: {
    author: phrases(
      `írta, szerző, szerzők, szöveg, újságíró, szerkesztő-újságíró, készítette, interjú, a szerzőről`,
    ),
    weakAuthor: [],
    editor: phrases(`szerkesztette, szerkesztő`),
    photographer: phrases(`fotó, fotók, kép, képek, fénykép, fotós, illusztráció, videó, grafika`),
    translator: phrases(`fordította, fordítás, fordító`),
    contributor: phrases(`közreműködött`),
    source: phrases(`forrás`),
    genres: phrases(`vélemény, elemzés, interjú, kommentár, kritika, riport`),
  },
  conjunctions: words('és &'),
  particles: words('de von'),
  honorifics: words('dr prof'),
  jobs: words(
    'újságíró szerkesztő főszerkesztő riporter tudósító munkatárs rovatvezető fotós fotóriporter író publicista professzor szakértő ügyvéd',
  ),
  jobModifiers: words('felelős vezető'),
  staff: words('szerkesztőség'),
  organisations: words(
    'hírügynökség hírek lap újság magazin szerkesztőség egyetem alapítvány intézet egyesület minisztérium mti kft zrt kiadó rádió televízió rendőrség párt',
  ),
  months: words(
    'január február március április május június július augusztus szeptember október november december',
  ),
  weekdays: words('hétfő kedd szerda csütörtök péntek szombat vasárnap'),
  time: words('perc perce órája napja óra nap hete tegnap ma olvasás'),
  labels: words('megjelent frissítve frissült közzétéve dátum módosítva utoljára'),
  controls: words(
    'megosztás hozzászólások nyomtatás mentés követés feliratkozás belépés regisztráció menü keresés bezárás tovább több olvasd nézd összes címlap kapcsolat hirdetés hírlevél is kapcsolódó cikkek cikk címkék legolvasottabb legfrissebb hogyan miért ki mi mikor hol',
  ),
  topics: words(
    'politika sport gazdaság kultúra vélemény külföld belföld világ magyarország budapest tech tudomány egészség életmód film zene könyv utazás foci autó közélet',
  ),
  placePrepositions: [],
  affiliationPrepositions: [],
  bioVerbs: [],
  contributionVerbs: [],
  former: words('volt egykori'),
  givenNames:
    words(`ádám ágnes ákos alexandra andrás andrea anett anikó anita anna attila balázs barbara beáta bence bernadett boglárka csaba csilla dániel
    dávid dóra edina edit emese enikő erika erzsébet eszter éva ferenc fruzsina gábor gergely gergő györgy györgyi gyula hajnalka ildikó
    ilona imre istván jános judit júlia kata katalin kinga klára krisztián krisztina laura lászló levente lilla margit mária marianna
    márk márton máté melinda mihály miklós mónika nikolett nóra norbert nándor orsolya pál péter petra piroska réka richárd
    róbert roland sándor szabolcs szilárd szilvia tamás tibor tímea tünde viktor viktória vivien zita zoltán zsófia zsolt zsuzsanna`),
}
