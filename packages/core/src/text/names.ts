import type { NameMatch } from '../facts.ts'
import type { Alignment } from './align.ts'
import { align, compareAlignments, mayBegin } from './align.ts'
import { Claims } from './claims.ts'
import { createEastAsianMatcher } from './east-asian.ts'
import { beginsHere } from './edges.ts'
import { fold } from './fold.ts'
import type { Form } from './forms.ts'
import { formsOf } from './forms.ts'
import { Kept } from './kept.ts'
import { compareWhole } from './name-alone.ts'
import type { Token } from './person.ts'
import { isTitle, readPerson } from './person.ts'
import type { Mesh, Sieve } from './sieve.ts'
import { isSievable, piecesOf } from './sieve.ts'
import { mostEdits } from './token.ts'
import type { Reading, Word, Wording } from './words.ts'
import { isDisguised, placeOf, wordsOf } from './words.ts'

/** A place where a text names a reporter; offsets are of the text as it is written. */
export interface NameSighting {
  start: number
  end: number
  match: NameMatch
}

/** Looks for one reporter's name in any number of texts. */
export interface NameMatcher {
  reporter: string
  /** Every place that names the reporter, whole or in part, rightly or nearly, in the order of the text. */
  find: (text: string | Wording) => NameSighting[]
  /** How a text that is one name compares with the reporter's. */
  compare: (found: string) => NameMatch
  /** Passes every text in which `find` finds something. */
  sieve: Sieve
}

/** Words that lead in a name; where line breaks were lost they may be glued to it. */
const cues = new Set('by von por par door di av af przez text author autor reporter'.split(' '))

const matchers = new Kept<NameMatcher>()

/**
 * The matcher for a reporter's name.
 *
 * @param reporter - the name as the wire spells it, in natural or catalogue order.
 */
export function createNameMatcher(reporter: string): NameMatcher {
  return matchers.of(reporter, () => makeMatcher(reporter))
}

/** Texts whose sightings are kept: a line is asked again for each name on it and beside it. */
const mostTexts = 64

function makeMatcher(reporter: string): NameMatcher {
  const name = readPerson(reporter)
  if (name.eastAsian) return createEastAsianMatcher(reporter)
  const forms = formsOf(name)
  const known = new Map<string, NameSighting[]>()
  const find = (text: string | Wording): NameSighting[] => {
    if (typeof text !== 'string') return findIn(text)
    let sightings = known.get(text)
    if (!sightings) {
      if (known.size >= mostTexts) known.clear()
      known.set(text, (sightings = findIn(wordsOf(text))))
    }
    return sightings
  }
  const findIn = (wording: Wording): NameSighting[] => {
    const found = new Claims<NameSighting>()
    for (const reading of wording.readings) collect(reading, forms, found)
    return found.list()
  }
  const alike = fold(reporter).lower.trim()
  const compare = (found: string): NameMatch =>
    fold(found).lower.trim() === alike ? 'same' : compareWhole(wordsOf(found), name, find)
  return { reporter, find, compare, sieve: sieveOf(forms) }
}

/**
 * Every form of a name has a surname, or a half of one. It stands as it should; or it is misspelt, and another part of
 * the name stands as it should.
 */
function sieveOf(forms: readonly Form[]): Sieve {
  const meshes: Mesh[] = []
  for (const { tokens, near } of forms) {
    const parts = tokens.filter(({ role }) => role !== 'suffix')
    if (parts.length === 0 || !parts.every(({ base, looks }) => isSievable(base) && base === looks))
      return undefined
    const surnames = parts.filter(({ role }) => role === 'surname')
    const anchor = (surnames.length > 0 ? surnames : parts).reduce((longest, part) =>
      part.base.length > longest.base.length ? part : longest,
    )
    for (const seed of spellings(anchor)) meshes.push({ seed, groups: [] })
    if (!near) continue
    const pieces = piecesOf(anchor.base, mostEdits(anchor.base))
    const others = parts.filter((part) => part !== anchor)
    // An initial or a suffix may be all that stands as it should.
    if (others.length > 0 && others.length === tokens.length - 1 && !others.some(({ initial }) => initial))
      for (const seed of others.flatMap(spellings)) meshes.push({ seed, groups: [pieces] })
    else for (const seed of pieces) meshes.push({ seed, groups: [] })
  }
  return meshes
}

