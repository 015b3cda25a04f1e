/** Which stories hold a shingle: a fixed table, eight bytes a posting. */
export interface Postings {
  /** Calls back with each story that holds the shingle. */
  visit(hash: number, seen: (story: number) => void): void
}

/** Postings that share a bucket, on average. */
const load = 8

/**
 * Builds the table.
 *
 * @param sketches - the shingles kept of each story, by the story's number; `undefined` for a story without text.
 */
export function createPostings(sketches: ReadonlyArray<Uint32Array | undefined>): Postings {
  let total = 0
  for (const sketch of sketches) total += sketch?.length ?? 0
  const buckets = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, total / load))))
  const mask = buckets - 1
  const starts = new Uint32Array(buckets + 1)
  for (const sketch of sketches) for (const hash of sketch ?? []) starts[(hash & mask) + 1]!++
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!
  const next = starts.slice()
  const hashes = new Uint32Array(total)
  const stories = new Uint32Array(total)
  sketches.forEach((sketch, story) => {
    for (const hash of sketch ?? []) {
      const at = next[hash & mask]!++
      hashes[at] = hash
      stories[at] = story
    }
  })
  return {
    visit(hash, seen) {
      const wanted = hash >>> 0
      const bucket = wanted & mask
      for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++)
        if (hashes[at] === wanted) seen(stories[at]!)
    },
  }
}
