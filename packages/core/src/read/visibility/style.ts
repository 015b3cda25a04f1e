import type { CssNode } from 'css-tree'
import type { Element } from 'hast'
import type { Entry } from '../page.ts'
import { attribute } from '../page.ts'
import type { Declaration } from './declarations.ts'
import { parseDeclarations, substitute } from './declarations.ts'
import type { Match, RuleIndex } from './rules.ts'
import type { Selector, Simple } from './selector.ts'

/** Everything that sets styles on an element, before the cascade. */
export interface Sources {
  matches: Match[]
  /** Declarations of the element's own `style` attribute. */
  inline: Declaration[]
}

/** The declarations of a `style` attribute. */
function inlineStyle(node: Element, onBeyond: () => void): Declaration[] {
  const text = attribute(node, 'style')
  return text === undefined || text.trim() === '' ? [] : parseDeclarations(text, onBeyond)
}

/**
 * Collects what sets styles on an element itself; rules for its pseudo-elements are left out.
 *
 * @param scripted - the page has scripts: what they load late is not judged by how it looks until then.
 */
export function sourcesOf(entry: Entry, rules: RuleIndex, scripted: boolean): Sources {
  const matches = rules.matchesOf(entry).filter(({ selector }) => selector.pseudoElement === undefined)
  const late = scripted && lateTags.has(entry.node.tagName)
  return {
    matches: late ? matches.filter(({ selector }) => !saysNotLoaded(selector)) : matches,
    inline: inlineStyle(entry.node, rules.giveUp),
  }
}

const lateTags = new Set(['img', 'amp-img', 'picture'])

/** Whether a selector is for pictures that a script has not loaded yet. */
function saysNotLoaded(selector: Selector): boolean {
  return selector.compounds.at(-1)!.some(saysLate)
}

function saysLate(simple: Simple): boolean {
  if (simple.kind === 'class') return /lazy|^(?:un|not-?)loaded$/i.test(simple.name)
  if (simple.kind === 'attribute')
    return /^data-(?:[a-z]+-)?(?:src|srcset|original)$/.test(simple.name) || simple.name === 'loading'
  return simple.kind === 'not' && simple.list.some((one) => one.compounds.at(-1)!.some(saysLoaded))
}

function saysLoaded(simple: Simple): boolean {
  if (simple.kind === 'attribute') return simple.name === 'src' || simple.name === 'srcset'
  return simple.kind === 'class' && /loaded/i.test(simple.name)
}

/**
 * The cascade (CSS Cascade 5, section 6) for one window.
 *
 * @param bit - the window, as its bit.
 * @param animated - declarations of animations.
 * @returns declarations, weaker first.
 */
export function cascade(
  { matches, inline }: Sources,
  bit: number,
  animated: Declaration[] = [],
): Declaration[] {
  const applying = matches.filter(({ windows }) => (windows & bit) !== 0).toSorted(compare)
  const ranked: Declaration[] = []
  let important = inline.some((one) => one.important)
  for (const { declarations } of applying) {
    for (const one of declarations) {
      if (one.important) important = true
      else ranked.push(one)
    }
  }
  for (const one of inline) if (!one.important) ranked.push(one)
  for (const one of animated) ranked.push(one)
  if (!important) return ranked
  for (const { declarations } of applying.toSorted(compareImportant))
    for (const one of declarations) if (one.important) ranked.push(one)
  for (const one of inline) if (one.important) ranked.push(one)
  return ranked
}

function compare(a: Match, b: Match): number {
  return a.layer - b.layer || a.specificity - b.specificity || a.order - b.order
}

/** Layers count backwards among important declarations. */
function compareImportant(a: Match, b: Match): number {
  return b.layer - a.layer || a.specificity - b.specificity || a.order - b.order
}

/** The winning declarations of one element in one window. */
export class Style {
  /** Parts of the value by longhand; absent where no author sets it. */
  readonly values: Map<string, CssNode[]> = new Map()
  private readonly ranked: Declaration[]
  private readonly parent: Style | undefined
  private custom: Map<string, string> | undefined

  /**
   * @param ranked - declarations of the element, weaker first.
   * @param onBeyond - told where a value goes beyond what is parsed, and is left out.
   */
  constructor(ranked: Declaration[], parent: Style | undefined, onBeyond: () => void) {
    this.ranked = ranked
    this.parent = parent
    for (const declaration of ranked) {
      if (declaration.property.startsWith('--')) continue
      if (declaration.text === undefined) this.values.set(declaration.property, declaration.value)
      else {
        const lookUp = (name: string): string | undefined => this.customProperty(name)
        for (const { property, value } of substitute(declaration, lookUp, onBeyond))
          this.values.set(property, value)
      }
    }
  }

  private customProperty(name: string): string | undefined {
    let value = this.own().get(name)
    for (let at = this.parent; value === undefined && at; at = at.parent) value = at.own().get(name)
    return value
  }

  /** Custom properties set on the element itself: sheets set many that nothing asks for. */
  private own(): Map<string, string> {
    if (!this.custom) {
      this.custom = new Map()
      for (const { property, text } of this.ranked)
        if (property.startsWith('--')) this.custom.set(property, text ?? '')
    }
    return this.custom
  }
}
