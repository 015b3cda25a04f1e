import { editDistance } from '../text/distance.ts'

/**
 * The candidate that a word was most likely meant to be.
 *
 * @param word - what was written.
 * @param candidates - what could have been meant.
 * @returns the nearest candidate, or `undefined` where none is near: more than a third of its letters differ.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const candidate of candidates) {
    const most = Math.max(1, Math.floor(candidate.length / 3))
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase(), most)
    if (edits <= most && edits < least) {
      least = edits
      best = candidate
    }
  }
  return best
}
