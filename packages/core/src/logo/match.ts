import { frameOf, likeness, sample, type Frame } from './grid.ts'
import type { Ink } from './ink.ts'

/** A drawing as a grid of grey values, row by row, and its width by height. */
export interface Print {
  aspect: number
  columns: number
  cells: ArrayLike<number>
}

/** Slopes that a scan or a careless rotation leaves: to a degree and a quarter either way. */
const slopes = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map((quarter) => Math.tan((quarter * Math.PI) / 720))

/** A first look below this is not worth a second. */
const hopeless = 0.3

/** A drawing, and the frames that it may lie in: level first, then askew. */
export interface Drawing {
  ink: Ink
  level: Frame
  /** Reckoned once, and only for a drawing that may be the print's. */
  askew: () => Frame[]
}

/** What is drawn in ink; `undefined` where it is too little. */
export function drawingOf(ink: Ink): Drawing | undefined {
  const level = frameOf(ink, 0)
  if (!level) return undefined
  let frames: Frame[] | undefined
  return {
    ink,
    level,
    askew: () =>
      (frames ??= slopes.map((slope) => frameOf(ink, slope)).filter((frame) => frame !== undefined)),
  }
}

/** How alike a drawing is to a print where it lies best, 0 to 1. */
export function match({ ink, level, askew }: Drawing, print: Print): number {
  if (!isOfAspect(level, print.aspect)) return 0
  const rows = print.cells.length / print.columns
  const look = (frame: Frame, fine: number): number =>
    likeness(sample(ink, frame, print.columns, rows, fine), print.cells)
  let best = level
  let most = look(level, 2)
  for (const frame of askew()) {
    const alike = look(frame, 2)
    if (alike > most) [most, best] = [alike, frame]
  }
  if (most < hopeless) return Math.max(0, most)
  // The edges of the drawing are uncertain by a line of pixels, or hidden by a ground of their colour.
  for (const step of [0.02, 0.01, 0.005]) {
    for (const edge of ['left', 'right', 'top', 'bottom', 'left', 'right'] as const) {
      const size = edge === 'left' || edge === 'right' ? best.right - best.left : (best.bottom - best.top) * 3
      for (const shift of [-step * size, step * size]) {
        const frame: Frame = { ...best, [edge]: best[edge] + shift }
        const alike = look(frame, 3)
        if (alike > most) [most, best] = [alike, frame]
      }
    }
  }
  return most
}

/** Roughly as wide by high as the print: a slope or a margin that was not seen changes it. */
function isOfAspect({ left, right, top, bottom }: Frame, aspect: number): boolean {
  const ratio = (right - left) / (bottom - top) / aspect
  return ratio > 0.7 && ratio < 1.4
}
