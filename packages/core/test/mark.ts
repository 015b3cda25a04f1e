import type { Pixels } from '../src/logo/pixels.ts'

export type Colour = readonly [number, number, number, number]

/** How a mark is drawn. */
export interface Drawn {
  /** Width of the mark without its margin, in pixels. */
  width: number
  margin: number
  ink: Colour
  ground: Colour
  /** Rise over run. */
  slope: number
}

export const white: Colour = [255, 255, 255, 255]
export const black: Colour = [0, 0, 0, 255]
export const clear: Colour = [0, 0, 0, 0]

/** Marks of no body: each letter is a row of bits of a 4 by 6 block, most significant first. */
export const harbour: readonly number[] = [
  0x99f999, 0x69f999, 0xe9ea99, 0xf8e88f, 0x699996, 0x999996, 0x0, 0x999fb9, 0x6999f9, 0xf88e8f,
]
export const other: readonly number[] = [
  0xf888f1, 0x11f11f, 0x888f96, 0xf1248f, 0x9a6cae, 0x0, 0xf8e8f8, 0x69f96f, 0x9c8b9d, 0x1f4f82,
]

/** Draws a mark: its letters in a row, with a bar below. */
export function draw(letters: readonly number[], options: Partial<Drawn> = {}): Pixels {
  const { width, margin, ink, ground, slope } = {
    width: 400,
    margin: 20,
    ink: black,
    ground: white,
    slope: 0,
    ...options,
  }
  const unit = width / (letters.length * 5 - 1)
  const height = Math.round(unit * 8)
  const [columns, rows] = [width + 2 * margin, height + 2 * margin]
  const data = new Uint8ClampedArray(columns * rows * 4)
  const fine = 3
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let share = 0
      for (let step = 0; step < fine * fine; step++) {
        const across = x + ((step % fine) + 0.5) / fine
        const down = y + (Math.floor(step / fine) + 0.5) / fine - slope * (across - columns / 2)
        if (isDrawn(letters, (across - margin) / unit, (down - margin) / unit)) share += 1 / (fine * fine)
      }
      for (let channel = 0; channel < 4; channel++) {
        const value = ground[channel]! + (ink[channel]! - ground[channel]!) * share
        data[(y * columns + x) * 4 + channel] = value
      }
    }
  }
  return { width: columns, height: rows, data }
}

function isDrawn(letters: readonly number[], across: number, down: number): boolean {
  const wide = letters.length * 5 - 1
  if (across < 0 || across >= wide || down < 0 || down >= 8) return false
  if (down >= 7) return true
  if (down >= 6) return false
  const column = Math.floor(across % 5)
  const letter = letters[Math.floor(across / 5)]!
  return column < 4 && ((letter >> ((5 - Math.floor(down)) * 4 + (3 - column))) & 1) === 1
}
