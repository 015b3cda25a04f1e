import { Composer, isAlias, isMap, isNode, isScalar, isSeq, Parser } from 'yaml'
import type { Document as YamlDocument, Node, Pair, ParsedNode } from 'yaml'
import type { VFile } from 'vfile'
import type { FrontMatterValue } from './document.ts'
import type { FrontMatterBlock } from './fence.ts'
import type { Limit } from './limits.ts'
import { bounds } from './limits.ts'
import type { Lines } from './lines.ts'
import { readToml } from './toml.ts'
import { nestingOf } from './yaml-nesting.ts'

/**
 * Reads the scalars of front matter, in order, with their key paths and places. Nothing in it is run or converted: a
 * value is the text as it stands. What is wrong with it becomes a message on the file.
 *
 * @param isData - it is a file of data: larger, and a list at will.
 */
export function readFrontMatter(
  file: VFile,
  text: string,
  block: FrontMatterBlock,
  lines: Lines,
  isData = false,
): FrontMatterValue[] | Limit {
  const tell = (reason: string, start: number, end: number): void => {
    const message = file.message(reason, { place: lines.position(start, end), source: 'creditline' })
    message.ruleId = 'front-matter'
  }
  if (block.language === 'other') {
    tell(
      `Unexpected front matter in \`${block.label}\`, expected YAML, TOML or JSON: its values are not read`,
      0,
      block.end,
    )
    return []
  }
  const limit = (code: Limit['code'], bound: number, offset: number): Limit => {
    const { line, column } = lines.point(offset)
    return { code, limit: bound, line, column }
  }
  const source = text.slice(block.from, block.to)
  const most = isData ? bounds.data : bounds.frontMatter
  if (source.length > most) return limit('front-matter-size', most, block.from + most)
  if (block.language === 'toml') {
    const read = readToml(source)
    if ('tooDeep' in read)
      return limit('front-matter-depth', bounds.frontMatterDepth, block.from + read.tooDeep)
    if ('values' in read)
      return read.values.map(({ key, value, start, end }) => ({
        key,
        value,
        position: lines.position(block.from + start, block.from + end),
      }))
    tell(`Unexpected TOML in front matter: ${read.reason}`, block.from + read.start, block.from + read.start)
    return []
  }
  // JSON is YAML as well.
  const tokens = [...new Parser().parse(source)]
  const nesting = nestingOf(tokens)
  if (nesting.tooDeep !== undefined)
    return limit('front-matter-depth', bounds.frontMatterDepth, block.from + nesting.tooDeep)
  if (nesting.oneAlias !== undefined)
    return limit('front-matter-aliases', bounds.frontMatterAliases, block.from + nesting.oneAlias)

  const [document, ...others] = new Composer({
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  }).compose(tokens, true, source.length)
  for (const error of [...document!.errors, ...document!.warnings])
    tell(
      `Unexpected YAML in front matter: ${error.message}`,
      block.from + error.pos[0],
      block.from + error.pos[1],
    )
  if (others.length > 0) {
    const [start, , end] = others[0]!.range
    tell('Unexpected second document in front matter, expected one', block.from + start, block.from + end)
  }
  const walk = new Walk(document!, block.from, lines, tell)
  if (document!.contents && !isMap(document!.contents) && !(isData && isSeq(document!.contents))) {
    tell(
      'Unexpected front matter without keys, expected a key and a value on each line',
      block.from,
      block.to,
    )
    return []
  }
  if (document!.contents) walk.run(document!.contents)
  if (walk.overflow !== undefined)
    return limit('front-matter-aliases', bounds.frontMatterAliases, walk.overflow)
  return walk.values
}

interface Step {
  node: Node | null
  key: string
  /** Place of the alias that stands for the node. */
  place: [number, number] | undefined
  above: Step | undefined
}

/** Walks the nodes without recursion; aliases are followed, but for those that hold themselves. */
class Walk {
  readonly values: FrontMatterValue[] = []
  /** Offset where aliases made more values than the bound. */
  overflow: number | undefined
  private readonly document: YamlDocument.Parsed
  private readonly base: number
  private readonly lines: Lines
  private readonly tell: (reason: string, start: number, end: number) => void
  private readonly anchors = new Map<string, Node>()
  private followed = 0

  constructor(document: YamlDocument.Parsed, base: number, lines: Lines, tell: Walk['tell']) {
    this.document = document
    this.base = base
    this.lines = lines
    this.tell = tell
  }

  run(contents: ParsedNode): void {
    const stack: Step[] = [{ node: contents, key: '', place: undefined, above: undefined }]
    while (stack.length > 0 && this.overflow === undefined) {
      const step = stack.pop()!
      const next = this.visit(step)
      for (let at = next.length - 1; at >= 0; at--) stack.push(next[at]!)
    }
  }

  private visit(step: Step): Step[] {
    const { node, key, place } = step
    if (isAlias(node)) return this.follow(step, node.source, this.placeOf(node, place))
    if (node && 'anchor' in node && node.anchor) this.anchors.set(node.anchor, node)
    if (isMap(node)) return this.entries(node.items, step)
    if (isSeq(node)) return node.items.map((item, at) => this.below(step, item, String(at)))
    const [start, end] = this.placeOf(node, place)
    const value = isScalar(node)
      ? node.type?.startsWith('QUOTE') || node.type?.startsWith('BLOCK')
        ? String(node.value)
        : (node.source ?? '')
      : ''
    this.values.push({ key, value, position: this.lines.position(start, end) })
    return []
  }

  private entries(pairs: Pair[], step: Step): Step[] {
    const seen = new Set<string>()
    return pairs.map((pair) => {
      const name = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : ''
      if (seen.has(name)) {
        const [start, end] = this.placeOf(pair.key, step.place)
        this.tell(`Unexpected second \`${name}\` in front matter, expected it once`, start, end)
      }
      seen.add(name)
      // `<<` merges what it names.
      return name === '<<'
        ? { ...this.below(step, pair.value, ''), key: step.key }
        : this.below(step, pair.value, name)
    })
  }

  private below(step: Step, value: unknown, name: string): Step {
    return {
      node: isNode(value) ? value : null,
      key: step.key === '' ? name : `${step.key}.${name}`,
      place: step.place,
      above: step,
    }
  }

  private follow(step: Step, name: string, place: [number, number]): Step[] {
    const node = this.anchors.get(name)
    for (let above = step.above; above; above = above.above) if (above.node === node) return []
    if (!node) return []
    if (++this.followed > bounds.frontMatterAliases) this.overflow = place[0]
    return [{ ...step, node, place }]
  }

  private placeOf(node: unknown, place: [number, number] | undefined): [number, number] {
    if (place) return place
    const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 0]
    return [this.base + start, this.base + end]
  }
}
