import type { Byline, Evidence, Place, Visibility } from '../facts.ts'
import type { Article } from './article.ts'
import { traitsOf } from './byline/evidence.ts'
import type { Trait } from './byline/evidence.ts'
import { groupLines } from './byline/group.ts'
import type { Group } from './byline/group.ts'
import { creditedLines } from './byline/lines.ts'
import { Markup } from './byline/markup.ts'
import { asSeen } from './byline/seen.ts'
import { Surroundings } from './byline/surroundings.ts'
import { floor, threshold, weights } from './byline/weights.ts'
import { readCreditLine } from './credit/read-line.ts'
import type { Metadata } from './metadata.ts'
import type { Page } from './page.ts'
import { positionOf } from './position.ts'
import type { Sight } from './visibility/sight.ts'

/** The bylines of a page. */
export interface Bylines {
  /** The article's own; `undefined` where none is likely enough. */
  own: Byline | undefined
  /** Every candidate, best first. */
  all: Byline[]
}

/** What may be a byline, with its traits. */
export interface Candidate {
  group: Group
  traits: Trait[]
}

/**
 * Finds all that may be a byline and what speaks for and against each. What has little for it is left out before
 * anybody asks whether it is seen.
 */
export function findCandidates(
  page: Page,
  article: Article,
  sight: Sight,
  metadata: Metadata,
  known: readonly string[] = [],
): Candidate[] {
  const { publisher } = metadata
  const markup = new Markup(page)
  const names = publisher === undefined || isPerson(publisher) ? known : [...known, publisher]
  const groups = groupLines(page, creditedLines(page, article, markup, names))
  const around = new Surroundings(page, article, metadata, groups)
  const candidates: Candidate[] = []
  for (const group of groups) {
    if (scoreOf(traitsOf(group, around)) < floor) continue
    const seen = asSeen(group, sight, { markup, known: names })
    candidates.push({ group: seen, traits: traitsOf(seen, around) })
  }
  return candidates
}

/**
 * Reads the bylines of a page. Evidence adds up: no cue, class or place decides alone.
 *
 * @param known - names of organisations to know: the wire's, and those that it is confused with.
 */
export function readBylines(
  page: Page,
  article: Article,
  sight: Sight,
  metadata: Metadata,
  known: readonly string[] = [],
): Bylines {
  const candidates = findCandidates(page, article, sight, metadata, known)
  const all = candidates.map(({ group, traits }) => bylineOf(group, traits, article))
  all.sort((a, b) => b.score - a.score)
  // One that nobody sees is the article's own only where no other is: what hides it is then worth saying.
  const own =
    all.find((byline) => isOwn(byline)) ??
    all.find((byline) => isOwn({ ...byline, score: byline.score - weights.hidden }))
  return { own, all }
}

/** A site can be called after the person who writes it. */
function isPerson(name: string): boolean {
  const { people } = readCreditLine(name)
  return people.length > 0 && people[0]!.score >= 1
}

function isOwn({ score, role }: Byline): boolean {
  return role === 'author' && score >= threshold
}

function scoreOf(traits: readonly Trait[]): number {
  return traits.reduce((sum, { feature, value }) => sum + weights[feature] * value, 0)
}

function bylineOf(group: Group, traits: readonly Trait[], article: Article): Byline {
  const first = group.lines[0]!
  const authors = group.people.filter(({ role }) => role === 'author')
  const credited = authors.length > 0 ? authors : group.people
  return {
    text: group.lines.map(({ text }) => text).join('\n'),
    way: credited.some(({ markup }) => markup.declared ?? markup.named) ? 'markup' : 'text',
    place: placeOf(group, article),
    visibility: visibilityOf(group),
    position: positionOf(first.line, 0, first.line.text.length),
    evidence: traits.map((trait) => evidenceOf(trait)),
    people: credited.map(({ name, jobTitle, affiliations }) => ({ name, jobTitle, affiliations })),
    organisations: group.lines.flatMap(({ reading }) =>
      reading.organisations.filter(({ tie }) => tie === 'author').map(({ text }) => text),
    ),
    role: credited[0]?.role ?? first.reading.role,
    score: scoreOf(traits),
  }
}

function evidenceOf({ feature, value, detail }: Trait): Evidence {
  const evidence: Evidence = { code: feature, weight: weights[feature] * value }
  if (detail !== undefined) evidence.detail = detail
  return evidence
}

function visibilityOf(group: Group): Visibility {
  const seen = group.lines.flatMap(({ read }) => (read ? [read.visibility] : []))
  const best =
    seen.find((one) => one.seen === 'visible') ?? seen.find((one) => one.seen === 'uncertain') ?? seen[0]
  return best ?? { seen: 'visible' }
}

function placeOf(group: Group, { headline, bodyStart, bodyEnd }: Article): Place {
  const { region, line } = group.lines[0]!
  if (region !== undefined) return region
  if (line.index === headline) return 'headline'
  if (bodyStart === undefined || line.index < bodyStart) return 'byline area'
  if (bodyEnd !== undefined && line.index <= bodyEnd) return 'body'
  return 'end'
}
