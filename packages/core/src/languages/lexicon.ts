import type { Language } from './types.ts'
import type { Role } from '../facts.ts'
import { languages } from './index.ts'

/** What a word can be. */
export type WordKind =
  | 'given'
  | 'particle'
  | 'honorific'
  | 'job'
  | 'jobModifier'
  | 'staff'
  | 'organisation'
  | 'month'
  | 'weekday'
  | 'time'
  | 'label'
  | 'control'
  | 'topic'
  | 'conjunction'
  | 'placePreposition'
  | 'affiliationPreposition'
  | 'bio'
  | 'contribution'
  | 'suffix'
  | 'former'

/** The kinds as bits: one word can be several things. */
export const Word: Readonly<Record<WordKind, number>> = {
  given: 1 << 0,
  particle: 1 << 1,
  honorific: 1 << 2,
  job: 1 << 3,
  jobModifier: 1 << 4,
  staff: 1 << 5,
  organisation: 1 << 6,
  month: 1 << 7,
  weekday: 1 << 8,
  time: 1 << 9,
  label: 1 << 10,
  control: 1 << 11,
  topic: 1 << 12,
  conjunction: 1 << 13,
  placePreposition: 1 << 14,
  affiliationPreposition: 1 << 15,
  bio: 1 << 16,
  contribution: 1 << 17,
  suffix: 1 << 18,
  former: 1 << 19,
}

/** What a cue announces: people in a role, or where the story comes from. */
export type CueRole = Exclude<Role, 'mentioned'> | 'source' | 'genre'

/** A phrase that announces credit, as the keys of its words. */
export interface CuePhrase {
  keys: string[]
  role: CueRole
  /** Also an ordinary word: only a full name after it makes it a cue. */
  weak: boolean
}

export interface Lexicon {
  /** Bits of a word, by its key; 0 where it is unknown. */
  bits(key: string): number
  /** Phrases by the key of their first word, longest first. */
  cues: Map<string, CuePhrase[]>
}

const marks = /[\u0300-\u036f]/g
const invisible = /[\p{Cf}\u034f]/gu

/** The form that words are compared in: lower case, without accents and invisible characters. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase()
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(invisible, '')
    .replaceAll(/[’ʼ`´]/g, "'")
    .normalize('NFC')
}

/** Parts of names that stand after them, in any language: generations, degrees, orders. */
const suffixes =
  `jr sr jnr snr ii iii iv v phd md mph mba cpp psp jd esq rn msc bsc ba ma dds dvm pe cfa cpa obe mbe cbe
  mp qc kc ret usn usa`.split(/\s+/)

type ListField = Exclude<keyof Language, 'code' | 'cues'>

const fields: Array<[ListField, number]> = [
  ['givenNames', Word.given],
  ['particles', Word.particle],
  ['honorifics', Word.honorific],
  ['jobs', Word.job],
  ['jobModifiers', Word.jobModifier],
  ['staff', Word.staff],
  ['organisations', Word.organisation],
  ['months', Word.month],
  ['weekdays', Word.weekday],
  ['time', Word.time],
  ['labels', Word.label],
  ['controls', Word.control],
  ['topics', Word.topic],
  ['conjunctions', Word.conjunction],
  ['placePrepositions', Word.placePreposition],
  ['affiliationPrepositions', Word.affiliationPreposition],
  ['bioVerbs', Word.bio],
  ['contributionVerbs', Word.contribution],
  ['former', Word.former],
]

const roles: Array<[keyof Language['cues'], CueRole]> = [
  ['author', 'author'],
  ['weakAuthor', 'author'],
  ['editor', 'editor'],
  ['photographer', 'photographer'],
  ['translator', 'translator'],
  ['contributor', 'contributor'],
  ['source', 'source'],
  ['genres', 'genre'],
]

let built: Lexicon | undefined

/** The words of all languages in one table, built when first asked for. */
export function lexicon(): Lexicon {
  return (built ??= build(languages))
}

function build(all: readonly Language[]): Lexicon {
  const table = new Map<string, number>()
  const cues = new Map<string, CuePhrase[]>()
  // A list is folded as one text: cheaper than word by word.
  const add = (list: readonly string[], bit: number): void => {
    for (const key of keyOf(list.join('\n')).split('\n')) table.set(key, (table.get(key) ?? 0) | bit)
  }
  add(suffixes, Word.suffix)
  for (const language of all) {
    for (const [field, bit] of fields) add(language[field], bit)
    for (const [field, role] of roles) {
      for (const phrase of language.cues[field]) {
        // A middle dot within a phrase is a token of its own.
        const keys = keyOf(phrase).split(/ |(?<=[・·])|(?=[・·])/)
        const list = cues.get(keys[0]!) ?? []
        list.push({ keys, role, weak: field === 'weakAuthor' })
        cues.set(keys[0]!, list)
      }
    }
  }
  for (const list of cues.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return { bits: (key) => table.get(key) ?? compoundBits(key), cues }
}

/** Languages that write compounds as one word: their last part says what they are. */
const compounds: Array<[RegExp, number]> = [
  [
    /.(?:verband|zeitung|verlag|agentur|ministerium|verein|gesellschaft|institut|redaktion|stiftung|pressestelle|universitat|hochschule|zentrum|behorde|rundfunk|bundesamt|tidning(?:en)?|tidende|byra(?:n)?|avis(?:en)?|dagblad(?:et)?|krant|persbureau|forening(?:en)?|universitet(?:et)?|forbund(?:et)?)$/,
    Word.organisation,
  ],
  [
    /.(?:redakteur(?:in)?|redaktor(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journalist(?:in|en)?|kolumnist(?:in)?|kritiker(?:in)?|kommentator(?:in)?|fotograf(?:in)?|volontar(?:in)?|autor(?:in)?|leiter(?:in)?|redacteur|verslaggever|correspondent|skribent|redaktør|medarbejder|medarbeider|toimittaja|ujsagiro|szerkeszto)$/,
    Word.job,
  ],
]

function compoundBits(key: string): number {
  if (key.length < 9) return 0
  for (const [pattern, bit] of compounds) if (pattern.test(key)) return bit
  return 0
}
