import type { HiddenReason, Visibility } from '../../facts.ts'
import type { Line, Piece } from '../page.ts'
import type { Sight } from './sight.ts'

/** A piece of a line that a reader may read: its words stand at `start` to `end` of the reader's text. */
interface ReaderPiece {
  piece: Piece
  start: number
  end: number
  visibility: Visibility
  /** Struck through. */
  struck: boolean
}

/** What a line has that readers do not see. */
interface HiddenPiece {
  piece: Piece
  /** Its words. */
  text: string
  why: HiddenReason
}

/** A line as a reader reads it: hidden words left out, white space collapsed again. */
export interface ReaderLine {
  line: Line
  /** The words that are visible, or may be; empty where the whole line is hidden. */
  text: string
  pieces: ReaderPiece[]
  hidden: HiddenPiece[]
  /** That of the whole line: `hidden` where no word is seen, `uncertain` where some may not be. */
  visibility: Visibility
}

/** Reads a line as a reader does. */
export function readerLine(line: Line, sight: Sight): ReaderLine {
  const read: ReaderLine = { line, text: '', pieces: [], hidden: [], visibility: { seen: 'visible' } }
  let skipped = false
  for (const piece of line.pieces) {
    const visibility = sight.of(piece.entry)
    let words = line.text.slice(piece.start, piece.end)
    if (visibility.seen === 'hidden') {
      read.hidden.push({ piece, text: words.trim(), why: visibility.why })
      skipped = true
      continue
    }
    if (skipped) words = rejoin(read.text, words, piece)
    skipped = false
    if (words === '') continue
    const start = read.text.length
    read.text += words
    const struck = sight.struck(piece.entry)
    read.pieces.push({ piece, start, end: read.text.length, visibility, struck })
    if (visibility.seen === 'uncertain' && words.trim() !== '') read.visibility = visibility
  }
  trimEnd(read)
  if (read.text === '' && read.hidden.length > 0)
    read.visibility = { seen: 'hidden', why: read.hidden[0]!.why }
  return read
}

/** Puts right the white space where words between were left out. */
function rejoin(before: string, words: string, piece: Piece): string {
  const spaced = before === '' || before.endsWith(' ')
  if (spaced) return words.startsWith(' ') ? words.slice(1) : words
  return !words.startsWith(' ') && /^[\t\n\f\r ]/.test(piece.node.value) ? ` ${words}` : words
}

function trimEnd(read: ReaderLine): void {
  if (!read.text.endsWith(' ')) return
  read.text = read.text.slice(0, -1)
  const last = read.pieces.at(-1)!
  last.end--
  if (last.end === last.start) read.pieces.pop()
}
