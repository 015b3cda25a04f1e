import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const polish: Language = {
  code: 'pl',
  cues: {
    author:
      phrases(`przez, autor, autorka, autorzy, napisał, napisała, napisane przez, opublikowane przez, tekst, opracowanie,
      opracował, opracowała, oprac, rozmawiał, rozmawiała, redaktor, redaktorka, dodał, dodała, dodane przez, autor tekstu,
      autor artykułu, wywiad przeprowadził, wywiad przeprowadziła, przygotował, przygotowała, pisze`),
    weakAuthor: phrases(`od`),
    editor: phrases(`redakcja, edycja, zredagował, zredagowała, korekta, aktualizacja`),
    photographer: phrases(
      `foto, fot, zdjęcie, zdjęcia, fotografia, fotograf, ilustracja, ilustracje, grafika, wideo, źródło zdjęcia`,
    ),
    translator: phrases(`tłumaczenie, tłumaczył, tłumaczyła, przekład, przełożył, przełożyła, tłum`),
    contributor: phrases(`współpraca, przy współpracy`),
    source: phrases(`źródło, źródła, za`),
    genres: phrases(`komentarz, opinia, felieton, wywiad, analiza, reportaż, recenzja, artykuł`),
  },
  conjunctions: words('i oraz &'),
  particles: words('de von'),
  honorifics: words('dr prof mgr inż hab red ks'),
  jobs: words(`dziennikarz dziennikarka redaktor redaktorka reporter reporterka korespondent korespondentka publicysta
    publicystka felietonista felietonistka autor autorka fotograf fotoreporter współpracownik wydawca kierownik
    profesor prawnik adwokat pisarz pisarka komentator komentatorka ekspert ekspertka`),
  jobModifiers: words('naczelny naczelna zastępca starszy starsza główny specjalny prowadzący'),
  staff: words('redakcja zespół agencja admin administrator'),
  organisations:
    words(`agencja agencje gazeta dziennik prasa prasowa prasowe redakcja uniwersytet fundacja instytut stowarzyszenie
    ministerstwo grupa radio telewizja wydawnictwo centrum rada partia policja pap wyborcza rzeczpospolita tygodnik
    portal polskie polska spółka tvn tvp urząd serwis wiadomości`),
  months:
    words(`stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty
    marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień sty lut kwi cze lip sie wrz paź lis gru`),
  weekdays: words('poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz'),
  time: words(
    'godz godzina godziny temu minut minuty dni dzień tygodni miesięcy lat roku r wczoraj dziś dzisiaj o min czytania',
  ),
  labels: words(
    'opublikowano publikacja data dodano aktualizacja zaktualizowano utworzono ostatnia utworzenia publikacji',
  ),
  controls:
    words(`udostępnij komentarze komentarz skomentuj drukuj zapisz obserwuj subskrybuj zaloguj zarejestruj menu szukaj
    zamknij otwórz więcej czytaj zobacz wszystkie strona główna kontakt reklama newsletter posłuchaj wyślij kopiuj link
    także również podobne artykuły artykuł tagi najnowsze najpopularniejsze jak dlaczego kto co kiedy gdzie to`),
  topics:
    words(`polityka sport gospodarka kultura opinie społeczeństwo świat kraj polska warszawa kraków technologia nauka
    zdrowie biznes finanse edukacja piłka film muzyka książki podróże kuchnia moto motoryzacja rozrywka prawo wiadomości region`),
  placePrepositions: words('w z ze'),
  affiliationPrepositions: words('dla z'),
  bioVerbs: words('jest był była pracuje pisze ukończył ukończyła współpracuje zajmuje'),
  contributionVerbs: words('współpracował współpracowała'),
  former: words('były była dawniej'),
  givenNames:
    words(`adam adrian agata agnieszka aldona alek aleksander aleksandra alicja andrzej aneta angelika anita anna antoni
    arkadiusz artur barbara bartłomiej bartosz beata błażej bogdan bogusław bożena bronisław cezary czesław damian daniel
    danuta dariusz dawid dominik dominika dorota edward edyta elżbieta emil emilia ewa ewelina filip franciszek gabriela
    grażyna grzegorz halina hanna henryk hubert igor ilona irena iwona izabela jacek jadwiga jakub jan janina janusz jarosław
    jerzy joanna jolanta józef julia julian justyna kacper kamil kamila karol karolina katarzyna kinga klaudia konrad krystian
    krystyna krzysztof leszek łukasz lech lidia lucyna maciej magda magdalena maja małgorzata marcelina marcin marek maria
    mariusz marta martyna mateusz michał mikołaj mirosław monika natalia norbert olga oliwia olaf oskar patrycja patryk paulina
    paweł piotr przemysław radosław rafał renata robert roman ryszard sandra sebastian sławomir stanisław stefan sylwia szymon
    tadeusz teresa tomasz urszula waldemar wanda weronika wiesław wiktor wiktoria witold władysław wojciech zbigniew zdzisław
    zofia zuzanna zygmunt`),
}
