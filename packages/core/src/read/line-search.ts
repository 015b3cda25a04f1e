import type { Mesh, Sieve } from '../text/sieve.ts'
import { hasAll, unclear, withoutSpaces, wordKey } from '../text/sieve.ts'

/** The keys of all lines, one after the other. */
interface Keys {
  text: string
  /** Where the key of each line begins, and the end. */
  starts: number[]
}

/** What is searched: a line of a page, or any text without line breaks. */
interface Searched {
  text: string
}

/** Finds the lines of a page that may name somebody: a few searches through all its letters at once. */
export class LineSearch<Line extends Searched> {
  private readonly lines: readonly Line[]
  private keys: { words: Keys; letters: Keys } | undefined

  constructor(lines: readonly Line[]) {
    this.lines = lines
  }

  /** The lines that pass a sieve, in their order. */
  through(sieve: Sieve): readonly Line[] {
    if (!sieve) return this.lines
    const found = new Set<number>()
    for (const mesh of [{ seed: unclear, groups: [] }, ...sieve]) this.collect(mesh, found)
    return [...found].toSorted((a, b) => a - b).map((index) => this.lines[index]!)
  }

  private collect({ seed, inWord, span, groups }: Mesh, found: Set<number>): void {
    const { words, letters } = (this.keys ??= keysOf(this.lines))
    const { text, starts } = inWord ? words : letters
    let index = 0
    let next = 0
    for (let at = text.indexOf(seed); at !== -1; at = text.indexOf(seed, next)) {
      while (starts[index + 1]! <= at) index++
      const [start, end] = [starts[index]!, starts[index + 1]!]
      const passes =
        found.has(index) ||
        hasAll(
          span === undefined ? keyAt(letters, index) : around(text, at, seed.length, span, start, end),
          groups,
        )
      if (passes) found.add(index)
      next = passes || span === undefined ? end : at + seed.length
    }
  }
}

/**
 * Those of some texts that pass a sieve.
 *
 * @param plain - what is searched of a text, without line breaks; `undefined` for a text that passes unsearched.
 */
export function passing(
  texts: Iterable<string>,
  sieve: Sieve,
  plain: (text: string) => string | undefined,
): Set<string> {
  const found = new Set<string>()
  const searched: Array<{ text: string; source: string }> = []
  for (const source of texts) {
    const text = plain(source)
    if (text === undefined) found.add(source)
    else searched.push({ text, source })
  }
  for (const { source } of new LineSearch(searched).through(sieve)) found.add(source)
  return found
}

function keysOf(lines: readonly Searched[]): { words: Keys; letters: Keys } {
  const words = wordKey(lines.map(({ text }) => text).join('\n'))
  return { words: cut(words), letters: cut(withoutSpaces(words)) }
}

function cut(text: string): Keys {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  starts.push(text.length + 1)
  return { text, starts }
}

/** The letters that stand around a place of a line. */
function around(text: string, at: number, length: number, span: number, start: number, end: number): string {
  return withoutSpaces(text.slice(Math.max(start, at - span), Math.min(end, at + length + span)))
}

function keyAt({ text, starts }: Keys, index: number): string {
  return text.slice(starts[index], starts[index + 1])
}
