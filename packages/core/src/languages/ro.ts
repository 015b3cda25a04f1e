import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const romanian: Language = {
  code: 'ro',
  cues: {
    author: phrases(
      `scris de, autor, autori, publicat de, postat de, text, text de, articol de, redactor, reporter, un material de, interviu de, despre autor, un articol de`,
    ),
    weakAuthor: phrases(`de, de către`),
    editor: phrases(`editat de, editor, redacția, actualizat de`),
    photographer: phrases(
      `foto, fotografii, fotografie, fotografii de, imagine, imagini, ilustrație, video, sursa foto, fotograf`,
    ),
    translator: phrases(`traducere, traducere de, tradus de, traducător`),
    contributor: phrases(`cu contribuția`),
    source: phrases(`sursa, sursă, surse`),
    genres: phrases(`opinie, analiză, interviu, comentariu, editorial, reportaj, cronică`),
  },
  conjunctions: words('și si &'),
  particles: words('de'),
  honorifics: words('dr prof'),
  jobs: words(
    'jurnalist jurnalistă redactor redactor-șef reporter corespondent editorialist fotograf autor scriitor profesor avocat colaborator analist',
  ),
  jobModifiers: words('senior special șef'),
  staff: words('redacția redacție echipa'),
  organisations: words(
    'agenția ziarul știri presa revista redacția universitatea fundația institutul asociația ministerul grupul radio televiziunea agerpres mediafax srl editura centrul poliția partidul',
  ),
  months: words(
    'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  ),
  weekdays: words('luni marți miercuri joi vineri sâmbătă duminică'),
  time: words('la ora ore acum minute zile ieri azi astăzi citire'),
  labels: words('publicat actualizat actualizare data ultima modificat postat'),
  controls: words(
    'distribuie comentarii comentează imprimă salvează urmărește abonează autentificare meniu caută închide citește vezi toate acasă contact publicitate newsletter ascultă copiază și articole articol etichete cele ultimele cum cine ce când unde pentru',
  ),
  topics: words(
    'politică sport economie cultură opinii social externe românia bucurești lume tehnologie știință sănătate film muzică cărți turism educație fotbal auto justiție',
  ),
  placePrepositions: words('din în'),
  affiliationPrepositions: words('pentru la'),
  bioVerbs: words('este a lucrează scrie'),
  contributionVerbs: words('contribuit'),
  former: words('fost fostă'),
  givenNames:
    words(`adela adina adrian alexandra alexandru alin alina ana anca andra andrada andrei andreea anamaria antonia bianca bogdan camelia carmen cătălin
    cătălina cezar ciprian claudiu constantin corina cosmin costin cristi cristian cristina dan dana daniel daniela diana doina dorin dragoș elena
    emil florentina florin gabriel gabriela george georgiana gheorghe horia ileana ioan ioana ion ionel ionuț irina iulia iulian laura laurențiu liliana
    liviu loredana lucian luminița mădălina marcel maria marian mariana marin marius mihaela mihai mihnea mircea mirela monica nicoleta nicolae octavian oana
    ovidiu paul petru radu raluca ramona răzvan roxana sabina sergiu silviu simona sorin ștefan ștefania tiberiu teodora tudor valentin vasile
    veronica victor viorel vlad`),
}
