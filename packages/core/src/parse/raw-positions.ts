import type { Literal, Nodes, Root } from 'hast'
import type { Point, Position } from 'unist'
import type { Lines } from './lines.ts'

/** A piece of HTML in Markdown. */
export interface RawNode extends Literal {
  type: 'raw'
  value: string
}

/**
 * Whether a piece of HTML stands in a list or block quote whose marks stand in front of its lines: what is parsed is then
 * shorter than its source, and the parser counts wrongly behind the first line.
 */
export function isShifted(node: RawNode, text: string): boolean {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start !== undefined && end !== undefined && text.slice(start, end) !== node.value
}

interface Shift {
  /** As the parser counts. */
  start: number
  end: number
  /** Where the piece ends in the source: mostly behind `end`; before it where a tab stands as spaces. */
  stop: number
  /** For each line of the piece: its offset as the parser counts, and in the source. */
  lines: Array<{ counted: number; source: number }>
}

/** Puts right every point that the parser counted inside the pieces, and takes away positions that are none. */
export function correctPositions(tree: Root, nodes: RawNode[], text: string, lines: Lines): void {
  const shifts = nodes.map((node) => shiftOf(node, text)).toSorted((left, right) => left.start - right.start)
  const correct = (point: Point, from: number): Point => {
    const offset = point.offset!
    const shift = shifts[lastAtMost(shifts, offset, (one) => one.start)]
    if (!shift || offset <= shift.start || offset > shift.end) return point
    // Where the piece is longer than its source, points behind it may lie in the same range.
    if (shift.end > shift.stop && (from < shift.start || from > shift.stop)) return point
    const line = shift.lines[lastAtMost(shift.lines, offset, (one) => one.counted)]!
    return lines.point(line.source + offset - line.counted)
  }
  const stack: Nodes[] = [tree]
  while (stack.length > 0) {
    const node = stack.pop()!
    const position: Partial<Position> | undefined = node.position
    if (position?.start?.offset === undefined || position.end?.offset === undefined) delete node.position
    else {
      const from = position.start.offset
      node.position = { start: correct(position.start, from), end: correct(position.end, from) }
    }
    if ('children' in node) stack.push(...node.children)
    if (node.type === 'element' && node.content) stack.push(node.content)
  }
}

function shiftOf(node: RawNode, text: string): Shift {
  const start = node.position!.start.offset!
  const stop = node.position!.end.offset!
  const shift: Shift = { start, end: start + node.value.length, stop, lines: [] }
  let counted = start
  let source = start
  for (const line of node.value.split('\n')) {
    const end = text.indexOf('\n', source)
    const lineEnd = Math.min(end === -1 ? text.length : end, stop)
    // A tab that a list's mark takes a part of stands as spaces: the line is then longer than its source.
    const whole = shift.lines.length === 0 && text.startsWith(line, source)
    shift.lines.push({ counted, source: whole ? source : Math.max(0, lineEnd - line.length) })
    counted += line.length + 1
    source = lineEnd + 1
  }
  return shift
}

/** Number of the last item whose start is at most `offset`; -1 for none. */
function lastAtMost<Item>(items: Item[], offset: number, startOf: (item: Item) => number): number {
  let low = -1
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(items[middle]!) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
