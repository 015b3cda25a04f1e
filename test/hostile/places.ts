import { decodeBytes, type Report } from '@creditline/core'

interface Place {
  start: { line: number; column: number; offset?: number | undefined }
  end: { line: number; column: number; offset?: number | undefined }
}

/**
 * Places in a report that are no places of the article: outside it, ending before they start, or whose line and column
 * say otherwise than their offset. Every object of the report that has a start and an end is looked at.
 */
export function wrongPlaces(bytes: Uint8Array, report: Report): string[] {
  const decoded = decodeBytes(bytes)
  if (!('text' in decoded)) return []
  const { text } = decoded
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  const wrong: string[] = []
  const look = (name: string, { start, end }: Place): void => {
    for (const point of [start, end]) {
      const first = starts[point.line - 1]
      const offset = first === undefined ? Number.NaN : first + point.column - 1
      if (point.column < 1 || !(offset <= text.length) || (point.offset ?? offset) !== offset)
        wrong.push(`${name}: no place ${JSON.stringify(point)} in ${text.length} characters`)
      else if (offset > (starts[point.line] ?? text.length))
        wrong.push(`${name}: column ${point.column} behind line ${point.line}`)
    }
    if (start.line > end.line || (start.line === end.line && start.column > end.column))
      wrong.push(`${name}: ends before it starts`)
  }
  for (const { ruleId, place } of report.messages)
    if (place) look(ruleId ?? 'message', 'start' in place ? place : { start: place, end: place })
  const stack: Array<[name: string, value: unknown]> = [['facts', report.facts]]
  while (stack.length > 0 && wrong.length < 10) {
    const [name, value] = stack.pop()!
    if (typeof value !== 'object' || value === null) continue
    if (isPlace(value)) look(name, value)
    else for (const [key, inner] of Object.entries(value)) stack.push([`${name}.${key}`, inner])
  }
  return wrong
}

function isPlace(value: object): value is Place {
  return (
    'start' in value && 'end' in value && typeof value.start === 'object' && typeof value.end === 'object'
  )
}
