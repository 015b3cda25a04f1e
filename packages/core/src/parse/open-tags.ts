import { bounds } from './limits.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const empty = set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
)
/** Elements that the parser opens again where they are not closed in order. */
const formatting = set('a b big code em font i nobr s small strike strong tt u')
/** Their start ends an open paragraph. */
const closesParagraph = set(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre search section summary ul xmp',
)
const heading = set('h1 h2 h3 h4 h5 h6')
/** Their end tag ends what is open in them. */
const closesThrough = set(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'header hgroup li listing main menu nav ol p pre search section summary ul ' +
    'caption table tbody td tfoot th thead tr',
)
const tableParts = set('caption colgroup tbody td tfoot th thead tr')
/** In these, only parts of a table stand; the parser moves all else out of it. */
const tableContext = set('colgroup table tbody tfoot thead tr')
/** What a cell, a row, and the other parts of a table may stand in. */
const inRows = set('table tbody tfoot thead tr')
const inBodies = set('table tbody tfoot thead')
const inTables = set('table')
/** Ends of what is in scope (HTML standard, 13.2.4.2). */
const scopeEnd = set('applet caption html marquee object table td template th')
const special = set(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd ' +
    'details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header ' +
    'hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript ' +
    'object ol p param plaintext pre script search section select source style summary table tbody td template ' +
    'textarea tfoot th thead title tr track ul wbr xmp',
)
/** The parser leaves SVG and MathML where one of these begins. */
const breaksOut = set(
  'b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu ' +
    'meta nobr ol p pre ruby s small span strike strong sub sup table tt u ul var',
)
/** In these parts of SVG and MathML stands HTML. */
const htmlInside = set('desc foreignobject title annotation-xml mi mn mo ms mtext')
/** Whose rules are not followed here. */
const unproven = set('applet frameset marquee object plaintext rb rp rt rtc')
/** Never more than one of each, whatever the page says. */
const once = set('html head body')

/**
 * The open elements of a page as its tags tell them: at every point all that the parser has open is open here, in the
 * same order. Each step answers whether that still holds for certain.
 */
export class OpenTags {
  private readonly stack: string[] = []
  private readonly counts = new Map<string, number>()
  /** How many elements of SVG and MathML are open. */
  private foreign = 0

  get inForeign(): boolean {
    return this.foreign > 0
  }

  get inTable(): boolean {
    return tableContext.has(this.top)
  }

  private get top(): string {
    return this.stack.at(-1) ?? ''
  }

  /** Takes a start tag. */
  open(name: string, selfClosing: boolean): boolean {
    if (unproven.has(name)) return false
    if (this.inForeign) return this.openForeign(name, selfClosing)
    if (once.has(name)) return true
    if (this.has('select')) return this.openOption(name)
    if (tableParts.has(name) || name === 'col') return this.openTablePart(name)
    if (this.inTable && name !== 'script' && name !== 'style' && name !== 'template') return false
    if (name === 'svg' || name === 'math') {
      if (!selfClosing) {
        this.foreign++
        return this.push(name)
      }
      return true
    }
    if (this.isOpenAlready(name) || !this.closeBefore(name)) return false
    return empty.has(name) || this.push(name)
  }

  /** Elements that end another of their name where they begin, in ways that are not followed here. */
  private isOpenAlready(name: string): boolean {
    if (name === 'a' || name === 'nobr' || name === 'button' || name === 'form') return this.has(name)
    // Whether a table ends a paragraph depends on the doctype.
    return name === 'table' && this.has('p')
  }

  private openForeign(name: string, selfClosing: boolean): boolean {
    if (breaksOut.has(name) || htmlInside.has(this.top)) return false
    if (selfClosing) return true
    this.foreign++
    return this.push(name)
  }

  private openOption(name: string): boolean {
    if (name !== 'option' && name !== 'optgroup') return false
    if (this.top === 'option') this.pop()
    if (name === 'optgroup' && this.top === 'optgroup') this.pop()
    return this.push(name)
  }

