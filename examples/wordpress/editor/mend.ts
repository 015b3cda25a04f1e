import type { Edit } from '@creditline/core'
import type { Piece } from './post.ts'

/** What is done to the editor's blocks; an index is that of the block in the post as it was. */
export type BlockChange =
  | { kind: 'replace'; index: number; source: string }
  /** Before the block of this index; after the last where there is none. */
  | { kind: 'insert'; index: number; source: string }

/**
 * Turns edits of the article's HTML into changes of blocks. An edit inside a block changes its source; a credit line or a
 * picture becomes a block of its own beside it, since a block takes no foreign mark-up.
 */
export function blockChanges(pieces: readonly Piece[], edits: readonly Edit[]): BlockChange[] {
  const changes: BlockChange[] = []
  const within = new Map<number, Edit[]>()
  for (const edit of edits) {
    const index = pieces.findLastIndex(({ start }) => start <= edit.start)
    const piece = pieces[index]
    const isInside = piece !== undefined && edit.end <= piece.start + piece.source.length
    if (isInside && !isBlock(edit)) within.set(index, [...(within.get(index) ?? []), edit])
    else changes.push({ kind: 'insert', index: placeOf(pieces, index, edit), source: edit.text })
  }
  for (const [index, own] of within) {
    const { start, source } = pieces[index]!
    changes.push({ kind: 'replace', index, source: edited(source, start, own) })
  }
  return changes
}

/** The index that an inserted block gets. */
function placeOf(pieces: readonly Piece[], index: number, { start }: Edit): number {
  const piece = pieces[index]
  if (!piece) return 0
  const after = piece.source.slice(start - piece.start).replaceAll(/<!--[^]*?-->|<\/[^>]*>/g, '')
  return after.trim() === '' ? index + 1 : index
}

function isBlock({ start, end, text }: Edit): boolean {
  return start === end && /^\s*<(?:p|figure|img|div|picture)[\s>]/i.test(text)
}

function edited(source: string, start: number, edits: readonly Edit[]): string {
  let made = ''
  let at = 0
  for (const edit of edits) {
    made += source.slice(at, edit.start - start) + edit.text
    at = edit.end - start
  }
  return made + source.slice(at)
}
