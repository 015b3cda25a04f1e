import type { Comment, Doctype, Element, ElementContent, Root, RootContent, Text } from 'hast'
import type { DefaultTreeAdapterTypes, Token } from 'parse5'
import { html } from 'parse5'
import type { Point, Position } from 'unist'
import { spaces } from './hast-properties.ts'
import { linesOf } from './lines.ts'

declare module 'hast' {
  interface RootData {
    /** Whether the page asks browsers to render it as old ones did. */
    quirksMode?: boolean | undefined
  }
}

type Parent = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment
type ParsedElement = DefaultTreeAdapterTypes.Element
type Leaf = Exclude<DefaultTreeAdapterTypes.ChildNode, ParsedElement>

/** A parent whose children are being turned, up to one of them. */
interface Frame {
  from: DefaultTreeAdapterTypes.ChildNode[]
  to: Array<RootContent | ElementContent>
  at: number
  /** The parent, where it is an element. */
  element: Element | undefined
  location: Token.ElementLocation | null | undefined
}

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
  private readonly stack: Frame[] = []
  private whole: Position | undefined
  private located = false

  constructor(text: string) {
    this.text = text
  }

  build(tree: Parent): Root {
    const root = this.root(tree)
    const { stack } = this
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const node = frame.from[frame.at++]
      if (node === undefined) {
        stack.pop()
        if (frame.element && !frame.location?.endTag) endWithLast(frame.element)
      } else if ('tagName' in node) this.addElement(node, frame.to)
      else frame.to.push(this.leaf(node))
    }
    if (this.located) root.position = this.wholeText()
    return root
  }

  private root(tree: Parent): Root {
    const mode = 'mode' in tree ? tree.mode : html.DOCUMENT_MODE.NO_QUIRKS
    const quirksMode = mode === html.DOCUMENT_MODE.QUIRKS || mode === html.DOCUMENT_MODE.LIMITED_QUIRKS
    const root: Root = { type: 'root', children: [], data: { quirksMode } }
    this.stack.push({ from: tree.childNodes, to: root.children, at: 0, element: undefined, location: null })
    return root
  }

  private leaf(node: Leaf): Text | Comment | Doctype {
    const position = this.positionOf(node.sourceCodeLocation)
    // Objects are laid out as they are written: what is added later costs twice as much.
    if (!position)
      return 'value' in node
        ? { type: 'text', value: node.value }
        : 'data' in node
          ? { type: 'comment', value: node.data }
          : { type: 'doctype' }
    return 'value' in node
      ? { type: 'text', value: node.value, position }
      : 'data' in node
        ? { type: 'comment', value: node.data, position }
        : { type: 'doctype', position }
  }

  private addElement(node: ParsedElement, siblings: Array<RootContent | ElementContent>): void {
    const space = node.namespaceURI === html.NS.SVG ? spaces.svg : spaces.html
    const { tagName, properties } = space.convert(node.tagName, node.attrs)
    const { sourceCodeLocation: location } = node
    const position = this.positionOf(location)
    const element: Element = position
      ? { type: 'element', tagName, properties, children: [], position }
      : { type: 'element', tagName, properties, children: [] }
    siblings.push(element)
    if (isTemplate(node)) {
      element.content = this.root(node.content)
      element.content.position = this.contentPosition(location)
    } else if (node.childNodes.length > 0)
      this.stack.push({ from: node.childNodes, to: element.children, at: 0, element, location })
  }

  private positionOf(location: Token.Location | null | undefined): Position | undefined {
    const position = location ? positionOf(location) : undefined
    if (position) this.located = true
    return position
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

/** An element that is never closed ends with its last child. */
function endWithLast({ position, children }: Element): void {
  const last = children.at(-1)
  if (position && last?.position) position.end = { ...last.position.end }
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
