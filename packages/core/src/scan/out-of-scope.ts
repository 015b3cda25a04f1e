import type { Facts } from '../facts.ts'
import { judge } from '../judge/judge.ts'
import type { Report } from '../report.ts'
import type { Terms } from '../terms/types.ts'

/**
 * The report of an article that is proved out of scope: as `check` gives it, but for its facts, which were not read.
 *
 * @param terms - the first of the terms that it was held against.
 */
export function outOfScope(terms: Terms, path: string | undefined): Report {
  return judge({
    terms,
    facts: noFacts(),
    story: undefined,
    scope: 'none',
    path,
    suppressions: [],
  })
}

/** The facts of an article that was not read. */
export function noFacts(): Facts {
  return {
    bylines: [],
    mentions: [],
    affiliations: [],
    creditLines: [],
    logos: [],
    notices: [],
    mediaCredits: [],
    metadataAuthors: [],
    links: [],
    templates: [],
    drawnByScript: false,
    textOnly: false,
  }
}
