import type { Point, Position } from 'unist'

/** The lines of a text, to turn offsets into points. Lines end with LF, CR LF or CR. */
export interface Lines {
  point: (offset: number) => Point
  position: (start: number, end: number) => Position
}

/** Lines of a text; they are looked for when the first point is asked for. */
export function linesOf(text: string): Lines {
  let known: number[] | undefined
  const point = (offset: number): Point => {
    const starts = (known ??= startsOf(text))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset }
  }
  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) }
}

function startsOf(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  return starts
}
