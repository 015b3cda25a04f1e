import type { Reading, Word } from './words.ts'

/** Dashes that part words; hyphens join them. */
const dash = /[\u2012\u2013\u2212]/

function isDash(reading: Reading, at: number): boolean {
  const { offsets, source } = reading.folded
  return offsets !== undefined && dash.test(source[offsets[at]!]!)
}

/** Whether a name can begin at a word: not behind a hyphen, which makes it a part of another, nor in an address. */
export function beginsHere(reading: Reading, at: number): boolean {
  const word = reading.words[at]!
  const { text } = reading.folded
  const character = text[word.start - 1]
  if (character === '@') return false
  if (character === '/') return text[word.start - 2] === ' '
  const before = reading.words[at - 1]
  if (!before) return true
  const gap = text.slice(before.end, word.start)
  if (gap === "'") return before.base.length === 1
  return gap !== '-' || isDash(reading, before.end)
}

/** Whether a name can end with a word: a hyphen behind it makes it a longer name, an `@` an address. */
export function endsHere(reading: Reading, to: number, last: Word): boolean {
  const { text } = reading.folded
  if (text[last.end] === '@') return false
  const next = reading.words[to]
  if (!next) return true
  const gap = text.slice(last.end, next.start)
  // `Doe's`, and `Doe'` before another word.
  if (gap === "'") return next.base.length <= 1
  if (gap !== '-' || isDash(reading, last.end)) return true
  return /^\p{Lu}{3,}$/u.test(next.text) && last.text !== last.text.toUpperCase()
}
