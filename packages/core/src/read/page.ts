import type { Comment, Element, Nodes, Root, Text } from 'hast'

/** An element of the page with its way up; `index` counts in the order of the source. */
export interface Entry {
  node: Element
  parent: Entry | undefined
  index: number
  depth: number
}

/** A text node's share of a line: its words stand at `start` to `end` of the line's text. */
export interface Piece {
  node: Text
  /** The element that holds the text; `undefined` at the root of a fragment. */
  entry: Entry | undefined
  start: number
  end: number
  /** Offset of the share in the text node. */
  from: number
  /** Only comments stand between it and the text before it: readers see one run of words. */
  goesOn: boolean
}

/** A run of words between two breaks (block edge, `br`, table cell), white space collapsed as a browser does. */
export interface Line {
  index: number
  text: string
  pieces: Piece[]
  /** The nearest block around it; `undefined` at the root of a fragment. */
  block: Entry | undefined
}

/** All that one walk over the tree collects; everything that reads works on this and never walks again. */
export interface Page {
  tree: Root
  entries: Entry[]
  /** Elements by tag name, in the order of the source. */
  byTag: Map<string, Entry[]>
  /** By their elements. */
  entryOf: { get: (node: Element) => Entry | undefined }
  lines: Line[]
  /** For each entry, by its index: the number of lines begun before it, and after its last descendant. */
  firstLine: number[]
  endLine: number[]
  /** The line from which on there is more credit than is read; set by what reads it. */
  beyond: Line | undefined
}

/** Elements that stand on lines of their own by the HTML standard's style sheet (section 15.3). */
const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol ' +
    'p plaintext pre search section summary table caption tbody td tfoot th thead tr ul xmp'
  ).split(' '),
)

/** Elements whose text no browser draws as text of the page. */
const silent = new Set(
  (
    'head script style template title textarea select option datalist iframe noembed noframes object ' +
    'audio video canvas map progress meter rp'
  ).split(' '),
)

/** Drawn only where referred to, or never (SVG 2, section 5: never-rendered elements). */
const silentInSvg = new Set([
  'defs',
  'symbol',
  'clippath',
  'mask',
  'pattern',
  'metadata',
  'desc',
  'title',
  'marker',
])

/** A parent whose children are being read, up to one of them. */
interface Frame {
  children: Array<Nodes | Comment>
  at: number
  /** The parent; `undefined` at the root. */
  entry: Entry | undefined
  silent: boolean
  pre: boolean
}

/**
 * Walks a tree once, without recursion, and collects its elements and its lines.
 *
 * @param tree - hast root of a page or a fragment.
 */
export function readPage(tree: Root): Page {
  const entries: Entry[] = []
  const page: Page = {
    tree,
    entries,
    byTag: new Map(),
    entryOf: new EntryIndex(entries),
    lines: [],
    firstLine: [],
    endLine: [],
    beyond: undefined,
  }
  const builder = new LineBuilder(page.lines)
  const stack: Frame[] = [{ children: tree.children, at: 0, entry: undefined, silent: false, pre: false }]
  let goesOn = false
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { entry: parent } = frame
    const node = frame.children[frame.at++]
    if (node === undefined) {
      stack.pop()
      goesOn = false
      if (!parent || stack.at(-1)?.entry === parent) continue
      if (blocks.has(parent.node.tagName)) builder.break()
      page.endLine[parent.index] = builder.count
    } else if (node.type === 'text') {
      if (!frame.silent) builder.add(node, parent, frame.pre, goesOn)
      goesOn = true
    } else if (node.type === 'element') {
      goesOn = false
      const entry: Entry = { node, parent, index: page.entries.length, depth: parent ? parent.depth + 1 : 0 }
      addEntry(page, entry)
      const tag = node.tagName
      if (tag === 'br' || blocks.has(tag)) builder.break()
      page.firstLine[entry.index] = builder.count
      const shadow = tag === 'template' && typeof node.properties['shadowRootMode'] === 'string'
      const quiet = frame.silent || (!shadow && isSilent(tag))
      const pre = frame.pre || tag === 'pre'
      stack.push({ children: node.children, at: 0, entry, silent: quiet, pre })
      // The parser keeps what is in a `template` apart; only a declarative shadow root is drawn.
      if (shadow && node.content)
        stack.push({ children: node.content.children, at: 0, entry, silent: quiet, pre })
    }
  }
  builder.break()
  return page
}

/** Finds entries by their elements: made when the first is asked for, which few pages do. */
class EntryIndex {
  private readonly entries: readonly Entry[]
  private index: Map<Element, Entry> | undefined

