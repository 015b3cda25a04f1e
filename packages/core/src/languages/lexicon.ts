import type { CuePhrase } from './kinds.ts'
import { Word } from './kinds.ts'
import { readTable } from './table.ts'

export { keyOf, Word } from './kinds.ts'
export type { CuePhrase, CueRole } from './kinds.ts'

export interface Lexicon {
  /** Bits of a word, by its key; 0 where it is unknown. */
  bits(key: string): number
  /** Phrases by the key of their first word, longest first. */
  cues: Map<string, CuePhrase[]>
}

let built: Lexicon | undefined

/** The words of all languages in one table, built when first asked for. */
export function lexicon(): Lexicon {
  return (built ??= build())
}

function build(): Lexicon {
  const { words, cues: groups } = readTable()
  const table = new Map<string, number>()
  for (const [bits, keys] of words) for (const key of keys.split('\n')) table.set(key, bits)
  const cues = new Map<string, CuePhrase[]>()
  for (const [role, weak, phrases] of groups) {
    for (const phrase of phrases.split('\n')) {
      // A middle dot within a phrase is a token of its own.
      const keys = phrase.split(/ |(?<=[・·])|(?=[・·])/)
      const list = cues.get(keys[0]!) ?? []
      list.push({ keys, role, weak })
      cues.set(keys[0]!, list)
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
