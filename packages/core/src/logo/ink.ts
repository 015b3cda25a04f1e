import type { SmallPicture } from './pixels.ts'

/** One number a pixel, row by row: how much of it is drawn, 0 to 1. */
export interface Ink {
  width: number
  height: number
  values: Float32Array
}

type Colour = readonly [number, number, number]

/** Least difference between a drawing and its ground. */
const faintest = 0.08

/**
 * What is drawn in a picture, whatever the colours: dark on light, light on dark, or on no ground at all. Where the
 * ground can be told in more than one way, each way gives its ink. Nothing where the picture is of one colour.
 */
export function inksOf(picture: SmallPicture): Ink[] {
  const clear = isSeeThrough(picture)
  const values = (clear ? [1, 0] : [1]).flatMap((page) => onGrounds(flatten(picture, page), picture))
  if (clear) values.unshift(opacityOf(picture))
  return values.map((each) => inkOf(picture, each)).filter((ink) => ink !== undefined)
}

/** How far colours are from each ground that they may stand on. */
function onGrounds(flat: Float32Array, { width, height }: SmallPicture): Float32Array[] {
  const median = (indices: number[]): Colour => medianOf(indices, flat)
  const around = median(border(width, height))
  const [left, right] = [median(column(0, width, height)), median(column(width - 1, width, height))]
  const [top, bottom] = [median(row(0, width)), median(row(height - 1, width))]
  const grounds: ((x: number, y: number) => Colour)[] = [() => around]
  // A drawing without a margin has little ground at its border.
  const most = median(Array.from({ length: width * height }, (_, index) => index))
  if (apart(around, most) > faintest) grounds.push(() => most)
  // Grounds that change from side to side or from top to bottom.
  if (apart(left, right) > faintest) grounds.push((x) => mix(left, right, x / width))
  if (apart(top, bottom) > faintest) grounds.push((_, y) => mix(top, bottom, y / height))
  return grounds.map((ground) => differences(flat, width, ground))
}

function isSeeThrough({ data }: SmallPicture): boolean {
  let clear = 0
  for (let index = 3; index < data.length; index += 4) if (data[index]! < 0.5) clear++
  return clear > data.length / 80
}

function opacityOf({ data, width, height }: SmallPicture): Float32Array {
  return Float32Array.from({ length: width * height }, (_, index) => data[index * 4 + 3]!)
}

/** Colours as they show on a white (1) or black (0) page: three numbers a pixel. */
function flatten({ data, width, height }: SmallPicture, page: number): Float32Array {
  const flat = new Float32Array(width * height * 3)
  for (let index = 0; index < width * height; index++) {
    const rest = (1 - data[index * 4 + 3]!) * page
    for (let channel = 0; channel < 3; channel++)
      flat[index * 3 + channel] = data[index * 4 + channel]! + rest
  }
  return flat
}

/** How far each pixel is from its ground, in the colour channel that is farthest. */
function differences(
  flat: Float32Array,
  width: number,
  ground: (x: number, y: number) => Colour,
): Float32Array {
  return Float32Array.from({ length: flat.length / 3 }, (_, index) => {
    const colour: Colour = [flat[index * 3]!, flat[index * 3 + 1]!, flat[index * 3 + 2]!]
    return apart(colour, ground(index % width, Math.floor(index / width)))
  })
}

/** Differences as shares of the strongest, with a floor against compression and a ceiling against mixed colours. */
function inkOf({ width, height }: SmallPicture, values: Float32Array): Ink | undefined {
  const strongest = values.toSorted()[Math.floor(values.length * 0.985)]!
  if (strongest < faintest) return undefined
  return {
    width,
    height,
    values: values.map((value) => Math.min(1, Math.max(0, (value / strongest - 0.1) / 0.6))),
  }
}

function border(width: number, height: number): number[] {
  return [
    ...row(0, width),
    ...row(height - 1, width),
    ...column(0, width, height),
    ...column(width - 1, width, height),
  ]
}

function column(x: number, width: number, height: number): number[] {
  return Array.from({ length: height }, (_, y) => y * width + x)
}

function row(y: number, width: number): number[] {
  return Array.from({ length: width }, (_, x) => y * width + x)
}

function medianOf(indices: number[], flat: Float32Array): Colour {
  const middle = (channel: number): number =>
    Float32Array.from(indices, (index) => flat[index * 3 + channel]!).toSorted()[indices.length >> 1]!
  return [middle(0), middle(1), middle(2)]
}

function apart(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]))
}

function mix(a: Colour, b: Colour, share: number): Colour {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]
}
