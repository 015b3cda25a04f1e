import type { Ink } from './ink.ts'

/** The part of a picture that is drawn on: a box with a slope (rise over run), in pixels of the ink. */
export interface Frame {
  left: number
  right: number
  top: number
  bottom: number
  slope: number
}

/** Least ink that counts as drawn where the edges of the drawing are sought. */
const drawn = 0.3

/** Smallest drawing, in pixels, that can be told at all. */
const narrowest = 60
const lowest = 6

/** The drawing without its margin, taken to lie askew by a slope; `undefined` where too little is drawn. */
export function frameOf(ink: Ink, slope: number): Frame | undefined {
  const reach = Math.ceil((Math.abs(slope) * ink.width) / 2) + 1
  const rows = new Float64Array(ink.height + 2 * reach)
  const columns = new Float64Array(ink.width)
  for (let y = 0; y < ink.height; y++) {
    for (let x = 0; x < ink.width; x++) {
      const value = ink.values[y * ink.width + x]!
      if (value < drawn) continue
      columns[x]! += value
      const level = y - slope * (x + 0.5 - ink.width / 2) + reach
      const row = Math.floor(level)
      rows[row]! += value * (row + 1 - level)
      rows[row + 1]! += value * (level - row)
    }
  }
  const [left, right] = span(columns)
  const [top, bottom] = span(rows)
  if (right - left < narrowest || bottom - top < lowest) return undefined
  return { left, right, top: top - reach, bottom: bottom - reach, slope }
}

/** First and last line that has ink. */
function span(lines: Float64Array): [number, number] {
  let first = 0
  let last = lines.length
  while (first < last && lines[first]! < drawn) first++
  while (last > first && lines[last - 1]! < drawn) last--
  return [first, last]
}

/**
 * Ink in the cells of a grid laid over a frame, row by row.
 *
 * @param fine - points that are looked at in each direction of a cell.
 */
export function sample(ink: Ink, frame: Frame, columns: number, rows: number, fine: number): Float32Array {
  const cells = new Float32Array(columns * rows)
  for (let row = 0; row < rows * fine; row++) {
    const level = frame.top + ((row + 0.5) / (rows * fine)) * (frame.bottom - frame.top)
    for (let column = 0; column < columns * fine; column++) {
      const x = frame.left + ((column + 0.5) / (columns * fine)) * (frame.right - frame.left)
      const value = at(ink, x, level + frame.slope * (x - ink.width / 2))
      cells[Math.floor(row / fine) * columns + Math.floor(column / fine)]! += value / (fine * fine)
    }
  }
  return cells
}

/** Ink at a point, between pixels by their distance; none outside the picture. */
function at(ink: Ink, x: number, y: number): number {
  const column = Math.floor(x - 0.5)
  const row = Math.floor(y - 0.5)
  const right = x - 0.5 - column
  const below = y - 0.5 - row
  return (
    (pixel(ink, column, row) * (1 - right) + pixel(ink, column + 1, row) * right) * (1 - below) +
    (pixel(ink, column, row + 1) * (1 - right) + pixel(ink, column + 1, row + 1) * right) * below
  )
}

function pixel(ink: Ink, x: number, y: number): number {
  return x < 0 || y < 0 || x >= ink.width || y >= ink.height ? 0 : ink.values[y * ink.width + x]!
}

/** How alike two grids are: 1 where one is the other made stronger or weaker, 0 where they have nothing in common. */
export function likeness(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0]
  for (let index = 0; index < a.length; index++) {
    sumA += a[index]!
    sumB += b[index]!
    squareA += a[index]! ** 2
    squareB += b[index]! ** 2
    product += a[index]! * b[index]!
  }
  const spread = Math.sqrt((squareA - sumA ** 2 / a.length) * (squareB - sumB ** 2 / a.length))
  return spread > 0 ? (product - (sumA * sumB) / a.length) / spread : 0
}
