import type { Comment, Doctype, Element, ElementContent, Root, RootContent, Text } from 'hast'
import type { TreeAdapter, TreeAdapterTypeMap } from 'parse5'
import { html, Token } from 'parse5'
import type { Position } from 'unist'
import { spaces } from './hast-properties.ts'
import { linesOf } from './lines.ts'

declare module 'hast' {
  interface RootData {
    /** Whether the page asks browsers to render it as old ones did. */
    quirksMode?: boolean | undefined
  }
}

/** An element as the parser handles it: beside the hast node stands what the parser alone asks for. */
export interface ElementHandle {
  readonly node: Element
  /** As the parser spells it. */
  readonly tagName: string
  readonly namespaceURI: html.NS
  readonly attrs: Token.Attribute[]
  parentNode: ParentHandle | null
  /** What stands in a `template`. */
  content: RootHandle | undefined
  /** Where its tags stand; `null` where there are none. */
  startTag: Token.Location | null
  endTag: Token.Location | null
}

/** A document, or what stands in a `template`. */
export interface RootHandle {
  readonly node: Root
}

export type ParentHandle = ElementHandle | RootHandle
type Leaf = Text | Comment | Doctype

/** The nodes of the tree by what the parser calls them. */
export type HastMap = TreeAdapterTypeMap<
  ParentHandle,
  ParentHandle,
  ElementHandle,
  ParentHandle,
  RootHandle,
  ElementHandle,
  Comment,
  Text,
  ElementHandle,
  Doctype
>

/** Told of what a tree costs while it is built; whatever it throws ends the parse. */
export interface Guard {
  /** A node was made. */
  made: () => void
  /** So many children of a parent were looked through. */
  looked: (children: number) => void
  /** An element has so many attributes. */
  given: (attributes: number) => void
  /** So many elements are open. */
  opened: (elements: number) => void
}

/** What `HastParser` asks of the tree; the rest of the interface would tell of parse5's own nodes. */
type Adapter = Pick<
  TreeAdapter<HastMap>,
  | 'createDocument'
  | 'createDocumentFragment'
  | 'createElement'
  | 'setTemplateContent'
  | 'getTemplateContent'
  | 'setDocumentMode'
  | 'getDocumentMode'
  | 'appendChild'
  | 'insertBefore'
  | 'detachNode'
  | 'adoptAttributes'
  | 'getParentNode'
  | 'getAttrList'
  | 'getTagName'
  | 'getNamespaceURI'
  | 'getNodeSourceCodeLocation'
  | 'setNodeSourceCodeLocation'
>

/**
 * The tree that the parser builds, in hast from the first node on: the one that `hast-util-from-parse5` makes of the
 * parser's own, positions included.
 */
export class HastTree implements Adapter {
  readonly guard: Guard
  private mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS
  /** Elements that got attributes after they were made, with the names of all that they have. */
  private readonly grown = new Map<ElementHandle, Set<string>>()
  private readonly templates: ElementHandle[] = []
  /** Elements that no end tag has closed so far, but for those that are open. */
  private readonly unclosed = new Set<Element>()
  /** Nodes that begin or end where there is no place: within a character. */
  private readonly misplaced = new Set<Element | Leaf>()
  /** Nodes that have a place. */
  private places = 0

  constructor(guard: Guard) {
    this.guard = guard
  }

  createDocument(): RootHandle {
    return this.createDocumentFragment()
  }

  createDocumentFragment(): RootHandle {
    return { node: { type: 'root', children: [], data: { quirksMode: false } } }
  }

  createElement(tagName: string, namespaceURI: html.NS, attrs: Token.Attribute[]): ElementHandle {
    return this.createElementAt(tagName, namespaceURI, attrs, null)
  }

  /**
   * Makes an element that stands in the text. Objects are laid out as they are written: a place that comes later costs
   * twice as much.
   */
  createElementAt(
    tagName: string,
    namespaceURI: html.NS,
    attrs: Token.Attribute[],
    startTag: Token.Location | null,
  ): ElementHandle {
    this.guard.made()
    this.guard.given(attrs.length)
    const { tagName: name, properties } = spaceOf(namespaceURI).convert(tagName, attrs)
    const node: Element = startTag
      ? { type: 'element', tagName: name, properties, children: [], position: positionOf(startTag) }
      : { type: 'element', tagName: name, properties, children: [] }
    if (startTag) {
      this.placed(node)
      if (formatting.has(tagName)) this.unclosed.add(node)
    }
    return {
      node,
      tagName,
      namespaceURI,
      attrs,
      parentNode: null,
      content: undefined,
      startTag,
      endTag: null,
    }
  }

