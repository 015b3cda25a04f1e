import type { Role } from '../../facts.ts'
import { readCreditLine } from '../credit/read-line.ts'
import type { CreditPerson, CreditReading } from '../credit/reading.ts'
import type { Entry, Line } from '../page.ts'
import type { Region } from '../place.ts'
import type { ReaderLine } from '../visibility/sight.ts'
import type { AuthorMarkup, Markup } from './markup.ts'

/** A person in a line, with what the mark-up around the name says. */
export interface NamedPerson extends CreditPerson {
  markup: AuthorMarkup
  /** The element that holds the name. */
  entry: Entry | undefined
}

/** A line that may be a byline, or a part of one. */
export interface CreditedLine {
  line: Line
  /** What was read: the whole line, or what a reader sees of it. */
  text: string
  reading: CreditReading
  people: NamedPerson[]
  region: Region | undefined
  /** Mark-up of the first person, or of the line. */
  markup: AuthorMarkup
  /** A cue on a line of its own stands before it, with this role. */
  announced: Role | undefined
  /** Set once the line was looked at. */
  read?: ReaderLine | undefined
}

/** A text with the elements that its parts stand in. */
export interface Wording {
  text: string
  /** `goesOn`: only a comment parts it from the piece before. */
  pieces: ReadonlyArray<{ start: number; end: number; entry: Entry | undefined; goesOn: boolean }>
}

/** How a line is read. */
export interface ReadingOptions {
  markup: Markup
  /** Names of organisations to know. */
  known: readonly string[]
  region: Region | undefined
  announced: Role | undefined
}

/** Reads a line, or what a reader sees of it, as credit. */
export function readCredited(line: Line, wording: Wording, options: ReadingOptions): CreditedLine {
  const { markup, known, region, announced } = options
  const { text, pieces } = wording
  const first = markup.around(pieces[0]?.entry)
  const marked = first.declared !== undefined || first.named !== undefined
  const reading = readCreditLine(text, {
    breaks: pieces
      .slice(1)
      .filter(({ goesOn }) => !goesOn)
      .map(({ start }) => start),
    knownOrganisations: known,
    announced: announced ?? (marked ? 'author' : undefined),
  })
  const people = reading.people.map((person) => {
    const piece = pieces.find(({ start, end }) => start <= person.start && end > person.start)
    const around = markup.around(piece?.entry)
    return { ...person, name: wholeName(text, person, piece, around), entry: piece?.entry, markup: around }
  })
  return { line, text, reading, people, region, markup: people[0]?.markup ?? first, announced }
}

/** Pen names have at most this many words. */
const penName = /^\S+(?:\s\S+){0,3}$/

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
  const isPenName =
    words === whole && whole.length > person.name.length && penName.test(whole) && !/[\d|•]/.test(whole)
  return isPenName ? whole : person.name
}
