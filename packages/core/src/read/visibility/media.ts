import type { Condition, CssNode, Feature, FeatureRange, MediaQuery } from 'css-tree'
import parse from 'css-tree/parser'
import { isSyntaxError } from './limits.ts'
import { partsOf } from './parts.ts'
import { lengthOf } from './values.ts'

/** A window that readers have. What is hidden in some of them and not in others is hidden for some widths. */
export interface Window {
  width: number
  height: number
  /** Device pixels for a CSS pixel. */
  density: number
  touch: boolean
}

/** A desktop, a tablet and a phone, as people hold them. */
export const windows: readonly Window[] = [
  { width: 1366, height: 768, density: 1, touch: false },
  { width: 820, height: 1180, density: 2, touch: true },
  { width: 390, height: 844, density: 3, touch: true },
]

/** Windows as bits: the first is 1, the second 2, the third 4. */
export const everyWindow: number = (1 << windows.length) - 1

/**
 * The windows on a screen for which a list of media queries holds. A query that cannot be read never does, as in
 * browsers.
 *
 * @param onBeyond - told where one goes beyond what is parsed, and is left out.
 */
export function mediaWindows(text: string, onBeyond: () => void): number {
  if (text === '') return everyWindow
  const { texts, beyond } = partsOf(text, ',')
  if (beyond) onBeyond()
  let mask = 0
  for (const part of texts) {
    const list = parseQueries(part)
    if (list?.type !== 'MediaQueryList') continue
    for (const query of list.children) if (query.type === 'MediaQuery') mask |= queryWindows(query)
  }
  return mask
}

/** As `mediaWindows`, for a container query: the container is taken to be as wide as the window. */
export function containerWindows(text: string, onBeyond: () => void): number {
  const opening = text.indexOf('(')
  return opening < 0 ? everyWindow : mediaWindows(text.slice(opening), onBeyond)
}

function parseQueries(text: string): CssNode | undefined {
  try {
    return parse(text, { context: 'mediaQueryList' })
  } catch (error) {
    if (isSyntaxError(error)) return undefined
    throw error
  }
}

function queryWindows({ modifier, mediaType, condition }: MediaQuery): number {
  const type = mediaType?.toLowerCase()
  let mask = type === undefined || type === 'all' || type === 'screen' ? everyWindow : 0
  if (condition) mask &= conditionWindows(condition)
  return modifier?.toLowerCase() === 'not' ? everyWindow & ~mask : mask
}

function conditionWindows(node: CssNode): number {
  switch (node.type) {
    case 'Condition':
      return combine(node)
    case 'Feature':
      return each((window) => holds(node, window))
    case 'FeatureRange':
      return each((window) => isInRange(node, window))
    default:
      return 0
  }
}

function combine(node: Condition): number {
  let mask: number | undefined
  let negated = false
  let word = ''
  for (const child of node.children) {
    if (child.type === 'Identifier') {
      const name = child.name.toLowerCase()
      if (name === 'not') negated = true
      else word = name
      continue
    }
    const holding = conditionWindows(child)
    const own = negated ? everyWindow & ~holding : holding
    negated = false
    if (mask === undefined) mask = own
    else mask = word === 'or' ? mask | own : mask & own
  }
  return mask ?? 0
}

function each(test: (window: Window) => boolean): number {
  let mask = 0
  for (const [at, window] of windows.entries()) if (test(window)) mask |= 1 << at
  return mask
}

/** The value that a feature has in a window; words for those that have no size. */
function featureOf(name: string, window: Window): number | string | undefined {
  switch (name) {
    case 'width':
    case 'device-width':
    case 'inline-size':
      return window.width
    case 'height':
    case 'device-height':
    case 'block-size':
      return window.height
    case 'aspect-ratio':
    case 'device-aspect-ratio':
      return window.width / window.height
    case 'orientation':
      return window.width > window.height ? 'landscape' : 'portrait'
    case 'resolution':
    case '-webkit-device-pixel-ratio':
      return window.density
    case 'hover':
    case 'any-hover':
      return window.touch ? 'none' : 'hover'
    case 'pointer':
    case 'any-pointer':
      return window.touch ? 'coarse' : 'fine'
    case 'color':
      return 8
    case 'monochrome':
    case 'color-index':
    case 'grid':
      return 0
    default:
      return preferences[name]
  }
}

/** What a reader has who has set nothing. */
const preferences: Record<string, string> = {
  'prefers-color-scheme': 'light',
  'prefers-reduced-motion': 'no-preference',
  'prefers-reduced-transparency': 'no-preference',
  'prefers-reduced-data': 'no-preference',
  'prefers-contrast': 'no-preference',
  'forced-colors': 'none',
  'inverted-colors': 'none',
  'display-mode': 'browser',
  scripting: 'enabled',
  update: 'fast',
  'overflow-block': 'scroll',
  'overflow-inline': 'scroll',
  'dynamic-range': 'standard',
  'color-gamut': 'srgb',
  scan: 'progressive',
}

function holds(feature: Feature, window: Window): boolean {
  const name = feature.name.toLowerCase()
  const bound = /^(-webkit-)?(min|max)-(.*)$/.exec(name)
  if (bound) {
    const actual = featureOf(`${bound[1] ?? ''}${bound[3]!}`, window)
    const limit = feature.value && numberOf(feature.value, window)
    if (typeof actual !== 'number' || typeof limit !== 'number') return false
    return bound[2] === 'min' ? actual >= limit : actual <= limit
  }
  const actual = featureOf(name, window)
  if (actual === undefined) return false
  if (!feature.value) return actual !== 0 && actual !== 'none' && actual !== 'no-preference'
  if (feature.value.type === 'Identifier') return feature.value.name.toLowerCase() === actual
  return numberOf(feature.value, window) === actual
}

function isInRange(range: FeatureRange, window: Window): boolean {
  const { left, leftComparison, middle, rightComparison, right } = range
  if (!compare(side(left, window), leftComparison, side(middle, window))) return false
  return !right || !rightComparison || compare(side(middle, window), rightComparison, side(right, window))
}

function side(node: CssNode, window: Window): number | undefined {
  if (node.type !== 'Identifier') return numberOf(node, window)
  const value = featureOf(node.name.toLowerCase(), window)
  return typeof value === 'number' ? value : undefined
}

function compare(a: number | undefined, comparison: string, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return false
  switch (comparison) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    default:
      return a === b
  }
}

function numberOf(node: CssNode, window: Window): number | undefined {
  if (node.type === 'Ratio') {
    const over = numberOf(node.left, window)
    const under = node.right ? numberOf(node.right, window) : 1
    return over === undefined || under === undefined ? undefined : over / under
  }
  if (node.type === 'Number') return Number(node.value)
  const density = node.type === 'Dimension' ? perPixel[node.unit.toLowerCase()] : undefined
  if (node.type === 'Dimension' && density !== undefined) return Number(node.value) * density
  return lengthOf(node, { em: 16, rem: 16, window, of: undefined })
}

const perPixel: Record<string, number> = { dppx: 1, x: 1, dpi: 1 / 96, dpcm: 2.54 / 96 }
