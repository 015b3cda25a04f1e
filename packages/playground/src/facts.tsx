import type { Facts as Read } from '@creditline/core'
import { listFacts } from '@creditline/core/view'
import type { JSX } from 'preact'

/** Everything that was read from the article, and by what it was told. */
export function Facts({ facts }: { facts: Read }): JSX.Element {
  const rows = listFacts(facts)
  if (rows.length === 0) return <p>Nothing that bears on credit was found.</p>
  return (
    <ul class="facts" aria-label="Facts">
      {rows.map(({ kind, text, details, evidence }, index) => (
        <li key={index}>
          <p>
            <strong>{kind}</strong> <q>{text}</q>
          </p>
          <p class="source">{details.join(' · ')}</p>
          {evidence.length > 0 && (
            <details class="source">
              <summary>Evidence</summary>
              <ul>
                {evidence.map((each, at) => (
                  <li key={at}>{each}</li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
