import type { Element, Nodes, Root } from 'hast'

/** A run of the HTML, and where it comes from. */
interface Segment {
  from: number
  /** Offsets of the Markdown; `undefined` for what stands nowhere in it. */
  start: number | undefined
  end: number | undefined
  /** Letter for letter as in the Markdown. */
  exact: boolean
}

/** Elements without an end tag. */
const empty = new Set('area base br col embed hr image img input link meta param source track wbr'.split(' '))

const selfClosing = /<([A-Za-z][\w.-]*)(?:\s[^<>]{0,4000})?(\/>)/g

/** Writes a tree of Markdown as HTML, without recursion, and knows where each character comes from. */
export class HtmlWriter {
  html = ''
  private readonly segments: Segment[] = []
  private readonly source: string
  private readonly jsx: boolean

  constructor(source: string, jsx: boolean) {
    this.source = source
    this.jsx = jsx
  }

  write(tree: Root): void {
    const stack: Array<Nodes | { close: Element }> = tree.children.toReversed()
    while (stack.length > 0) {
      const node = stack.pop()!
      if ('close' in node) {
        const end = node.close.position?.end.offset
        this.add(`</${node.close.tagName}>`, end, end)
      } else if (node.type === 'element') {
        const { start, end } = offsetsOf(node)
        const whole = empty.has(node.tagName)
        this.add(startTag(node), start, whole ? end : start)
        if (!whole) stack.push({ close: node }, ...node.children.toReversed())
      } else if (node.type === 'text') {
        const { start, end } = offsetsOf(node)
        this.add(node.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), start, end)
      } else if (node.type === 'raw') this.addRaw(node.value, offsetsOf(node))
    }
  }

  /** Where a character of the HTML comes from; as the end of a run, where the one before it does. */
  sourceOf(offset: number, side: 'start' | 'end'): number | undefined {
    const { segments } = this
    const wanted = side === 'start' ? offset : offset - 1
    let low = 0
    let high = segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (segments[middle]!.from <= wanted) low = middle
      else high = middle - 1
    }
    const segment = segments[low]
    if (segment?.start === undefined) return undefined
    return segment.exact ? segment.start + offset - segment.from : segment[side]
  }

  private add(html: string, start: number | undefined, end: number | undefined): void {
    if (html === '') return
    const exact = start !== undefined && end !== undefined && this.source.slice(start, end) === html
    this.segments.push({ from: this.html.length, start, end, exact })
    this.html += html
  }

  /**
   * Adds a piece of HTML line by line: in a list or block quote the marks of these stand in front of its lines in the
   * source, and are not in the piece.
   */
  private addRaw(
    value: string,
    { start, end }: { start: number | undefined; end: number | undefined },
  ): void {
    if (start === undefined || end === undefined) return this.add(value, start, end)
    let at = start
    const rows = value.split('\n')
    for (const [index, row] of rows.entries()) {
      const newline = this.source.indexOf('\n', at)
      const stop = newline === -1 ? end : Math.min(newline, end)
      const last = index === rows.length - 1
      const from = index === 0 && this.source.startsWith(row, at) ? at : Math.max(0, stop - row.length)
      this.addRow(last ? row : `${row}\n`, from)
      at = stop + 1
    }
  }

  /** Adds a line of HTML; in JSX, an element that closes itself gets an end tag, without which HTML leaves it open. */
  private addRow(row: string, start: number): void {
    let from = 0
    for (const tag of this.jsx ? row.matchAll(selfClosing) : []) {
      const end = tag.index + tag[0].length
      const name = tag[1]!.toLowerCase()
      if (empty.has(name)) continue
      this.addExact(row.slice(from, end - tag[2]!.length), start + from)
      this.add(`></${name}>`, start + end - tag[2]!.length, start + end)
      from = end
    }
    this.addExact(row.slice(from), start + from)
  }

  private addExact(html: string, start: number): void {
    if (html === '') return
    this.segments.push({ from: this.html.length, start, end: start + html.length, exact: true })
    this.html += html
  }
}

function offsetsOf(node: Nodes): { start: number | undefined; end: number | undefined } {
  return { start: node.position?.start.offset, end: node.position?.end.offset }
}

function startTag({ tagName, properties }: Element): string {
  let tag = `<${tagName}`
  for (const [name, value] of Object.entries(properties)) {
    if (value === false || value === null || value === undefined) continue
    const written = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value)
    tag += ` ${attributeName(name)}="${written.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
  }
  return `${tag}>`
}

/** `className` as `class`, `dataFootnoteRef` as `data-footnote-ref`: the properties that come from Markdown. */
function attributeName(property: string): string {
  if (property === 'className') return 'class'
  if (!/^(?:data|aria)[A-Z]/.test(property)) return property.toLowerCase()
  const [, prefix, rest] = /^(data|aria)(.*)$/.exec(property)!
  const name = rest!.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return `${prefix}${prefix === 'aria' ? `-${rest!.toLowerCase()}` : name}`
}
