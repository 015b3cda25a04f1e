import type { Element, Properties, RootContent } from 'hast'
import type { Entry, Page } from '../page.ts'
import { mostSteps } from './limits.ts'
import type { Combinator, Selector, Simple } from './selector.ts'

/** The element children of one parent, in order. */
interface Family {
  elements: Element[]
  at: Map<Element, number>
}

/**
 * Matches selectors against single elements of a page. Work is counted: a page whose sheets ask for more than any
 * honest one is told by `exhausted`, and from then on nothing matches.
 */
export class Matcher {
  private readonly page: Page
  private readonly quirks: boolean
  private readonly families = new Map<Entry | undefined, Family>()
  private steps = mostSteps
  /** Pairs of compound and element that cannot match, for the selector at hand. */
  private failed: Set<number> | undefined

  constructor(page: Page) {
    this.page = page
    this.quirks = page.tree.data?.quirksMode === true
  }

  get exhausted(): boolean {
    return this.steps <= 0
  }

  /** Counts work that is done elsewhere for what the sheets ask. */
  spend(steps: number): void {
    this.steps -= steps
  }

  /** Whether the subject of the selector is this element; pseudo-elements count as their element. */
  matches(selector: Selector, entry: Entry): boolean {
    const { failed } = this
    this.failed = undefined
    const found = this.match(selector, selector.compounds.length - 1, entry, undefined)
    this.failed = failed
    return found
  }

  private match(selector: Selector, index: number, entry: Entry, anchor: Entry | undefined): boolean {
    if (--this.steps <= 0) return false
    for (const simple of selector.compounds[index]!) if (!this.holds(simple, entry)) return false
    if (index === 0) return anchor === undefined || this.isRelated(selector, entry, anchor)
    const key = index * this.page.entries.length + entry.index
    if (this.failed?.has(key)) return false
    const combinator = selector.combinators[index]!
    for (
      let before = this.before(combinator, entry);
      before;
      before = repeating.has(combinator) ? this.before(combinator, before) : undefined
    )
      if (this.match(selector, index - 1, before, anchor)) return true
    this.failed ??= new Set()
    this.failed.add(key)
    return false
  }

  /**
   * The element that a combinator leads to, next on the left. One of `repeating` leads on from there to all others that
   * may stand on its left.
   */
  private before(combinator: Combinator, entry: Entry): Entry | undefined {
    if (combinator === ' ' || combinator === '>') return parentInTree(entry)
    if (--this.steps <= 0) return undefined
    const family = this.family(entry)
    const element = family.elements[family.at.get(entry.node)! - 1]
    return element && this.page.entryOf.get(element)
  }

  /** For `:has()`: whether the leftmost compound stands to its anchor as its combinator asks. */
  private isRelated(selector: Selector, entry: Entry, anchor: Entry): boolean {
    const combinator = selector.combinators[0]!
    for (
      let before = this.before(combinator, entry);
      before;
      before = repeating.has(combinator) ? this.before(combinator, before) : undefined
    )
      if (before === anchor) return true
    return false
  }

  private holds(simple: Simple, entry: Entry): boolean {
    const { node } = entry
    switch (simple.kind) {
      case 'tag':
        return simple.name === '*' || node.tagName.toLowerCase() === simple.name
      case 'class':
        return this.hasClass(node, simple.name)
      case 'id':
        return this.same(attributeOf(node, 'id') ?? '', simple.name)
      case 'attribute':
        return this.hasAttribute(node, simple)
      case 'is':
        return simple.list.some((one) => one.pseudoElement === undefined && this.matches(one, entry))
      case 'not':
        return !simple.list.some((one) => this.matches(one, entry))
      case 'has':
        return simple.list.some((one) => this.has(one, entry))
      case 'nth':
        return this.isNth(simple, entry)
      case 'lang':
        return isLang(entry, simple.ranges)
      case 'host':
        return false
      default:
        return this.isIn(simple.name, entry)
    }
  }

  private same(a: string, b: string): boolean {
    return a === b || (this.quirks && a.toLowerCase() === b.toLowerCase())
  }

  private hasClass(node: Element, name: string): boolean {
    const classes = node.properties['className']
    if (!Array.isArray(classes)) return false
    for (const one of classes) if (this.same(one, name)) return true
    return false
  }

  private hasAttribute(node: Element, simple: Simple & { kind: 'attribute' }): boolean {
    let actual = attributeOf(node, simple.name)
    if (actual === undefined) return false
    if (simple.matcher === null) return true
    let { value } = simple
    if (simple.ignoreCase) {
      value = value.toLowerCase()
      actual = actual.toLowerCase()
    }
    switch (simple.matcher) {
      case '=':
        return actual === value
      case '~=':
        return value !== '' && actual.split(/\s+/).includes(value)
      case '|=':
        return actual === value || actual.startsWith(`${value}-`)
      case '^=':
        return value !== '' && actual.startsWith(value)
      case '$=':
        return value !== '' && actual.endsWith(value)
      default:
        return value !== '' && actual.includes(value)
    }
  }

