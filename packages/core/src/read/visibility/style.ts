import type { CssNode } from 'css-tree'
import type { Element } from 'hast'
import type { Entry } from '../page.ts'
import { attribute } from '../page.ts'
import type { Declaration } from './declarations.ts'
import { parseDeclarations, substitute } from './declarations.ts'
import type { Match, RuleIndex } from './rules.ts'
import type { Selector, Simple } from './selector.ts'

/** The winning declarations of one element in one window. */
export interface Style {
  /** Parts of the value by longhand; absent where no author sets it. */
  values: Map<string, CssNode[]>
  /** Custom properties set on the element itself. */
  custom: Map<string, string> | undefined
  parent: Style | undefined
}

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

interface Ranked {
  declaration: Declaration
  layer: number
  inline: boolean
  specificity: number
  order: number
}

/**
 * The cascade (CSS Cascade 5, section 6) for one window.
 *
 * @param bit - the window, as its bit.
 * @param onBeyond - told where a value goes beyond what is parsed, and is left out.
 */
export function cascade(
  sources: Sources,
  bit: number,
  parent: Style | undefined,
  onBeyond: () => void,
): Style {
  const ranked: Ranked[] = []
  for (const { declarations, layer, specificity, order, windows } of sources.matches) {
    if ((windows & bit) === 0) continue
    for (const declaration of declarations)
      ranked.push({ declaration, layer, inline: false, specificity, order })
  }
  for (const declaration of sources.inline)
    ranked.push({ declaration, layer: Infinity, inline: true, specificity: 0, order: Infinity })
  const style: Style = { values: new Map(), custom: undefined, parent }
  if (ranked.length === 0) return style
  if (ranked.length > 1) ranked.sort(compare)
  for (const { declaration } of ranked) {
    if (declaration.property.startsWith('--'))
      (style.custom ??= new Map()).set(declaration.property, declaration.text ?? '')
  }
  for (const { declaration } of ranked) {
    if (declaration.property.startsWith('--')) continue
    if (declaration.text === undefined) style.values.set(declaration.property, declaration.value)
    else {
      const lookUp = (name: string): string | undefined => customProperty(style, name)
      for (const { property, value } of substitute(declaration, lookUp, onBeyond))
        style.values.set(property, value)
    }
  }
  return style
}

/** Weaker first. Layers count backwards among important declarations. */
function compare(a: Ranked, b: Ranked): number {
  const { important } = a.declaration
  if (important !== b.declaration.important) return important ? 1 : -1
  if (a.inline !== b.inline) return a.inline ? 1 : -1
  if (a.layer !== b.layer) return (a.layer < b.layer ? -1 : 1) * (important ? -1 : 1)
  return a.specificity - b.specificity || (a.order === b.order ? 0 : a.order - b.order)
}

function customProperty(style: Style, name: string): string | undefined {
  for (let at: Style | undefined = style; at; at = at.parent) {
    const value = at.custom?.get(name)
    if (value !== undefined) return value
  }
  return undefined
}
