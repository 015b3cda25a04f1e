import type { Tokens } from './tokens.ts'
import { mix } from './tokens.ts'

/** Runs of words as numbers. One begins at each token that enough text follows. */
export interface Shingles {
  hashes: Int32Array
  /** Index of the token after the run that begins at the same index of `hashes`. */
  ends: Int32Array
}

/** Units of a run: six words, or twelve characters of a script without spaces. */
const width = 12

const base = 0x2c1b3c6d
const powers = powersOf(base, width + 1)

/** Cuts tokens into overlapping runs of `width` units. */
export function shingle({ hashes: tokens, units }: Tokens): Shingles {
  const hashes = new Int32Array(tokens.length)
  const ends = new Int32Array(tokens.length)
  let count = 0
  let end = 0
  let held = 0
  let hash = 0
  for (let start = 0; start < tokens.length; start++) {
    while (held < width && end < tokens.length) {
      hash = (Math.imul(hash, base) + tokens[end]!) | 0
      held += units[end]!
      end++
    }
    if (held < width) break
    hashes[count] = mix(hash)
    ends[count] = end
    count++
    hash = (hash - Math.imul(tokens[start]!, powers[end - start - 1]!)) | 0
    held -= units[start]!
  }
  return { hashes: hashes.subarray(0, count), ends: ends.subarray(0, count) }
}

function powersOf(factor: number, count: number): Int32Array {
  const found = new Int32Array(count)
  found[0] = 1
  for (let at = 1; at < count; at++) found[at] = Math.imul(found[at - 1]!, factor)
  return found
}
