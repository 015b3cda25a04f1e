/** Spans of a text, none of which overlaps another. */
export class Claims<Span extends { start: number; end: number }> {
  private readonly owners = new Map<number, Span>()
  private readonly held = new Set<Span>()

  /** A span that shares a character with `start` to `end`. */
  overlapping(start: number, end: number): Span | undefined {
    for (let at = start; at < end; at++) {
      const owner = this.owners.get(at)
      if (owner) return owner
    }
    return undefined
  }

  add(span: Span): void {
    this.held.add(span)
    for (let at = span.start; at < span.end; at++) this.owners.set(at, span)
  }

  remove(span: Span): void {
    this.held.delete(span)
    for (let at = span.start; at < span.end; at++) this.owners.delete(at)
  }

  /** The spans in the order of the text. */
  list(): Span[] {
    return [...this.held].toSorted((left, right) => left.start - right.start)
  }
}
