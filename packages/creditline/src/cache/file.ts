import { existsSync, readFileSync } from 'node:fs'
import { openWhole } from '../files/whole.ts'
import type { LookedAt } from '../pictures/trace.ts'
import type { Packed } from '../run/work.ts'

type PackedReports = Extract<Packed, { reports: unknown }>['reports']

/** What was said of one article. */
export interface Entry {
  /** Hash of its bytes. */
  bytes: string
  /** How the file system had it; `undefined` where that does not prove that it is the same. */
  mark?: string | undefined
  /** Hash of the data files of authors around it. */
  authors: string
  /** The pictures that were looked at for it. */
  pictures: LookedAt[]
  /** What was said; nothing of one whose bytes prove it out of scope. */
  said?: { reports: PackedReports; lines: [number, string][] } | undefined
}

/** What a cache begins with: its format may change with any version. */
const head = '{"creditline-cache":1,'

/** A cache as read: without entries where it is for other options, foreign where it is no cache. */
interface Read {
  entries: Map<string, Entry>
  foreign: boolean
  broken: boolean
}

/** Reads the entries of a cache that hold under a key. */
export function readCache(file: string, key: string): Read {
  const none = { entries: new Map<string, Entry>(), foreign: false, broken: false }
  if (!existsSync(file)) return none
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return { ...none, foreign: true }
  }
  if (!text.startsWith(head)) return { ...none, foreign: true }
  try {
    const value: unknown = JSON.parse(text)
    if (!isCache(value)) return { ...none, broken: true }
    return value.key === key ? { ...none, entries: new Map(value.entries) } : none
  } catch (error) {
    if (error instanceof SyntaxError) return { ...none, broken: true }
    throw error
  }
}

function isCache(value: unknown): value is { key: string; entries: [string, Entry][] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    'entries' in value &&
    Array.isArray(value.entries) &&
    value.entries.every(isEntry)
  )
}

function isEntry(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') return false
  const entry: unknown = value[1]
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'bytes' in entry &&
    'pictures' in entry &&
    Array.isArray(entry.pictures) &&
    (!('said' in entry) || isSaid(entry.said))
  )
}

function isSaid(said: unknown): boolean {
  return (
    typeof said === 'object' &&
    said !== null &&
    'reports' in said &&
    Array.isArray(said.reports) &&
    'lines' in said &&
    Array.isArray(said.lines)
  )
}

/**
 * Writes a cache in the place of its file, whole or not at all.
 *
 * @throws Error of the file system.
 */
export async function writeCache(
  file: string,
  key: string,
  entries: ReadonlyMap<string, Entry>,
): Promise<void> {
  const whole = await openWhole(file)
  const { handle } = whole
  try {
    await handle.writeFile(`${head}"key":${JSON.stringify(key)},"entries":[\n`)
    let between = ''
    let text = ''
    for (const entry of entries) {
      text += between + JSON.stringify(entry)
      between = ',\n'
      if (text.length < 1_000_000) continue
      await handle.writeFile(text)
      text = ''
    }
    await handle.writeFile(`${text}\n]}\n`)
    await whole.settle()
  } catch (error) {
    await whole.discard()
    throw error
  }
}
