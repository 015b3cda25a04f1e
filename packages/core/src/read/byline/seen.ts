import type { Sight } from '../visibility/sight.ts'
import type { CreditedLine, ReadingOptions } from './credited.ts'
import { readCredited } from './credited.ts'
import type { Group } from './group.ts'
import { groupOf } from './group.ts'

/** Looks at a candidate as a reader does: words that are hidden are read over. */
export function asSeen(
  group: Group,
  sight: Sight,
  options: Omit<ReadingOptions, 'region' | 'announced'>,
): Group {
  return groupOf(group.lines.map((line) => seenLine(line, sight, options)))
}

function seenLine(
  credited: CreditedLine,
  sight: Sight,
  options: Omit<ReadingOptions, 'region' | 'announced'>,
): CreditedLine {
  const read = sight.read(credited.line)
  // A line that is hidden as a whole is kept as it is: what hides it is worth saying.
  if (read.hidden.length === 0 || read.text === '') return { ...credited, read }
  const pieces = read.pieces.map(({ start, end, piece }) => ({
    start,
    end,
    entry: piece.entry,
    goesOn: piece.goesOn,
  }))
  const { region, announced } = credited
  const again = readCredited(credited.line, { text: read.text, pieces }, { ...options, region, announced })
  return { ...again, read }
}
