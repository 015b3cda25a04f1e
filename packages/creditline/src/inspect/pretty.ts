import type { Byline, Evidence, Facts, Sighting } from '@creditline/core'
import { forTerminal } from '../reports/escape.ts'
import type { Paint } from '../reports/paint.ts'

/** Facts of one article for people: the byline as read, the candidates with what speaks for them, and the rest. */
export function prettyFacts(path: string, facts: Facts, paint: Paint): string {
  const sections: [title: string, lines: string[]][] = [
    ['Headline', facts.headline ? [sightingLine(facts.headline, paint)] : []],
    ['Byline', facts.byline ? bylineLines(facts.byline, paint) : ['none found']],
    ['Candidates', candidateLines(facts.bylines, facts.byline, paint)],
    [
      'Affiliations',
      facts.affiliations.map((each) => sightingLine(each, paint, [each.form, each.tie, ...each.people])),
    ],
    ['Credit lines', facts.creditLines.map((each) => sightingLine(each, paint, [each.source]))],
    [
      'Logos',
      facts.logos.map((each) => sightingLine(each, paint, [each.match, `by ${each.witnesses.join(', ')}`])),
    ],
    ['Notices', facts.notices.map((each) => sightingLine(each, paint, [each.whole ? 'whole' : 'altered']))],
    ['Picture credits', facts.mediaCredits.map((each) => sightingLine(each, paint, [each.credit]))],
    ['Metadata', facts.metadataAuthors.map((each) => sightingLine(each, paint, [each.kind]))],
    ['Links', facts.links.map((each) => sightingLine(each, paint, [each.kind]))],
    ['Reporters named', facts.mentions.map((each) => sightingLine(each, paint, [each.match, each.role]))],
  ]
  const width = Math.max(...sections.map(([title]) => title.length))
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([title, lines]) =>
      lines.map((line, index) => `  ${paint('bold', (index === 0 ? title : '').padEnd(width))}  ${line}`),
    )
  return [paint('bold', forTerminal(path)), ...body, ''].join('\n')
}

/** The longest value that a line shows; the JSON has the whole. */
const longest = 90

function shown(text: string): string {
  const clean = forTerminal(text)
  return clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean
}

/** `value  (place, way, line 3; hidden by …)`. */
function sightingLine(sighting: Sighting, paint: Paint, more: readonly string[] = []): string {
  const { way, place, visibility, position } = sighting
  const where = [
    ...more.filter(Boolean).map(forTerminal),
    place,
    way,
    ...(position ? [`line ${position.start.line}:${position.start.column}`] : []),
    ...(place === 'metadata' || visibility.seen === 'visible'
      ? []
      : [`${visibility.seen}: ${visibility.why}`]),
  ]
  return `${shown(sighting.text)}  ${paint('dim', where.join(', '))}`
}

function bylineLines(byline: Byline, paint: Paint): string[] {
  const people = byline.people.map(({ name, jobTitle, affiliations }) =>
    [name, jobTitle, ...affiliations]
      .filter((part) => part !== undefined)
      .map(forTerminal)
      .join(', '),
  )
  return [...people, ...byline.organisations.map(forTerminal), sightingLine(byline, paint)]
}

/** Every candidate in a line; those that spoke for themselves, and the chosen one, with what told so. */
function candidateLines(bylines: readonly Byline[], chosen: Byline | undefined, paint: Paint): string[] {
  const lines = bylines.slice(0, mostCandidates).flatMap((byline) => {
    const mark = byline === chosen ? paint('green', '✓') : ' '
    const line = `${mark} ${signed(byline.score)}  ${sightingLine(byline, paint, [byline.role])}`
    if (byline !== chosen && byline.score < 1) return [line]
    return [line, ...evidenceLines(byline.evidence, paint)]
  })
  const more = bylines.length - mostCandidates
  return more > 0 ? [...lines, paint('dim', `… and ${more} more, in --format json`)] : lines
}

/** The candidates that are shown. */
const mostCandidates = 6

/** What speaks for and against, weightiest first, with the words that it was seen in. */
function evidenceLines(evidence: readonly Evidence[], paint: Paint): string[] {
  const width = Math.max(0, ...evidence.map(({ code }) => code.length))
  return evidence
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ code, weight, detail = '' }) => {
      const sign = paint(weight < 0 ? 'red' : 'green', signed(weight))
      return `           ${sign}  ${forTerminal(code).padEnd(width)}  ${paint('dim', shown(detail))}`.trimEnd()
    })
}

function signed(number: number): string {
  const sign = number < 0 ? '−' : '+'
  return `${sign}${Math.abs(number).toFixed(1)}`.padStart(5)
}
