import stringWidth from 'fast-string-width'
import { forTerminal } from './escape.ts'
import type { Span } from './message.ts'

/** The lines of a code frame: the line that a message points at, and carets below the words meant. */
export interface Frame {
  number: string
  text: string
  carets: string
}

/**
 * Cuts the frame of a place out of a source.
 *
 * @param lines - the source's lines by number, as far as messages point at them.
 * @param width - columns that the text may take.
 * @returns `undefined` where the place is outside of the source, or nothing stands there.
 */
export function frameOf(lines: ReadonlyMap<number, string>, given: Span, width: number): Frame | undefined {
  const span = fromFirstWord(lines, given)
  const line = lines.get(span.line)
  if (line === undefined || line.trim() === '') return undefined
  const indent = line.length - line.trimStart().length
  const end = line.trimEnd().length
  const from = clamp((span.column ?? 1) - 1, indent, end)
  const sameLine = span.endLine === undefined || span.endLine === span.line
  const to = clamp(sameLine ? (span.endColumn ?? from + 2) - 1 : end, Math.min(from + 1, end), end)
  const [left, right] = view(line, { indent, end, from, to }, width)
  const cut = left > indent ? '…' : ''
  const meant = line.slice(from, Math.min(to, right))
  return {
    number: String(span.line),
    text: cut + forTerminal(line.slice(left, right)) + (right < end ? '…' : ''),
    carets: ' '.repeat(columnsOf(cut + line.slice(left, from))) + '^'.repeat(Math.max(1, columnsOf(meant))),
  }
}

/** A place that begins with the white space at the end of a line is one of the next line that is not blank. */
function fromFirstWord(lines: ReadonlyMap<number, string>, span: Span): Span {
  let { line, column } = span
  const last = span.endLine ?? line
  while (line < last && (lines.get(line) ?? '').slice((column ?? 1) - 1).trim() === '') {
    line++
    column = 1
  }
  return { ...span, line, column }
}

function columnsOf(text: string): number {
  return stringWidth(forTerminal(text))
}

interface Bounds {
  indent: number
  end: number
  from: number
  to: number
}

/** The part of a line to show: all of it where it fits, else the words meant with a little before them. */
function view(line: string, { indent, end, from, to }: Bounds, width: number): [number, number] {
  if (end - indent <= width) return [indent, end]
  const room = width - 2
  const before = Math.max(12, Math.min(Math.floor(room / 3), room - (to - from)))
  const left = Math.min(Math.max(indent, from - before), Math.max(indent, end - room))
  return [whole(line, left), whole(line, Math.min(end, left + room))]
}

/** An index that does not cut a character in two. */
function whole(line: string, index: number): number {
  const unit = line.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
