import type { Root } from 'hast'
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, Token, TreeAdapter } from 'parse5'
import { defaultTreeAdapter, Parser } from 'parse5'
import { toHast } from './hast-tree.ts'
import type { Limit, LimitCode } from './limits.ts'
import { bounds } from './limits.ts'
import { linesOf } from './lines.ts'
import { RunTokenizer } from './tokenizer.ts'

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

function limitAttributes(attributes: readonly unknown[]): void {
  if (attributes.length > bounds.attributes) throw new Overflow('attributes', bounds.attributes)
}

type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** How many nodes a text of this length may make: more come only from mark-up that opens elements again and again. */
function nodeBound(length: number): number {
  return Math.min(bounds.nodes, 2_000 + Math.floor(length / 2))
}

/**
 * Parses HTML as `rehype-parse` does, with the same parser and to the same tree, in half of its time, but stops where
 * the tree goes beyond the bounds: open elements, nodes, attributes, and steps that grow with the square of the page.
 *
 * @param wholePage - a piece of a page gets no `html`, `head` and `body` around it.
 * @returns the tree, or the limit that the page passes.
 */
export function parseGuarded(text: string, wholePage: boolean): Root | Limit {
  const mostNodes = nodeBound(text.length)
  const mostSteps = bounds.steps * text.length + 1_000_000
  let nodes = 0
  let steps = 0
  const count = (): void => {
    if (++nodes > mostNodes) throw new Overflow('nodes', mostNodes)
  }
  // Placing a node among its parent's children costs a look through them.
  const look = (parent: ParentNode | null): void => {
    steps += parent?.childNodes.length ?? 0
    if (steps > mostSteps) throw new Overflow('steps', mostSteps)
  }
  let parser: Parser<DefaultTreeAdapterMap> | undefined
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      count()
      limitAttributes(attributes)
      return defaultTreeAdapter.createElement(tagName, namespace, attributes)
    },
    createCommentNode(data) {
      count()
      return defaultTreeAdapter.createCommentNode(data)
    },
    insertText(parent, value) {
      // The parser gives text word by word.
      if (parent.childNodes.at(-1)?.nodeName !== '#text') count()
      defaultTreeAdapter.insertText(parent, value)
    },
    insertBefore(parent, node, reference) {
      look(parent)
      defaultTreeAdapter.insertBefore(parent, node, reference)
    },
    insertTextBefore(parent, value, reference) {
      count()
      look(parent)
      defaultTreeAdapter.insertTextBefore(parent, value, reference)
    },
    detachNode(node) {
      look(node.parentNode)
      defaultTreeAdapter.detachNode(node)
    },
    adoptAttributes(recipient, attributes) {
      defaultTreeAdapter.adoptAttributes(recipient, attributes)
      limitAttributes(recipient.attrs)
    },
    // The locations are the nodes' own: copying them at each part of a text costs a tenth of the parse.
    updateNodeSourceCodeLocation(node, end) {
      const location: Partial<Token.ElementLocation> = node.sourceCodeLocation!
      location.endLine = end.endLine!
      location.endCol = end.endCol!
      location.endOffset = end.endOffset!
      if (end.endTag) location.endTag = end.endTag
    },
    onItemPush() {
      if (parser && parser.openElements.depth > bounds.depth) throw new Overflow('depth', bounds.depth)
    },
  }
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter, onParseError: null }
  parser = wholePage ? new Parser(options) : Parser.getFragmentParser(null, options)
  parser.tokenizer = new RunTokenizer(parser, text)
  try {
    parser.tokenizer.write(text, true)
  } catch (error) {
    if (!(error instanceof Overflow)) throw error
    const offset = Math.min(Math.max(0, parser.tokenizer.preprocessor.offset), text.length)
    const { line, column } = linesOf(text).point(offset)
    return { code: error.code, limit: error.bound, line, column, offset }
  }
  // Only what is moved can come to stand deeper than the open elements.
  const moved = steps > 0
  const tree = wholePage ? parser.document : fragmentOf(parser.document)
  const deep = moved ? tooDeep(tree) : undefined
  if (deep) return { code: 'depth', limit: bounds.depth, ...deep }
  return toHast(tree, text)
}

/** What a piece of a page was parsed to, as it stands: the parser's own `getFragment` moves it, node after node. */
function fragmentOf(document: ParentNode): DefaultTreeAdapterTypes.DocumentFragment {
  const fragment = defaultTreeAdapter.createDocumentFragment()
  const [root] = document.childNodes
  if (root && 'childNodes' in root) fragment.childNodes = root.childNodes
  return fragment
}

interface Place {
  line: number
  column: number
  offset: number
}

interface Step {
  node: DefaultTreeAdapterTypes.Node
  depth: number
  place: Place
}

/** Place of a node deeper than the bound: misnested formatting moves children deeper after they are parsed. */
function tooDeep(tree: DefaultTreeAdapterTypes.Node): Place | undefined {
  const stack: Step[] = [{ node: tree, depth: 0, place: { line: 1, column: 1, offset: 0 } }]
  while (stack.length > 0) {
    const { node, depth, place } = stack.pop()!
    if (depth > bounds.depth + 1) return place
    if ('content' in node) stack.push({ node: node.content, depth, place })
    if (!('childNodes' in node)) continue
    for (const child of node.childNodes)
      stack.push({ node: child, depth: depth + 1, place: placeOf(child) ?? place })
  }
  return undefined
}

function placeOf(node: DefaultTreeAdapterTypes.ChildNode): Place | undefined {
  const at = node.sourceCodeLocation
  return at ? { line: at.startLine, column: at.startCol, offset: at.startOffset } : undefined
}
