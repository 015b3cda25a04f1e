import { readDisguises } from './disguise.ts'
import type { Disguise } from './disguise.ts'
import type { Folded } from './fold.ts'
import { fold, sourceSpan } from './fold.ts'
import { letterBits, looksLike, withoutAccents } from './letters.ts'

/**
 * A run of letters. Where line breaks were lost (`ByJane`, `PopeDaily`) a run is cut at each change of case, between
 * letters and figures, and between scripts that are written without spaces and others.
 */
export interface Word {
  /** Where it stands in the folded text. */
  start: number
  end: number
  /** As folded: case kept. */
  text: string
  lower: string
  /** Without accents. */
  base: string
  /** As it looks: look-alike letters as the Latin ones. */
  looks: string
  bits: number
  /** Does not begin with a small letter: scripts without case always count. */
  capital: boolean
  /** Nothing stands between this word and the one before. */
  glued: boolean
}

/** A text in words; `disguise` where this is not the text as it is written but as it shows or was meant. */
export interface Reading {
  folded: Folded
  words: Word[]
  disguise: Disguise | undefined
  /** The text has capitals somewhere: a name without any is then less likely one. */
  hasCapitals: boolean
}

/** A text made ready for any number of searches. */
export interface Wording {
  source: string
  /** The text as a reader sees it first; then, where it was decoded wrongly, as it was meant. */
  readings: Reading[]
}

const runs = /[\p{L}\p{M}\p{N}\ufffd]+/gu
const capitals = /\p{Lu}/u
const asciiInside = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/
const asciiLetters = /^[A-Za-z]+$/
const inner =
  /(?<=\p{Ll}\p{M}*)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])(?=[\p{sc=Latin}\p{sc=Cyrl}])|(?<=[\p{sc=Latin}\p{sc=Cyrl}])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])/u
const figureInWord = /^[01]$/

/** Reads a text in words. Texts that are searched more than once should be read once. */
export function wordsOf(source: string): Wording {
  const { shown, meant } = readDisguises(source)
  const readings = [readingOf(shown ? shown.text : source, shown)]
  if (meant) readings.push(readingOf(meant.text, meant))
  return { source, readings }
}

function readingOf(text: string, disguise: Disguise | undefined): Reading {
  const folded = fold(text)
  const words: Word[] = []
  for (const run of folded.text.matchAll(runs)) cut(folded, run[0], run.index, words)
  return { folded, words, disguise, hasCapitals: capitals.test(folded.text) }
}

function cut(folded: Folded, run: string, start: number, words: Word[]): void {
  if (asciiInside.test(run)) {
    words.push(word(folded, start, start + run.length, false))
    return
  }
  const parts = run.split(inner)
  let at = start
  for (let index = 0; index < parts.length; index++) {
    let end = at + parts[index]!.length
    const first = at === start
    // A nought or one between letters is a letter in disguise (`D0e`).
    while (
      index + 2 < parts.length &&
      figureInWord.test(parts[index + 1]!) &&
      !figureInWord.test(parts[index]!) &&
      /^\p{Ll}/u.test(parts[index + 2]!)
    ) {
      end += parts[index + 1]!.length + parts[index + 2]!.length
      index += 2
    }
    words.push(word(folded, at, end, !first))
    at = end
  }
}

function word(folded: Folded, start: number, end: number, glued: boolean): Word {
  const text = folded.text.slice(start, end)
  const lower = folded.lower.slice(start, end)
  const ascii = asciiLetters.test(text)
  const base = ascii ? lower : withoutAccents(lower)
  const looks = ascii ? lower : looksLike(text)
  return { start, end, text, lower, base, looks, bits: letterBits(base), capital: startsCapital(text), glued }
}

function startsCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code < 0x61 : !/^\p{Ll}/u.test(text)
}

/** Where a span of a reading stands in the source. */
export function placeOf(reading: Reading, start: number, end: number): { start: number; end: number } {
  const span = sourceSpan(reading.folded, start, end)
  return reading.disguise ? reading.disguise.place(span.start, span.end) : span
}

/** Whether a span of a reading is one that is written differently from how it reads. */
export function isDisguised(reading: Reading, start: number, end: number): boolean {
  if (!reading.disguise) return false
  const span = sourceSpan(reading.folded, start, end)
  return reading.disguise.touches(span.start, span.end)
}
