import type { RuleId } from '../terms/types.ts'

/** A change of the source: `text` takes the place of what stands from `start` to `end`. */
export interface Edit {
  /** Offsets in UTF-16 units of the article's text, its byte order mark not counted. */
  start: number
  end: number
  text: string
  /** Place of `start`, both 1-based. */
  line: number
  column: number
  /** The clauses that it mends. */
  rules: RuleId[]
}

/** A change that is thought of: its place in lines is told when it is made. */
export type Draft = Omit<Edit, 'line' | 'column'>

/**
 * Puts edits in order, and those that insert at the same offset into one. `undefined` where two overlap.
 */
export function joinEdits(drafts: readonly Draft[]): Draft[] | undefined {
  const joined: Draft[] = []
  for (const draft of drafts.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last && draft.start < last.end) return undefined
    if (last && last.start === draft.start && last.end === draft.end) {
      joined[joined.length - 1] = {
        ...last,
        text: last.text + draft.text,
        rules: [...new Set([...last.rules, ...draft.rules])],
      }
    } else joined.push(draft)
  }
  return joined
}

/** The text with edits made; they are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Draft[]): string {
  let made = ''
  let at = 0
  for (const { start, end, text: words } of edits) {
    made += text.slice(at, start) + words
    at = end
  }
  return made + text.slice(at)
}
