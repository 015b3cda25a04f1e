/** Numbers of entities that stand for letters of windows-1252 (HTML standard, 13.2.5.80). */
export const western: ReadonlyMap<number, number> = new Map([
  [0x83, 0x192],
  [0x8a, 0x160],
  [0x8c, 0x152],
  [0x8e, 0x17d],
  [0x99, 0x2122],
  [0x9a, 0x161],
  [0x9c, 0x153],
  [0x9e, 0x17e],
  [0x9f, 0x178],
])

/** Escapes of one letter, in YAML, JSON and TOML. */
export function isShortEscape(code: number): boolean {
  return '0abefnrtvLNP'.includes(String.fromCharCode(code))
}

/** Two characters that begin a sequence of UTF-8 where each of them is read as a byte of windows-1252. */
export function isMisread(first: number, second: number): boolean {
  if (first < 0xc2 || first > 0xf4) return false
  if (second >= 0x80 && second <= 0xbf) return true
  if (second >= 0x152 && second <= 0x192) return true
  return second === 0x2c6 || second === 0x2dc || (second >= 0x2013 && second <= 0x2122)
}

function digit(byte: number | undefined): number {
  if (byte === undefined) return 99
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : 99
}

/** A number of at most `most` figures, and where it ends. */
export function numberAt(
  bytes: Uint8Array,
  from: number,
  base: number,
  most: number,
): { code: number; end: number } {
  let code = 0
  let end = from
  while (end - from < most && digit(bytes[end]) < base) code = code * base + digit(bytes[end++])
  return { code, end }
}

/** A byte in two hexadecimal figures. */
export function byteAt(bytes: Uint8Array, at: number): number | undefined {
  const { code, end } = numberAt(bytes, at, 16, 2)
  return end === at + 2 ? code : undefined
}

/** Bytes of the character of UTF-8 that begins at `at`; 0 where it is not valid. */
export function sizeAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const size =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  if (size === 0) return 0
  for (let more = 1; more < size; more++) if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) return 0
  const code = codeAt(bytes, at, size)
  const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000
  return code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? size : 0
}

/** The character of `size` bytes at `at`. */
export function codeAt(bytes: Uint8Array, at: number, size: number): number {
  let code = bytes[at]! & (0xff >> (size + 1))
  for (let more = 1; more < size; more++) code = (code << 6) | (bytes[at + more]! & 0x3f)
  return code
}