  private has(selector: Selector, anchor: Entry): boolean {
    const sideways = selector.combinators[0] === '+' || selector.combinators[0] === '~'
    const scope = sideways ? parentInTree(anchor) : anchor
    const { entries } = this.page
    const depth = scope ? scope.depth : -1
    const { failed } = this
    this.failed = undefined
    let found = false
    for (let at = anchor.index + 1; at < entries.length && !found; at++) {
      const entry = entries[at]!
      if (entry.depth <= depth || --this.steps <= 0) break
      found = this.match(selector, selector.compounds.length - 1, entry, anchor)
    }
    this.failed = failed
    return found
  }

  private family(entry: Entry): Family {
    let family = this.families.get(entry.parent)
    if (!family) {
      const elements: Element[] = []
      for (const child of childrenOf(entry.parent, this.page)) {
        if (child.type === 'element') elements.push(child)
      }
      family = { elements, at: new Map(elements.map((element, at) => [element, at])) }
      this.families.set(entry.parent, family)
    }
    return family
  }

  private isNth(simple: Simple & { kind: 'nth' }, entry: Entry): boolean {
    const { elements, at } = this.family(entry)
    const own = at.get(entry.node)!
    const toward = simple.fromEnd ? 1 : -1
    if (simple.of && !simple.of.some((one) => this.matches(one, entry))) return false
    let number = 1
    for (let next = own + toward; next >= 0 && next < elements.length; next += toward) {
      if (--this.steps <= 0) return false
      if (simple.step === 0 && number > simple.first) return false
      const element = elements[next]!
      if (simple.ofType && element.tagName !== entry.node.tagName) continue
      if (simple.of) {
        const other = this.page.entryOf.get(element)!
        if (!simple.of.some((one) => this.matches(one, other))) continue
      }
      number++
    }
    const over = number - simple.first
    return simple.step === 0 ? over === 0 : over % simple.step === 0 && over / simple.step >= 0
  }

  private isIn(state: string, entry: Entry): boolean {
    const { node, parent } = entry
    switch (state) {
      case 'root':
      case 'scope':
        return node.tagName === 'html' && parent === undefined
      case 'only-child':
        return this.family(entry).elements.length === 1
      case 'only-of-type':
        return this.family(entry).elements.every((other) => other === node || other.tagName !== node.tagName)
      case 'empty':
        return !node.children.some(
          (child) => child.type === 'element' || (child.type === 'text' && child.value !== ''),
        )
      case 'link':
      case 'any-link':
        return (node.tagName === 'a' || node.tagName === 'area') && node.properties['href'] !== undefined
      case 'defined':
        return !node.tagName.includes('-')
      case 'open':
        return node.properties['open'] !== undefined
      case 'checked':
        return node.properties['checked'] === true || node.properties['selected'] === true
      case 'disabled':
        return node.properties['disabled'] === true
      case 'enabled':
        return formTags.has(node.tagName) && node.properties['disabled'] !== true
      case 'dir-ltr':
        return direction(entry) === 'ltr'
      case 'dir-rtl':
        return direction(entry) === 'rtl'
      default:
        // What depends on a hand or a script (`:hover`, `:focus`, `:target`, …) is not so when the page is opened.
        return false
    }
  }
}

const repeating: ReadonlySet<Combinator> = new Set<Combinator>([' ', '~'])

const formTags = new Set(['button', 'input', 'select', 'textarea', 'option', 'fieldset'])

/** The parent as selectors see it: what is in a shadow root ends there. */
function parentInTree(entry: Entry): Entry | undefined {
  const { parent } = entry
  return parent && parent.node.tagName !== 'template' ? parent : undefined
}

function childrenOf(parent: Entry | undefined, page: Page): RootContent[] {
  if (!parent) return page.tree.children
  return parent.node.content ? parent.node.content.children : parent.node.children
}

/** An attribute by the name that it has in the source; hast has it under the name of its property. */
function attributeOf(node: Element, name: string): string | undefined {
  if (name === 'class') return textOf(node.properties['className'])
  if (name === 'for') return textOf(node.properties['htmlFor'])
  const { properties } = node
  if (name in properties && Object.hasOwn(properties, name)) return textOf(properties[name])
  const plain = name.replaceAll(/[-:]/g, '')
  for (const key of Object.keys(properties)) {
    if (key.length !== plain.length || key.toLowerCase() !== plain) continue
    return textOf(properties[key])
  }
  return undefined
}

function textOf(value: Properties[string]): string | undefined {
  if (value === undefined || value === null || value === false) return undefined
  if (value === true) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

function isLang(entry: Entry, ranges: string[]): boolean {
  for (let at: Entry | undefined = entry; at; at = at.parent) {
    const lang = at.node.properties['lang'] ?? at.node.properties['xmlLang']
    if (lang === undefined || lang === null) continue
    const own = lang.toLowerCase()
    return ranges.some((range) => own === range || own.startsWith(`${range}-`))
  }
  return false
}

function direction(entry: Entry): 'ltr' | 'rtl' {
  for (let at: Entry | undefined = entry; at; at = at.parent) {
    const dir = at.node.properties['dir']
    if (dir === 'rtl' || dir === 'ltr') return dir
  }
  return 'ltr'
}
