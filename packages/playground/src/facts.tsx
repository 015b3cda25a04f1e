import type { Facts as Read, Sighting } from '@creditline/core'
import type { JSX } from 'preact'

interface Row {
  kind: string
  of: Sighting
  more: string
}

function rowsOf({
  headline,
  bylines,
  affiliations,
  logos,
  notices,
  creditLines,
  metadataAuthors,
  mediaCredits,
}: Read): Row[] {
  return [
    ...(headline ? [{ kind: 'headline', of: headline, more: '' }] : []),
    ...bylines.map((of) => ({
      kind: 'byline',
      of,
      more: [...of.people.map(({ name }) => name), ...of.organisations, `score ${of.score.toFixed(1)}`].join(
        ', ',
      ),
    })),
    ...affiliations.map((of) => ({ kind: 'affiliation', of, more: `${of.form}, ${of.tie}` })),
    ...logos.map((of) => ({ kind: 'logo', of, more: `${of.match}, by ${of.witnesses.join(', ')}` })),
    ...notices.map((of) => ({
      kind: 'notice',
      of,
      more: of.whole ? 'whole' : `without ${of.missing.join(', ')}`,
    })),
    ...creditLines.map((of) => ({ kind: 'credit line', of, more: of.source })),
    ...mediaCredits.map((of) => ({ kind: 'media credit', of, more: of.credit })),
    ...metadataAuthors.map((of) => ({ kind: 'metadata author', of, more: `${of.name}, ${of.kind}` })),
  ]
}

/** Everything that was read from the article, and by what it was told. */
export function Facts({ facts }: { facts: Read }): JSX.Element {
  const rows = rowsOf(facts)
  if (rows.length === 0) return <p>Nothing that bears on credit was found.</p>
  return (
    <ul class="facts" aria-label="Facts">
      {rows.map(({ kind, of, more }, index) => (
        <li key={index}>
          <p>
            <strong>{kind}</strong> <q>{of.text}</q>
          </p>
          <p class="source">
            {[
              more,
              `${of.place} (${of.way})`,
              of.visibility.seen === 'visible' ? '' : `${of.visibility.seen}: ${of.visibility.why}`,
              of.position ? `line ${of.position.start.line}` : '',
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
          {of.evidence.length > 0 && (
            <details class="source">
              <summary>Evidence</summary>
              <ul>
                {of.evidence.map(({ code, weight, detail }, at) => (
                  <li key={at}>
                    {code} {weight > 0 ? '+' : ''}
                    {weight.toFixed(1)} {detail ?? ''}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