  addDoctype({ node }: ParentHandle, location: Token.Location | null): void {
    const doctype: Doctype = location
      ? { type: 'doctype', position: positionOf(location) }
      : { type: 'doctype' }
    if (location) this.placed(doctype)
    if (node.type === 'root') node.children.push(doctype)
  }

  addComment({ node }: ParentHandle, value: string, location: Token.Location | null): void {
    this.guard.made()
    const comment: Comment = location
      ? { type: 'comment', value, position: positionOf(location) }
      : { type: 'comment', value }
    if (location) this.placed(comment)
    node.children.push(comment)
  }

  /**
   * Adds a run of text: to the text before it, if there is one.
   *
   * @param before - the element that it comes before; `null` where it comes last.
   */
  addText(
    parent: ParentHandle,
    value: string,
    before: ElementHandle | null,
    location: Token.Location | null,
  ): void {
    const { children } = parent.node
    const at = before ? this.indexOf(parent, before) : children.length
    const last = children[at - 1]
    if (last?.type === 'text') {
      last.value += value
      if (location) this.setEnd(last, location.endLine, location.endCol, location.endOffset)
      return
    }
    this.guard.made()
    const text: Text = location
      ? { type: 'text', value, position: positionOf(location) }
      : { type: 'text', value }
    if (location) this.placed(text)
    if (before) children.splice(at, 0, text)
    else children.push(text)
  }

  appendChild(parent: ParentHandle, child: ElementHandle): void {
    parent.node.children.push(child.node)
    child.parentNode = parent
  }

  insertBefore(parent: ParentHandle, child: ElementHandle, reference: ElementHandle): void {
    parent.node.children.splice(this.indexOf(parent, reference), 0, child.node)
    child.parentNode = parent
  }

  detachNode(child: ElementHandle): void {
    if (!child.parentNode) return
    child.parentNode.node.children.splice(this.indexOf(child.parentNode, child), 1)
    child.parentNode = null
  }

  /** Place of an element among the children of its parent: mostly it is the last. */
  private indexOf(parent: ParentHandle, { node }: ElementHandle): number {
    const children: readonly Child[] = parent.node.children
    this.guard.looked(children.length)
    return children.lastIndexOf(node)
  }

  /**
   * Moves all that stands in one parent to the end of another.
   *
   * @param open - elements whose parent may be asked for.
   */
  adoptChildren(from: ParentHandle, to: ParentHandle, open: Iterable<ParentHandle | undefined>): void {
    this.guard.looked(from.node.children.length)
    for (const child of from.node.children.splice(0))
      if (child.type !== 'doctype') to.node.children.push(child)
    for (const handle of open)
      if (handle && 'parentNode' in handle && handle.parentNode === from) handle.parentNode = to
  }

  adoptAttributes(recipient: ElementHandle, attrs: Token.Attribute[]): void {
    let names = this.grown.get(recipient)
    if (!names) this.grown.set(recipient, (names = new Set(recipient.attrs.map(({ name }) => name))))
    for (const attribute of attrs) {
      if (names.has(attribute.name)) continue
      names.add(attribute.name)
      recipient.attrs.push(attribute)
    }
    this.guard.given(recipient.attrs.length)
  }

  setTemplateContent(template: ElementHandle, content: RootHandle): void {
    template.content = content
    template.node.content = content.node
    this.templates.push(template)
  }

  getTemplateContent(template: ElementHandle): RootHandle {
    return template.content!
  }

  setDocumentMode(_: ParentHandle, mode: html.DOCUMENT_MODE): void {
    this.mode = mode
  }

  getDocumentMode(): html.DOCUMENT_MODE {
    return this.mode
  }

  getParentNode(node: ParentHandle): ParentHandle | null {
    return 'parentNode' in node ? node.parentNode : null
  }

  getAttrList(element: ElementHandle): Token.Attribute[] {
    return element.attrs
  }

  getTagName(element: ElementHandle): string {
    return element.tagName
  }

  getNamespaceURI(element: ElementHandle): html.NS {
    return element.namespaceURI
  }

  getNodeSourceCodeLocation(node: ParentHandle): Token.ElementLocation | null {
    if (!('startTag' in node) || !node.startTag) return null
    return node.endTag ? { ...node.startTag, endTag: node.endTag } : node.startTag
  }