  /** Ends cells and rows as far as the part needs, and opens the body and row that are left out. */
  private openTablePart(name: string): boolean {
    if (!this.has('table')) return false
    if (name === 'col' && this.top === 'colgroup') return true
    const cell = name === 'td' || name === 'th'
    const row = name === 'tr'
    const holds = cell ? inRows : row ? inBodies : inTables
    while (!holds.has(this.top)) {
      if (this.top === '' || this.top === 'template' || this.top === 'form' || formatting.has(this.top))
        return false
      this.pop()
    }
    if (name === 'col') return this.push('colgroup')
    if ((cell || row) && this.top === 'table' && !this.push('tbody')) return false
    if (cell && this.top !== 'tr' && !this.push('tr')) return false
    return this.push(name)
  }

  /** Ends what the start of an element ends. */
  private closeBefore(name: string): boolean {
    if (name === 'li' && !this.closeItem(['li'])) return false
    if ((name === 'dd' || name === 'dt') && !this.closeItem(['dd', 'dt'])) return false
    if (closesParagraph.has(name) && !this.closeParagraph()) return false
    if (heading.has(name) && heading.has(this.top)) this.pop()
    if ((name === 'option' || name === 'optgroup') && this.top === 'option') this.pop()
    return true
  }

  private closeItem(names: string[]): boolean {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const name = this.stack[at]!
      if (names.includes(name)) return this.popTo(at)
      if (special.has(name) && name !== 'address' && name !== 'div' && name !== 'p') return true
    }
    return true
  }

  private closeParagraph(): boolean {
    if (!this.has('p')) return true
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const name = this.stack[at]!
      if (name === 'p') return this.popTo(at)
      if (scopeEnd.has(name) || name === 'button') return true
    }
    return true
  }

  /** Takes an end tag. */
  close(name: string): boolean {
    if (once.has(name)) return !this.inForeign
    if (this.top === name) {
      this.pop()
      return true
    }
    if (this.inForeign) return false
    // An end tag of nothing: ignored, or (`p`, `br`) an empty element.
    if (!this.has(name)) return !heading.has(name)
    if (name === 'select') return this.closeSelect()
    if (formatting.has(name) || unproven.has(name)) return false
    if (closesThrough.has(name)) return this.closeThrough(name)
    return special.has(name) ? false : this.closeOrdinary(name)
  }

  private closeSelect(): boolean {
    const at = this.stack.lastIndexOf('select')
    return this.popTo(at)
  }

  private closeThrough(name: string): boolean {
    const part = tableParts.has(name) || name === 'table'
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.stack[at]!
      if (open === name) return this.popTo(at)
      if (open === 'template' || open === 'select') return false
      // What is not in scope is not ended.
      if (part ? open === 'table' : scopeEnd.has(open)) return true
      if (!part && name === 'p' && open === 'button') return true
      if (name === 'li' && (open === 'ol' || open === 'ul')) return true
    }
    return true
  }

  private closeOrdinary(name: string): boolean {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      if (this.stack[at] === name) return this.popTo(at)
      if (special.has(this.stack[at]!)) return true
    }
    return true
  }

  private has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0
  }

  private push(name: string): boolean {
    this.stack.push(name)
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
    // The parser adds a few of its own: `html`, `body`, a body of a table.
    return this.stack.length < bounds.depth - 12
  }

  private pop(): void {
    const name = this.stack.pop()!
    this.counts.set(name, this.counts.get(name)! - 1)
    if (this.foreign > 0) this.foreign--
  }

  /** Ends the elements from `at` on; not for certain where the parser remembers one of them. */
  private popTo(at: number): boolean {
    for (let above = this.stack.length - 1; above > at; above--) {
      const name = this.stack[above]!
      if (formatting.has(name) || name === 'form') return false
    }
    while (this.stack.length > at) this.pop()
    return true
  }
}
