import type { NameMatch } from '../facts.ts'
import { endsHere } from './edges.ts'
import type { Form } from './forms.ts'
import { countBits } from './letters.ts'
import type { Token } from './person.ts'
import type { Likeness, Written } from './token.ts'
import { compareGap, compareToken, readGap } from './token.ts'
import type { Reading, Word } from './words.ts'

/** A name found in a text. */
export interface Alignment {
  /** Number of the first word, and of the one after the last. */
  from: number
  to: number
  /** In the folded text. */
  start: number
  end: number
  match: Exclude<NameMatch, 'other'>
  edits: number
  /** The first name is cut to its initial. */
  cut: boolean
}

/** What a match has cost so far. */
interface State {
  variant: boolean
  lookAlike: boolean
  struck: boolean
  damaged: boolean
  edits: number
  /** Letters of parts that stand letter for letter, accents aside. */
  exact: number
  /** Words between first name and surname that are not the reporter's: 1 for an initial, 2 for a word. */
  extra: number
  missed: boolean
  /** The part before was matched as an initial. */
  initial: boolean
  cut: boolean
}

const nothing: State = {
  variant: false,
  lookAlike: false,
  struck: false,
  damaged: false,
  edits: 0,
  exact: 0,
  extra: 0,
  missed: false,
  initial: false,
  cut: false,
}

/** Words that join people or lead them in; they are no middle names. */
const joining = new Set('and und et y e i en og och by von por par the'.split(' '))

/** Whether a name of this form can begin with a word; tells most words apart at little cost. */
export function mayBegin(form: Form, word: Word): boolean {
  const first = form.tokens[0]!
  return word.looks[0] === first.looks[0] || (form.near && countBits(word.bits ^ first.bits) <= 4)
}

/**
 * Lays the parts of a name along the words of a text, from one word on: part by part, a part over several words or
 * several parts over one where they are written together.
 *
 * @param first - the word to begin with, which may be the end of the word number `from`.
 */
export function align(reading: Reading, first: Word, from: number, form: Form): Alignment | undefined {
  const { tokens } = form
  const { words, folded } = reading
  let best: Alignment | undefined
  const wordAt = (at: number): Word | undefined => (at === from ? first : words[at])

  const step = (token: number, at: number, state: State): void => {
    if (token === tokens.length) return finish(at, state)
    const next = tokens[token]!
    if (token > 0 && mayMiss(tokens, token, state))
      step(token + 1, at, { ...state, variant: true, missed: state.missed || next.role === 'middle' })
    const word = wordAt(at)
    if (!word) return
    let joined = state
    if (token > 0) {
      const gap = readGap(folded.text.slice(wordAt(at - 1)!.end, word.start))
      if (gap === undefined) return
      const initials = tokens[token - 1]!.initial || next.initial || word.base.length === 1 || state.initial
      const fit = compareGap(next.joint, gap, initials, next.role === 'suffix')
      if (fit === undefined) return
      if (fit === 'variant') joined = { ...state, variant: true }
      if (form.between && gap !== 'hyphen' && isExtra(tokens, token, word, state))
        step(token, at + 1, {
          ...joined,
          variant: true,
          extra: state.extra + (word.base.length === 1 ? 1 : 2),
        })
    }
    for (const span of spans(words, at, word, folded.text)) {
      const likeness = compareToken(next, span, form.near && !span.spaced && state.extra === 0)
      if (likeness && !(span.spaced && likeness.kind !== 'same'))
        step(token + 1, at + span.width, take(joined, likeness, next, span.spaced, token === 0))
      if (span.spaced) continue
      const count = countTogether(tokens, token, span)
      if (count === 0) continue
      const initials = tokens.slice(token, token + count).every((part) => part.initial)
      const exact = joined.exact + span.base.length
      step(token + count, at + span.width, { ...joined, exact, variant: joined.variant || !initials })
    }
  }

  const finish = (to: number, state: State): void => {
    const last = wordAt(to - 1)!
    if (!isPlausible(tokens, state) || !endsHere(reading, to, last)) return
    const match = verdict(form, state)
    const found: Alignment = {
      from,
      to,
      start: first.start,
      end: last.end,
      match,
      edits: state.edits,
      cut: state.cut,
    }
    if (!best || compareAlignments(found, best) < 0) best = found
  }

  step(0, from, nothing)
  return best
}

