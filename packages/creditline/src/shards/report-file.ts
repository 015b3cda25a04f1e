import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { explain } from '../files/problem.ts'
import { OptionError } from '../resolve/option-error.ts'
import type { Extent } from '../reports/summary.ts'
import type { Judged } from '../run/judge.ts'
import { readEntry, type Entry } from './entry.ts'
import type { ShardOfRun } from './split.ts'

/** A JSON report of `creditline check`, read as it is asked for. */
export interface ReportFile {
  /** As given. */
  file: string
  /** Which part of a run it is; `undefined` where it is all of one. */
  shard: ShardOfRun | undefined
  /**
   * What it says of each article, in its order; then how far its run came.
   *
   * @throws OptionError where it is no report of version 1.
   */
  articles: () => AsyncGenerator<Positioned, Extent, undefined>
}

/** What a report says of an article, at the article's place in the list of its whole run. */
export interface Positioned extends Judged {
  position: number
}

/** What stands in front of the articles, and after them. */
interface Head {
  shard: ShardOfRun | undefined
}
interface Raw {
  head: unknown
  /** The articles, and at last the tail. */
  rest: AsyncGenerator<unknown, unknown, undefined>
}

/** @throws OptionError where the file cannot be read or is no report of version 1. */
export async function openReport(file: string): Promise<ReportFile> {
  const { head, rest } = await readRaw(file)
  const { shard } = readHead(head, file)
  return { file, shard, articles: () => gather(rest, file, shard !== undefined) }
}

/** Entries of one article stand together: it has one for each of the terms that it falls under. */
async function* gather(
  rest: Raw['rest'],
  file: string,
  sharded: boolean,
): AsyncGenerator<Positioned, Extent, undefined> {
  let current: Positioned | undefined
  let index = 0
  for (;;) {
    const next = await rest.next()
    if (next.done) {
      if (current) yield current
      return readTail(next.value, file)
    }
    const entry = readEntry(next.value, (what) => wrong(file, `articles[${index}]${what}`))
    index++
    if (sharded && entry.position === undefined) throw wrong(file, `articles[${index - 1}].position`)
    if (current && isSame(current, entry)) {
      current.reports.push(entry.report)
      continue
    }
    if (current) yield current
    const position = entry.position ?? (current?.position ?? -1) + 1
    if (current && position <= current.position) throw wrong(file, `articles[${index - 1}].position`)
    current = { path: entry.report.path ?? '-', position, reports: [entry.report], lines: entry.lines }
  }
}

function isSame({ path, position }: Positioned, entry: Entry): boolean {
  return entry.position === undefined ? entry.report.path === path : entry.position === position
}

/** Reads line by line, as the command writes it; a report that was written anew by another program, as a whole. */
async function readRaw(file: string): Promise<Raw> {
  const lines = linesOf(file)
  const first = await lines.next()
  const head = first.done ? undefined : parse(`${first.value}]}`)
  if (isObject(head)) return { head, rest: parseLines(lines, file) }
  await lines.return(undefined)
  const whole = parse(
    await readFile(file, 'utf8').catch((error: unknown) => Promise.reject(unread(file, error))),
  )
  if (!isObject(whole) || !Array.isArray(whole['articles'])) throw wrong(file, 'the whole of it')
  return { head: whole, rest: each(whole['articles'], whole) }
}

async function* each(articles: readonly unknown[], tail: unknown): Raw['rest'] {
  yield* articles
  return tail
}

async function* parseLines(lines: AsyncGenerator<string>, file: string): Raw['rest'] {
  for await (const line of lines) {
    if (line.startsWith(']')) return parse(`{"articles":[${line}`)
    const article = parse(line.replace(/,$/, ''))
    if (article === undefined) throw wrong(file, `the line ${line.slice(0, 60)}`)
    yield article
  }
  return undefined
}

async function* linesOf(file: string): AsyncGenerator<string, undefined, undefined> {
  const parts: string[] = []
  try {
    const chunks: AsyncIterable<string> = createReadStream(file, 'utf8')
    for await (const chunk of chunks) {
      const [end = '', ...lines] = chunk.split('\n')
      parts.push(end)
      for (const line of lines) {
        yield parts.splice(0).join('')
        parts.push(line)
      }
    }
  } catch (error) {
    throw unread(file, error)
  }
  yield parts.join('')
  return undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whoever asks says what is wrong with the file.
    return undefined
  }
}

function readHead(head: unknown, file: string): Head {
  if (!isObject(head)) throw wrong(file, 'the whole of it')
  const { version, shard } = head
  if (version !== 1) throw new OptionError(`Report \`${file}\` has version ${String(version)}, expected 1`)
  if (shard === undefined) return { shard }
  if (!isObject(shard)) throw wrong(file, 'shard')
  const { index, count, run } = shard
  if (!isCount(index) || !isCount(count) || index < 1 || index > count || typeof run !== 'string')
    throw wrong(file, 'shard')
  return { shard: { index, count, run } }
}

/** How far the run of a report came. */
function readTail(tail: unknown, file: string): Extent {
  if (!isObject(tail)) throw new OptionError(`Report \`${file}\` is cut off: it has no end`)
  const { expected, reported } = tail
  if (!isCount(reported) || (expected !== null && !isCount(expected))) throw wrong(file, 'its counts')
  return { expected: expected ?? undefined, reported }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(file: string, what: string): OptionError {
  return new OptionError(`Report \`${file}\` is not as creditline check --format json writes it: ${what}`)
}

function unread(file: string, error: unknown): OptionError {
  return new OptionError(`Report \`${file}\` cannot be read: ${explain(error)}`, { cause: error })
}
