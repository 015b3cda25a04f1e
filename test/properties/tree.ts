/** An element of a page that a test writes. */
export interface Element {
  tag: string
  attributes: [name: string, value: string][]
  children: Node[]
  /** What the article owes and this element gives. */
  part?: Part | undefined
}

export type Part = 'logo' | 'byline' | 'affiliation'

/** Mark-up that is written as it stands. */
interface Raw {
  raw: string
}

export type Node = Element | Raw | string

/** An element: `el('p', { class: 'a' }, 'words')`. */
export function el(tag: string, attributes: Record<string, string>, ...children: Node[]): Element {
  return { tag, attributes: Object.entries(attributes), children }
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string' && 'tag' in node
}

/** A copy that can be changed. */
export function copy<Kind extends Node>(node: Kind): Kind {
  return structuredClone(node)
}

/** Every element of a tree with the one around it, from the top. */
export function* within(root: Element): Generator<{ node: Element; parent: Element | undefined }> {
  const open: { node: Element; parent: Element | undefined }[] = [{ node: root, parent: undefined }]
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    yield entry
    for (const child of entry.node.children)
      if (isElement(child)) open.push({ node: child, parent: entry.node })
  }
}

const phrasing = new Set(['span', 'a', 'b', 'em', 'strong', 'img', 'svg', 'picture', 'time', 'amp-img', 'i'])

/** Whether an element stands within lines. */
export function isInline(node: Element): boolean {
  return phrasing.has(node.tag)
}

/** Whether an element takes blocks: the places where white space between children is not read. */
export function takesBlocks(node: Element): boolean {
  return ['html', 'body', 'main', 'article', 'section', 'header', 'footer', 'nav', 'aside', 'ul'].includes(
    node.tag,
  )
}
