import type { Document, LineCounter, Node } from 'yaml'

/** A place in a configuration, both counted from 1. */
export interface Place {
  line: number
  column: number
}

/** The place of the key at a path such as `declared[0].frontMatter.source.name`; of what is around it where it has none. */
export type PlaceOf = (path: string) => Place

type Yaml = typeof import('yaml')

/** Places in YAML, of which JSON is a part. */
export function placesInYaml(yaml: Yaml, document: Document.Parsed, counter: LineCounter): PlaceOf {
  return (path) => {
    let node: unknown = document.contents
    let offset = yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0
    for (let rest = path; rest !== '';) {
      const step = yaml.isMap(node) ? key(yaml, node.items, rest) : item(yaml, node, rest)
      if (!step) break
      ;({ node, offset, rest } = step)
    }
    const { line, col } = counter.linePos(offset)
    return { line, column: col }
  }
}

interface Step {
  node: unknown
  offset: number
  rest: string
}

/** Keys may have dots in them: the longest that the path begins with is meant. */
function key(yaml: Yaml, items: readonly { key: unknown; value: unknown }[], path: string): Step | undefined {
  let best: (Step & { length: number }) | undefined
  for (const pair of items) {
    if (!yaml.isScalar(pair.key)) continue
    const name = String(pair.key.value)
    const next = path[name.length]
    if (!path.startsWith(name) || (next !== undefined && next !== '.' && next !== '[')) continue
    if (best && best.length > name.length) continue
    const rest = path.slice(name.length).replace(/^\./, '')
    best = { node: pair.value, offset: pair.key.range?.[0] ?? 0, rest, length: name.length }
  }
  return best
}

function item(yaml: Yaml, node: unknown, path: string): Step | undefined {
  const [index, number] = /^\[(\d+)\]\.?/.exec(path) ?? []
  if (index === undefined || !yaml.isSeq<Node>(node)) return undefined
  const child = node.items[Number(number)]
  return child && { node: child, offset: child.range?.[0] ?? 0, rest: path.slice(index.length) }
}

/**
 * The place of a key in a configuration that is code: where its last part is written as a key, if that is in one place
 * only. `undefined` where it is computed, or written more than once.
 */
export function placeInCode(source: string, path: string): Place | undefined {
  const name = /([^.[\]]+)(?:\[\d+\])*$/.exec(path)?.[1]
  if (name === undefined) return undefined
  const found: number[] = []
  for (let at = source.indexOf(name); at !== -1; at = source.indexOf(name, at + name.length)) {
    const before = source[at - 1] ?? ' '
    const after = source.slice(at + name.length, at + name.length + 50)
    if (!/[\w$.-]/.test(before) && /^['"]?\s*[:,}]/.test(after)) found.push(at)
  }
  const [at, second] = found
  if (at === undefined || second !== undefined) return undefined
  const quoted = /['"]/.test(source[at - 1] ?? '') ? at - 1 : at
  const lines = source.slice(0, quoted).split(/\r\n|\n|\r/)
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}
