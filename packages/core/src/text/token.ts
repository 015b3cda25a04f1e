import { editDistance, isSwapped } from './distance.ts'
import { compareAccents, countBits, overlaid } from './letters.ts'
import type { Joint, Token } from './person.ts'
import { sameGeneration } from './person.ts'

/** A word, or several joined, of a text. */
export interface Written {
  text: string
  lower: string
  base: string
  looks: string
  bits: number
}

/** How a word compares with a part of a name. */
export type Likeness =
  | { kind: 'same' | 'variant' | 'initial' | 'look-alike' | 'struck' | 'damaged' }
  | { kind: 'misspelt'; edits: number }

const same: Likeness = { kind: 'same' }
const variant: Likeness = { kind: 'variant' }

/**
 * Compares a written word with a part of a name.
 *
 * @param near - whether misspellings are looked for.
 */
export function compareToken(token: Token, word: Written, near: boolean): Likeness | undefined {
  if (word.lower === token.lower) return same
  if (token.role === 'suffix') return sameGeneration(token.base, word.base) ? same : undefined
  if (word.base === token.base) return compareSpelling(token, word)
  if (token.twoLetters === word.base) return variant
  if (word.looks === token.looks) return { kind: 'look-alike' }
  const short = initialOf(token, word)
  if (short) return short
  return near ? misspelling(token.base, token.bits, word) : undefined
}

function compareSpelling(token: Token, word: Written): Likeness {
  if (overlaid.test(word.lower)) return { kind: 'struck' }
  return compareAccents(token.lower, word.lower) === 'changed' ? { kind: 'misspelt', edits: 1 } : variant
}

/** First names and middle names may be cut to an initial, or an initial written out. */
function initialOf(token: Token, word: Written): Likeness | undefined {
  if (token.role === 'surname') return undefined
  const [long, short] = token.initial ? [word.base, token.base] : [token.base, word.base]
  if (short.length !== 1 || !long.startsWith(short)) return undefined
  return { kind: 'initial' }
}

/**
 * A misspelling is one edit in a word of three to six letters and up to two in a longer one; in a word of two letters
 * only a swap. A swap of neighbours in a word of three letters counts too; another letter there makes another name
 * (`Kim`, `Tim`).
 */
function misspelling(base: string, bits: number, word: Written): Likeness | undefined {
  const length = base.length
  const most = mostEdits(base)
  if (word.base.includes('\ufffd')) return isDamaged(base, word.base) ? { kind: 'damaged' } : undefined
  if (length < 2 || word.base.length < 2) return undefined
  if (countBits(bits ^ word.bits) > most * 2) return undefined
  if (length <= 3 && word.base.length <= 3)
    return isSwapped(base, word.base) ? { kind: 'misspelt', edits: 1 } : undefined
  const edits = editDistance(base, word.base, most)
  return edits <= most && edits > 0 ? { kind: 'misspelt', edits } : undefined
}

/** Edits in one part of a name by which it is still known. */
export function mostEdits(base: string): number {
  return base.length >= 7 ? 2 : 1
}

/** Whether a word is the same but for letters that were lost in decoding, each now one to three U+FFFD. */
function isDamaged(base: string, written: string): boolean {
  let at = 0
  let of = 0
  while (at < written.length && of < base.length) {
    if (written[at] !== '\ufffd') {
      if (written[at] !== base[of]) return false
      at++
    } else while (written[at] === '\ufffd') at++
    of++
  }
  return at === written.length && of === base.length && /[^\ufffd]/.test(written)
}

/** What stands between two words: `undefined` where it is no part of a name. */
export type Gap = 'none' | 'stop' | 'space' | 'hyphen' | 'apostrophe' | 'comma'

export function readGap(between: string): Gap | undefined {
  const text = between.trim()
  if (text === '') return between === '' ? 'none' : 'space'
  if (text === '.') return between.length > 1 ? 'space' : 'stop'
  if (text === '-' || text === '.-') return 'hyphen'
  if (text === "'") return between.startsWith(' ') ? undefined : 'apostrophe'
  if (text === ',' || text === '.,') return 'comma'
  return undefined
}

/** Whether what stands between two words is what should, or only nearly; `undefined` where it parts them. */
export function compareGap(
  expected: Joint,
  found: Gap,
  initials: boolean,
  suffix: boolean,
): 'same' | 'variant' | undefined {
  if (found === 'comma') return expected === 'comma' || suffix ? 'same' : undefined
  if (found === 'apostrophe') return expected === 'apostrophe' ? 'same' : undefined
  if (expected === 'none' || suffix) return found === 'hyphen' ? 'variant' : 'same'
  if (expected === 'space' && (found === 'space' || (initials && found !== 'hyphen'))) return 'same'
  return expected === found ? 'same' : 'variant'
}
