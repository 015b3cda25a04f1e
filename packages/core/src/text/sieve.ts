import { readDisguises } from './disguise.ts'
import { fold } from './fold.ts'
import { Kept } from './kept.ts'
import { looksLike } from './letters.ts'

/**
 * What a text must have to name somebody: the seed, and a piece of each group. Whatever passes is looked at closely;
 * what does not pass never names anybody.
 */
export interface Mesh {
  seed: string
  /** The seed stands in one word, not over several. */
  inWord?: boolean
  /** The pieces of a seed in one word stand no more letters than this before and behind it. */
  span?: number
  groups: ReadonlyArray<readonly string[]>
}

/** A text names somebody only where it passes through one of the meshes; `undefined`: any text may. */
export type Sieve = readonly Mesh[] | undefined

/** Stands in a key for what a close look alone can read: lost letters, turned text, broken encodings. */
export const unclear = '\u0001'

const unusual = /[^\n\u0020-\u007e]+/g
const unreadable = /^[\ufffd\u202d\u202e]$/
const noLetters = /[^\p{L}\p{N}]+/gu
/** Keys of single characters. */
const known = new Map<string, string>()
const mostKnown = 20_000

/**
 * The letters of a text: small, without accents and marks, look-alikes as the Latin letters, no signs but line breaks
 * and one space between words. Two texts that name the same in Latin letters have the same key.
 */
export function wordKey(text: string): string {
  return text
    .replace(unusual, keyOfRun)
    .toLowerCase()
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')
    .replaceAll(/[!-/:-@[-`{-~][ -/:-@[-`{-~]*| [ -/:-@[-`{-~]+/g, ' ')
}

/** As `wordKey`, without the spaces. */
function keyOfText(text: string): string {
  return withoutSpaces(wordKey(text))
}

export function withoutSpaces(key: string): string {
  return key.replaceAll(' ', '')
}

function keyOfRun(run: string): string {
  return run.length === 1 ? keyOfCharacter(run) : keyOfSeveral(run)
}

function keyOfSeveral(run: string): string {
  let key = readDisguises(run).meant ? unclear : ''
  for (const character of run) key += keyOfCharacter(character)
  return key
}

function keyOfCharacter(character: string): string {
  let key = known.get(character)
  if (key === undefined) {
    key = unreadable.test(character) ? unclear : looksLike(fold(character).text).replaceAll(noLetters, '')
    if (known.size >= mostKnown) known.clear()
    known.set(character, key)
  }
  return key
}

/** Whether a name can be sieved for: all of its letters are Latin. */
export function isSievable(base: string): boolean {
  return /^[a-z]+$/.test(base)
}

/** Whether a text passes a sieve. */
export function passes(text: string, sieve: Sieve): boolean {
  if (!sieve) return true
  const words = wordKey(text)
  const letters = withoutSpaces(words)
  return (
    letters.includes(unclear) ||
    sieve.some(
      ({ seed, inWord, groups }) => (inWord ? words : letters).includes(seed) && hasAll(letters, groups),
    )
  )
}

/** Whether a key has a piece of each group. */
export function hasAll(key: string, groups: Mesh['groups']): boolean {
  return groups.every((pieces) => pieces.some((piece) => key.includes(piece)))
}

/**
 * Pieces of a word, of which one at least stands in every spelling of it with so many edits: one piece more than edits,
 * and what comes of two neighbours swapped where pieces meet.
 */
export function piecesOf(word: string, edits: number): string[] {
  const pieces: string[] = []
  const count = Math.min(edits + 1, word.length)
  for (let at = 0; at < count; at++)
    pieces.push(
      word.slice(Math.floor((at * word.length) / count), Math.floor(((at + 1) * word.length) / count)),
    )
  if (count === 1) return pieces
  const [first, second] = [pieces[0]!, pieces[1]!]
  const [before, last] = [pieces.at(-2)!, pieces.at(-1)!]
  return [...pieces, first.slice(0, -1) + second[0]!, before.at(-1)! + last.slice(1)]
}

/** Passes what one of the sieves passes. */
export function joinSieves(...sieves: Sieve[]): Sieve {
  const meshes: Mesh[] = []
  for (const sieve of sieves) {
    if (!sieve) return undefined
    meshes.push(...sieve)
  }
  return meshes
}

/** Passes every text that has one of these texts in it, whatever its case. */
export function sieveFor(texts: readonly string[]): Sieve {
  return sieves.of(texts.join('\n'), () => makeSieve(texts))
}

const sieves = new Kept<Sieve>()

function makeSieve(texts: readonly string[]): Sieve {
  const keys = [...new Set(texts.map((text) => keyOfText(text)))]
  return keys.every((key) => /^[a-z\d]+$/.test(key)) ? keys.map((seed) => ({ seed, groups: [] })) : undefined
}
