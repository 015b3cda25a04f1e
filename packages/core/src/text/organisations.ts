import { Claims } from './claims.ts'
import { editDistance } from './distance.ts'
import { Kept } from './kept.ts'
import { countBits } from './letters.ts'
import type { Mesh, Sieve } from './sieve.ts'
import { isSievable, joinSieves, piecesOf, sieveFor } from './sieve.ts'
import type { Reading, Word, Wording } from './words.ts'
import { isDisguised, placeOf, wordsOf } from './words.ts'

/** A place where a text names an organisation; offsets are of the text as it is written. */
export interface OrganisationSighting {
  start: number
  end: number
  form: 'name' | 'abbreviation' | 'misspelt' | 'look-alike'
  /** Which of the names or abbreviations was found. */
  name: string
}

/** Looks for one organisation in any number of texts. */
export interface OrganisationMatcher {
  find: (text: string | Wording) => OrganisationSighting[]
  /** Passes every text in which `find` finds something. */
  sieve: Sieve
}

interface Name {
  name: string
  words: Word[]
  letters: number
}

interface Found {
  start: number
  end: number
  form: OrganisationSighting['form']
  edits: number
  name: string
}

/**
 * Makes a matcher for an organisation.
 *
 * @param names - every way its full name is written; a leading "The" never matters.
 * @param abbreviations - found as whole words only, as given or in capitals, with or without stops.
 */
export function createOrganisationMatcher(
  names: readonly string[],
  abbreviations: readonly string[],
): OrganisationMatcher {
  return matchers.of(JSON.stringify([names, abbreviations]), () => makeMatcher(names, abbreviations))
}

const matchers = new Kept<OrganisationMatcher>()

function makeMatcher(names: readonly string[], abbreviations: readonly string[]): OrganisationMatcher {
  const full = names.map(readName).filter((name) => name.words.length > 0)
  const short = abbreviations.map((name) => ({ name, text: name.replace(/[^\p{L}\p{N}]+/gu, '') }))
  return {
    find(text) {
      const wording = typeof text === 'string' ? wordsOf(text) : text
      const sightings = new Claims<OrganisationSighting>()
      for (const reading of wording.readings) {
        const found: Found[] = []
        for (let at = 0; at < reading.words.length; at++) {
          for (const name of full) push(found, findFull(reading, at, name))
          for (const { name, text: letters } of short) push(found, findShort(reading, at, name, letters))
        }
        settle(reading, found, sightings)
      }
      return sightings.list()
    },
    sieve: joinSieves(sieveOf(full), sieveFor(short.map(({ text }) => text))),
  }
}

function sieveOf(names: readonly Name[]): Sieve {
  const meshes: Mesh[] = []
  for (const { words, letters } of names) {
    if (!words.every(({ base }) => isSievable(base))) return undefined
    const pieces = words.map(({ base }) => piecesOf(base, mostEdits(base)))
    const ends = [pieces[0]!, pieces.at(-1)!]
    // Twice what the name takes without a fault.
    const span = 2 * letters + 16
    // With fewer edits than words one of the words stands as it should.
    if (mostEditsIn(words.length, letters) < words.length)
      for (const { base } of words) meshes.push({ seed: base, inWord: true, span, groups: ends })
    else for (const seed of pieces[0]!) meshes.push({ seed, inWord: true, span, groups: ends })
  }
  return meshes
}

/** Every place where a text names an organisation; see `createOrganisationMatcher` where many texts are searched. */
export function findOrganisation(
  text: string | Wording,
  names: readonly string[],
  abbreviations: readonly string[],
): OrganisationSighting[] {
  return createOrganisationMatcher(names, abbreviations).find(text)
}

function readName(name: string): Name {
  const words = wordsOf(name).readings[0]!.words
  const own = words.length > 1 && words[0]!.base === 'the' ? words.slice(1) : words
  return { name, words: own, letters: own.reduce((sum, word) => sum + word.base.length, 0) }
}

function push(found: Found[], one: Found | undefined): void {
  if (one) found.push(one)
}

/** Longest and best spelt first; what overlaps one that is taken goes. */
function settle(reading: Reading, found: Found[], sightings: Claims<OrganisationSighting>): void {
  const meant = reading.disguise?.kind === 'mojibake'
  const sorted = found.toSorted(
    (left, right) => left.edits - right.edits || right.end - right.start - (left.end - left.start),
  )
  for (const one of sorted) {
    const disguised = isDisguised(reading, one.start, one.end)
    if (meant && !disguised) continue
    const place = placeOf(reading, one.start, one.end)
    if (sightings.overlapping(place.start, place.end)) continue
    const form = disguised ? (meant ? 'misspelt' : 'look-alike') : one.form
    sightings.add({ ...place, form, name: one.name })
  }
}

