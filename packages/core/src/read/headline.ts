import type { Position } from 'unist'
import type { Sighting } from '../facts.ts'
import { positionOf } from './position.ts'
import type { Reading } from './reading.ts'

/** The article's headline, and the place that a message about something missing points at. */
export function readHeadline({ page, article, sight }: Reading): {
  headline: Sighting | undefined
  anchor: Position | undefined
} {
  const index = article.headline
  const line = index === undefined ? undefined : page.lines[index]
  if (!line) {
    const first = page.lines[article.bodyStart ?? 0]
    return { headline: undefined, anchor: first && positionOf(first, 0, first.text.length) }
  }
  const position = positionOf(line, 0, line.text.length)
  const visibility = sight.of(line.pieces[0]?.entry)
  return {
    headline: { text: line.text, way: 'text', place: 'headline', visibility, position, evidence: [] },
    anchor: position,
  }
}
