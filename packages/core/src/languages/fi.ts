import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const finnish: Language = {
  code: 'fi',
  cues: {
    author: phrases(
      `teksti, kirjoittaja, kirjoittanut, toimittaja, teksti ja kuvat, kirjoittajat, toimittanut, haastattelu`,
    ),
    weakAuthor: [],
    editor: phrases(`toimitus, päätoimittaja, tuottaja`),
    photographer: phrases(
      `kuva, kuvat, kuvaaja, valokuva, valokuvat, kuvitus, video, grafiikka, kuvituskuva`,
    ),
    translator: phrases(`käännös, kääntänyt, suomennos, suomentanut`),
    contributor: [],
    source: phrases(`lähde, lähteet`),
    genres: phrases(`kolumni, kommentti, mielipide, analyysi, haastattelu, arvio, pääkirjoitus`),
  },
  conjunctions: words('ja &'),
  particles: words('von af de'),
  honorifics: [],
  jobs: words(
    'toimittaja päätoimittaja kolumnisti kirjeenvaihtaja kuvaaja valokuvaaja kirjoittaja uutispäällikkö tuottaja kirjailija professori tutkija asiantuntija',
  ),
  jobModifiers: words('vapaa vastaava'),
  staff: words('toimitus uutistoimitus'),
  organisations: words(
    'uutiset lehti sanomat uutistoimisto stt yle toimitus yliopisto säätiö instituutti yhdistys ministeriö oy poliisi radio televisio helsingin kustannus kaupunki',
  ),
  months: words(
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  ),
  weekdays: words('maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke pe la su'),
  time: words('klo sitten tuntia minuuttia päivää viikkoa eilen tänään lukuaika min'),
  labels: words('julkaistu päivitetty muokattu julkaisuaika'),
  controls: words(
    'jaa kommentit kommentoi tulosta tallenna seuraa tilaa kirjaudu rekisteröidy valikko haku sulje lisää lue katso kaikki etusivu yhteystiedot mainos uutiskirje kuuntele kopioi linkki myös luetuimmat uusimmat aiheet miten miksi kuka mitä',
  ),
  topics: words(
    'politiikka urheilu talous kulttuuri mielipide ulkomaat kotimaa suomi maailma helsinki teknologia tiede terveys viihde elokuvat musiikki kirjat matkailu ruoka jalkapallo jääkiekko autot',
  ),
  placePrepositions: [],
  affiliationPrepositions: [],
  bioVerbs: words('on oli työskentelee kirjoittaa'),
  contributionVerbs: [],
  former: words('entinen'),
  givenNames:
    words(`aino aleksi anna anne anneli annika antti anu ari arja arto eeva eero eija elina emilia emma erkki esa eveliina hanna hannu harri heidi
    heikki heli helena henna henri hilkka ilkka inka irma jaakko jaana janne jani jari jarmo joni jouni juha juhani jukka jussi kaisa
    kalle kari karoliina katja katri kimmo kirsi kristiina laura lauri leena liisa maarit maija marja marjo marko markku markus matti
    mika mikael mikko minna mirja niina niko olli outi paavo päivi pasi pekka pertti petri pia pirjo riikka riitta risto saara
    sami sanna sari satu seppo sini sirpa suvi tapani tapio tarja tea teemu terhi tiina timo tommi toni tuija tuomas tuula ulla veera
    veli ville virpi`),
}