/** The full name from a word on; a word before or behind may be glued to it where the rest is letter for letter. */
function findFull(reading: Reading, from: number, name: Name): Found | undefined {
  const { words } = reading
  const first = words[from]!
  const wanted = name.words
  let { start, end } = first
  let edits = 0
  let looks = false
  let missing = 0
  let at = from
  for (let part = 0; part < wanted.length; part++) {
    const word = words[at]
    const want = wanted[part]!
    if (word && (part === 0 || joins(reading, end, word.start))) {
      const spelling = compareWord(want, word, part, wanted.length)
      if (spelling) {
        if (part === 0) start = spelling.start
        end = spelling.end
        edits += spelling.edits
        looks ||= spelling.looks
        at++
        continue
      }
    }
    // One inner word may be left out of a long name; what is left is still told from any other.
    if (part === 0 || part === wanted.length - 1 || wanted.length < 4 || missing++ > 0) return undefined
  }
  if (missing > 0 && (edits > 0 || looks)) return undefined
  if (edits > 0 && !isEvident(edits, name)) return undefined
  const form = looks ? 'look-alike' : edits + missing > 0 ? 'misspelt' : 'name'
  return { start, end, form, edits: edits + missing * 3, name: name.name }
}

interface Spelling {
  start: number
  end: number
  edits: number
  looks: boolean
}

function compareWord(want: Word, word: Word, part: number, parts: number): Spelling | undefined {
  const whole = { start: word.start, end: word.end, edits: 0, looks: false }
  if (word.base === want.base) return whole
  if (word.looks === want.looks) return { ...whole, looks: true }
  const glue = word.base.length - want.base.length
  if (parts > 2 && glue > 0 && word.base.length === word.text.length) {
    // `PUBLISHED BYDAILY CALLER …`, `… FOUNDATIONPUBLISHED`: line breaks lost between capitals.
    if (part === 0 && word.base.endsWith(want.base)) return { ...whole, start: word.end - want.base.length }
    if (part === parts - 1 && glue > 2 && word.base.startsWith(want.base))
      return { ...whole, end: word.start + want.base.length }
  }
  const most = mostEdits(want.base)
  if (most === 0 || countBits(want.bits ^ word.bits) > most * 2) return undefined
  const edits = editDistance(want.base, word.base, most)
  return edits <= most ? { ...whole, edits } : undefined
}

/** Edits in one word of a name by which it is still known. */
function mostEdits(base: string): number {
  return base.length >= 7 ? 2 : base.length >= 4 ? 1 : 0
}

/** A misspelling is evident in a name of three words or more with at most three edits, half of it untouched. */
function isEvident(edits: number, { words, letters }: Name): boolean {
  return edits <= mostEditsIn(words.length, letters)
}

function mostEditsIn(words: number, letters: number): number {
  return words === 1 ? (letters >= 8 ? 1 : 0) : Math.min(3, Math.floor(letters / 6))
}

function joins(reading: Reading, end: number, start: number): boolean {
  return start - end <= 3 && /^[ .-]*$/.test(reading.folded.text.slice(end, start))
}

/** An abbreviation that begins at a word: `DCNF`, `D.C.N.F.`, `D. C. N. F.` */
function findShort(reading: Reading, from: number, name: string, letters: string): Found | undefined {
  const first = reading.words[from]!
  const { text } = reading.folded
  let written = first.text
  let { end } = first
  let at = from + 1
  if (first.text.length === 1) {
    while (written.length < letters.length) {
      const word = reading.words[at]
      if (!word || word.text.length !== 1 || !/^(?:\.|\. )$/.test(text.slice(end, word.start)))
        return undefined
      written += word.text
      ;({ end } = word)
      at++
    }
    if (text[end] === '.') end++
  } else {
    // Cut at a change of case (`dpaDCNF` is not), put together again.
    while (written.length < letters.length && reading.words[at]?.glued && letters.startsWith(written)) {
      written += reading.words[at]!.text
      ;({ end } = reading.words[at]!)
      at++
    }
  }
  const form = compareLetters(reading, written, letters)
  if (!form || isAddress(text, first.start, end)) return undefined
  return { start: first.start, end, form, edits: 0, name }
}

function compareLetters(reading: Reading, written: string, letters: string): Found['form'] | undefined {
  if (written === letters || written === letters.toUpperCase()) return 'abbreviation'
  if (!reading.hasCapitals && written === letters.toLowerCase()) return 'abbreviation'
  if (written.length !== letters.length || /^\p{Ll}/u.test(written)) return undefined
  return looksOf(written) === looksOf(letters) ? 'look-alike' : undefined
}

function looksOf(text: string): string {
  return wordsOf(text)
    .readings[0]!.words.map((word) => word.looks)
    .join('')
}

/** Whether a word is a part of a host name or address; `Doe/WIRE` is none. */
function isAddress(text: string, start: number, end: number): boolean {
  if (/^(?:@|\.\p{Ll})/u.test(text.slice(end, end + 2))) return true
  if (text[start - 1] === '@') return true
  return (
    text[start - 1] === '/' && /[:/]|\.\p{Ll}/u.test(text.slice(text.lastIndexOf(' ', start) + 1, start - 1))
  )
}
