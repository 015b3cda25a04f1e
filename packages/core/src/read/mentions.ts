import type { Byline, Mention, NameMatch, Role } from '../facts.ts'
import { bounds } from '../parse/limits.ts'
import type { Story } from '../story.ts'
import { createNameMatcher } from '../text/names.ts'
import type { NameMatcher } from '../text/names.ts'
import type { CreditReading } from './credit/reading.ts'
import type { Line } from './page.ts'
import { positionOf } from './position.ts'
import type { Reading } from './reading.ts'
import { joinTwins } from './twins.ts'
import type { View, Views } from './views.ts'

/** Every place that names one of the story's reporters, rightly or nearly, and in which role. */
export function readMentions(
  reading: Reading,
  views: Views,
  story: Story,
  own: Byline | undefined,
): Mention[] {
  return [
    ...inByline(own, story),
    ...joinTwins(
      findMentions(reading, views, story),
      ({ reporter, match, role }) => `${reporter} ${match} ${role}`,
    ),
  ]
}

/**
 * The reporters that the article's own byline names. Which byline is the article's own was decided by all its evidence,
 * so that neither the box it stands in nor a doubtful line tells against it.
 */
function inByline(own: Byline | undefined, { reporters }: Story): Mention[] {
  if (!own || own.role !== 'author') return []
  const { way, visibility, position, evidence, people } = own
  return reporters.flatMap((reporter) => {
    const { compare } = createNameMatcher(reporter)
    const person = people.find(({ name }) => isReporter(compare(name)))
    if (!person) return []
    const match = compare(person.name)
    return [
      {
        reporter,
        match,
        role: own.role,
        text: person.name,
        way,
        place: 'byline area' as const,
        visibility,
        position,
        evidence,
      },
    ]
  })
}

function findMentions(reading: Reading, views: Views, { reporters }: Story): Mention[] {
  const found: Mention[] = []
  for (const reporter of reporters) {
    const matcher = createNameMatcher(reporter)
    for (const line of linesThatMayName(reading, matcher)) {
      if (found.length > bounds.credits) {
        reading.page.beyond ??= line
        break
      }
      for (const view of views.of(line)) for (const mention of inView(view, matcher)) found.push(mention)
    }
  }
  return found
}

/** The lines on which readers may read the name: what is hidden from them may part it in the source. */
function linesThatMayName({ page, search }: Reading, { reporter, find, sieve }: NameMatcher): Line[] {
  const naming = new Set(search.through(sieve).filter(({ text }) => find(text).length > 0))
  const parts = reporter.toLowerCase().split(/[^\p{L}]+/u)
  const telling = parts.filter((part) => part.length >= 3)
  return page.lines.filter(
    (line) => naming.has(line) || (line.pieces.length > 2 && hasOne(line.text, telling)),
  )
}

function hasOne(text: string, parts: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return parts.some((part) => lower.includes(part))
}

function inView(view: View, matcher: NameMatcher): Mention[] {
  const { line, place } = view
  return matcher.find(line.text).flatMap(({ start, end, match }) => {
    const visibility = view.seen(start, end)
    if (!visibility) return []
    const role = roleAt(view.credit(), line, start, end)
    // A surname, or a name like it, in prose says nothing.
    if (role === 'mentioned' && match !== 'same') return []
    return [
      {
        reporter: matcher.reporter,
        match: match === 'same' && view.struck(start, end) ? 'struck' : match,
        role,
        text: line.text.slice(start, end),
        way: 'text',
        place,
        visibility,
        position: positionOf(line, start, end),
        evidence: [],
      } satisfies Mention,
    ]
  })
}

/** What the line says of the person who is named between two offsets. */
function roleAt(credit: CreditReading, line: Line, start: number, end: number): Role {
  if (credit.form === 'prose') return runsIn(credit, start, end) ? 'author' : 'mentioned'
  const person = credit.people.find((other) => other.start < end && other.end > start)
  if (person) return person.role
  // A name that the grammar does not know for one: right after a cue, or at the start of its line.
  const { cue } = credit
  if (cue && cue.end <= start && !/[\p{L}\p{N}]/u.test(line.text.slice(cue.end, start)))
    return cue.role === 'source' ? 'mentioned' : cue.role
  return /[\p{L}\p{N}]/u.test(line.text.slice(0, start)) ? 'mentioned' : credit.role
}

/** `Jane Doe, WIRE The county board voted …`: the byline that runs into the first paragraph. */
function runsIn(credit: CreditReading, start: number, end: number): boolean {
  return (
    start === 0 && credit.organisations.some((other) => other.tie === 'affiliation' && other.start - end <= 3)
  )
}

/** Whether a comparison leaves the name recognisable as the reporter's. */
export function isReporter(match: NameMatch): boolean {
  return match === 'same' || match === 'variant'
}
