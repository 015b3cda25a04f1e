import type { Point, Position } from 'unist'
import type { Line, Piece } from './page.ts'

/**
 * The place in the source of a part of a line.
 *
 * Text nodes know where they start and end; inside of one, columns count characters of the source as long as the
 * text stands there as it is. Where the parser decoded something (a character reference), the whole node is given.
 *
 * @param start - offset in the line's text.
 * @param end - offset in the line's text, after the last character.
 */
export function positionOf(line: Line, start: number, end: number): Position | undefined {
  const first = line.pieces.find((piece) => piece.end > start)
  const last = line.pieces.findLast((piece) => piece.start < end)
  if (!first || !last) return undefined
  const from = pointIn(first, start - first.start, 'start')
  const to = pointIn(last, end - last.start, 'end')
  return from && to && { start: from, end: to }
}

function pointIn({ node, start, end }: Piece, at: number, side: 'start' | 'end'): Point | undefined {
  const { position } = node
  if (!position) return undefined
  const length = (position.end.offset ?? 0) - (position.start.offset ?? 0)
  if (length !== node.value.length) return position[side]
  const offset = offsetInValue(node.value, Math.min(at, end - start), side)
  return walk(position.start, node.value, offset)
}

/** Where the `at`th character of the collapsed text stands in the text as it was before white space was collapsed. */
function offsetInValue(value: string, at: number, side: 'start' | 'end'): number {
  let seen = 0
  let space = true
  for (let offset = 0; offset < value.length; offset++) {
    const blank = /[\t\n\f\r ]/.test(value[offset]!)
    if (blank && space) continue
    if (side === 'start' ? seen === at && !blank : seen === at) return offset
    seen++
    space = blank
  }
  return value.length
}

function walk(start: Point, value: string, offset: number): Point {
  let { line, column } = start
  for (let at = 0; at < offset; at++) {
    if (value[at] === '\n') {
      line++
      column = 1
    } else column++
  }
  return { line, column, ...(start.offset !== undefined && { offset: start.offset + offset }) }
}
