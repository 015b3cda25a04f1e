import { withoutLongRuns } from '../text/marks.ts'

/** The words of a text as numbers: equal words have equal numbers, whatever their case, accents or typography. */
export interface Tokens {
  hashes: Int32Array
  /** Two for a word between spaces, one for a character of a script that has no spaces between words. */
  units: Uint8Array
}

/** How a character counts; nought: not met so far. */
const letter = 1
const unspaced = 2
/** Of no weight in a comparison: accents, soft hyphens, zero-width characters. */
const silent = 3
const apart = 4

const silentCharacter = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u
const letterCharacter = /[\p{L}\p{N}]/u
const unspacedCharacter =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u

/** Kinds of the characters up to U+FFFF that were met so far. */
const known = new Uint8Array(0x10000)

function kindOf(code: number): number {
  const kind = known[code]
  if (kind) return kind
  const told = tell(String.fromCodePoint(code))
  if (code < known.length) known[code] = told
  return told
}

function tell(character: string): number {
  if (silentCharacter.test(character)) return silent
  if (!letterCharacter.test(character)) return apart
  return unspacedCharacter.test(character) ? unspaced : letter
}

/** Reads the words of a text: linear in its length, whatever stands in it. */
export function tokenise(source: string): Tokens {
  const text = plain(source)
  const hashes: number[] = []
  const units: number[] = []
  let word = 0
  let open = false
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!
    const kind = kindOf(code)
    if (code > 0xffff) at++
    if (kind === silent) continue
    if (open && kind !== letter) {
      hashes.push(mix(word))
      units.push(2)
      open = false
    }
    if (kind === letter) {
      word = Math.imul((open ? word : offset) ^ code, prime)
      open = true
    } else if (kind === unspaced) {
      hashes.push(mix(Math.imul(offset ^ code, prime)))
      units.push(1)
    }
  }
  if (open) {
    hashes.push(mix(word))
    units.push(2)
  }
  return { hashes: Int32Array.from(hashes), units: Uint8Array.from(units) }
}

/** Start and factor of FNV-1a. */
const offset = 0x811c9dc5 | 0
const prime = 0x01000193

/** Spreads a number over all 32 bits: the last steps of MurmurHash3. */
export function mix(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

const ascii = /^[\0-\x7f]*$/
/** UTF-8 punctuation that was read as Windows-1252 (`â€™`), and the `Â` before a no-break space. */
const misreadQuote = /\u00e2\u20ac[\u0080-\u2122]?/g
const misreadSpace = /\u00c2(?=[\u00a0-\u00bf\s])/g

/** Lower case, one form of each letter, accents as characters of their own. */
function plain(source: string): string {
  if (ascii.test(source)) return source.toLowerCase()
  const read = source.replace(misreadQuote, "'").replace(misreadSpace, '')
  return withoutLongRuns(read).normalize('NFKD').toLowerCase()
}
