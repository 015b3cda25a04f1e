import type { CssNode, PseudoClassSelector, Selector as SelectorNode } from 'css-tree'
import parse from 'css-tree/parser'
import { ident } from 'css-tree/utils'
import { isSyntaxError } from './limits.ts'
import { partsOf } from './parts.ts'

/** A condition on one element. */
export type Simple =
  | { kind: 'tag'; name: string }
  | { kind: 'id'; name: string }
  | { kind: 'class'; name: string }
  | { kind: 'attribute'; name: string; matcher: string | null; value: string; ignoreCase: boolean }
  /** `:is()`, `:where()`, `:not()`, `:has()`, `:host()` and the parent of a nested rule */
  | { kind: 'is' | 'not' | 'has' | 'host'; list: Selector[] }
  | {
      kind: 'nth'
      step: number
      first: number
      fromEnd: boolean
      ofType: boolean
      of: Selector[] | undefined
    }
  | { kind: 'lang'; ranges: string[] }
  | { kind: 'state'; name: string }

export type Combinator = ' ' | '>' | '+' | '~'

/** A complex selector, from left to right: `combinators[i]` stands before `compounds[i]`. */
export interface Selector {
  compounds: Simple[][]
  combinators: Combinator[]
  /** Ids, classes and tags counted together: comparable as a number. */
  specificity: number
  /** Drawn beside the content of the element (`::before`, `::after`) rather than on the element itself. */
  pseudoElement: string | undefined
}

/** What stands around the selectors that are read. */
interface Context {
  parents: Selector[] | undefined
  onBeyond: () => void
}

const weight = { id: 1e8, class: 1e4, tag: 1 }

/** Selectors of people have a handful; matching recurses by compound. */
const mostCompounds = 64

/** Pseudo-classes without arguments that browsers know; an unknown one makes its whole rule invalid. */
const states = new Set(
  (
    'active any-link autofill checked default defined disabled empty enabled first-child first-of-type focus ' +
    'focus-visible focus-within fullscreen host hover in-range indeterminate invalid last-child last-of-type link ' +
    'modal muted only-child only-of-type open optional out-of-range paused picture-in-picture placeholder-shown ' +
    'playing popover-open read-only read-write required root scope target target-within user-invalid user-valid ' +
    'valid visited -webkit-autofill -webkit-full-screen buffering seeking stalled volume-locked'
  ).split(' '),
)

const oldPseudoElements = new Set(['before', 'after', 'first-line', 'first-letter'])

/**
 * Reads a list of selectors.
 *
 * @param onBeyond - told where one of them goes beyond what is parsed.
 * @param parents - the selectors of the rule that this one is nested in.
 * @returns `undefined` where a browser would drop the rule.
 */
export function parseSelectors(
  text: string,
  onBeyond: () => void,
  parents?: Selector[],
): Selector[] | undefined {
  const { texts, beyond } = partsOf(text, ',')
  if (beyond) onBeyond()
  const found: Selector[] = []
  for (const part of texts) {
    const list = parsePart(part, { parents, onBeyond })
    if (!list) return undefined
    for (const selector of list) found.push(selector)
  }
  return found
}

function parsePart(text: string, context: Context): Selector[] | undefined {
  if (text === '' || text.endsWith(',')) return undefined
  try {
    return compileList(parse(text, { context: 'selectorList' }), context)
  } catch (error) {
    if (isSyntaxError(error)) return undefined
    throw error
  }
}

function compileList(list: CssNode, context: Context): Selector[] | undefined {
  if (list.type !== 'SelectorList') return undefined
  const found: Selector[] = []
  for (const node of list.children) {
    const selector = node.type === 'Selector' ? compile(node, context) : undefined
    if (!selector) return undefined
    found.push(selector)
  }
  return found
}

function compile(node: SelectorNode, context: Context): Selector | undefined {
  const { parents } = context
  const selector: Selector = { compounds: [], combinators: [], specificity: 0, pseudoElement: undefined }
  let compound: Simple[] = []
  let combinator: Combinator | undefined
  let nests = false
  const finish = (): void => {
    selector.compounds.push(compound)
    selector.combinators.push(combinator ?? ' ')
    compound = []
  }
  for (const part of node.children) {
    if (part.type === 'Combinator') {
      if (!isCombinator(part.name)) return undefined
      if (compound.length > 0 || selector.compounds.length > 0) finish()
      combinator = part.name
      continue
    }
    if (part.type === 'NestingSelector') {
      nests = true
      compound.push(parents ? { kind: 'is', list: parents } : { kind: 'state', name: 'scope' })
      selector.specificity += parents ? highest(parents) : 0
      continue
    }
    if (part.type === 'PseudoElementSelector' || (part.type === 'PseudoClassSelector' && isOld(part))) {
      selector.pseudoElement = part.name.toLowerCase()
      continue
    }
    const simple = compileSimple(part, selector, context)
    if (!simple) return undefined
    if (simple !== 'any') compound.push(simple)
    else if (compound.length === 0) compound.push({ kind: 'tag', name: '*' })
  }
  if (compound.length === 0 && selector.pseudoElement === undefined) return undefined
  if (selector.compounds.length > mostCompounds) {
    context.onBeyond()
    return undefined
  }
  finish()
  if (parents && !nests) {
    selector.combinators[0] = leading(node) ?? ' '
    selector.compounds.unshift([{ kind: 'is', list: parents }])
    selector.combinators.unshift(' ')
    selector.specificity += highest(parents)
  }
  return selector
}