const order: Array<Alignment['match']> = ['same', 'variant', 'struck', 'look-alike', 'misspelt', 'part']

/** Sorts alignments: the whole name before a part, fewer edits, then more letters. */
export function compareAlignments(one: Alignment, other: Alignment): number {
  return (
    order.indexOf(one.match) - order.indexOf(other.match) ||
    one.edits - other.edits ||
    other.end - other.start - (one.end - one.start)
  )
}

function take(state: State, likeness: Likeness, token: Token, spaced: boolean, first: boolean): State {
  const next = { ...state, initial: likeness.kind === 'initial' }
  if (likeness.kind === 'misspelt') next.edits += likeness.edits
  else if (likeness.kind === 'look-alike') next.lookAlike = true
  else if (likeness.kind === 'struck') next.struck = true
  else if (likeness.kind === 'damaged') next.damaged = true
  else if (likeness.kind === 'initial') next.cut ||= first
  else next.exact += token.base.length
  if (spaced || likeness.kind === 'variant' || likeness.kind === 'initial') next.variant = true
  return next
}

/** Middle names and suffixes can be left out; the second half of a first name only behind an initial. */
function mayMiss(tokens: Token[], token: number, state: State): boolean {
  const { role } = tokens[token]!
  if (role === 'middle') return state.extra === 0
  return role === 'suffix' || (role === 'given' && state.initial && tokens[token - 1]!.role === 'given')
}

function isExtra(tokens: Token[], token: number, word: Word, state: State): boolean {
  const { role } = tokens[token]!
  if (role === 'given' || role === 'suffix' || tokens[token - 1]!.role === 'surname') return false
  if (state.extra >= 2 || state.edits > 0 || state.initial || state.missed) return false
  return word.capital && /^\p{L}/u.test(word.text) && !joining.has(word.base)
}

/** How many parts from one on make up a word that is written together: `Vanderlinde`, the initials `JT`. */
function countTogether(tokens: Token[], from: number, word: Written): number {
  let joined = tokens[from]!.base
  let initials = tokens[from]!.role === 'surname' ? '' : joined[0]!
  for (let at = from + 1; at < tokens.length && joined.length < 60; at++) {
    joined += tokens[at]!.base
    if (joined === word.base) return at - from + 1
    if (initials !== '' && tokens[at]!.role !== 'surname') initials += tokens[at]!.base[0]!
    if (initials === word.base && word.text === word.text.toUpperCase()) return initials.length
  }
  return 0
}

interface Span extends Written {
  width: number
  spaced: boolean
}

/** A word alone, with those that are glued to it, and with the one that follows after a space. */
function* spans(words: Word[], at: number, first: Word, text: string): Generator<Span> {
  const { lower, base, looks, bits } = first
  let span: Span = { text: first.text, lower, base, looks, bits, width: 1, spaced: false }
  yield span
  let { end } = first
  while (span.width < 4 && !span.spaced) {
    const word = words[at + span.width]
    const gap = word && text.slice(end, word.start)
    if (!word || (gap !== '' && (gap !== ' ' || span.width > 1))) return
    span = {
      text: span.text + word.text,
      lower: span.lower + word.lower,
      base: span.base + word.base,
      looks: span.looks + word.looks,
      bits: span.bits | word.bits,
      width: span.width + 1,
      spaced: gap !== '',
    }
    ;({ end } = word)
    yield span
  }
}

/** Misspellings must leave enough of the name standing: no more than two edits, one in a short name. */
function isPlausible(tokens: Token[], state: State): boolean {
  if (state.edits === 0) return true
  const letters = tokens.reduce((sum, token) => sum + token.base.length, 0)
  if (state.edits > (letters >= 9 ? 2 : 1)) return false
  if (tokens.length === 1) return letters >= 6
  return state.missed ? state.exact * 3 >= letters : state.exact > 0
}

function verdict(form: Form, state: State): Alignment['match'] {
  if (form.best === 'part') return 'part'
  if (state.struck) return 'struck'
  if (state.lookAlike) return 'look-alike'
  if (state.edits > 0 || state.damaged) return 'misspelt'
  return state.variant ? 'variant' : form.best
}
