import type { Kind } from './kinds.ts'
import { kind as kindOf } from './kinds.ts'
import { bounds } from '../parse/limits.ts'

const link = kindOf('a')
const address = kindOf('address')
const button = kindOf('button')
const column = kindOf('col')
const colgroup = kindOf('colgroup')
const dd = kindOf('dd')
const div = kindOf('div')
const dt = kindOf('dt')
const form = kindOf('form')
const li = kindOf('li')
const math = kindOf('math')
const nobr = kindOf('nobr')
const ol = kindOf('ol')
const optgroup = kindOf('optgroup')
const option = kindOf('option')
const paragraph = kindOf('p')
const script = kindOf('script')
const select = kindOf('select')
const style = kindOf('style')
const svg = kindOf('svg')
const table = kindOf('table')
const tbody = kindOf('tbody')
const td = kindOf('td')
const template = kindOf('template')
const tfoot = kindOf('tfoot')
const th = kindOf('th')
const thead = kindOf('thead')
const tr = kindOf('tr')
const ul = kindOf('ul')

const items = [li]
const terms = [dd, dt]

/** What a cell, a row, and the other parts of a table may stand in. */
const inRows: ReadonlySet<Kind> = new Set([table, tbody, tfoot, thead, tr])
const inBodies: ReadonlySet<Kind> = new Set([table, tbody, tfoot, thead])
const inTables: ReadonlySet<Kind> = new Set([table])

/**
 * The open elements of a page as its tags tell them: at every point all that the parser has open is open here, in the
 * same order. Each step answers whether that still holds for certain.
 */
export class OpenTags {
  private readonly stack: Kind[] = []
  /** How many of each kind are open, by its id. */
  private readonly counts: number[] = []
  /** How many elements of SVG and MathML are open. */
  private foreign = 0

  get inForeign(): boolean {
    return this.foreign > 0
  }

  get inTable(): boolean {
    return this.top?.tableContext === true
  }

  private get top(): Kind | undefined {
    return this.stack[this.stack.length - 1]
  }

  /** Takes a start tag. */
  open(kind: Kind, selfClosing: boolean): boolean {
    if (kind.unproven) return false
    if (this.inForeign) return this.openForeign(kind, selfClosing)
    if (kind.once) return true
    if (this.has(select)) return this.openOption(kind)
    if (kind.tablePart || kind === column) return this.openTablePart(kind)
    if (this.inTable && kind !== script && kind !== style && kind !== template) return false
    if (kind === svg || kind === math) {
      if (!selfClosing) {
        this.foreign++
        return this.push(kind)
      }
      return true
    }
    if (this.isOpenAlready(kind) || !this.closeBefore(kind)) return false
    return kind.empty || this.push(kind)
  }

  /** Elements that end another of their kind where they begin, in ways that are not followed here. */
  private isOpenAlready(kind: Kind): boolean {
    if (kind === link || kind === nobr || kind === button || kind === form) return this.has(kind)
    // Whether a table ends a paragraph depends on the doctype.
    return kind === table && this.has(paragraph)
  }

  private openForeign(kind: Kind, selfClosing: boolean): boolean {
    if (kind.breaksOut || this.top?.htmlInside === true) return false
    if (selfClosing) return true
    this.foreign++
    return this.push(kind)
  }

  private openOption(kind: Kind): boolean {
    if (kind !== option && kind !== optgroup) return false
    if (this.top === option) this.pop()
    if (kind === optgroup && this.top === optgroup) this.pop()
    return this.push(kind)
  }

  /** Ends cells and rows as far as the part needs, and opens the body and row that are left out. */
  private openTablePart(kind: Kind): boolean {
    if (!this.has(table)) return false
    if (kind === column && this.top === colgroup) return true
    const cell = kind === td || kind === th
    const row = kind === tr
    const holds = cell ? inRows : row ? inBodies : inTables
    while (!this.top || !holds.has(this.top)) {
      if (!this.top || this.top === template || this.top === form || this.top.formatting) return false
      this.pop()
    }
    if (kind === column) return this.push(colgroup)
    if ((cell || row) && this.top === table && !this.push(tbody)) return false
    if (cell && this.top !== tr && !this.push(tr)) return false
    return this.push(kind)
  }

  /** Ends what the start of an element ends. */
  private closeBefore(kind: Kind): boolean {
    if (kind === li && !this.closeItem(items)) return false
    if ((kind === dd || kind === dt) && !this.closeItem(terms)) return false
    if (kind.closesParagraph && !this.closeParagraph()) return false
    if (kind.heading && this.top?.heading === true) this.pop()
    if ((kind === option || kind === optgroup) && this.top === option) this.pop()
    return true
  }

  private closeItem(names: Kind[]): boolean {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const kind = this.stack[at]!
      if (names.includes(kind)) return this.popTo(at)
      if (kind.special && kind !== address && kind !== div && kind !== paragraph) return true
    }
    return true
  }

  private closeParagraph(): boolean {
    if (!this.has(paragraph)) return true
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const kind = this.stack[at]!
      if (kind === paragraph) return this.popTo(at)
      if (kind.scopeEnd || kind === button) return true
    }
    return true
  }

  /** Takes an end tag. */
  close(kind: Kind): boolean {
    if (kind.once) return !this.inForeign
    if (this.top === kind) {
      this.pop()
      return true
    }
    if (this.inForeign) return false
    // An end tag of nothing: ignored, or (`p`, `br`) an empty element.
    if (!this.has(kind)) return !kind.heading
    if (kind === select) return this.closeSelect()
    if (kind.formatting || kind.unproven) return false
    if (kind.closesThrough) return this.closeThrough(kind)
    return kind.special ? false : this.closeOrdinary(kind)
  }

  private closeSelect(): boolean {
    const at = this.stack.lastIndexOf(select)
    return this.popTo(at)
  }

  private closeThrough(kind: Kind): boolean {
    const part = kind.tablePart || kind === table
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.stack[at]!
      if (open === kind) return this.popTo(at)
      if (open === template || open === select) return false
      // What is not in scope is not ended.
      if (part ? open === table : open.scopeEnd) return true
      if (!part && kind === paragraph && open === button) return true
      if (kind === li && (open === ol || open === ul)) return true
    }
    return true
  }

  private closeOrdinary(kind: Kind): boolean {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      if (this.stack[at] === kind) return this.popTo(at)
      if (this.stack[at]!.special) return true
    }
    return true
  }

  private has(kind: Kind): boolean {
    return (this.counts[kind.id] ?? 0) > 0
  }

  private push(kind: Kind): boolean {
    this.stack.push(kind)
    this.counts[kind.id] = (this.counts[kind.id] ?? 0) + 1
    // The parser adds a few of its own: `html`, `body`, a body of a table.
    return this.stack.length < bounds.depth - 12
  }

  private pop(): void {
    const kind = this.stack.pop()!
    this.counts[kind.id]!--
    if (this.foreign > 0) this.foreign--
  }

  /** Ends the elements from `at` on; not for certain where the parser remembers one of them. */
  private popTo(at: number): boolean {
    for (let above = this.stack.length - 1; above > at; above--) {
      const kind = this.stack[above]!
      if (kind.formatting || kind === form) return false
    }
    while (this.stack.length > at) this.pop()
    return true
  }
}
