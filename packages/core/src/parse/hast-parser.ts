/* oxlint-disable no-underscore-dangle -- what of the parser may be replaced has such names */
import type { Root } from 'hast'
import type { html, Token, TreeAdapter } from 'parse5'
import { Parser } from 'parse5'
import type { ElementHandle, Guard, HastMap, ParentHandle } from './hast-tree.ts'
import { HastTree } from './hast-tree.ts'
import { RunTokenizer } from './tokenizer.ts'

/** The parser of parse5, made to build hast itself rather than a tree that is turned into it. */
export class HastParser extends Parser<HastMap> {
  private readonly tree: HastTree

  constructor(...given: ConstructorParameters<typeof Parser<HastMap>>) {
    super(...given)
    const { treeAdapter } = this
    if (!(treeAdapter instanceof HastTree)) throw new TypeError('Expected a HastTree to build')
    this.tree = treeAdapter
  }

  /**
   * A parser for one text.
   *
   * @param wholePage - a piece of a page gets no `html`, `head` and `body` around it.
   */
  static for(wholePage: boolean, guard: Guard): HastParser {
    const options = {
      sourceCodeLocationInfo: true,
      scriptingEnabled: false,
      onParseError: null,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the methods that ask for more are replaced here
      treeAdapter: new HastTree(guard) as unknown as TreeAdapter<HastMap>,
    }
    const parser = wholePage ? new HastParser(options) : HastParser.getFragmentParser(null, options)
    if (!(parser instanceof HastParser)) throw new TypeError('Expected parse5 to make what it is asked of')
    return parser
  }

  /** Parses the text. */
  run(text: string): Root {
    const { tree } = this
    this.tokenizer = new RunTokenizer(this, text)
    this.tokenizer.write(text, true)
    const { node } = this.document
    const open = this.openElements.items
    if (node.type === 'root') return tree.finish(node, text, open)
    // What a piece was parsed to, as it stands: the parser's own `getFragment` moves it, node after node.
    const root = tree.createDocumentFragment().node
    const [top] = node.children
    if (top?.type === 'element') root.children = top.children
    return tree.finish(root, text, open)
  }

  override onItemPush(node: ParentHandle, tagId: number, isTop: boolean): void {
    this.tree.guard.opened(this.openElements.depth)
    super.onItemPush(node, tagId, isTop)
  }

  override _setDocumentType(token: Token.DoctypeToken): void {
    this.tree.addDoctype(this.document, token.location)
  }

  override _insertElement(token: Token.TagToken, namespaceURI: html.NS): void {
    this.openElements.push(this.attached(token, namespaceURI), token.tagID)
  }

  override _appendElement(token: Token.TagToken, namespaceURI: html.NS): void {
    this.attached(token, namespaceURI)
  }

  private attached(token: Token.TagToken, namespaceURI: html.NS): ElementHandle {
    const { parent, beforeElement } = this._getInsertionLocation()
    const element = this.tree.createElementAt(token.tagName, namespaceURI, token.attrs, token.location)
    if (beforeElement) this.tree.insertBefore(parent, element, beforeElement)
    else this.tree.appendChild(parent, element)
    return element
  }

  override _appendCommentNode(token: Token.CommentToken, parent: ParentHandle): void {
    this.tree.addComment(parent, token.data, token.location)
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    const { parent, beforeElement } = this._getInsertionLocation()
    this.tree.addText(parent, token.chars, beforeElement, token.location)
  }

  override _adoptNodes(donor: ParentHandle, recipient: ParentHandle): void {
    this.tree.adoptChildren(donor, recipient, this.openElements.items)
  }

  override _setEndLocation(element: ElementHandle, closing: Token.Token): void {
    this.tree.end(element, closing)
  }
}
