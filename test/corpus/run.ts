import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ClauseStatus, RuleId, Verdict } from '@creditline/core'
import { outcomes } from './tally.ts'

const packages = path.join(import.meta.dirname, '../../packages/creditline')

/** How the command is started: as it is published, or from its sources. */
export const commands: Record<'built' | 'source', readonly string[]> = {
  built: [path.join(packages, 'dist/bin.js')],
  source: ['--conditions=development', path.join(packages, 'src/bin.ts')],
}

/** What a suite is run with. */
export interface Setting {
  command: readonly string[]
  /** The folder of the unpacked corpus. */
  corpus: string
}

/** What a suite comes to. */
export interface Score {
  suite: string
  /** Lines of the table: suite, group, what is counted, and then numbers. */
  rows: string[][]
  /** What falls short of a goal. */
  faults: string[]
  /** Every wrong case, in a line. */
  wrong: string[]
}

/** One article of the report of `check`: what scores need of it. */
export interface Judged {
  path: string
  verdict: Verdict
  clauses: Partial<Record<RuleId, { status: ClauseStatus }>>
}

/** One article of the facts of `inspect`. */
export interface Inspected {
  path: string
  byline: { names: string[]; affiliations: string[] } | null
}

/** Runs `creditline check` over files of the corpus. */
export function check(setting: Setting, ...args: string[]): Promise<Judged[]> {
  return report(setting, ['check', '--quiet', ...args])
}

/** Runs `creditline inspect` over files of the corpus. */
export function inspect(setting: Setting, ...args: string[]): Promise<Inspected[]> {
  return report(setting, ['inspect', ...args])
}

/** @throws Error where the command could not do every article, or ended in another way than by a verdict. */
async function report<Article>({ command, corpus }: Setting, args: readonly string[]): Promise<Article[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'creditline-score-'))
  const output = path.join(folder, 'report.json')
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(process.execPath, [...command, ...args, '--format', 'json', '--output', output], {
        cwd: corpus,
        stdio: ['ignore', 'inherit', 'inherit'],
      })
      child.on('error', reject)
      child.on('close', resolve)
    })
    if (code !== 0 && code !== 1) throw new Error(`creditline ${args.join(' ')} ended with ${code}`)
    return (JSON.parse(readFileSync(output, 'utf8')) as { articles: Article[] }).articles
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The lines of a JSON Lines file of the corpus. */
export function lines<Line>({ corpus }: Setting, file: string): Line[] {
  return readFileSync(path.join(corpus, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}

/** Folder and name of a file: what the path in a report and the file of a case have in common. */
export function tail(file: string): string {
  return file.split('/').slice(-2).join('/')
}

export function percent(part: number): string {
  return `${(100 * part).toFixed(2)}%`
}

/** A line of the table for what is right or wrong, and nothing between. */
export function rowOf(suite: string, group: string, what: string, right: number, total: number): string[] {
  const none = Array.from({ length: outcomes.length - 1 }, () => '')
  return [suite, group, what, `${right}`, ...none, percent(right / total)]
}
