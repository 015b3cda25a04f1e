import type { Limit } from './limits.ts'
import { declaredLabel } from './prescan.ts'

/** What told the encoding of an article that was given as bytes. */
export type EncodingWitness = 'bom' | 'given' | 'declared' | 'pattern' | 'utf-8' | 'default'

export interface Encoding {
  /** Name by the Encoding standard, in lower case. */
  name: string
  witness: EncodingWitness
  /** Characters that could not be decoded and stand as U+FFFD. */
  replaced: number
}

export interface Decoded {
  text: string
  encoding: Encoding
}

/** Far enough for every page seen; a declaration behind it is none. */
const lateDeclaration = 262_144

/**
 * Decodes an article as a browser does: byte order mark, charset of the transport, declaration in the page, UTF-8 where
 * the bytes are valid, else windows-1252. Two things differ, as both come from saved pages: bytes with valid UTF-8
 * sequences are UTF-8 whatever older encoding the page declares, and bytes without a single one are not UTF-8.
 *
 * @param charset - label that the transport gave (HTTP `charset`).
 * @returns the text without its byte order mark, or the limit where no browser reads the encoding.
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): Decoded | Limit {
  const marked = bomOf(bytes)
  if (marked === 'utf-32') return unreadable('utf-32')
  if (marked) return decodeAs(bytes, marked, 'bom')
  const given = charset === undefined ? undefined : encodingOf(charset)
  if (given) return decodeAs(bytes, given, 'given')
  const pattern = patternOf(bytes)
  if (pattern) return decodeAs(bytes, pattern, 'pattern')
  const utf8 = countUtf8(bytes)
  const declared = encodingOf(declaredLabel(bytes, utf8.invalid > 0 ? lateDeclaration : 1024) ?? '')
  if (declared && !isMistaken(declared, utf8)) return decodeAs(bytes, declared, 'declared')
  if (utf8.invalid === 0) return decodeAs(bytes, 'utf-8', 'utf-8')
  return decodeAs(bytes, 'windows-1252', 'default')
}

function isMistaken(declared: string, utf8: { sequences: number; invalid: number }): boolean {
  if (declared === 'utf-8') return utf8.invalid > 0 && utf8.sequences === 0
  return utf8.invalid === 0 && utf8.sequences > 0
}

function bomOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32' : undefined
}

/** UTF-16 without a mark: the first two characters are ASCII, each beside a zero. */
function patternOf(bytes: Uint8Array): string | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  if (isPrinted(a) && b === 0 && isPrinted(c) && d === 0) return 'utf-16le'
  return a === 0 && isPrinted(b) && c === 0 && isPrinted(d) ? 'utf-16be' : undefined
}

function isPrinted(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f
}

/**
 * The encoding that a label names; `undefined` for none that the host knows. What pages declare of UTF-16 is not true,
 * as the declaration could be read (HTML standard, 13.2.3.2).
 */
function encodingOf(label: string): string | undefined {
  const name = label.trim().toLowerCase()
  if (name === '') return undefined
  if (/^(?:hz-gb-2312|iso-2022-cn|iso-2022-cn-ext|iso-2022-kr|replacement)$/.test(name)) return 'replacement'
  if (name === 'x-user-defined') return name
  try {
    return new TextDecoder(name).encoding
  } catch (error) {
    // A label that the host does not know is as good as none.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function decodeAs(bytes: Uint8Array, name: string, witness: EncodingWitness): Decoded | Limit {
  if (name === 'replacement' || name === 'x-user-defined') return unreadable(name)
  const encoding = witness === 'declared' && name.startsWith('utf-16') ? 'utf-8' : name
  const text = encoding === 'windows-1252' ? decodeWestern(bytes) : new TextDecoder(encoding).decode(bytes)
  return { text, encoding: { name: encoding, witness, replaced: countReplaced(text) } }
}

function unreadable(name: string): Limit {
  return { code: 'encoding', actual: name, line: 1, column: 1 }
}

function countReplaced(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}

/** windows-1252 from 0x80 to 0x9f (Encoding standard, index windows-1252). */
const western =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Node before 24 takes windows-1252 for ISO 8859-1, and loses every curly apostrophe. */
let hostKnowsWestern: boolean | undefined

function decodeWestern(bytes: Uint8Array): string {
  const decoder = new TextDecoder('windows-1252')
  const text = decoder.decode(bytes)
  hostKnowsWestern ??= decoder.decode(Uint8Array.of(0x92)) === '\u2019'
  if (hostKnowsWestern) return text
  return text.replace(/[\u0080-\u009f]/g, (character) => western[character.charCodeAt(0) - 0x80]!)
}

/** Counts the sequences of two bytes and more that are valid UTF-8, and the bytes that are none. */
function countUtf8(bytes: Uint8Array): { sequences: number; invalid: number } {
  let sequences = 0
  let invalid = 0
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!
    const length = byte < 0x80 ? 1 : sequenceLength(bytes, at, byte)
    if (length === 0) invalid++
    else if (length > 1) sequences++
    at += length || 1
  }
  return { sequences, invalid }
}

function sequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  if (length === 0) return 0
  const second = bytes[at + 1] ?? 0
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < least || second > most) return 0
  for (let more = 2; more < length; more++) if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
