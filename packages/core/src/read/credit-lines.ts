import type { CreditLine } from '../facts.ts'
import { sieveFor } from '../text/sieve.ts'
import { attribute, lineage } from './page.ts'
import type { Line } from './page.ts'
import { positionOf } from './position.ts'
import type { Reading } from './reading.ts'
import type { Views } from './views.ts'

/** A credit line is short: in a longer one the words are prose. */
const longest = 300

/** Lines that name where the story comes from: "Originally published by …", "Source: …". */
export function readCreditLines({ search }: Reading, views: Views): CreditLine[] {
  const found: CreditLine[] = []
  const names = views.organisations.map((name) => name.toLowerCase())
  for (const line of search.through(sieveFor(views.organisations))) {
    if (line.text.length > longest) continue
    const lower = line.text.toLowerCase()
    if (!names.some((name) => lower.includes(name))) continue
    const view = views.of(line)[0]!
    for (const { text, tie, start, end } of view.credit().organisations) {
      const visibility = view.seen(start, end)
      if (tie !== 'source' || !visibility) continue
      found.push({
        source: text,
        href: hrefOf(line),
        text: view.line.text,
        way: 'text',
        place: view.place,
        visibility,
        position: positionOf(view.line, start, end),
        evidence: [],
      })
    }
  }
  return found
}

function hrefOf(line: Line): string | undefined {
  for (const piece of line.pieces)
    for (const entry of lineage(piece.entry)) {
      if (entry === line.block) break
      if (entry.node.tagName === 'a') return attribute(entry.node, 'href')
    }
  return undefined
}
