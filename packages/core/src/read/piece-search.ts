/** The pieces that share a character with `start` to `end`. They stand in order, and none overlaps another. */
export function piecesWithin<P extends { start: number; end: number }>(
  pieces: readonly P[],
  start: number,
  end: number,
): P[] {
  const from = firstEndingBehind(pieces, start)
  let to = from
  while (to < pieces.length && pieces[to]!.start < end) to++
  return pieces.slice(from, to)
}

/** Number of the first piece that ends behind an offset. */
export function firstEndingBehind(pieces: ReadonlyArray<{ end: number }>, offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Number of the last piece that starts before an offset; -1 for none. */
export function lastStartingBefore(pieces: ReadonlyArray<{ start: number }>, offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