function leading(node: SelectorNode): Combinator | undefined {
  const first = node.children.first
  return first?.type === 'Combinator' && isCombinator(first.name) ? first.name : undefined
}

function isCombinator(name: string): name is Combinator {
  return name === ' ' || name === '>' || name === '+' || name === '~'
}

function isOld(node: PseudoClassSelector): boolean {
  return oldPseudoElements.has(node.name.toLowerCase())
}

function highest(list: Selector[]): number {
  let most = 0
  for (const { specificity } of list) if (specificity > most) most = specificity
  return most
}

function compileSimple(node: CssNode, selector: Selector, context: Context): Simple | 'any' | undefined {
  switch (node.type) {
    case 'TypeSelector': {
      const name = ident.decode(node.name.slice(node.name.lastIndexOf('|') + 1)).toLowerCase()
      if (name === '*') return 'any'
      selector.specificity += weight.tag
      return { kind: 'tag', name }
    }
    case 'IdSelector':
      selector.specificity += weight.id
      return { kind: 'id', name: ident.decode(node.name) }
    case 'ClassSelector':
      selector.specificity += weight.class
      return { kind: 'class', name: ident.decode(node.name) }
    case 'AttributeSelector': {
      selector.specificity += weight.class
      const { value } = node
      return {
        kind: 'attribute',
        name: ident.decode(node.name.name).toLowerCase(),
        matcher: node.matcher,
        value: value === null ? '' : value.type === 'String' ? value.value : ident.decode(value.name),
        ignoreCase: node.flags?.toLowerCase() === 'i',
      }
    }
    case 'PseudoClassSelector':
      return compilePseudoClass(node, selector, context)
    default:
      return undefined
  }
}

function compilePseudoClass(
  node: PseudoClassSelector,
  selector: Selector,
  context: Context,
): Simple | undefined {
  const name = ident.decode(node.name).toLowerCase()
  const argument = node.children?.first
  if (!argument) {
    if (!states.has(name)) return undefined
    selector.specificity += weight.class
    return position(name) ?? { kind: 'state', name }
  }
  if (argument.type === 'SelectorList') {
    const list = compileList(argument, context)
    const kind = listKinds[name]
    if (!list || !kind) return undefined
    if (name !== 'where') selector.specificity += highest(list)
    return { kind, list }
  }
  if (argument.type === 'Selector' && (name === 'host' || name === 'host-context')) {
    const one = compile(argument, context)
    if (!one) return undefined
    selector.specificity += weight.class + one.specificity
    return { kind: 'host', list: [one] }
  }
  if (argument.type === 'Nth') return compileNth(name, argument, selector, context)
  if (name === 'lang' || name === 'dir') {
    selector.specificity += weight.class
    const ranges: string[] = []
    for (const item of node.children!) {
      if (item.type === 'Identifier') ranges.push(ident.decode(item.name).toLowerCase())
      else if (item.type === 'String') ranges.push(item.value.toLowerCase())
    }
    return name === 'lang' ? { kind: 'lang', ranges } : { kind: 'state', name: `dir-${ranges[0]}` }
  }
  return undefined
}

const listKinds: Record<string, 'is' | 'not' | 'has'> = {
  is: 'is',
  where: 'is',
  matches: 'is',
  '-webkit-any': 'is',
  not: 'not',
  has: 'has',
}

function position(name: string): Simple | undefined {
  const ofType = name.endsWith('-of-type')
  const nth = (fromEnd: boolean): Simple => ({
    kind: 'nth',
    step: 0,
    first: 1,
    fromEnd,
    ofType,
    of: undefined,
  })
  if (name === 'first-child' || name === 'first-of-type') return nth(false)
  if (name === 'last-child' || name === 'last-of-type') return nth(true)
  return undefined
}

function compileNth(
  name: string,
  node: CssNode & { type: 'Nth' },
  selector: Selector,
  context: Context,
): Simple | undefined {
  if (!/^nth-(?:last-)?(?:child|of-type)$/.test(name)) return undefined
  selector.specificity += weight.class
  const { nth } = node
  let step = 0
  let first = 0
  if (nth.type === 'Identifier') {
    step = 2
    first = nth.name.toLowerCase() === 'odd' ? 1 : 0
  } else {
    step = Number(nth.a ?? 0)
    first = Number(nth.b ?? 0)
  }
  const of = node.selector ? compileList(node.selector, context) : undefined
  if (node.selector && !of) return undefined
  if (of) selector.specificity += highest(of)
  return { kind: 'nth', step, first, fromEnd: name.includes('last'), ofType: name.endsWith('of-type'), of }
}
