import type { Byline, Evidence, Place, Visibility } from '../facts.ts'
import type { Article } from './article.ts'
import { surroundings, traitsOf } from './byline/evidence.ts'
import type { Trait } from './byline/evidence.ts'
import { groupLines } from './byline/group.ts'
import type { Group } from './byline/group.ts'
import { creditedLines } from './byline/lines.ts'
import { threshold, weights } from './byline/weights.ts'
import { readCreditLine } from './credit/read-line.ts'
import type { Metadata } from './metadata.ts'
import type { Page } from './page.ts'
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

/** Finds all that may be a byline and what speaks for and against each. */
export function findCandidates(
  page: Page,
  article: Article,
  sight: Sight,
  metadata: Metadata,
  known: readonly string[] = [],
): Candidate[] {
  const { publisher } = metadata
  const names = publisher === undefined || isPerson(publisher) ? known : [...known, publisher]
  const groups = groupLines(page, creditedLines(page, article, sight, names))
  const around = surroundings(page, article, metadata, groups)
  return groups.map((group) => ({ group, traits: traitsOf(group, around) }))
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

function bylineOf(group: Group, traits: readonly Trait[], article: Article): Byline {
  const first = group.lines[0]!
  const evidence: Evidence[] = traits.map(({ feature, value, detail }) => ({
    code: feature,
    weight: weights[feature] * value,
    ...(detail === undefined ? {} : { detail }),
  }))
  const credited = group.people.filter(
    (person) =>
      person.role === (group.people.some((other) => other.role === 'author') ? 'author' : person.role),
  )
  return {
    text: group.lines.map(({ text }) => text).join('\n'),
    way: credited.some(({ markup }) => markup.declared !== undefined || markup.named !== undefined)
      ? 'markup'
      : 'text',
    place: placeOf(group, article),
    visibility: visibilityOf(group),
    position: first.line.pieces[0]!.node.position,
    evidence,
    people: credited.map(({ name, jobTitle, affiliations }) => ({
      name,
      jobTitle,
      affiliations: [...affiliations],
    })),
    organisations: group.lines.flatMap(({ reading }) =>
      reading.organisations.filter(({ tie }) => tie === 'author').map(({ text }) => text),
    ),
    role: credited[0]?.role ?? first.reading.role,
    score: evidence.reduce((sum, { weight }) => sum + weight, 0),
  }
}

function visibilityOf(group: Group): Visibility {
  const seen = group.lines.map(({ read }) => read.visibility)
  return (
    seen.find((one) => one.seen === 'visible') ?? seen.find((one) => one.seen === 'uncertain') ?? seen[0]!
  )
}

function placeOf(group: Group, { headline, bodyStart, bodyEnd }: Article): Place {
  const { region, line } = group.lines[0]!
  if (region !== undefined) return region
  if (line.index === headline) return 'headline'
  if (bodyStart === undefined || line.index < bodyStart) return 'byline area'
  if (bodyEnd !== undefined && line.index <= bodyEnd) return 'body'
  return 'end'
}
