import type { Facts, Sighting } from '../facts.ts'

/** A fact for people: what it is, its words, what was read in them, and by what it was told. */
export interface FactRow {
  kind: string
  text: string
  /** How it was read, where it stands, whether it is seen: a phrase each. */
  details: string[]
  /** Each thing that spoke for it or against it, with its weight: `cue +2.0 By`. */
  evidence: string[]
}

/** The facts of an article in the order in which a person looks for them. */
export function listFacts(facts: Facts): FactRow[] {
  const { headline, bylines, affiliations, logos, notices, creditLines, metadataAuthors, mediaCredits } =
    facts
  return [
    ...(headline ? [rowOf('headline', headline)] : []),
    ...bylines.map((of) => {
      const names = [...of.people.map(({ name }) => name), ...of.organisations].join(', ')
      return rowOf('byline', of, names, `score ${of.score.toFixed(1)}`)
    }),
    ...affiliations.map((of) => rowOf('affiliation', of, of.form, of.tie)),
    ...logos.map((of) => rowOf('logo', of, of.match, `by ${of.witnesses.join(', ')}`)),
    ...notices.map((of) => rowOf('notice', of, of.whole ? 'whole' : `without ${of.missing.join(', ')}`)),
    ...creditLines.map((of) => rowOf('credit line', of, of.source)),
    ...mediaCredits.map((of) => rowOf('media credit', of, of.credit)),
    ...metadataAuthors.map((of) => rowOf('metadata author', of, of.name, of.kind)),
  ]
}

function rowOf(kind: string, of: Sighting, ...read: string[]): FactRow {
  const { text, place, way, visibility, position, evidence } = of
  const seen = visibility.seen === 'visible' ? '' : `${visibility.seen}: ${visibility.why}`
  const line = position ? `line ${position.start.line}` : ''
  return {
    kind,
    text,
    details: [...read, `${place} (${way})`, seen, line].filter((part) => part !== ''),
    evidence: evidence.map(({ code, weight, detail }) =>
      [code, `${weight > 0 ? '+' : ''}${weight.toFixed(1)}`, detail]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
  }
}
