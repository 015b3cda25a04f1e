import type { Affiliation, Mention, Sighting } from '../facts.ts'
import { windows } from './visibility/media.ts'

/**
 * Pages give the same credit twice, once for wide windows and once for narrow ones. Where twins are seen at every
 * width between them, readers see it.
 *
 * @param kind - twins have the same.
 */
export function joinTwins<Kind extends Sighting>(
  sightings: Kind[],
  kind: (sighting: Kind) => string,
): Kind[] {
  const seenAt = new Map<string, Set<number>>()
  for (const sighting of sightings) {
    const { visibility } = sighting
    if (visibility.seen !== 'uncertain' || !visibility.at) continue
    const widths = seenAt.get(kind(sighting)) ?? new Set()
    for (const width of visibility.at) widths.add(width)
    seenAt.set(kind(sighting), widths)
  }
  return sightings.map((sighting) =>
    sighting.visibility.seen === 'uncertain' &&
    sighting.visibility.at &&
    seenAt.get(kind(sighting))?.size === windows.length
      ? { ...sighting, visibility: { seen: 'visible' } }
      : sighting,
  )
}

/**
 * A page that has a longer byline for wide windows and a shorter one for narrow ones: the affiliation that stands in
 * the long one is given, as long as the short one names the reporter.
 */
export function joinShortTwins(affiliations: Affiliation[], mentions: readonly Mention[]): Affiliation[] {
  const wide = Math.max(...windows.map(({ width }) => width))
  return affiliations.map((affiliation) => {
    const { visibility, tie, place } = affiliation
    if (tie !== 'reporter' || visibility.seen !== 'uncertain' || !visibility.at?.includes(wide))
      return affiliation
    const { at } = visibility
    const twin = mentions.some(
      (mention) =>
        mention.role === 'author' &&
        mention.place === place &&
        mention.match === 'same' &&
        seenBeyond(mention, at),
    )
    return twin ? { ...affiliation, visibility: { seen: 'visible' } } : affiliation
  })
}

/** Whether it is seen at the widths that are not among these. */
function seenBeyond({ visibility }: Mention, at: readonly number[]): boolean {
  if (visibility.seen === 'visible') return true
  const other = visibility.seen === 'uncertain' ? visibility.at : undefined
  return other !== undefined && windows.every(({ width }) => at.includes(width) || other.includes(width))
}
