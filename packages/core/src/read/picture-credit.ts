import type { Affiliation, Byline, Mention, Sighting } from '../facts.ts'
import type { Story } from '../story.ts'
import type { Terms } from '../terms/types.ts'
import { createNameMatcher } from '../text/names.ts'
import { createOrganisationMatcher } from '../text/organisations.ts'
import { readCreditLine } from './credit/read-line.ts'
import { attribute } from './page.ts'
import type { Entry } from './page.ts'
import type { Reading } from './reading.ts'
import { placeOfEntry } from './reading.ts'
import { isReporter } from './mentions.ts'

/** A line of text is at least this many times as wide as it is high. */
const leastAspect = 4

/** The credit that a picture of its words gives: what it says is in its alternative text, and a person must look. */
export function readPictureCredit(
  reading: Reading,
  terms: Terms | undefined,
  story: Story | undefined,
): { bylines: Byline[]; mentions: Mention[]; affiliations: Affiliation[] } {
  const bylines: Byline[] = []
  const mentions: Mention[] = []
  const affiliations: Affiliation[] = []
  for (const entry of reading.page.byTag.get('img') ?? []) {
    const alt = attribute(entry.node, 'alt')
    if (!alt || !isPictureOfText(entry)) continue
    const credit = readCreditLine(alt, { knownOrganisations: terms?.names })
    const authors = credit.form === 'credit' ? credit.people.filter(({ role }) => role === 'author') : []
    if (authors.length === 0) continue
    const visibility = reading.sight.ofPicture(entry)
    const at: Sighting = {
      text: alt,
      way: 'image',
      place: placeOfEntry(reading, entry),
      visibility,
      position: entry.node.position,
      evidence: [],
    }
    bylines.push({ ...at, people: authors, organisations: [], role: 'author', score: 0 })
    for (const reporter of story?.reporters ?? [])
      if (authors.some(({ name }) => isReporter(createNameMatcher(reporter).compare(name))))
        mentions.push({ ...at, reporter, match: 'same', role: 'author' })
    if (terms && createOrganisationMatcher(terms.names, terms.abbreviations).find(alt).length > 0)
      affiliations.push({
        ...at,
        form: 'name',
        tie: 'reporter',
        people: authors.map(({ name }) => name),
      })
  }
  return { bylines, mentions, affiliations }
}

/** Wide and low, or named for what it shows. */
function isPictureOfText({ node }: Entry): boolean {
  const width = Number(attribute(node, 'width'))
  const height = Number(attribute(node, 'height'))
  if (width > 0 && height > 0) return width / height >= leastAspect
  return /(?:byline|credit)/i.test(attribute(node, 'src') ?? '')
}
