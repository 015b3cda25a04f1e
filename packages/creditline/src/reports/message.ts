import type { Reported } from '../run/checked.ts'
import type { VFileMessage } from 'vfile-message'

export type Severity = 'error' | 'warning' | 'info'

/** How grave a message is: a broken clause, a question for a person, or advice. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal === true) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

const order: readonly Severity[] = ['error', 'warning', 'info']

/** Orders messages for people: what breaks the terms first. */
export function gravestFirst(a: VFileMessage, b: VFileMessage): number {
  return order.indexOf(severityOf(a)) - order.indexOf(severityOf(b))
}

/** The place of a message; lines and columns start at 1, and columns are absent where only the line is known. */
export interface Span {
  line: number
  column: number | undefined
  endLine: number | undefined
  endColumn: number | undefined
}

/** Where a message points; `undefined` where it has no place. */
export function spanOf({ place, line, column }: VFileMessage): Span | undefined {
  if (place && 'start' in place) {
    const { start, end } = place
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  }
  if (line === undefined || line < 1) return undefined
  return { line, column, endLine: undefined, endColumn: undefined }
}

/** A note's first line says what to do; the others, which clause asks for it and where that is stated. */
export function noteOf({ note }: VFileMessage): { advice: string; clause: string } {
  const [advice = '', ...clause] = (note ?? '').split('\n')
  return { advice, clause: clause.join(' ') }
}

/** What an article is called in a report for people. */
export function nameOf({ path }: Reported): string {
  return path === undefined || path === '-' ? 'standard input' : path
}
