/** A decoded picture: four bytes a pixel (red, green, blue, opacity), row by row. */
export interface Pixels {
  width: number
  height: number
  data: Uint8Array | Uint8ClampedArray
}

/** A picture made small: red, green and blue weighted by opacity, and opacity, each 0 to 1. */
export interface SmallPicture {
  width: number
  height: number
  data: Float32Array
}

/** Widest picture that is looked at; finer detail tells nothing more. */
const widest = 480

/** Makes a picture small by averaging areas. */
export function shrink({ width, height, data }: Pixels): SmallPicture {
  const scale = Math.min(1, widest / Math.max(width, height))
  const columns = Math.max(1, Math.round(width * scale))
  const rows = Math.max(1, Math.round(height * scale))
  const narrow = new Float32Array(columns * height * 4)
  for (const [x, parts] of shares(width, columns).entries()) {
    for (const { at, share } of parts) {
      for (let y = 0; y < height; y++) {
        const from = (y * width + x) * 4
        const to = (y * columns + at) * 4
        const opacity = (data[from + 3]! * share) / 255
        narrow[to]! += (data[from]! / 255) * opacity
        narrow[to + 1]! += (data[from + 1]! / 255) * opacity
        narrow[to + 2]! += (data[from + 2]! / 255) * opacity
        narrow[to + 3]! += opacity
      }
    }
  }
  const small = new Float32Array(columns * rows * 4)
  for (const [y, parts] of shares(height, rows).entries()) {
    for (const { at, share } of parts) {
      for (let index = 0; index < columns * 4; index++) {
        small[at * columns * 4 + index]! += narrow[y * columns * 4 + index]! * share
      }
    }
  }
  return { width: columns, height: rows, data: small }
}

/** For each of the lines of a picture: the lines of the small one it falls on, and its share in each. */
function shares(from: number, to: number): { at: number; share: number }[][] {
  return Array.from({ length: from }, (_, index) => {
    const start = (index * to) / from
    const end = ((index + 1) * to) / from
    const parts: { at: number; share: number }[] = []
    for (let at = Math.floor(start); at < Math.min(to, Math.ceil(end)); at++) {
      parts.push({ at, share: Math.min(end, at + 1) - Math.max(start, at) })
    }
    return parts
  })
}
