import type { Shingles } from './shingles.ts'
import { shingle } from './shingles.ts'
import type { Tokens } from './tokens.ts'
import { tokenise } from './tokens.ts'

/** A text made ready for comparison. */
export interface Prepared {
  tokens: Tokens
  shingles: Shingles
}

/** How much of a story stands in an article. */
export interface Likeness {
  /** Part of the story's own words that stand in the passage, 0 to 1. */
  share: number
  /** Units of the passage that are the story's. */
  shared: number
  /** Unbroken runs of the story's words in the passage. */
  runs: number
  /** Units of the longest of them. */
  longest: number
}

/** What a word costs that is not the story's: a passage goes on while a quarter of it is the story's. */
const cost = 1 / 3

/** Cuts a text into words and runs of words. */
export function prepare(text: string): Prepared {
  const tokens = tokenise(text)
  return { tokens, shingles: shingle(tokens) }
}

/**
 * Compares an article with a story. The passage is the part of the article where the story's words stand closest:
 * what a page has around it does not count, nor does a phrase far from it.
 *
 * @param all - the shingles of the story that can stand in the passage.
 * @param own - those of them that count as the story's own.
 */
export function compare(
  article: Prepared,
  story: Prepared,
  all: ReadonlySet<number>,
  own: ReadonlySet<number> = all,
): Likeness {
  const marks = markRuns(article, all)
  const passage = densest(marks, article.tokens.units)
  const found = new Set<number>()
  const { hashes, ends } = article.shingles
  for (let at = passage.start; at < hashes.length && ends[at]! <= passage.end; at++)
    if (own.has(hashes[at]!)) found.add(hashes[at]!)
  const { units } = story.tokens
  const whole = sumOf(units, markRuns(story, own))
  const share = whole === 0 ? 0 : sumOf(units, markRuns(story, found)) / whole
  return { share, shared: passage.shared, ...runsOf(marks, article.tokens.units, passage) }
}

/** Marks the tokens that stand in a shingle of the set. */
function markRuns({ tokens, shingles: { hashes, ends } }: Prepared, set: ReadonlySet<number>): Uint8Array {
  const marks = new Uint8Array(tokens.hashes.length)
  let done = 0
  for (let at = 0; at < hashes.length; at++) {
    if (!set.has(hashes[at]!)) continue
    marks.fill(1, Math.max(at, done), ends[at])
    done = ends[at]!
  }
  return marks
}

function sumOf(units: Uint8Array, marks: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < units.length; at++) if (marks[at]) sum += units[at]!
  return sum
}

interface Passage {
  start: number
  end: number
  shared: number
}

/** The stretch with the highest sum of marked units less `cost` of the others. */
function densest(marks: Uint8Array, units: Uint8Array): Passage {
  let best: Passage = { start: 0, end: 0, shared: 0 }
  let highest = 0
  let start = 0
  let sum = 0
  let shared = 0
  for (let at = 0; at < marks.length; at++) {
    if (sum <= 0) {
      start = at
      sum = 0
      shared = 0
    }
    const unit = units[at]!
    if (!marks[at]) {
      sum -= unit * cost
      continue
    }
    shared += unit
    sum += unit
    if (sum <= highest) continue
    highest = sum
    best = { start, end: at + 1, shared }
  }
  return best
}

function runsOf(
  marks: Uint8Array,
  units: Uint8Array,
  { start, end }: Passage,
): { runs: number; longest: number } {
  let runs = 0
  let longest = 0
  let run = 0
  for (let at = start; at < end; at++) {
    if (marks[at]) {
      if (run === 0) runs++
      run += units[at]!
      longest = Math.max(longest, run)
    } else run = 0
  }
  return { runs, longest }
}
