import type { Byline, Facts, Sighting } from '@creditline/core'

/** What every sighting gives in JSON. */
interface PlainSighting {
  value: string
  place: string
  way: string
  visibility: 'visible' | 'hidden' | 'uncertain'
  /** Why it is hidden, or may be. */
  why: string | null
  line: number | null
  column: number | null
  endLine: number | null
  endColumn: number | null
  evidence: readonly object[]
}

/** The facts of one article as `articles[]` of `inspect --format json` gives them. */
export function plainFacts(path: string, facts: Facts): object {
  return {
    path,
    headline: facts.headline ? sighting(facts.headline) : null,
    byline: facts.byline ? ownByline(facts.byline) : null,
    candidates: facts.bylines.map(candidate),
    affiliations: facts.affiliations.map((each) => sighting(each)),
    creditLines: facts.creditLines.map((each) => sighting(each)),
    logos: facts.logos.map((each) => sighting(each)),
    notices: facts.notices.map((each) => sighting(each)),
    mediaCredits: facts.mediaCredits.map((each) => sighting(each)),
    metadataAuthors: facts.metadataAuthors.map((each) => sighting(each)),
    links: facts.links.map((each) => sighting(each)),
    mentions: facts.mentions.map((each) => sighting(each)),
    templates: facts.templates.map(({ text, position }) => ({
      value: text,
      ...(position && { line: position.start.line, column: position.start.column }),
    })),
    drawnByScript: facts.drawnByScript,
    textOnly: facts.textOnly,
  }
}

/** What is common to all sightings, and beside it whatever a kind of sighting adds. */
function sighting<T extends Sighting>(fact: T): PlainSighting & Omit<T, keyof Sighting> {
  const { text, way, place, visibility, position, evidence, ...own } = fact
  return {
    value: text,
    place,
    way,
    visibility: visibility.seen,
    why: visibility.seen === 'visible' ? null : visibility.why,
    line: position?.start.line ?? null,
    column: position?.start.column ?? null,
    endLine: position?.end.line ?? null,
    endColumn: position?.end.column ?? null,
    ...own,
    evidence,
  }
}

function candidate(byline: Byline): object {
  return { names: namesOf(byline), affiliations: affiliationsOf(byline), ...sighting(byline) }
}

function ownByline(byline: Byline): object {
  const { value, ...rest } = sighting(byline)
  return {
    names: namesOf(byline),
    affiliations: affiliationsOf(byline),
    text: value,
    visible: byline.visibility.seen === 'visible',
    ...rest,
  }
}

function namesOf({ people }: Byline): string[] {
  return people.map(({ name }) => name)
}

function affiliationsOf({ people }: Byline): string[] {
  return [...new Set(people.flatMap(({ affiliations }) => affiliations))]
}
