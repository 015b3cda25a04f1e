import type { CssNode } from 'css-tree'
import { ident } from 'css-tree/utils'
import type { Declaration } from './declarations.ts'
import { word, wordOf } from './words.ts'

/** What an animation asks for at one point of its way. */
export interface Keyframe {
  /** Share of the way, 0 to 1. */
  at: number
  declarations: Declaration[]
}

type Values = ReadonlyMap<string, CssNode[]>

/** No reader waits as long, in seconds. */
const patience = 60

/**
 * What the animations of an element hold it at while somebody reads (CSS Animations 1, section 4): where they have
 * ended, where they stand still, or what they ask for all along. Those that end and let go hold nothing.
 *
 * @param values - winning values of the element by longhand.
 */
export function heldByAnimations(
  values: Values,
  keyframesOf: (name: string) => Keyframe[] | undefined,
): Declaration[] {
  const held: Declaration[] = []
  for (const [index, part] of itemsOf(values, 'animation-name').entries()) {
    const keyframes = keyframesOf(nameOf(part))
    const at = keyframes && placeOf(values, index, keyframes)
    if (at === undefined) continue
    for (const frame of keyframes!)
      if (frame.at === at) for (const one of frame.declarations) if (!one.important) held.push(one)
  }
  return held
}

function placeOf(values: Values, index: number, keyframes: Keyframe[]): number | undefined {
  const item = (property: string): CssNode | undefined => {
    const items = itemsOf(values, property)
    return items[index % items.length]
  }
  const wordAt = (property: string): string => wordOf(item(property) ?? word('none')) ?? ''
  // A timeline of its own moves as the reader scrolls.
  if (item('animation-timeline') && wordAt('animation-timeline') !== 'auto') return undefined
  const duration = secondsOf(item('animation-duration'))
  const delay = secondsOf(item('animation-delay'))
  const fill = wordAt('animation-fill-mode')
  const endless = wordAt('animation-iteration-count') === 'infinite'
  const start = wordAt('animation-direction').endsWith('reverse') ? 1 : 0

  const begun = delay <= 0 || fill === 'backwards' || fill === 'both'
  const passed = -delay / Math.max(duration, Number.MIN_VALUE)
  const stands = wordAt('animation-play-state') === 'paused' && passed < 1
  if (stands || duration > patience || delay > patience) return begun ? start : undefined
  if (endless) return isConstant(keyframes) ? start : undefined
  if (fill !== 'forwards' && fill !== 'both') return undefined
  const count = item('animation-iteration-count')
  const times = count?.type === 'Number' ? Math.ceil(Number(count.value)) : 1
  const turns = wordAt('animation-direction').startsWith('alternate') && times % 2 === 0
  return turns || times === 0 ? start : 1 - start
}

/** The values of a list that is parted by commas, each of one part. */
function itemsOf(values: Values, property: string): CssNode[] {
  return (values.get(property) ?? []).filter(({ type }) => type !== 'Operator')
}

function nameOf(part: CssNode): string {
  if (part.type === 'String') return part.value
  return part.type === 'Identifier' ? ident.decode(part.name) : ''
}

function secondsOf(part: CssNode | undefined): number {
  if (part?.type !== 'Dimension') return 0
  return Number(part.value) * (part.unit.toLowerCase() === 'ms' ? 0.001 : 1)
}

/** Whether it asks for the same all along. */
function isConstant(keyframes: Keyframe[]): boolean {
  const [first] = keyframes
  return (
    keyframes.every(({ declarations }) => declarations === first!.declarations) &&
    keyframes.some(({ at }) => at === 0) &&
    keyframes.some(({ at }) => at === 1)
  )
}

/** Where on its way a selector of a keyframe stands. */
export function placesOf(selector: string): number[] {
  const places: number[] = []
  for (const one of selector.split(',')) {
    const text = one.trim().toLowerCase()
    const at =
      text === 'from' ? 0 : text === 'to' ? 100 : /^[\d.]+%$/.test(text) ? Number.parseFloat(text) : -1
    if (at >= 0 && at <= 100) places.push(at / 100)
  }
  return places
}
