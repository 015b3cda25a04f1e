import type { Nodes, Root } from 'hast'
import type { Position } from 'unist'
import type { Document } from '../parse/document.ts'
import { linesOf } from '../parse/lines.ts'
import type { Fault, Request } from './suppression.ts'
import { splitRequest } from './suppression.ts'

/** What every directive of ours begins with. */
const mark = 'creditline-'
const directive = /^\s*creditline-([\w-]+)([\s\S]*)$/

/** The directives in the comments of an article: of HTML, and in MDX of JSX too. */
export function commentRequests({ file, format, tree }: Document): (Request | Fault)[] {
  const { value } = file
  const text = typeof value === 'string' && value !== '' ? value : undefined
  if (format === 'text' || text?.includes(mark) === false) return []
  const found = walk(tree)
  const requests = found.comments.map(({ value: words, position }) => request(words, within(position, text)))
  if (format === 'mdx' && text !== undefined) requests.push(...jsxComments(text, found.code))
  return requests.filter((each) => each !== undefined)
}

function request(words: string, position: Position | undefined): Request | Fault | undefined {
  const [, name, rest = ''] = directive.exec(words) ?? []
  if (name === undefined) return undefined
  if (name !== 'ignore')
    return { code: 'suppression-directive', actual: `${mark}${name}`, expected: `${mark}ignore`, position }
  return { ...splitRequest(rest), by: 'comment', position }
}

/** The parser lets a comment that nothing ends end behind the text. */
function within(position: Position | undefined, text: string | undefined): Position | undefined {
  const from = position?.start.offset
  const to = position?.end.offset
  if (text === undefined || from === undefined || to === undefined || to <= text.length) return position
  return linesOf(text).position(from, text.length)
}

interface Found {
  comments: { value: string; position: Position | undefined }[]
  /** From where to where code stands, as offsets. */
  code: [number, number][]
}

function walk(tree: Root): Found {
  const found: Found = { comments: [], code: [] }
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'comment') found.comments.push({ value: node.value, position: node.position })
    if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) {
      const { start, end } = node.position ?? {}
      if (start?.offset !== undefined && end?.offset !== undefined)
        found.code.push([start.offset, end.offset])
    }
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at]!)
  }
  return found
}

/** Comments of MDX, which the tree has no more; those in code are examples. */
function jsxComments(text: string, code: Found['code']): (Request | Fault | undefined)[] {
  const requests: (Request | Fault | undefined)[] = []
  const lines = linesOf(text)
  for (let at = text.indexOf('{/*'); at !== -1;) {
    const close = text.indexOf('*/}', at)
    if (close === -1) break
    const end = close + 3
    const start = at
    if (!code.some(([from, to]) => from <= start && end <= to))
      requests.push(request(text.slice(at + 3, close), lines.position(at, end)))
    at = text.indexOf('{/*', end)
  }
  return requests
}
