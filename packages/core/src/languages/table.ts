import type { Language } from './types.ts'
import { languages } from './index.ts'
import type { CueRole } from './kinds.ts'
import { keyOf, Word } from './kinds.ts'

/** The words of all languages, as plain data that is short to write: words and phrases stand a line each. */
export interface WordTable {
  /** Bits, and the keys of the words that have them. */
  words: Array<[bits: number, keys: string]>
  /** Phrases of one role, in order, as the keys of their words with spaces between. */
  cues: Array<[role: CueRole, weak: boolean, phrases: string]>
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

/** Lays out the words of all languages. It takes a while: bundles hold what it gives. */
export function readTable(): WordTable {
  const table = new Map<string, number>()
  const cues: WordTable['cues'] = []
  // A list is folded as one text: cheaper than word by word.
  const add = (list: readonly string[], bit: number): void => {
    for (const key of keyOf(list.join('\n')).split('\n')) table.set(key, (table.get(key) ?? 0) | bit)
  }
  add(suffixes, Word.suffix)
  for (const language of languages) {
    for (const [field, bit] of fields) add(language[field], bit)
    for (const [field, role] of roles)
      if (language.cues[field].length > 0)
        cues.push([role, field === 'weakAuthor', keyOf(language.cues[field].join('\n'))])
  }
  const words = Map.groupBy(table, ([, bits]) => bits)
  return {
    words: Array.from(words, ([bits, entries]) => [bits, entries.map(([key]) => key).join('\n')]),
    cues,
  }
}
