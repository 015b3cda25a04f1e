import type { Document } from '../parse/document.ts'
import type { Entry, Line } from '../read/page.ts'
import type { Reading } from '../read/reading.ts'
import type { Draft } from './edits.ts'
import type { Writer, WriterFormat } from './writer.ts'
import { writers } from './writer.ts'

/** A place between blocks of the article. */
export interface Slot {
  offset: number
  /** Whether it stands before a block or after one. */
  side: 'before' | 'after'
  writer: Writer
  /** White space in front of each line. */
  indent: string
  /** What parts blocks: a line break, or a blank line. */
  gap: string
  /** The block begins or ends a line: new lines fit beside it. */
  apart: boolean
}

/** Elements that hold nothing but their own kind of children, or no paragraphs: what is put beside a block goes around them. */
const closed = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol dl li dt dd table thead tbody tfoot tr td th caption colgroup pre hgroup details ' +
    'summary figure figcaption picture a button label address'
  ).split(' '),
)

/** The place before a line's block, or after it; `undefined` where the source does not say where it stands. */
export function slotBeside(reading: Reading, line: Line | undefined, side: Slot['side']): Slot | undefined {
  if (!line) return undefined
  const { document } = reading
  const text = String(document.file.value)
  const block = outermost(line.block, document)
  const position = block
    ? block.node.position
    : (side === 'before' ? line.pieces[0] : line.pieces.at(-1))?.node.position
  const own = position?.[side === 'before' ? 'start' : 'end'].offset
  const start = position?.start.offset
  if (own === undefined || start === undefined) return undefined
  const format = formatAt(document, text, start, reading)
  const writer = writers[format]
  if (format === 'html' || format === 'amp') {
    const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
    const apart = lead.trim() === ''
    return { offset: own, side, writer, indent: apart ? lead : '', gap: eolOf(text), apart }
  }
  // Markdown and text are written by lines.
  const offset = side === 'before' ? text.lastIndexOf('\n', own - 1) + 1 : lineEnd(text, own)
  return { offset, side, writer, indent: '', gap: eolOf(text).repeat(2), apart: true }
}

/** Source that stands in a slot, each piece a block of its own. */
export function insertAt(slot: Slot, blocks: readonly string[], rules: Draft['rules']): Draft {
  const { offset, side, indent, gap, apart } = slot
  const text = blocks
    .map((block) => {
      if (!apart) return block
      return side === 'before' ? `${block}${gap}${indent}` : `${gap}${indent}${block}`
    })
    .join('')
  return { start: offset, end: offset, text, rules }
}

function outermost(block: Entry | undefined, { format }: Document): Entry | undefined {
  let at = block
  for (let up = block; up; up = up.parent) {
    if (up.parent) {
      if (closed.has(up.parent.node.tagName)) at = up.parent
    }
    // A block of Markdown is what stands in the article itself, not in a list or a quotation.
    else if (format === 'markdown' || format === 'mdx') at = up
  }
  return at
}

function formatAt({ format }: Document, text: string, start: number, { page }: Reading): WriterFormat {
  if (format === 'text') return 'text'
  if (format !== 'html') return text[start] === '<' ? 'html' : format
  const root = page.byTag.get('html')?.[0]?.node.properties
  return root && ('amp' in root || '⚡' in root) ? 'amp' : 'html'
}

/** The line break that the source uses. */
function eolOf(text: string): string {
  const first = text.indexOf('\n')
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n'
}

function lineEnd(text: string, offset: number): number {
  let end = text.indexOf('\n', offset)
  if (end === -1) return text.length
  if (text[end - 1] === '\r' && end > offset) end--
  return end
}
