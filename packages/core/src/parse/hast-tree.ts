import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { DefaultTreeAdapterTypes, Token } from 'parse5'
import { html } from 'parse5'
import type { Point, Position } from 'unist'
import { spaces } from './hast-properties.ts'
import { linesOf } from './lines.ts'

type Parent = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment
type ParsedElement = DefaultTreeAdapterTypes.Element

/** What is still to be done: begin a node among its siblings, or finish an element whose children stand. */
type Step =
  | { node: DefaultTreeAdapterTypes.ChildNode; siblings: Array<RootContent | ElementContent> }
  | { close: Element; location: Token.ElementLocation }

/**
 * Turns what the parser built into hast: the tree that `hast-util-from-parse5` gives, positions included, without
 * recursion and at a third of its cost.
 *
 * @param tree - parsed by parse5 with `sourceCodeLocationInfo`.
 * @param text - the source.
 */
export function toHast(tree: Parent, text: string): Root {
  return new Builder(text).build(tree)
}

class Builder {
  private readonly text: string
  private readonly stack: Step[] = []
  private whole: Position | undefined

  constructor(text: string) {
    this.text = text
  }

  build(tree: Parent): Root {
    const root = this.root(tree)
    const { stack } = this
    let located = false
    for (let step = stack.pop(); step; step = stack.pop()) {
      if ('close' in step) {
        close(step.close, step.location)
        located = true
      } else if (this.add(step.node, step.siblings)) located = true
    }
    if (located) root.position = this.wholeText()
    return root
  }

  private root(tree: Parent): Root {
    const mode = 'mode' in tree ? tree.mode : html.DOCUMENT_MODE.NO_QUIRKS
    const quirksMode = mode === html.DOCUMENT_MODE.QUIRKS || mode === html.DOCUMENT_MODE.LIMITED_QUIRKS
    const root: Root = { type: 'root', children: [], data: { quirksMode } }
    this.addChildren(tree.childNodes, root.children)
    return root
  }

  private addChildren(
    nodes: DefaultTreeAdapterTypes.ChildNode[],
    siblings: Array<RootContent | ElementContent>,
  ): void {
    for (let at = nodes.length - 1; at >= 0; at--) this.stack.push({ node: nodes[at]!, siblings })
  }

  /** @returns whether the node stands in the source, rather than being there because HTML wants it. */
  private add(
    node: DefaultTreeAdapterTypes.ChildNode,
    siblings: Array<RootContent | ElementContent>,
  ): boolean {
    if ('tagName' in node) {
      this.addElement(node, siblings)
      return false
    }
    const position = node.sourceCodeLocation ? positionOf(node.sourceCodeLocation) : undefined
    const place = position && { position }
    if ('value' in node) siblings.push({ type: 'text', value: node.value, ...place })
    else if ('data' in node) siblings.push({ type: 'comment', value: node.data, ...place })
    else siblings.push({ type: 'doctype', ...place })
    return position !== undefined
  }

  private addElement(node: ParsedElement, siblings: Array<RootContent | ElementContent>): void {
    const space = node.namespaceURI === html.NS.SVG ? spaces.svg : spaces.html
    const { tagName, properties } = space.convert(node.tagName, node.attrs)
    const element: Element = { type: 'element', tagName, properties, children: [] }
    siblings.push(element)
    const { sourceCodeLocation: location } = node
    if (location) this.stack.push({ close: element, location })
    if (isTemplate(node)) {
      element.content = this.root(node.content)
      element.content.position = this.contentPosition(location)
    } else this.addChildren(node.childNodes, element.children)
  }

  private contentPosition(location: Token.ElementLocation | null | undefined): Position {
    const start = location?.startTag && positionOf(location.startTag)
    const end = location?.endTag && positionOf(location.endTag)
    return start && end ? { start: start.end, end: end.start } : this.wholeText()
  }

  private wholeText(): Position {
    const { text } = this
    this.whole ??= { start: { line: 1, column: 1, offset: 0 }, end: linesOf(text).point(text.length) }
    return { start: { ...this.whole.start }, end: { ...this.whole.end } }
  }
}

/** Where an element stands; one that is never closed ends with its last child. */
function close(element: Element, location: Token.ElementLocation): void {
  const position = positionOf(location)
  if (!position) return
  const last = location.endTag ? undefined : element.children.at(-1)
  if (last?.position) position.end = { ...last.position.end }
  element.position = position
}

function isTemplate(node: ParsedElement): node is DefaultTreeAdapterTypes.Template {
  return 'content' in node && node.namespaceURI === html.NS.HTML
}

function positionOf(location: Token.Location): Position | undefined {
  const start = pointOf(location.startLine, location.startCol, location.startOffset)
  const end = pointOf(location.endLine, location.endCol, location.endOffset)
  return start && end && { start, end }
}

/** Lines and columns count from 1. */
function pointOf(line: number, column: number, offset: number): Point | undefined {
  return line === 0 || column === 0 ? undefined : { line, column, offset }
}