function spellings({ base, twoLetters }: Token): string[] {
  return twoLetters === undefined ? [base] : [base, twoLetters]
}

/** Every place where a text names a reporter; see `createNameMatcher` where many texts are searched. */
export function findName(text: string | Wording, reporter: string): NameSighting[] {
  return createNameMatcher(reporter).find(text)
}

/** How a name as it is written compares with a reporter's name. */
export function compareNames(found: string, reporter: string): NameMatch {
  return createNameMatcher(reporter).compare(found)
}

function collect(reading: Reading, forms: Form[], found: Claims<NameSighting>): void {
  const alignments: Alignment[] = []
  for (let from = 0; from < reading.words.length; from++) {
    let best: Alignment | undefined
    for (const form of forms) {
      const alignment = alignAt(reading, from, form)
      if (
        alignment &&
        isLikely(reading, form, alignment) &&
        (!best || compareAlignments(alignment, best) < 0)
      )
        best = alignment
    }
    if (best) alignments.push(best)
  }
  const meant = reading.disguise?.kind === 'mojibake'
  for (const alignment of alignments.toSorted(compareAlignments)) {
    const disguised = isDisguised(reading, alignment.start, alignment.end)
    if (meant && !disguised) continue
    const place = placeOf(reading, alignment.start, alignment.end)
    const other = found.overlapping(place.start, place.end)
    if (other) {
      if (!meant || other.match !== 'part' || alignment.match === 'part') continue
      found.remove(other)
    }
    let { match } = alignment
    if (disguised && match !== 'part') match = meant ? 'misspelt' : 'look-alike'
    found.add({ ...place, match })
  }
}

/** The name laid from a word on; or from within it, where a word that leads in a name is glued to it. */
function alignAt(reading: Reading, from: number, form: Form): Alignment | undefined {
  const word = reading.words[from]!
  if (mayBegin(form, word) && beginsHere(reading, from)) {
    const alignment = align(reading, word, from, form)
    if (alignment) return alignment
  }
  const first = form.tokens[0]!.base
  const cut = word.base.length - first.length
  if (cut < 2 || !word.base.endsWith(first) || word.text.length !== word.base.length) return undefined
  return cues.has(word.base.slice(0, cut)) ? align(reading, endOf(word, cut), from, form) : undefined
}

function endOf(word: Word, cut: number): Word {
  return {
    ...word,
    start: word.start + cut,
    text: word.text.slice(cut),
    lower: word.lower.slice(cut),
    base: word.base.slice(cut),
    looks: word.looks.slice(cut),
    glued: true,
  }
}

/**
 * Whether what was found is meant as a name: it has a capital, unless the text has none or the name is long. A surname
 * or initial behind another capitalised word is another person's.
 */
function isLikely(reading: Reading, form: Form, alignment: Alignment): boolean {
  const words = reading.words.slice(alignment.from, alignment.to)
  const surnameOnly = form.best === 'part' && form.tokens.every((token) => token.role !== 'given')
  const capital = words.some((word) => word.capital)
  // `janedoe` is a name of an account; a surname alone in small letters any word.
  if (!capital && (surnameOnly || (words.length === 1 && form.tokens.length > 1))) return false
  if (alignment.edits > 0 && reading.hasCapitals) {
    const { tokens } = form
    if (lacksCapital(words[0]!, tokens[0]!) || lacksCapital(words.at(-1)!, tokens.at(-1)!)) return false
  }
  if (reading.hasCapitals && !capital) {
    const letters = words.reduce((sum, word) => sum + word.base.length, 0)
    if (form.best === 'part' || form.tokens.length === 1 || letters < 8) return false
  }
  return !(surnameOnly || alignment.cut) || !followsName(reading, alignment.from)
}

function lacksCapital(word: Word, token: Token): boolean {
  return token.capital && !word.capital
}

function followsName(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1]
  if (!before || !before.capital || cues.has(before.base) || isTitle(before.base)) return false
  const gap = reading.folded.text.slice(before.end, reading.words[at]!.start)
  // Behind a longer word a stop ends a sentence.
  const joins = before.base.length > 2 ? /^ ?$/ : /^[ .]*$/
  return joins.test(gap) && /^\p{L}/u.test(before.text)
}
