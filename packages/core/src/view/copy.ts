import type { Element, ElementContent, Nodes, Root, Text } from 'hast'
import { attribute } from '../read/page.ts'
import type { Entry } from '../read/page.ts'
import type { Reading } from '../read/reading.ts'
import type { Mark } from './marks.ts'

/** A note that stands beside a node of the page. */
export interface Note {
  beside: Element | Text
  side: 'before' | 'after'
  label: string
}

/** Elements that are no words of the article and no picture of it. */
const dropped = new Set(
  (
    'script style link meta base head title template noscript iframe object embed audio video canvas map area ' +
    'form input button select textarea option datalist dialog menu nav'
  ).split(' '),
)

const pictures = new Set(['img', 'amp-img', 'svg', 'image', 'object', 'picture'])

/** Characters of text that are shown; a longer article is cut there, and says so. */
const most = 40_000

interface Step {
  node: Nodes
  into: ElementContent[]
}

/** Copies the part of a page that holds the article, with its credit marked. */
export class Copy {
  readonly children: ElementContent[] = []
  cut = false
  private shown = 0
  private readonly reading: Reading
  private readonly marks: readonly Mark[]
  private readonly notes: ReadonlyMap<Nodes, Note[]>

  constructor(reading: Reading, marks: readonly Mark[], notes: readonly Note[]) {
    this.reading = reading
    this.marks = marks
    this.notes = Map.groupBy(notes, ({ beside }) => beside)
  }

  run(from: Element | Root): Root {
    const stack: Step[] = []
    this.push(stack, from.type === 'root' ? from.children : [from], this.children)
    while (stack.length > 0 && !this.cut) {
      const { node, into } = stack.pop()!
      const notes = this.notes.get(node) ?? []
      for (const { side, label } of notes) if (side === 'before') into.push(note(label))
      if (node.type === 'text') this.text(node, into)
      else if (node.type === 'element') this.element(node, into, stack)
      for (const { side, label } of notes) if (side === 'after') into.push(note(label))
    }
    return { type: 'root', children: this.children }
  }

  private push(stack: Step[], nodes: readonly Nodes[], into: ElementContent[]): void {
    for (let at = nodes.length - 1; at >= 0; at--) stack.push({ node: nodes[at]!, into })
  }

  private element(node: Element, into: ElementContent[], stack: Step[]): void {
    const entry = this.reading.page.entryOf.get(node)
    const mark = this.markOf(node)
    if (pictures.has(node.tagName)) {
      const hidden = this.reading.sight.ofPicture(entry).seen === 'hidden'
      if (mark || !hidden) into.push(picture(node, mark))
      return
    }
    if (dropped.has(node.tagName) || (this.isHidden(entry) && !this.holdsMark(node))) return
    const { tagName } = node
    const made: Element = { type: 'element', tagName, properties: kept(node), children: [] }
    if (mark && node.children.length === 0) into.push(marked(mark, [made]))
    else into.push(made)
    this.push(stack, node.children, made.children)
  }

  private isHidden(entry: Entry | undefined): boolean {
    return this.reading.sight.ofPicture(entry).seen === 'hidden'
  }

  private holdsMark({ position }: Element): boolean {
    const start = position?.start.offset ?? 0
    const end = position?.end.offset ?? 0
    return this.marks.some((mark) => mark.start >= start && mark.end <= end)
  }

  private markOf({ position }: Element): Mark | undefined {
    const start = position?.start.offset
    return this.marks.find((mark) => mark.start === start && mark.end === position?.end.offset)
  }

  private text(node: Text, into: ElementContent[]): void {
    this.shown += node.value.length
    if (this.shown > most) {
      this.cut = true
      into.push({ type: 'text', value: '…' })
      return
    }
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) {
      into.push(plain(node.value))
      return
    }
    const own = this.marks.filter((mark) => mark.start < end && mark.end > start)
    const exact = end - start === node.value.length
    let at = 0
    for (const mark of exact ? own.toSorted((a, b) => a.start - b.start) : own.slice(0, 1)) {
      const from = exact ? Math.max(mark.start - start, at) : 0
      const to = exact ? Math.min(mark.end - start, node.value.length) : node.value.length
      if (from > at) into.push(plain(node.value.slice(at, from)))
      into.push(marked(mark, [plain(node.value.slice(from, to))]))
      at = to
    }
    if (at < node.value.length) into.push(plain(node.value.slice(at)))
  }
}

/** Text with its white space collapsed, as a browser draws it. */
function plain(text: string): Text {
  return { type: 'text', value: text.replace(/[\t\n\f\r ]+/g, ' ') }
}

/** What a table or a language needs; everything else of the page's mark-up goes. */
function kept({ properties }: Element): Element['properties'] {
  const { colSpan, rowSpan, lang, dir } = properties
  return { colSpan, rowSpan, lang, dir }
}

function marked({ kind, label }: Mark, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'mark', properties: { dataKind: kind, dataLabel: label }, children }
}

function note(label: string): Element {
  const children: Text[] = [{ type: 'text', value: label }]
  return {
    type: 'element',
    tagName: 'mark',
    properties: { dataKind: 'missing', dataLabel: 'missing' },
    children,
  }
}

/** A picture is told, not loaded: its file's name and its alternative text. */
function picture(node: Element, mark: Mark | undefined): Element {
  const source = attribute(node, 'src') ?? attribute(node, 'dataSrc') ?? ''
  const file = source.startsWith('data:') ? '' : (source.split(/[?#]/)[0]!.split('/').at(-1) ?? '')
  const alt = attribute(node, 'alt') ?? attribute(node, 'ariaLabel') ?? ''
  const words = [alt === '' ? undefined : `“${alt}”`, file === '' ? undefined : file].filter(
    (word) => word !== undefined,
  )
  const text = `Picture${words.length > 0 ? `: ${words.join(', ')}` : ''}`
  const box: Element = {
    type: 'element',
    tagName: 'span',
    properties: { dataPicture: '' },
    children: [{ type: 'text', value: text }],
  }
  return mark ? marked(mark, [box]) : box
}
