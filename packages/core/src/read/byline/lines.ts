import type { Role } from '../../facts.ts'
import { keyOf, lexicon } from '../../languages/lexicon.ts'
import type { Article } from '../article.ts'
import { readCreditLine } from '../credit/read-line.ts'
import type { CreditPerson, CreditReading } from '../credit/reading.ts'
import type { Entry, Line, Page } from '../page.ts'
import { lineage } from '../page.ts'
import { regionOf } from '../place.ts'
import type { Region } from '../place.ts'
import type { ReaderLine, Sight } from '../visibility/sight.ts'
import { authorMarkup } from './markup.ts'
import type { AuthorMarkup } from './markup.ts'

/** A person in a line, with what the mark-up around the name says. */
export interface NamedPerson extends CreditPerson {
  markup: AuthorMarkup
  /** The element that holds the name. */
  entry: Entry | undefined
}

/** A line that may be a byline, or a part of one. */
export interface CreditedLine {
  line: Line
  read: ReaderLine
  /** What was read: the reader's text, or the line's own where nothing of it is seen. */
  text: string
  reading: CreditReading
  people: NamedPerson[]
  region: Region | undefined
  /** Mark-up of the first person, or of the line. */
  markup: AuthorMarkup
  /** A cue on a line of its own stands before it. */
  announced: boolean
}

/** Longer lines are prose; a byline in them is fused with a caption or a paragraph. */
const longest = 260

/** Lines around the headline and the end of the body that are read whatever they look like. */
const before = 10
const after = 14

const regionsWithout = new Set<Region>(['navigation', 'footer', 'comments', 'tags'])

/** Reads the lines of a page that can be credit, in order. */
export function creditedLines(
  page: Page,
  article: Article,
  sight: Sight,
  known: readonly string[],
): CreditedLine[] {
  const found: CreditedLine[] = []
  let cue: { role: Role; index: number; block: Entry | undefined } | undefined
  for (const line of page.lines) {
    if (line.text.length < 2 || line.index === article.headline) continue
    if (line.text.length > longest && !signs(article, line)) continue
    const near = isNear(article, line.index)
    const cued = startsWithCue(line.text)
    if (!near && !cued && !hasWord(line.text)) continue
    const follows =
      cue !== undefined && cue.index === line.index - 1 && standTogether(page, cue.block, line.block)
    const markup = authorMarkup(page, line.pieces[0]!.entry)
    const marked = isMarked(markup)
    if (!near && !cued && !marked && !follows && !lineIsMarked(page, line)) continue
    const region = regionOf(line.block)
    if (region !== undefined && regionsWithout.has(region) && !marked) continue
    const announced: Role | undefined = follows ? cue!.role : undefined
    const read = sight.read(line)
    const text = read.text === '' ? line.text : read.text
    const reading = readCreditLine(text, {
      breaks: breaksOf(read, line),
      knownOrganisations: known,
      announced:
        announced ??
        (marked && (markup.declared !== undefined || markup.named !== undefined) ? 'author' : undefined),
    })
    cue = undefined
    if (reading.cue && reading.people.length === 0 && reading.organisations.length === 0) {
      if (reading.cue.role !== 'source')
        cue = { role: reading.cue.role, index: line.index, block: line.block }
      continue
    }
    if (reading.people.length === 0 && reading.organisations.length === 0) continue
    const people = reading.people.map((person) => withMarkup(page, line, read, person))
    found.push({
      line,
      read,
      text,
      reading,
      people,
      region,
      markup: people[0]?.markup ?? markup,
      announced: announced !== undefined,
    })
  }
  return found
}

/** Whether two lines stand in one small part of the page: a label and what it labels. */
function standTogether(page: Page, one: Entry | undefined, other: Entry | undefined): boolean {
  const around = new Set(lineage(one))
  for (const entry of lineage(other))
    if (around.has(entry)) return page.endLine[entry.index]! - page.firstLine[entry.index]! <= 12
  return one === undefined && other === undefined
}

/** A paragraph that ends the body with a name in brackets or after a dash. */
function signs({ bodyEnd }: Article, { index, text }: Line): boolean {
  return (
    bodyEnd !== undefined && Math.abs(index - bodyEnd) <= 2 && signature.test(text.slice(-longestSignature))
  )
}

const longestSignature = 100
const signature = /[.!?…"”“»。]\s?(?:[([（]|[—–-]\s).{3,80}$/u

/** Where the reader of an article looks for its byline, and where sign-offs stand. */
function isNear({ headline, bodyStart, bodyEnd }: Article, index: number): boolean {
  const from = headline ?? bodyStart ?? 0
  if (index >= from - before && index <= Math.min((bodyStart ?? from) + 4, from + 60)) return true
  if (index >= from && index <= from + after) return true
  return bodyEnd !== undefined && index >= bodyEnd - 2 && index <= bodyEnd + 4
}

const capitals = /\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){0,3}\s+\p{Lu}|[\p{Script=Han}\p{Script=Hangul}]{2}/u

/** Whether a line has two capitals near one another, as names do, or a script without capitals. */
function hasWord(text: string): boolean {
  return capitals.test(text) || (text.length <= 40 && /\p{Lu}/u.test(text))
}

/** Whether a line begins with the first word of a cue. */
function startsWithCue(text: string): boolean {
  const match = /^[^\p{L}]{0,3}(\p{Ll}+|\p{Lu}\p{Ll}*|\p{L}+)/u.exec(text)
  return match !== null && lexicon().cues.has(keyOf(match[1]!))
}

export function isMarked(markup: AuthorMarkup): boolean {
  return markup.declared !== undefined || markup.named !== undefined || markup.link !== undefined
}

function lineIsMarked(page: Page, line: Line): boolean {
  for (let at = 1; at < line.pieces.length && at < 6; at++)
    if (isMarked(authorMarkup(page, line.pieces[at]!.entry))) return true
  return false
}

function breaksOf(read: ReaderLine, line: Line): number[] {
  const pieces = read.text === '' ? line.pieces : read.pieces
  return pieces.slice(1).map((piece) => piece.start)
}

/** Most words of a pen name, and most letters. */
const penName = /^\S+(?:\s\S+){0,3}$/

function withMarkup(page: Page, line: Line, read: ReaderLine, person: CreditPerson): NamedPerson {
  const pieces: ReadonlyArray<{ start: number; end: number; entry: Entry | undefined }> =
    read.text === ''
      ? line.pieces
      : read.pieces.map(({ start, end, piece }) => ({ start, end, entry: piece.entry }))
  const piece = pieces.find(({ start, end }) => start <= person.start && end > person.start)
  const markup = authorMarkup(page, piece?.entry)
  const text = read.text === '' ? line.text : read.text
  return { ...person, name: wholeName(text, person, piece, markup), entry: piece?.entry, markup }
}

/**
 * A link to an author has the whole name as its text: pen names, names in small letters or with a word that the
 * grammar takes for something else.
 */
function wholeName(
  text: string,
  person: CreditPerson,
  piece: { start: number; end: number } | undefined,
  markup: AuthorMarkup,
): string {
  if (!piece || markup.link === undefined || person.jobTitle !== undefined || /\s/.test(person.name))
    return person.name
  const words = text.slice(piece.start, piece.end).trim()
  const whole = text.slice(person.start, piece.end).trim()
  return words === whole && whole.length > person.name.length && penName.test(whole) && !/[\d|•]/.test(whole)
    ? whole
    : person.name
}
