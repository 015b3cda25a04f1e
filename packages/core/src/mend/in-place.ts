import type { Facts } from '../facts.ts'
import type { Finding } from '../rules/rule.ts'
import type { CreditReading } from '../read/credit/reading.ts'
import { readCreditLine } from '../read/credit/read-line.ts'
import type { Entry, Line, Piece } from '../read/page.ts'
import { breaksOf, lineage } from '../read/page.ts'
import { positionOf } from '../read/position.ts'
import type { Reading } from '../read/reading.ts'
import type { Terms } from '../terms/types.ts'
import type { Draft } from './edits.ts'
import type { Writer } from './writer.ts'

/** A part of the source: offsets. */
interface Range {
  start: number
  end: number
}

/** The line of the article's own byline, with what the grammar reads in it. */
export interface BylineLine {
  line: Line
  credit: CreditReading
}

/** Finds the line that the own byline was read from. */
export function bylineLine({ page }: Reading, facts: Facts, terms: Terms): BylineLine | undefined {
  const start = facts.byline?.position?.start.offset
  if (start === undefined) return undefined
  const line = page.lines.find((each) => positionOf(each, 0, each.text.length)?.start.offset === start)
  const knownOrganisations = [terms, ...terms.confusedWith].flatMap(({ names }) => names)
  return (
    line && {
      line,
      credit: readCreditLine(line.text, {
        breaks: breaksOf(line),
        knownOrganisations: [...knownOrganisations, ...terms.abbreviations],
      }),
    }
  )
}

/** Puts other words in the place of those that a finding points at. */
export function replaceFinding(
  reading: Reading,
  { position, actual }: Finding,
  words: string,
  rules: Draft['rules'],
): Draft | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined || actual === undefined) return undefined
  const source = String(reading.document.file.value).slice(start, end)
  // A place is given as the whole text around it where the source writes something otherwise than readers see it.
  return collapse(source) === collapse(actual) ? { start, end, text: words, rules } : undefined
}

/** Puts names in the place of the people, or organisations, that a byline names. */
export function replaceNames(
  reading: Reading,
  { line, credit }: BylineLine,
  words: string,
  rules: Draft['rules'],
): Draft | undefined {
  const people = credit.people.filter(({ role }) => role === 'author')
  const first = people[0] ?? credit.organisations[0]
  const last = people.at(-1) ?? credit.organisations.at(-1)
  if (!first || !last) return undefined
  // "Ledger Staff", without a mark between: all of it stands in the reporter's place.
  let { end } = last
  for (const { start, end: after } of credit.organisations) if (start > end && start - end <= 1) end = after
  const range = rangeOf(reading, line, first.start, end)
  return range && { ...range, text: words, rules }
}

/** Adds the affiliation after the last of the names that stand on the byline. */
export function affiliateAfterNames(
  reading: Reading,
  { line, credit }: BylineLine,
  affiliation: string,
  writer: Writer,
): Draft | undefined {
  const last = credit.people.findLast(({ role }) => role === 'author')
  const range = last && rangeOf(reading, line, last.start, last.end, 'outside')
  return (
    range && {
      start: range.end,
      end: range.end,
      text: writer.words(`, ${affiliation}`),
      rules: ['affiliation'],
    }
  )
}

/**
 * The source of a part of a line. Where the part is all that an element holds, and the part is in several elements or
 * the element links to somebody's page, the element belongs to it.
 *
 * @param links - `whole`: a link that holds no more than the part goes with it; `outside`: every element does.
 */
function rangeOf(
  { document }: Reading,
  line: Line,
  start: number,
  end: number,
  links: 'whole' | 'outside' = 'whole',
): Range | undefined {
  const pieces = line.pieces.filter((piece) => piece.start < end && piece.end > start)
  const first = pieces[0]
  const last = pieces.at(-1)
  const position = positionOf(line, start, end)
  let from = position?.start.offset
  let to = position?.end.offset
  if (!first || !last || from === undefined || to === undefined) return undefined
  if (first === last) {
    const source = String(document.file.value).slice(from, to)
    if (collapse(source) !== collapse(line.text.slice(start, end))) return undefined
  }
  const held = (entry: Entry): boolean => holdsOnly(line, entry, start, end)
  for (const entry of lineage(first.entry)) {
    if (entry === line.block || !held(entry)) break
    if (first !== last || links === 'outside' || entry.node.tagName === 'a')
      from = entry.node.position?.start.offset ?? from
  }
  for (const entry of lineage(last.entry)) {
    if (entry === line.block || !held(entry)) break
    if (first !== last || links === 'outside' || entry.node.tagName === 'a')
      to = entry.node.position?.end.offset ?? to
  }
  return { start: from, end: to }
}

/** Whether an element holds words of the part and no others. */
function holdsOnly(line: Line, entry: Entry, start: number, end: number): boolean {
  return line.pieces.every(
    (piece) =>
      !isIn(piece, entry) || isBlank(line, piece) || (piece.start >= start && trimmedEnd(line, piece) <= end),
  )
}

function isIn(piece: Piece, entry: Entry): boolean {
  for (const at of lineage(piece.entry)) if (at === entry) return true
  return false
}

function isBlank({ text }: Line, { start, end }: Piece): boolean {
  return text.slice(start, end).trim() === ''
}

function trimmedEnd({ text }: Line, { start, end }: Piece): number {
  return start + text.slice(start, end).trimEnd().length
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
