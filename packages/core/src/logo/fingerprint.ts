import type { LogoFingerprint, Terms } from '../terms/types.ts'
import { frameOf, sample } from './grid.ts'
import { inksOf } from './ink.ts'
import { drawingOf, match, type Drawing, type Print } from './match.ts'
import { shrink, type Pixels } from './pixels.ts'

/** Cells of a fingerprint, more or less: enough to tell words apart that a reader tells apart. */
const cellCount = 1344

/** Least likeness at which a picture is taken for the artwork; `scripts/logo-variants.ts` measures on both sides of it. */
const enough = 0.8

/** What a picture shows, told by its pixels. */
export type PictureKind =
  /** the wire's logo */
  | 'wire'
  /** the logo of a body that the wire is confused with */
  | 'confused'
  /** nothing: it is of one colour, or clear */
  | 'blank'
  | 'other'

/**
 * The fingerprint of a logo, for terms.
 *
 * @param pixels - the artwork, level, at least 300 pixels wide, with or without a margin.
 * @param title - name of the artwork.
 * @throws TypeError where nothing is drawn.
 */
export function fingerprint(pixels: Pixels, title: string): LogoFingerprint {
  const [ink] = inksOf(shrink(pixels))
  const frame = ink && frameOf(ink, 0)
  if (!ink || !frame) throw new TypeError(`Nothing is drawn in \`${title}\`, expected a logo`)
  const aspect = (frame.right - frame.left) / (frame.bottom - frame.top)
  const rows = Math.min(48, Math.max(8, Math.round(Math.sqrt(cellCount / aspect))))
  const columns = Math.round(cellCount / rows)
  const digits = [...sample(ink, frame, columns, rows, 4)].map((value) => Math.round(value * 15).toString(16))
  return { title, aspect: Math.round(aspect * 1000) / 1000, columns, cells: digits.join('') }
}

/** How alike a picture is to the logos of the terms, 0 to 1 each; `undefined` where nothing is drawn. */
export interface Likeness {
  wire: number
  confused: number
}

/** Tells what a picture shows by the fingerprints of the terms. */
export function tellPicture(pixels: Pixels, terms: Pick<Terms, 'logo' | 'confusedWith'>): PictureKind {
  return kindOf(measureLikeness(pixels, terms))
}

/** What a picture shows, going by its likeness. */
export function kindOf(likeness: Likeness | undefined): PictureKind {
  if (likeness === undefined) return 'blank'
  if (Math.max(likeness.wire, likeness.confused) < enough) return 'other'
  return likeness.wire >= likeness.confused ? 'wire' : 'confused'
}

/** Measures a picture against the fingerprints of the terms. */
export function measureLikeness(
  pixels: Pixels,
  { logo, confusedWith }: Pick<Terms, 'logo' | 'confusedWith'>,
): Likeness | undefined {
  const inks = inksOf(shrink(pixels))
  if (inks.length === 0) return undefined
  const drawings = inks.map(drawingOf).filter((drawing) => drawing !== undefined)
  return {
    wire: mostAlike(drawings, logo.fingerprints ?? []),
    confused: mostAlike(
      drawings,
      confusedWith.flatMap(({ fingerprints }) => fingerprints ?? []),
    ),
  }
}

function mostAlike(drawings: readonly Drawing[], fingerprints: readonly LogoFingerprint[]): number {
  return Math.max(
    0,
    ...fingerprints.map(printOf).flatMap((print) => drawings.map((drawing) => match(drawing, print))),
  )
}

function printOf({ aspect, columns, cells }: LogoFingerprint): Print {
  return { aspect, columns, cells: Uint8Array.from(cells, (digit) => Number.parseInt(digit, 16)) }
}
