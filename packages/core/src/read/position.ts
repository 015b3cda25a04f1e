import type { Text } from 'hast'
import type { Point, Position } from 'unist'
import type { Line, Piece } from './page.ts'
import { firstEndingBehind, lastStartingBefore } from './piece-search.ts'

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
  const first = line.pieces[firstEndingBehind(line.pieces, start)]
  const last = line.pieces[lastStartingBefore(line.pieces, end)]
  if (!first || !last) return undefined
  const from = pointIn(first, line.text, start, 'start')
  const to = pointIn(last, line.text, end, 'end')
  return from && to && { start: from, end: to }
}

function pointIn(piece: Piece, text: string, offset: number, side: 'start' | 'end'): Point | undefined {
  const { node, start, end, from } = piece
  if (!node.position) return undefined
  const length = (node.position.end.offset ?? 0) - (node.position.start.offset ?? 0)
  if (length !== node.value.length) return node.position[side]
  const layout = layoutOf(node)
  let at = firstAtLeast(layout.kept, from)
  // A blank at its start is left out where another stands before it.
  if (isBlank(node.value.charCodeAt(layout.kept[at]!)) && text[start] !== ' ') at++
  at += Math.min(offset, end) - start
  return pointAt(node.position.start, layout, layout.kept[at] ?? node.value.length)
}

/** Where the characters of a text stand that are left when white space is collapsed, and where its lines begin. */
interface Layout {
  kept: Uint32Array
  lines: number[]
}

const layouts = new WeakMap<Text, Layout>()

function layoutOf(node: Text): Layout {
  let layout = layouts.get(node)
  if (!layout) layouts.set(node, (layout = lay(node.value)))
  return layout
}

function lay(value: string): Layout {
  const kept = new Uint32Array(value.length)
  const lines = [0]
  let count = 0
  let blank = false
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === 0x0a) lines.push(at + 1)
    const space = isBlank(code)
    if (!space || !blank) kept[count++] = at
    blank = space
  }
  return { kept: kept.subarray(0, count), lines }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c
}

/** Number of the first offset that is at least the wanted one. */
function firstAtLeast(offsets: Uint32Array, wanted: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}

function pointAt(start: Point, { lines }: Layout, offset: number): Point {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]! <= offset) low = middle
    else high = middle - 1
  }
  const column = (low === 0 ? start.column : 1) + offset - lines[low]!
  return {
    line: start.line + low,
    column,
    ...(start.offset !== undefined && { offset: start.offset + offset }),
  }
}
