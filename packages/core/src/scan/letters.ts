import { fold } from '../text/fold.ts'
import { looksLike, withoutAccents } from '../text/letters.ts'

/** Letters `a` to `z` are 0 to 25, the figures 2 to 9 are 26 to 33; 0 and 1 are the letters that they look like. */
export const kinds = 34

/** The kind of an ASCII letter or figure, whatever its case; -1 for any other character. */
export function kindOf(code: number): number {
  if (code === 0x30) return 14
  if (code === 0x31) return 11
  if (code >= 0x32 && code <= 0x39) return code - 0x32 + 26
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a ? lower - 0x61 : -1
}

const nothing: readonly number[] = []
const known = new Map<number, readonly number[]>()

/**
 * The Latin letters and figures that a character may be read as: without accents, styles and disguise. None for what is
 * no letter, or a letter that no Latin one is mistaken for.
 */
export function lettersOf(code: number): readonly number[] {
  if (code < 0x80) {
    const kind = kindOf(code)
    return kind < 0 ? nothing : [kind]
  }
  let found = known.get(code)
  if (!found) known.set(code, (found = readLetters(String.fromCodePoint(code))))
  return found
}

function readLetters(character: string): readonly number[] {
  const read = kindsIn(withoutAccents(fold(character).lower))
  return read.length > 0 ? read : kindsIn(looksLike(character))
}

function kindsIn(text: string): number[] {
  return Array.from(text, (character) => kindOf(character.codePointAt(0)!)).filter((kind) => kind >= 0)
}

/**
 * A name as its letters alone.
 *
 * @returns `undefined` where it has a letter or figure that no Latin one stands for: such a name is not looked for here.
 */
export function lettersIn(name: string): number[] | undefined {
  const letters: number[] = []
  for (const character of name.normalize('NFC')) {
    const found = lettersOf(character.codePointAt(0)!)
    if (found.length === 0 && /[\p{L}\p{N}]/u.test(character)) return undefined
    letters.push(...found)
  }
  return letters
}
