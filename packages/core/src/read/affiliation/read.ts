import type { Affiliation, AffiliationTie, Visibility } from '../../facts.ts'
import { bounds } from '../../parse/limits.ts'
import type { Story } from '../../story.ts'
import type { Terms } from '../../terms/types.ts'
import { createNameMatcher } from '../../text/names.ts'
import { isReporter } from '../mentions.ts'
import { positionOf } from '../position.ts'
import type { Reading } from '../reading.ts'
import { joinTwins } from '../twins.ts'
import type { View, Views } from '../views.ts'
import { Around } from './around.ts'
import type { Hit } from './finder.ts'
import { finderOf } from './finder.ts'
import { authorsBeside } from './neighbours.ts'
import { asRead, tieInLine } from './tie.ts'

/**
 * Every place that names the wire, or the body that it is confused with, and what the words tie it to.
 *
 * @param notices - indices of the lines of the wire's notice.
 * @param logoWords - indices of lines that are words for the logo; they are passed over.
 */
export function readAffiliations(
  reading: Reading,
  views: Views,
  terms: Terms,
  story: Story | undefined,
  notices: ReadonlySet<number>,
  logoWords: ReadonlySet<number>,
): Affiliation[] {
  const { find, sieve } = finderOf(terms)
  const found: Affiliation[] = []
  for (const line of reading.search.through(sieve)) {
    if (logoWords.has(line.index) || find(line.text).length === 0) continue
    for (const view of views.of(line)) {
      const around = new Around(view, terms, story)
      for (const hit of find(view.line.text)) {
        if (found.length > bounds.credits) break
        const visibility = view.seen(hit.start, hit.end)
        if (visibility)
          found.push(
            toAffiliation(reading, views, view, around, hit, visibility, story, notices.has(line.index)),
          )
      }
    }
    if (found.length > bounds.credits) {
      reading.page.beyond ??= line
      break
    }
  }
  return joinTwins(found, ({ form, tie }) => `${form} ${tie}`)
}

function toAffiliation(
  reading: Reading,
  views: Views,
  view: View,
  around: Around,
  { start, end, form }: Hit,
  visibility: Visibility,
  story: Story | undefined,
  inNotice: boolean,
): Affiliation {
  const { line, place } = view
  const { tie, people } = inNotice
    ? { tie: 'notice' as const, people: [] }
    : settle(tieInView(reading, views, view, around, start, end, story), around, story)
  return {
    form,
    tie,
    people,
    text: line.text.slice(start, end),
    way: 'text',
    place,
    visibility,
    position: positionOf(line, start, end),
    evidence: [],
  }
}

interface Tie {
  tie: AffiliationTie
  people: string[]
}

function tieInView(
  reading: Reading,
  views: Views,
  view: View,
  around: Around,
  start: number,
  end: number,
  story: Story | undefined,
): Tie {
  const { line, place } = view
  const own = tieInLine(line.text, view.credit(), start, end)
  if (own.tie === 'prose') return { tie: 'prose', people: reporterBefore(line.text, start, story) }
  if (own.tie === 'reporter' || own.tie === 'former' || own.tie === 'media') return own
  if (place === 'caption') return { tie: 'media', people: [] }
  // The grammar may not know the name for one; the story does.
  if (own.tie === 'author' && around.reporter !== undefined)
    return { tie: 'reporter', people: [around.reporter] }
  // Where no reporter is named, the affiliation that is given is the other's.
  if (own.tie === 'author' && around.others.some((other) => other.end <= start || other.start >= end))
    return { tie: 'other-organisation', people: [] }
  const people = authorsBeside(reading, views, line, {
    story,
    prose: own.tie === 'source' ? 0 : proseBetween,
  })
  return people.length > 0 ? { tie: 'reporter', people } : own
}

/** A standfirst or the text of a button may stand between byline and affiliation, a paragraph may not. */
const proseBetween = 100

/** How far back a name may begin, in characters. */
const longestBefore = 200

/** In prose: the reporter named right before the wire, as in "NAME of the WIRE wrote". */
function reporterBefore(text: string, start: number, story: Story | undefined): string[] {
  const before = text.slice(Math.max(0, start - longestBefore), start)
  return (story?.reporters ?? []).filter((reporter) =>
    createNameMatcher(reporter)
      .find(before)
      .some(
        ({ end, match }) =>
          isReporter(match) && /^[\s,(|–—-]*(?:\p{L}{1,6}\s){0,2}$/u.test(before.slice(end)),
      ),
  )
}

/** Where the reporters are known, an affiliation of others is not theirs; a piece of the reporter's own name is. */
function settle(tie: Tie, around: Around, story: Story | undefined): Tie {
  if (tie.tie !== 'reporter' || !story || story.reporters.length === 0) return tie
  const theirs =
    story.reporters.some((reporter) => {
      const { compare } = createNameMatcher(reporter)
      return tie.people.some((name) => isReporter(compare(name)))
    }) || around.reporterNames.some((whole) => tie.people.some((name) => whole.includes(asRead(name))))
  return theirs ? tie : { tie: 'other-person', people: tie.people }
}
