import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const italian: Language = {
  code: 'it',
  cues: {
    author:
      phrases(`di, scritto da, pubblicato da, articolo di, a cura di, testo, testo di, testi di, autore, autrice, autori,
      servizio di, intervista di, postato da, redatto da, redattore, redattrice, firma, reportage di, inserito da,
      dal nostro inviato, dalla nostra inviata, dal nostro corrispondente`),
    weakAuthor: phrases(`da`),
    editor: phrases(`editing di, revisionato da, revisione di, aggiornato da, verificato da`),
    photographer:
      phrases(`foto, foto di, fotografia, fotografie, fotografie di, immagine, immagini, crediti, credit, video,
      video di, illustrazione, illustrazioni, illustrazione di, disegno di, fotografo`),
    translator: phrases(`traduzione, traduzione di, tradotto da, traduttore, traduttrice`),
    contributor: phrases(`con la collaborazione di, con il contributo di, ha collaborato, hanno collaborato`),
    source: phrases(`fonte, fonti, pubblicato originariamente su`),
    genres: phrases(
      `editoriale, opinione, commento, analisi, intervista, recensione, rubrica, reportage, cronaca, articolo`,
    ),
  },
  conjunctions: words('e ed &'),
  particles: words(`di de del della dei degli lo la li d da dal dalla`),
  honorifics: words('dott dr dottssa prof profssa avv ing on sig suor don'),
  jobs: words(`giornalista giornalisti redattore redattrice inviato inviata corrispondente caporedattore caporedattrice
    direttore direttrice editorialista collaboratore collaboratrice autore autrice fotografo fotografa professore
    professoressa avvocato scrittore scrittrice opinionista cronista esperto esperta vicedirettore vicedirettrice`),
  jobModifiers: words('speciale responsabile capo vice politico sportivo'),
  staff: words('redazione staff agenzia agenzie admin web'),
  organisations:
    words(`agenzia agenzie notizie giornale quotidiano stampa rivista università fondazione istituto
    associazione ministero gruppo radio televisione redazione centro consiglio partito governo polizia ansa adnkronos
    agi spa srl corriere repubblica messaggero mattino gazzetta editore editrice comune federazione servizio`),
  months:
    words(`gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen mag giu
    lug set ott dic`),
  weekdays: words('lunedì martedì mercoledì giovedì venerdì sabato domenica lun mer gio ven sab dom'),
  time: words(
    'ore ora alle fa minuti minuto giorni giorno settimane mesi anni ieri oggi il del lettura tempo di min',
  ),
  labels: words(
    'pubblicato pubblicata aggiornato aggiornata aggiornamento ultimo data modificato lettura tempo modifica',
  ),
  controls:
    words(`condividi commenti commento commenta stampa salva segui abbonati iscriviti accedi registrati menu cerca
    chiudi apri leggi altro altri tutti tutte vedi home contatti pubblicità invia copia ascolta newsletter anche
    correlati articoli articolo tag ultime ultima più letti scopri guarda il lo gli una questo questa come perché chi
    cosa quando dove per`),
  topics:
    words(`politica sport economia cultura opinioni esteri cronaca italia mondo roma milano napoli torino tecnologia
    scienza scienze salute spettacoli cinema musica libri viaggi cucina scuola calcio motori moda lavoro ambiente
    attualità società gossip benessere finanza`),
  placePrepositions: words('da a in'),
  affiliationPrepositions: words('per di del della'),
  bioVerbs: words('è era ha scrive lavora collabora insegna vive dirige nato nata sono'),
  contributionVerbs: words('collaborato contribuito'),
  former: words('ex già'),
  givenNames:
    words(`adriano agnese alberto aldo alessandra alessandro alessia alessio alfredo alice andrea angela angelo anita
    anna annalisa annamaria antonella antonello antonio arianna armando arturo barbara beatrice benedetta bianca bruno camilla
    carla carlo carlotta carmela carmine caterina cecilia chiara cinzia clara claudia claudio corrado cosimo costanza cristiana
    cristiano cristina damiano daniela daniele dario davide debora diego domenico donatella donato edoardo elena eleonora elia
    elisa elisabetta emanuela emanuele emilia emilio emma enrica enrico enzo erica ernesto ettore eugenio eva fabiana fabio
    fabrizio federica federico ferdinando filippo fiorella flavia flavio franca francesca francesco franco fulvio gabriele
    gabriella gaetano gaia gennaro giacomo giada gian gianfranco gianluca gianluigi gianmarco gianni gianpaolo gigi gilda gino
    giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina grazia graziano guglielmo guido ida
    ilaria irene isabella ivan ivana jacopo lara laura lavinia leonardo letizia lidia liliana livia lorena lorenza lorenzo luca
    lucia luciana luciano lucio luigi luisa manuela marcello marco margherita maria mariangela marianna marina mario marisa marta
    martina massimiliano massimo matilde matteo mattia maura maurizio mauro michela michele miriam mirko monica nadia natalia
    nicola nicoletta nicolò noemi nunzia ornella oscar ottavia ottavio paola paolo pasquale patrizia piergiorgio piero pierluigi
    pietro raffaele raffaella renata renato renzo riccardo rita roberta roberto rocco romano rosa rosanna rosario rossella
    rossana ruggero sabrina salvatore samuele sandra sandro sara saverio sebastiano serena sergio silvana silvano silvia simona
    simone sofia sonia stefania stefano susanna tania teresa tiziana tiziano tommaso ugo umberto valentina valeria valerio
    vanessa veronica vincenzo virginia vito vittoria vittorio viviana walter`),
}
