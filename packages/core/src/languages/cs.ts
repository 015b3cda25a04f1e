import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const czech: Language = {
  code: 'cs',
  cues: {
    author:
      phrases(`autor, autorka, autoři, napsal, napsala, text, připravil, připravila, připravili, redaktor, redaktorka, publikoval,
      autor článku, rozhovor vedl, rozhovor vedla, píše, o autorovi, zveřejnil, zveřejnila, napísal, napísala, autori, pripravil, pripravila`),
    weakAuthor: phrases(`od`),
    editor: phrases(`editor, editorka, redakce, upravil, upravila, aktualizoval`),
    photographer: phrases(
      `foto, fotografie, fotograf, autor fotografie, zdroj fotografie, ilustrace, video, obrázek, snímek, fotografia, ilustrácia`,
    ),
    translator: phrases(`překlad, přeložil, přeložila, překladatel, preklad, preložil, preložila`),
    contributor: phrases(`spolupráce, spolupracoval, spolupracovala`),
    source: phrases(`zdroj, zdroje`),
    genres: phrases(`komentář, názor, rozhovor, analýza, reportáž, recenze, glosa, sloupek, komentár`),
  },
  conjunctions: words('a &'),
  particles: words('von de'),
  honorifics: words('dr prof mgr ing judr mudr phdr doc bc'),
  jobs: words(`redaktor redaktorka reportér reportérka zpravodaj zpravodajka novinář novinářka komentátor komentátorka šéfredaktor
    šéfredaktorka editor editorka fotograf autor autorka publicista sloupkař spisovatel politolog ekonom profesor advokát novinár redaktori`),
  jobModifiers: words('zahraniční sportovní vedoucí hlavní zástupce domácí'),
  staff: words('redakce redakcia'),
  organisations: words(
    'agentura noviny deník časopis tisk redakce univerzita nadace institut sdružení ministerstvo skupina rozhlas televize čtk vydavatelství centrum rada strana policie zprávy deníku tlačová',
  ),
  months: words(
    'ledna února března dubna května června července srpna září října listopadu prosince leden únor březen duben květen červen červenec srpen říjen listopad prosinec',
  ),
  weekdays: words('pondělí úterý středa čtvrtek pátek sobota neděle'),
  time: words(
    'v před hodin hodiny hodinami minut minutami dní den týdny měsíci lety roku včera dnes čtení min',
  ),
  labels: words('publikováno zveřejněno vydáno datum aktualizováno aktualizace vytvořeno poslední upraveno'),
  controls: words(
    'sdílet diskuse komentáře tisk uložit sledovat odebírat přihlásit registrovat menu hledat zavřít více číst čtěte zobrazit vše všechny domů kontakt reklama newsletter poslouchat také související články článek štítky nejčtenější nejnovější jak proč kdo co kdy kde pro',
  ),
  topics: words(
    'politika sport ekonomika kultura názory společnost svět domácí zahraničí česko praha brno technologie věda zdraví byznys peníze film hudba knihy cestování auto fotbal hokej krimi regiony slovensko',
  ),
  placePrepositions: words('v z'),
  affiliationPrepositions: words('pro z'),
  bioVerbs: words('je byl byla pracuje píše vystudoval vystudovala působí'),
  contributionVerbs: words('přispěl přispěla'),
  former: words('bývalý bývalá exšéf'),
  givenNames:
    words(`adam adéla alena aleš alexandr alice alois andrea aneta anna antonín barbora bohumil božena daniel daniela david denisa
    dominik dominika eliška eva filip františek gabriela hana helena irena iva ivan ivana iveta jakub jan jana jaromír jaroslav
    jaroslava jindřich jiří jitka josef kamil karel karolína kateřina klára kristýna ladislav lenka libor lubomír lucie luděk ludmila
    lukáš marcela marek marie markéta marta martin martina matěj michaela michal milan miloš miloslav miroslav monika natálie nikola
    olga ondřej patrik pavel pavla pavlína petr petra radek radim radka renata richard robert roman simona stanislav tadeáš tereza
    tomáš václav věra veronika viktor vít vladimír vlastimil vojtěch zdeněk zdeňka zuzana juraj ján jozef katarína peter štefan ľubomír`),
}
