import type { CssNode } from 'css-tree'
import type { Window } from './media.ts'

/** What relative lengths are relative to. */
export interface Measures {
  /** Font size of the element, in pixels. */
  em: number
  /** Font size of the page, in pixels. */
  rem: number
  window: Window
  /** What a percentage is of, in pixels; `undefined` where that is not known. */
  of: number | undefined
}

const pixels: Record<string, number> = {
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
}

/**
 * A length in pixels.
 *
 * @returns `undefined` where it is none, or depends on what only a drawn page has.
 */
export function lengthOf(node: CssNode, measures: Measures): number | undefined {
  switch (node.type) {
    case 'Number':
      return Number(node.value) === 0 ? 0 : undefined
    case 'Percentage':
      return measures.of === undefined ? undefined : (Number(node.value) / 100) * measures.of
    case 'Dimension':
      return dimension(Number(node.value), node.unit.toLowerCase(), measures)
    case 'Function':
    case 'Parentheses':
      return new Sum(node, measures).value
    default:
      return undefined
  }
}

function dimension(value: number, unit: string, { em, rem, window }: Measures): number | undefined {
  const absolute = pixels[unit]
  if (absolute !== undefined) return value * absolute
  switch (unit) {
    case 'em':
      return value * em
    case 'rem':
      return value * rem
    case 'ex':
    case 'ch':
    case 'cap':
      return value * em * 0.5
    case 'ic':
    case 'lh':
      return value * em
    case 'rlh':
      return value * rem
  }
  const relative = /^(?:[sld]?v|cq)(w|h|i|b|min|max)$/.exec(unit)?.[1]
  if (relative === undefined) return undefined
  const { width, height } = window
  if (relative === 'w' || relative === 'i') return (value / 100) * width
  if (relative === 'h' || relative === 'b') return (value / 100) * height
  return (value / 100) * (relative === 'min' ? Math.min(width, height) : Math.max(width, height))
}

/** `calc()`, `min()`, `max()` and `clamp()`, of lengths or of numbers. Brackets are bounded before parsing. */
class Sum {
  readonly value: number | undefined
  private readonly measures: Measures

  constructor(node: CssNode & { type: 'Function' | 'Parentheses' }, measures: Measures) {
    this.measures = measures
    const parts: CssNode[][] = [[]]
    for (const child of node.children) {
      if (child.type === 'Operator' && child.value.trim() === ',') parts.push([])
      else parts.at(-1)!.push(child)
    }
    const values = parts.map((part) => this.sum(part)).filter((value) => value !== undefined)
    const name = node.type === 'Function' ? node.name.toLowerCase() : 'calc'
    this.value = values.length < parts.length ? undefined : apply(name, values)
  }

  private sum(parts: CssNode[]): number | undefined {
    let total = 0
    let term: number | undefined
    let sign = 1
    let operator = ''
    for (const part of parts) {
      if (part.type === 'Operator') {
        operator = part.value.trim()
        if (operator === '+' || operator === '-') {
          if (term === undefined) return undefined
          total += sign * term
          sign = operator === '-' ? -1 : 1
          term = undefined
        }
        continue
      }
      const value = this.atom(part)
      if (value === undefined) return undefined
      if (term === undefined) term = value
      else if (operator === '*') term *= value
      else if (operator === '/') term /= value
      else return undefined
    }
    return term === undefined ? undefined : total + sign * term
  }

  private atom(node: CssNode): number | undefined {
    return node.type === 'Number' ? Number(node.value) : lengthOf(node, this.measures)
  }
}

function apply(name: string, values: number[]): number | undefined {
  switch (name) {
    case 'calc':
    case '-webkit-calc':
      return values.length === 1 ? values[0] : undefined
    case 'min':
      return Math.min(...values)
    case 'max':
      return Math.max(...values)
    case 'clamp':
      return values.length === 3 ? Math.max(values[0]!, Math.min(values[1]!, values[2]!)) : undefined
    default:
      return undefined
  }
}

/** A number or percentage as a share of one; also of `calc()`. */
export function shareOf(node: CssNode, measures: Measures): number | undefined {
  if (node.type === 'Number') return Number(node.value)
  if (node.type === 'Percentage') return Number(node.value) / 100
  return node.type === 'Function' ? lengthOf(node, { ...measures, of: 1 }) : undefined
}
