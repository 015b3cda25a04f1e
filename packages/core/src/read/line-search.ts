import type { Mesh, Sieve } from '../text/sieve.ts'
import { keyOfText, unclear } from '../text/sieve.ts'
import type { Line } from './page.ts'

/** Finds the lines of a page that may name somebody: a few searches through all its letters at once. */
export class LineSearch {
  private readonly lines: readonly Line[]
  private letters: string | undefined
  /** Where the letters of each line begin. */
  private readonly starts: number[] = []

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

  private collect({ seed, groups }: Mesh, found: Set<number>): void {
    const { starts } = this
    const letters = (this.letters ??= this.read())
    let index = 0
    for (let at = letters.indexOf(seed); at !== -1; at = letters.indexOf(seed, starts[index + 1])) {
      while (starts[index + 1]! <= at) index++
      const key = groups.length > 0 ? letters.slice(starts[index], starts[index + 1]) : ''
      if (groups.every((pieces) => pieces.some((piece) => key.includes(piece)))) found.add(index)
    }
  }

  private read(): string {
    const letters = keyOfText(this.lines.map(({ text }) => text).join('\n'))
    let start = 0
    for (const line of letters.split('\n')) {
      this.starts.push(start)
      start += line.length + 1
    }
    this.starts.push(start)
    return letters
  }
}
