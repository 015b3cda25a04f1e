import type { Shingles } from './shingles.ts'

/** Stories that are read to learn what they have in common. */
const sampleSize = 1000

/** A shingle of this share of the stories, and of at least so many, is everybody's: a notice, a follow line. */
const commonShare = 0.01
const commonLeast = 8
/** In a small collection, a shingle of half of the stories, and of at least three. */
const fewShare = 0.5
const fewLeast = 3

/** A story that repeats this share of those before it is a version of one of them. */
const versionShare = 0.8

/** Texts to learn from: spread over the whole, each one once. */
export function sampleOf(texts: ReadonlyArray<string | undefined>): string[] {
  const distinct = [...new Set(texts)].filter((text) => text !== undefined)
  const step = Math.max(1, distinct.length / sampleSize)
  return Array.from(
    { length: Math.min(distinct.length, sampleSize) },
    (_, at) => distinct[Math.floor(at * step)]!,
  )
}

/**
 * Learns the shingles that belong to no story: closing notices, follow lines, promotions.
 *
 * @param stories - the shingles of a sample of the stories, as `sampleOf` takes it.
 */
export function learnCommon(stories: readonly Shingles[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  let counted = 0
  for (const { hashes } of stories) {
    const distinct = new Set(hashes)
    let repeated = 0
    for (const hash of distinct) if (counts.has(hash)) repeated++
    if (repeated > distinct.size * versionShare) continue
    counted++
    for (const hash of distinct) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  const least = Math.min(
    Math.max(commonLeast, Math.ceil(counted * commonShare)),
    Math.max(fewLeast, Math.ceil(counted * fewShare)),
  )
  const common = new Set<number>()
  for (const [hash, count] of counts) if (count >= least) common.add(hash)
  return common
}
