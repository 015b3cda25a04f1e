import { readFileSync, writeFileSync } from 'node:fs'
import type { Site } from './pages.ts'

/** What a run of the benchmark is asked for. */
export interface Options {
  /** Pages to measure on: of a folder, or written by the benchmark. */
  site: Site
  rounds: number
  /** The most articles that a repository has. */
  articles: number
  /** Only what tells whether something has become slower. */
  small: boolean
}

/** A table of the benchmark. */
export interface Table {
  /** Its name on the command line, and of its place in docs/performance.md. */
  name: string
  run: (options: Options) => Promise<Result>
}

export interface Result {
  /** In Markdown. */
  text: string
  /** Ratios that are promised. */
  bounds: Bound[]
}

/** A ratio, and the most that it may be. */
export interface Bound {
  what: string
  ratio: number
  most: number
  /** Where that is not reached yet: what no change may push it beyond. */
  guard?: number
}

/** A table in Markdown; the first column is text, the others are figures. */
export function markdown(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** Puts a table into its place in a document. */
export function write(file: URL, name: string, text: string): void {
  const document = readFileSync(file, 'utf8')
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const start = document.indexOf(open)
  const end = document.indexOf(close)
  if (start === -1 || end < start) throw new Error(`${file.pathname}: expected ${open} and ${close}`)
  writeFileSync(file, `${document.slice(0, start)}${open}\n\n${text}\n\n${document.slice(end)}`)
}
