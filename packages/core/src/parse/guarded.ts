import type { Nodes, Root } from 'hast'
import { HastParser } from './hast-parser.ts'
import type { Guard } from './hast-tree.ts'
import type { Limit, LimitCode } from './limits.ts'
import { bounds } from './limits.ts'
import { linesOf } from './lines.ts'

/** Ends a parse from within the parser, which has no other way out. */
class Overflow extends Error {
  readonly code: LimitCode
  readonly bound: number

  constructor(code: LimitCode, bound: number) {
    super(code)
    this.code = code
    this.bound = bound
  }
}

/** Counts what a tree costs while it is built. */
class Count implements Guard {
  private nodes = 0
  private steps = 0
  private readonly mostNodes: number
  private readonly mostSteps: number

  constructor({ length }: string) {
    // More nodes come only from mark-up that opens elements again and again.
    this.mostNodes = Math.min(bounds.nodes, 2_000 + Math.floor(length / 2))
    this.mostSteps = bounds.steps * length + 1_000_000
  }

  /** Whether something was moved or put before something else. */
  get hasMoved(): boolean {
    return this.steps > 0
  }

  made(): void {
    if (++this.nodes > this.mostNodes) throw new Overflow('nodes', this.mostNodes)
  }

  looked(children: number): void {
    this.steps += children
    if (this.steps > this.mostSteps) throw new Overflow('steps', this.mostSteps)
  }

  given(attributes: number): void {
    if (attributes > bounds.attributes) throw new Overflow('attributes', bounds.attributes)
  }

  opened(elements: number): void {
    if (elements > bounds.depth) throw new Overflow('depth', bounds.depth)
  }
}

/**
 * Parses HTML as `rehype-parse` does, with the same parser and to the same tree, in a third to a half of its time, but
 * stops where the tree goes beyond the bounds: open elements, nodes, attributes, and steps that grow with the square of
 * the page.
 *
 * @param wholePage - a piece of a page gets no `html`, `head` and `body` around it.
 * @returns the tree, or the limit that the page passes.
 */
export function parseGuarded(text: string, wholePage: boolean): Root | Limit {
  const count = new Count(text)
  const parser = HastParser.for(wholePage, count)
  let tree: Root
  try {
    tree = parser.run(text)
  } catch (error) {
    if (!(error instanceof Overflow)) throw error
    const offset = Math.min(Math.max(0, parser.tokenizer.preprocessor.offset), text.length)
    const { line, column } = linesOf(text).point(offset)
    return { code: error.code, limit: error.bound, line, column, offset }
  }
  // Only what is moved can come to stand deeper than the open elements.
  const deep = count.hasMoved ? tooDeep(tree) : undefined
  return deep ? { code: 'depth', limit: bounds.depth, ...deep } : tree
}

interface Place {
  line: number
  column: number
  offset: number
}

interface Step {
  node: Nodes
  depth: number
  place: Place
}

/** Place of a node deeper than the bound: misnested formatting moves children deeper after they are parsed. */
function tooDeep(tree: Root): Place | undefined {
  const stack: Step[] = [{ node: tree, depth: 0, place: { line: 1, column: 1, offset: 0 } }]
  while (stack.length > 0) {
    const { node, depth, place } = stack.pop()!
    if (depth > bounds.depth + 1) return place
    if ('content' in node && node.content) stack.push({ node: node.content, depth, place })
    if (!('children' in node)) continue
    for (const child of node.children)
      stack.push({ node: child, depth: depth + 1, place: placeOf(child) ?? place })
  }
  return undefined
}

function placeOf({ position }: Nodes): Place | undefined {
  if (!position) return undefined
  const { line, column, offset } = position.start
  return { line, column, offset: offset! }
}
