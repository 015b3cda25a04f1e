import type { Place, Visibility } from '../facts.ts'
import type { CreditReading } from './credit/reading.ts'
import { readCreditLine } from './credit/read-line.ts'
import type { Line } from './page.ts'
import { breaksOf } from './page.ts'
import { piecesWithin } from './piece-search.ts'
import type { Reading } from './reading.ts'
import { placeOfLine } from './reading.ts'
import type { ReaderLine } from './visibility/line.ts'

/** A line as it is seen: what readers read of it, or the whole of it with what is hidden from them. */
export interface View {
  line: Line
  place: Place
  /** Whether readers see what stands between two offsets; `undefined` where another view has it. */
  seen: (start: number, end: number) => Visibility | undefined
  struck: (start: number, end: number) => boolean
  /** The line read as credit. */
  credit: () => CreditReading
}

/** Makes views of lines; each line is looked at once, when something asks for it. */
export class Views {
  readonly organisations: readonly string[]
  private readonly reading: Reading
  private readonly made = new Map<Line, View[]>()

  /** @param organisations - names that the grammar is to know: the wire's, and those it is confused with. */
  constructor(reading: Reading, organisations: readonly string[]) {
    this.reading = reading
    this.organisations = organisations
  }

  /** What readers read of a line, first; then, where something is hidden from them, the whole of it. */
  of(line: Line): View[] {
    let views = this.made.get(line)
    if (!views) this.made.set(line, (views = this.make(line)))
    return views
  }

  private make(line: Line): View[] {
    const place = placeOfLine(this.reading, line)
    const read = this.reading.sight.read(line)
    const views: View[] = []
    if (read.text !== '') views.push(this.readersView(read, place))
    if (read.hidden.length > 0) views.push(this.hiddenView(read, place))
    return views
  }

  private readersView(read: ReaderLine, place: Place): View {
    const { index, block } = read.line
    const pieces = read.pieces.map(({ piece, start, end }) => ({
      node: piece.node,
      entry: piece.entry,
      start,
      end,
      from: piece.from,
      goesOn: piece.goesOn,
    }))
    const line: Line = read.hidden.length > 0 ? { index, text: read.text, pieces, block } : read.line
    const within = (start: number, end: number) => piecesWithin(read.pieces, start, end)
    return {
      line,
      place,
      seen: (start, end) =>
        within(start, end).find(({ visibility }) => visibility.seen !== 'visible')?.visibility ?? {
          seen: 'visible',
        },
      struck: (start, end) => within(start, end).some(({ struck }) => struck),
      credit: this.reader(line),
    }
  }

  private hiddenView({ line, hidden }: ReaderLine, place: Place): View {
    const spans = hidden.map(({ piece, why }) => ({ start: piece.start, end: piece.end, why }))
    return {
      line,
      place,
      seen: (start, end) => {
        const [first] = piecesWithin(spans, start, end)
        return first && { seen: 'hidden', why: first.why }
      },
      struck: () => false,
      credit: this.reader(line),
    }
  }

  private reader(line: Line): () => CreditReading {
    let credit: CreditReading | undefined
    return () =>
      (credit ??= readCreditLine(line.text, {
        breaks: breaksOf(line),
        knownOrganisations: this.organisations,
      }))
  }
}
