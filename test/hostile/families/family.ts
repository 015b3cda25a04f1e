export type Format = 'html' | 'markdown' | 'mdx' | 'text'

/** A shape of article that can be made of any size, to see how the time to judge it grows. */
export interface Family {
  name: string
  format: Format
  /**
   * @param size - about how many bytes of UTF-8.
   * @returns the article.
   */
  make: (size: number) => string
}

const head = `<!doctype html><html lang=en><head><meta charset=utf-8><title>Bridge reopens</title>`
const credit =
  `<h1>Bridge reopens</h1><p class=byline>By <a rel=author href=/staff/jane>Jane Q. Example</a>, ` +
  `Daily Caller News Foundation</p><p><img src="/img/dcnf-logo.png" alt="Daily Caller News Foundation logo" width=200></p>`

/** A page that keeps its credit, with `inside` before its last paragraph and `inHead` in its head. */
export function page(inside: string, inHead = ''): string {
  return `${head}${inHead}</head><body><article>${credit}${inside}<p>The bridge is whole again.</p></article></body></html>`
}

/** Markdown that keeps its credit. */
export const markdownArticle =
  '# Bridge reopens\n\n*By Jane Q. Example, Daily Caller News Foundation*\n\n' +
  '![Daily Caller News Foundation logo](dcnf-logo.png)\n\nThe bridge is whole again.\n\n'

const encoder = new TextEncoder()

function bytesOf(text: string): number {
  return encoder.encode(text).length
}

/** As many pieces as it takes to fill `size` bytes; each may be told by its number. */
export function fill(size: number, piece: string | ((at: number) => string)): string {
  if (typeof piece === 'string') return piece.repeat(Math.max(1, Math.floor(size / bytesOf(piece))))
  const pieces: string[] = []
  for (let at = 0, length = 0; length < size; at++) {
    const one = piece(at)
    pieces.push(one)
    length += bytesOf(one)
  }
  return pieces.join('')
}

type Shape = string | ((at: number) => string) | { of: (size: number) => string }

function shaped(shape: Shape, size: number): string {
  return typeof shape === 'object' ? shape.of(size) : fill(size, shape)
}

/** Families of pages: what is repeated inside the article, by name. */
export function pages(shapes: Record<string, Shape>): Family[] {
  return Object.entries(shapes).map(([name, shape]) => ({
    name,
    format: 'html',
    make: (size) => page(shaped(shape, size)),
  }))
}

/** Families of pages: what is repeated in the head. */
export function heads(shapes: Record<string, Shape>): Family[] {
  return Object.entries(shapes).map(([name, shape]) => ({
    name,
    format: 'html',
    make: (size) => page('', shaped(shape, size)),
  }))
}

/** Families of other formats: what is repeated behind `before`. */
export function texts(format: Format, before: string, shapes: Record<string, Shape>): Family[] {
  return Object.entries(shapes).map(([name, shape]) => ({
    name,
    format,
    make: (size) => before + shaped(shape, size),
  }))
}

/** Something opened again and again, with `middle` in it, then closed as often. */
export function around(open: string, middle: string, close: string): { of: (size: number) => string } {
  return {
    of: (size) => {
      const count = Math.max(1, Math.floor(size / (open.length + close.length)))
      return open.repeat(count) + middle + close.repeat(count)
    },
  }
}

/** One thing that grows between two that do not. */
export function within(
  before: string,
  piece: string | ((at: number) => string),
  after: string,
): { of: (size: number) => string } {
  return { of: (size) => before + fill(size, piece) + after }
}

/** As many of the first as of the second, the square root of the size each: what multiplies them grows with the square. */
export function times(
  first: (at: number) => string,
  between: string,
  second: (at: number) => string,
): { of: (size: number) => string } {
  return {
    of: (size) => {
      const half = size / 2
      return fill(half, first) + between + fill(half, second)
    },
  }
}
