import type { Position } from 'unist'
import type { Facts, Place, Sighting, Visibility } from '../facts.ts'
import type { Report } from '../report.ts'
import { rules } from '../rules/index.ts'
import type { Terms } from '../terms/types.ts'

/** What a mark is about; `fault` is what a message points at. */
type MarkKind = 'byline' | 'affiliation' | 'logo' | 'notice' | 'credit-line' | 'fault'

/** A part of the source to be marked on the page. */
export interface Mark {
  start: number
  end: number
  kind: MarkKind
  /** What it is, in a few words. */
  label: string
}

/** Places beside the article: what stands there is not shown, and not marked. */
const apart: ReadonlySet<Place> = new Set<Place>([
  'metadata',
  'navigation',
  'masthead',
  'related',
  'comments',
])

/**
 * The parts of the source that bear on credit. Where several fall together the fault is marked: it is what the reader of
 * a report came for.
 */
export function marksOf({ facts, clauses, story }: Report, terms: Terms): Mark[] {
  const marks: Mark[] = []
  for (const rule of ['logo', 'byline', 'affiliation', 'notice'] as const) {
    if (clauses[rule]?.status !== 'breach' && clauses[rule]?.status !== 'unsure') continue
    for (const { position, status } of rules[rule]({ terms, facts, story }).findings) {
      const label = status === 'breach' ? `${rule}: breach` : `${rule}: look here`
      add(marks, position, 'fault', label)
    }
  }
  const found = sightings(facts)
    .filter(({ of }) => !apart.has(of.place))
    .toSorted((a, b) => lengthOf(a.of) - lengthOf(b.of))
  for (const { kind, label, of } of found) add(marks, of.position, kind, `${label}${seen(of.visibility)}`)
  return marks
}

/** The name in a byline says more than the whole of its line. */
function lengthOf({ position }: Sighting): number {
  return (position?.end.offset ?? 0) - (position?.start.offset ?? 0)
}

interface Shown {
  kind: MarkKind
  label: string
  of: Sighting
}

function sightings({ byline, mentions, affiliations, logos, notices, creditLines }: Facts): Shown[] {
  return [
    ...mentions
      .filter(({ role }) => role === 'author')
      .map((of): Shown => ({ kind: 'byline', label: 'byline', of })),
    ...(byline ? [{ kind: 'byline', label: 'byline', of: byline } satisfies Shown] : []),
    ...affiliations
      .filter(({ tie }) => tie !== 'prose' && tie !== 'notice')
      .map((of): Shown => ({ kind: 'affiliation', label: 'affiliation', of })),
    ...logos.map((of): Shown => ({ kind: 'logo', label: of.match === 'wire' ? 'logo' : 'picture', of })),
    ...notices.map((of): Shown => ({ kind: 'notice', label: 'notice', of })),
    ...creditLines.map((of): Shown => ({ kind: 'credit-line', label: 'credit line', of })),
  ]
}

function seen(visibility: Visibility): string {
  if (visibility.seen === 'visible') return ''
  return visibility.seen === 'hidden' ? ', hidden' : ', perhaps not seen'
}

function add(marks: Mark[], position: Position | undefined, kind: MarkKind, label: string): void {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined || start >= end) return
  if (marks.some((other) => other.start < end && other.end > start)) return
  marks.push({ start, end, kind, label })
}
