import { learnCommon, sampleOf } from './common.ts'
import type { Likeness, Prepared } from './likeness.ts'
import { compare, prepare } from './likeness.ts'
import { createPostings } from './postings.ts'

/** A story found by its text: its number, and how much of it stands in the article. */
interface TextMatch {
  story: number
  share: number
}

/** Finds stories by their texts. */
export interface TextIndex {
  /** The story that the article is a copy of. */
  find(article: Prepared): TextMatch | undefined
  /** How much of a story stands in the article; `undefined` where the story has no text to tell it by. */
  compare(article: Prepared, story: number): Likeness | undefined
}

/** Shingles kept of a story: the smallest ones, so that equal texts keep equal ones. */
const sketchSize = 128
/** A story with fewer shingles of its own is too short to be told by its text. */
const sketchLeast = 24

/** Stories that are compared in full, those with the most shingles in common first. */
const candidatesMost = 8
/** Part of a sketch that must stand in the article: for a candidate, and for the best of them. */
const sketchShare = 1 / 20
const sketchBest = 1 / 10

/**
 * Makes texts ready for `find`.
 *
 * @param texts - the stories' texts by their numbers; `undefined` for a story without one.
 */
export function createTextIndex(texts: ReadonlyArray<string | undefined>): TextIndex {
  const common = learnCommon(sampleOf(texts).map((text) => prepare(text).shingles))
  const sketches = texts.map((text) => {
    if (text === undefined) return undefined
    const sketch = Uint32Array.from(ownOf(prepare(text), common)).toSorted()
    return sketch.length < sketchLeast ? undefined : sketch.slice(0, sketchSize)
  })
  const postings = createPostings(sketches)
  const sizes = Uint8Array.from(sketches, (sketch) => sketch?.length ?? 0)

  function candidatesOf(article: Prepared): Candidate[] {
    const hits = new Map<number, number>()
    for (const hash of new Set(article.shingles.hashes))
      postings.visit(hash, (story) => hits.set(story, (hits.get(story) ?? 0) + 1))
    const likely = [...hits]
      .map(([story, count]) => ({ story, part: count / sizes[story]! }))
      .filter(({ part }) => part >= sketchShare)
      .toSorted((a, b) => b.part - a.part || b.story - a.story)
      .slice(0, candidatesMost)
    if (!likely[0] || likely[0].part < sketchBest) return []
    return likely.map(({ story }) => {
      const prepared = prepare(texts[story]!)
      const own = ownOf(prepared, common)
      return { story, prepared, own, likeness: compare(article, prepared, own) }
    })
  }

  return {
    find(article) {
      const candidates = candidatesOf(article)
      const likely = candidates
        .filter(({ likeness }) => isCopy(likeness))
        .toSorted((a, b) => b.likeness.shared - a.likeness.shared || b.likeness.share - a.likeness.share)
      for (const { story, prepared, own, likeness } of likely) {
        const only = withoutOthers(own, candidates)
        if (only === own || isCopy(compare(article, prepared, own, only)))
          return { story, share: likeness.share }
      }
      return undefined
    },
    compare(article, story) {
      if (sizes[story] === 0) return undefined
      const prepared = prepare(texts[story]!)
      return compare(article, prepared, ownOf(prepared, common))
    },
  }
}

interface Candidate {
  story: number
  prepared: Prepared
  own: Set<number>
  likeness: Likeness
}

function ownOf({ shingles }: Prepared, common: ReadonlySet<number>): Set<number> {
  const own = new Set<number>()
  for (const hash of shingles.hashes) if (!common.has(hash)) own.add(hash)
  return own
}

/**
 * A story's shingles without those of the other candidates: what several stories say, a quotation or a paragraph of
 * background, tells none of them. Versions of one story are not held against each other.
 */
function withoutOthers(own: Set<number>, candidates: readonly Candidate[]): Set<number> {
  let only = own
  for (const other of candidates) {
    if (other.own === own) continue
    const both = [...own].filter((hash) => other.own.has(hash))
    if (both.length === 0 || both.length >= Math.min(own.size, other.own.size) / 2) continue
    if (only === own) only = new Set(own)
    for (const hash of both) only.delete(hash)
  }
  return only.size < own.size / 2 ? own : only
}

/** This part of a story, even in one run, is a copy that was cut; less than that in one run is a quotation. */
const cutShare = 0.3
/** This part, in several runs of which none is most of it, is a copy that was cut and rewritten. */
const rewrittenShare = 0.22
const rewrittenRuns = 4
const longestShare = 0.5
/** Units in common, sixty-five words: more than a closing notice. */
const sharedLeast = 130

function isCopy({ share, shared, runs, longest }: Likeness): boolean {
  if (shared < sharedLeast) return false
  if (share >= cutShare) return true
  return share >= rewrittenShare && runs >= rewrittenRuns && longest <= longestShare * shared
}
