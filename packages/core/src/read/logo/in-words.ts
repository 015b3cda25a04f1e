import type { Logo } from '../../facts.ts'
import type { Terms } from '../../terms/types.ts'
import { createOrganisationMatcher } from '../../text/organisations.ts'
import type { Line } from '../page.ts'
import { positionOf } from '../position.ts'
import type { Reading } from '../reading.ts'
import { placeOfLine } from '../reading.ts'

/**
 * Lines that say no more than "WIRE logo": what is left of the logo where a page was made into plain text.
 */
export function findLogoWords({ page }: Reading, terms: Terms): Line[] {
  const { find } = createOrganisationMatcher(terms.names, terms.abbreviations)
  return page.lines.filter(({ text }) => {
    if (text.length > 100 || !/logo/i.test(text)) return false
    const [first] = find(text)
    return (
      first !== undefined &&
      /^\W*(?:the\W+)?logo\W*$/i.test(`${text.slice(0, first.start)} ${text.slice(first.end)}`)
    )
  })
}

/** The logo of an article in plain text, where no picture can be seen. */
export function readLogoWords(reading: Reading, lines: readonly Line[]): Logo[] {
  return lines.map((line) => ({
    match: 'named-only',
    witnesses: [],
    text: line.text,
    way: 'text',
    place: placeOfLine(reading, line),
    visibility: { seen: 'visible' },
    position: positionOf(line, 0, line.text.length),
    evidence: [],
  }))
}