  /** Of an element that has none yet, or of what has none. */
  setNodeSourceCodeLocation(node: ParentHandle, location: Token.ElementLocation | null): void {
    if (!location || !('startTag' in node)) return
    node.startTag = location
    node.node.position = positionOf(location)
    this.placed(node.node)
  }

  /** Ends an element, for now, at the tag that closes it or before what closes it for want of one. */
  end(element: ElementHandle, token: Token.Token): void {
    // Before the first token only elements that were made up are closed.
    if (!element.startTag || !token.location) return
    const { location } = token
    if ('tagName' in token && token.type === Token.TokenType.END_TAG && token.tagName === element.tagName) {
      element.endTag = location
      this.unclosed.delete(element.node)
      this.setEnd(element.node, location.endLine, location.endCol, location.endOffset)
    } else {
      if (!element.endTag) this.leave(element)
      this.setEnd(element.node, location.startLine, location.startCol, location.startOffset)
    }
  }

  /** An element that no tag closes; one of MathML that is named `template` ends where the parser ends it all the same. */
  private leave({ node, tagName, namespaceURI }: ElementHandle): void {
    if (tagName !== 'template' || namespaceURI !== html.NS.MATHML) this.unclosed.add(node)
  }

  private placed(node: Element | Leaf): void {
    if (isPlace(node.position!)) this.places++
    else this.misplaced.add(node)
  }

  private setEnd(node: Element | Text, line: number, column: number, offset: number): void {
    const position = node.position!
    position.end.line = line
    position.end.column = column
    position.end.offset = offset
    if (isPlace(position) || this.misplaced.has(node)) return
    this.misplaced.add(node)
    this.places--
  }

  /**
   * Gives a tree what only its end tells: the properties and places that changed while it was parsed.
   *
   * @param root - what was parsed, or a part of it.
   * @param text - the source.
   * @param open - elements that were open at its end; not all of them are ended by the parser.
   */
  finish(root: Root, text: string, open: Iterable<ParentHandle | undefined>): Root {
    for (const handle of open)
      if (handle && 'startTag' in handle && handle.startTag && !handle.endTag) this.leave(handle)
    for (const { node, tagName, namespaceURI, attrs } of this.grown.keys())
      node.properties = spaceOf(namespaceURI).convert(tagName, attrs).properties
    for (const node of this.misplaced) {
      if (isPlace(node.position!)) this.places++
      else delete node.position
    }
    this.endWithChildren()
    const lines = linesOf(text)
    const whole = (): Position => lines.position(0, text.length)
    for (const { content, startTag, endTag } of this.templates)
      content!.node.position = (startTag && endTag && between(startTag, endTag)) ?? whole()
    if (this.places > 0) root.position = whole()
    root.data = { quirksMode: this.mode !== html.DOCUMENT_MODE.NO_QUIRKS }
    return root
  }

  /** Elements that no tag closes end with their last child: inner ones first. */
  private endWithChildren(): void {
    const { unclosed } = this
    for (const element of unclosed.keys()) {
      const chain: Element[] = []
      for (
        let at: Child | undefined = element;
        at?.type === 'element' && unclosed.delete(at);
        at = at.children.at(-1)
      )
        chain.push(at)
      for (const { position, children } of chain.toReversed()) {
        const last = children.at(-1)
        if (position && last?.position) position.end = { ...last.position.end }
      }
    }
  }
}

type Child = RootContent | ElementContent

/** Where these are nested wrongly, the parser puts copies in their place and never ends them. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

function spaceOf(namespaceURI: html.NS): (typeof spaces)['html'] {
  return namespaceURI === html.NS.SVG ? spaces.svg : spaces.html
}

function positionOf({
  startLine,
  startCol,
  startOffset,
  endLine,
  endCol,
  endOffset,
}: Token.Location): Position {
  return {
    start: { line: startLine, column: startCol, offset: startOffset },
    end: { line: endLine, column: endCol, offset: endOffset },
  }
}

/** Lines and columns count from 1. */
function isPlace({ start, end }: Position): boolean {
  return start.line > 0 && start.column > 0 && end.line > 0 && end.column > 0
}

/** What stands between two tags. */
function between(startTag: Token.Location, endTag: Token.Location): Position | undefined {
  const start = positionOf(startTag)
  const end = positionOf(endTag)
  return isPlace(start) && isPlace(end) ? { start: start.end, end: end.start } : undefined
}
