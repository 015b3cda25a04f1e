import type { Nodes, Root } from 'hast'
import type { Position } from 'unist'
import { parseGuarded } from './guarded.ts'
import { HtmlWriter } from './html-writer.ts'
import type { Limit } from './limits.ts'
import type { Lines } from './lines.ts'

/**
 * Parses a tree of Markdown that has HTML in it: written as HTML with a note for each run of it where it comes from,
 * parsed as any page is, and every place set back to the Markdown.
 *
 * @param source - the Markdown.
 * @param jsx - elements close themselves with `/>`.
 */
export function parseEmbedded(tree: Root, source: string, lines: Lines, jsx: boolean): Root | Limit {
  const writer = new HtmlWriter(source, jsx)
  writer.write(tree)
  const parsed = parseGuarded(writer.html, false)
  if ('code' in parsed) {
    const offset = writer.sourceOf(parsed.offset ?? 0, 'start') ?? 0
    const { line, column } = lines.point(offset)
    return { ...parsed, line, column, offset }
  }
  const stack: Nodes[] = [...parsed.children]
  while (stack.length > 0) {
    const node = stack.pop()!
    const position = sourcePosition(node.position, writer, lines)
    if (position) node.position = position
    else delete node.position
    if ('children' in node) for (const child of node.children) stack.push(child)
    if (node.type === 'element' && node.content) stack.push(node.content)
  }
  parsed.position = lines.position(0, source.length)
  return parsed
}

function sourcePosition(
  position: Partial<Position> | undefined,
  writer: HtmlWriter,
  lines: Lines,
): Position | undefined {
  if (position?.start?.offset === undefined || position.end?.offset === undefined) return undefined
  const start = writer.sourceOf(position.start.offset, 'start')
  const end = writer.sourceOf(position.end.offset, 'end')
  return start === undefined || end === undefined || end < start ? undefined : lines.position(start, end)
}
