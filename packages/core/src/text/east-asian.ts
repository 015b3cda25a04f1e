import type { NameMatch } from '../facts.ts'
import { Claims } from './claims.ts'
import { editDistance, isSwapped } from './distance.ts'
import type { Folded } from './fold.ts'
import { fold, sourceSpan } from './fold.ts'
import { withoutAccents } from './letters.ts'
import type { NameMatcher, NameSighting } from './names.ts'
import type { Wording } from './words.ts'

/** What may stand between the characters of a name. */
const between = /[\s・·･]/u

interface Packed {
  folded: Folded
  /** The text without what stands between characters. */
  text: string
  base: string
  /** Where each unit stands in the folded text. */
  at: number[]
}

function pack(source: string): Packed {
  const folded = fold(source)
  const at: number[] = []
  let text = ''
  for (let index = 0; index < folded.lower.length; index++) {
    const character = folded.lower[index]!
    if (between.test(character)) continue
    text += character
    at.push(index)
  }
  let base = ''
  for (const character of text) {
    const plain = withoutAccents(character)
    base += plain.length === character.length ? plain : character
  }
  return { folded, text, base, at }
}

/**
 * Makes a matcher for a name in Chinese characters, kana or Hangul: written without spaces, and without an edge to the
 * words around it. Spaces and middle dots never count; older forms of a character make a variant.
 */
export function createEastAsianMatcher(reporter: string): NameMatcher {
  const name = pack(reporter.trim())
  const parts = name.folded.text.split(/[\s・·･]+/u).filter(Boolean)
  const turned = parts.length === 2 ? pack(parts.toReversed().join('')) : undefined

  const find = (text: string | Wording): NameSighting[] => {
    const packed = pack(typeof text === 'string' ? text : text.source)
    const found = new Claims<NameSighting>()
    const add = (start: number, length: number, match: NameMatch): void => {
      const from = packed.at[start]!
      const place = sourceSpan(packed.folded, from, packed.at[start + length - 1]! + 1)
      if (!found.overlapping(place.start, place.end)) found.add({ ...place, match })
    }
    for (const start of placesOf(packed.text, name.text)) add(start, name.text.length, 'same')
    for (const start of placesOf(packed.base, name.base)) add(start, name.base.length, 'variant')
    if (turned)
      for (const start of placesOf(packed.base, turned.base)) add(start, turned.base.length, 'variant')
    for (const start of nearPlaces(packed.base, name.base)) add(start, name.base.length, 'misspelt')
    return found.list()
  }

  const compare = (found: string): NameMatch => {
    const packed = pack(found.trim())
    if (packed.text === name.text) return 'same'
    if (packed.base === name.base || packed.base === turned?.base) return 'variant'
    if (isNear(name.base, packed.base)) return 'misspelt'
    const half = parts.some((part) => part === packed.text)
    return half && parts.length > 1 ? 'part' : 'other'
  }

  return { reporter, find, compare, sieve: undefined }
}

/** Characters swapped; in long names in kana also one that is dropped, doubled or replaced. */
function isNear(name: string, written: string): boolean {
  if (isSwapped(name, written)) return true
  return name.length >= 6 && editDistance(name, written, 1) === 1
}

function placesOf(text: string, wanted: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length))
    places.push(at)
  return places
}

function nearPlaces(text: string, name: string): number[] {
  const places: number[] = []
  const { length } = name
  if (length < 3) return places
  for (let at = 0; at + length <= text.length; at++) {
    // Where neither end stands as it should, no single swap makes the name.
    const begins = text[at] === name[0] || (text[at] === name[1] && text[at + 1] === name[0])
    if (begins && isNear(name, text.slice(at, at + length))) places.push(at)
  }
  return places
}
