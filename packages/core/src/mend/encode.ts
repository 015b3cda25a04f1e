import { decodeBytes } from '../parse/bytes.ts'
import type { Draft } from './edits.ts'
import { applyEdits } from './edits.ts'

/** Encodings in which any character can be written. */
export function holdsAll(encoding: string): boolean {
  return encoding === 'utf-8' || encoding.startsWith('utf-16')
}

/**
 * Makes edits in the bytes of an article: every byte outside of them stays as it is.
 *
 * @param text - what the bytes were decoded to, without byte order mark.
 * @param edits - in order, without overlap; their words are ASCII where the encoding does not hold all characters.
 * @returns the bytes; `undefined` where they cannot be written in the encoding.
 */
export function editBytes(
  bytes: Uint8Array,
  text: string,
  encoding: string,
  edits: readonly Draft[],
  charset: string | undefined,
): Uint8Array | undefined {
  const parts: Uint8Array[] = []
  const places = byteOffsets(
    bytes,
    encoding,
    edits.flatMap(({ start, end }) => [start, end]),
  )
  let at = 0
  for (const [index, edit] of edits.entries()) {
    parts.push(bytes.subarray(at, places[2 * index]), encode(edit.text, encoding))
    at = places[2 * index + 1]!
  }
  parts.push(bytes.subarray(at))
  const made = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let filled = 0
  for (const part of parts) {
    made.set(part, filled)
    filled += part.length
  }
  // Encodings with states (ISO-2022-JP) take an insertion in the wrong state for other characters.
  const again = decodeBytes(made, charset)
  return 'text' in again && again.text === applyEdits(text, edits) ? made : undefined
}

function encode(text: string, encoding: string): Uint8Array {
  if (!encoding.startsWith('utf-16')) return new TextEncoder().encode(text)
  const bytes = new Uint8Array(text.length * 2)
  const high = encoding === 'utf-16be' ? 0 : 1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    bytes[2 * at + high] = unit >> 8
    bytes[2 * at + 1 - high] = unit & 0xff
  }
  return bytes
}

const chunk = 4096

/** The byte offsets of offsets in the decoded text; both ascending. */
function byteOffsets(bytes: Uint8Array, encoding: string, offsets: readonly number[]): number[] {
  const found: number[] = []
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  let at = markLength(bytes, encoding)
  let units = 0
  for (const offset of offsets) {
    while (at < bytes.length && units < offset) {
      const step = Math.min(chunk, bytes.length - at, Math.max(1, offset - units))
      // No encoding makes more units than bytes of a piece, so a step never passes the offset but by one character.
      units += decoder.decode(bytes.subarray(at, at + step), { stream: true }).length
      at += step
    }
    found.push(at)
  }
  return found
}

/** The length of the byte order mark, which is no part of the text. */
function markLength(bytes: Uint8Array, encoding: string): number {
  const [a, b, c] = bytes
  if (encoding === 'utf-8') return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  return encoding.startsWith('utf-16') && marked ? 2 : 0
}
