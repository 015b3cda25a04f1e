/**
 * The candidate that a word was most likely meant to be.
 *
 * @param word - what was written.
 * @param candidates - what could have been meant.
 * @returns the nearest candidate, or `undefined` where none is near: at most a third of its letters differ.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const written = word.toLowerCase().slice(0, 64)
  let best: string | undefined
  let least = Infinity
  for (const candidate of candidates) {
    const edits = distance(written, candidate.toLowerCase())
    if (edits < least && edits <= Math.max(1, Math.floor(candidate.length / 3))) {
      least = edits
      best = candidate
    }
  }
  return best
}

/** Letters to insert, drop, replace, or swap with their neighbour to turn one word into the other. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let edits = Math.min(replace, last[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, before[j - 2]! + 1)
      }
      row.push(edits)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
