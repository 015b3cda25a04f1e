import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const norwegian: Language = {
  code: 'nb',
  cues: {
    author:
      phrases(`av, skrevet av, tekst, tekst av, publisert av, forfatter, journalist, skribent, artikkel av, tekst og foto,
      intervju av, om forfatteren, saken er skrevet av, skribenter, journalister`),
    weakAuthor: phrases(`fra`),
    editor: phrases(`redigert av, redaktør, oppdatert av, vaktsjef, ansvarlig redaktør`),
    photographer: phrases(
      `foto, foto av, bilde, bilder, fotograf, illustrasjon, illustrasjoner, video, grafikk, arkivfoto, illustrasjonsfoto`,
    ),
    translator: phrases(`oversatt av, oversettelse, oversetter`),
    contributor: phrases(`medvirkende, med bidrag fra`),
    source: phrases(`kilde, kilder, opprinnelig publisert i`),
    genres: phrases(
      `kommentar, kronikk, analyse, anmeldelse, debatt, leder, intervju, reportasje, essay, artikkel`,
    ),
  },
  conjunctions: words('og & samt'),
  particles: words('av von de'),
  honorifics: words('dr prof professor'),
  jobs: words(`journalist redaktør korrespondent reporter skribent fotograf sjefredaktør forfatter anmelder kommentator
    utenriksmedarbeider utenrikskorrespondent frilansjournalist professor forsker nyhetsredaktør sportsjournalist
    fotojournalist`),
  jobModifiers: words('politisk ansvarlig frilans'),
  staff: words('redaksjonen redaksjon nyhetsbyrå admin'),
  organisations:
    words(`nyheter avis avisen avisa dagblad nyhetsbyrå ntb aftenposten dagbladet posten presse universitet stiftelse
    institutt forening departementet gruppen radio tv redaksjonen as senter rådet politiet nrk forlag kommune partiet vg`),
  months: words('januar februar mars april mai juni juli august september oktober november desember des'),
  weekdays: words('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  time: words('kl klokken siden timer time minutter minutt dager dag uker måneder år i går lesetid den min'),
  labels: words('publisert oppdatert sist opprettet endret lesetid utgitt'),
  controls:
    words(`del kommentarer kommentar kommenter lagre følg abonner abonnement logg inn meny søk lukk åpne mer les se alle
    hjem kontakt annonse nyhetsbrev lytt lenke kopier også relaterte artikler artikkel emner siste mest lest hvordan hvorfor
    hvem hva når hvor det den dette om for`),
  topics:
    words(`politikk sport økonomi kultur debatt utenriks innenriks norge verden oslo bergen trondheim teknologi vitenskap
    helse film musikk bøker reise mat skole fotball ski bil næringsliv samfunn klima krim penger meninger`),
  placePrepositions: words('i fra'),
  affiliationPrepositions: words('på for hos ved i'),
  bioVerbs: words('er var har jobber arbeider skriver dekker studerte bor'),
  contributionVerbs: words('bidro medvirket'),
  former: words('tidligere forhenværende'),
  givenNames:
    words(`alf amalie anders andreas anette anita ann anna anne arild arne arvid asbjørn astrid bente berit bjarne bjørn
    bård camilla carina cecilie christian christine christoffer dag daniel david dagfinn einar eirik eivind elin elisabeth ellen
    emilie emma erik erlend eskil espen eva even fredrik frode geir gro grete gunn gunnar guro halvor hanne hans harald hedda
    heidi helge helene henrik henriette hilde håkon håvard ida inga inge inger ingrid ingvild iselin ivar jan janne jens jo joakim
    johan johanne john jon jonas jostein julie jørgen jørn kai kari karianne karin karoline kathrine kim kirsti kjell kjersti
    kjetil knut kristian kristin kristina kristine kristoffer kåre lars lasse leif lena line linn linda lise live magnus magne mads
    maren mari maria marianne marie marit markus marte martin mathias mette mia mikkel mona monica morten nils nina nora odd ola
    olav ole ottar per petter pål ragnhild randi rasmus reidar rolf ronny roy rune sander sara sigrid sigurd silje simen sindre
    siri siv sofie solveig stein steinar stian stig stine svein sverre synne synnøve terje thea thomas thor tom tone tor torbjørn
    tore tormod torstein trine trond trude trygve tuva tove ulrik unni vegard vegar vibeke vidar vilde wenche øystein øyvind
    åge åse åsne`),
}
