import type { Facts, Report } from '@creditline/core'
import { decodeBytes } from '@creditline/core'
import type { View } from '@creditline/core/view'
import type { VFileMessage } from 'vfile-message'
import type { LookedAt } from '../pictures/trace.ts'
import { spanOf } from '../reports/message.ts'

/** A report as reporters need it: the facts and the page stand in it where they are asked for. */
export type Reported = Omit<Report, 'facts'> & {
  facts?: Facts | undefined
  /** The article as its readers see it; none of one that is out of scope. */
  view?: View | undefined
}

/** What is said of one article: a report for each of the terms that it falls under. */
export interface Checked {
  reports: Reported[]
  /** The lines of its source that messages point at, by number from 1; none where they are not asked for. */
  lines: ReadonlyMap<number, string>
  /** What it rests on, where that is asked for. */
  trace?: Trace
}

/** What is said of an article rests on its bytes, and on the pictures among the files that were looked at for it. */
interface Trace {
  /** Hash of the bytes. */
  bytes: string
  pictures: LookedAt[]
  /** Its bytes alone prove it out of scope: nothing else is said of it. */
  proved?: true
}

/** The lines that messages point at, as their positions count them: of each place those down to its first word. */
export function linesOf(
  source: Uint8Array,
  charset: string | undefined,
  messages: readonly VFileMessage[],
): ReadonlyMap<number, string> {
  const lines = new Map<number, string>()
  const spans = messages.flatMap((message) => spanOf(message) ?? [])
  const decoded = spans.length > 0 ? decodeBytes(source, charset) : undefined
  if (!decoded || 'code' in decoded) return lines
  const all = decoded.text.split(/\r\n?|\n/)
  for (const { line, column = 1, endLine = line } of spans) {
    for (let number = line; number <= endLine; number++) {
      const text = all[number - 1]
      if (text === undefined) break
      lines.set(number, text)
      if (text.slice(number === line ? column - 1 : 0).trim() !== '') break
    }
  }
  return lines
}