  constructor(entries: readonly Entry[]) {
    this.entries = entries
  }

  get(node: Element): Entry | undefined {
    this.index ??= new Map(this.entries.map((entry) => [entry.node, entry]))
    return this.index.get(node)
  }
}

function addEntry(page: Page, entry: Entry): void {
  const { node } = entry
  page.entries.push(entry)
  const same = page.byTag.get(node.tagName)
  if (same) same.push(entry)
  else page.byTag.set(node.tagName, [entry])
}

function isSilent(tag: string): boolean {
  return silent.has(tag) || tag === 'noscript' || silentInSvg.has(tag.toLowerCase())
}

/**
 * Longer lines are read in parts, in characters: what is done for each name on a line looks at the whole of it, and no
 * paragraph is as long.
 */
const longestLine = 4_000

/** Where a text is cut that is longer than a line may be: at its last white space, if it has any. */
function cutBefore(value: string, from: number): number {
  if (value.length - from <= longestLine) return value.length
  for (let at = from + longestLine; at > from; at--) if (value.charCodeAt(at) <= 0x20) return at
  return from + longestLine
}

/** White space that does not stand as it is written. */
const folds = /[\t\n\f\r]| {2}/

/** Builds lines as text comes in; leading, trailing and repeated white space goes, as CSS collapses it. */
class LineBuilder {
  private readonly lines: Line[]
  private text = ''
  private pieces: Piece[] = []

  constructor(lines: Line[]) {
    this.lines = lines
  }

  /** Lines begun so far. */
  get count(): number {
    return this.lines.length + (this.pieces.length > 0 ? 1 : 0)
  }

  add(node: Text, entry: Entry | undefined, pre: boolean, goesOn: boolean): void {
    if (pre && node.value.includes('\n')) {
      let from = 0
      for (const part of node.value.split('\n')) {
        this.addText(node, entry, part, from, goesOn)
        this.break()
        from += part.length + 1
      }
      return
    }
    this.addText(node, entry, node.value, 0, goesOn)
  }

  /** Adds a text, a long one in parts. */
  private addText(node: Text, entry: Entry | undefined, value: string, from: number, goesOn: boolean): void {
    let rest = goesOn
    for (let at = 0; at < value.length;) {
      const end = cutBefore(value, at)
      this.append(node, entry, value.slice(at, end), from + at, rest)
      at = end
      rest = true
    }
  }

  private append(node: Text, entry: Entry | undefined, value: string, from: number, goesOn: boolean): void {
    let words = folds.test(value) ? value.replace(/[\t\n\f\r ]+/g, ' ') : value
    if (words.startsWith(' ') && (this.text === '' || this.text.endsWith(' '))) words = words.slice(1)
    if (words === '') return
    if (this.isFull(words)) {
      this.break()
      words = words.trimStart()
      if (words === '') return
    }
    const start = this.text.length
    this.text += words
    this.pieces.push({ node, entry, start, end: this.text.length, from, goesOn })
  }

  private isFull(words: string): boolean {
    const length = this.text.length + words.length
    if (length <= longestLine || this.text === '') return false
    return this.text.endsWith(' ') || words.startsWith(' ') || length > 2 * longestLine
  }

  break(): void {
    const last = this.pieces.at(-1)
    if (!last) return
    if (this.text.endsWith(' ')) {
      this.text = this.text.slice(0, -1)
      last.end--
    }
    if (this.text !== '') {
      this.lines.push({
        index: this.lines.length,
        text: this.text,
        pieces: this.pieces,
        block: blockOf(this.pieces[0]!.entry),
      })
    }
    this.text = ''
    this.pieces = []
  }
}

function blockOf(entry: Entry | undefined): Entry | undefined {
  let at = entry
  while (at && !blocks.has(at.node.tagName)) at = at.parent
  return at
}

/** The element and its ancestors, innermost first. */
export function* lineage(entry: Entry | undefined): Generator<Entry> {
  for (let at = entry; at; at = at.parent) yield at
}

/** Whether `inner` is `outer` or stands in it. */
export function within(inner: Entry | undefined, outer: Entry): boolean {
  for (let at = inner; at; at = at.parent) if (at === outer) return true
  return false
}

/** A property of an element as text: lists joined by spaces, `undefined` where it is not given. */
export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  if (value === true) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Offsets in a line's text where another element begins. */
export function breaksOf(line: Line): number[] {
  return line.pieces
    .slice(1)
    .filter(({ goesOn }) => !goesOn)
    .map(({ start }) => start)
}
