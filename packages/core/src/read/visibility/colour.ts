import type { CssNode } from 'css-tree'
import { names } from './colour-names.ts'

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export interface Colour {
  red: number
  green: number
  blue: number
  alpha: number
}

export const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 }
export const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 }

/**
 * Reads a colour.
 *
 * @returns `'unknown'` for a colour of a kind that is not computed here, `undefined` where it is no colour.
 */
export function colourOf(node: CssNode): Colour | 'current' | 'unknown' | undefined {
  if (node.type === 'Hash') return fromHex(node.value)
  if (node.type === 'Identifier') {
    const name = node.name.toLowerCase()
    if (name === 'currentcolor') return 'current'
    if (name === 'transparent') return { ...black, alpha: 0 }
    return fromName(name) ?? (systemColours.has(name) ? 'unknown' : undefined)
  }
  if (node.type !== 'Function') return undefined
  const name = node.name.toLowerCase()
  const parts = argumentsOf(node)
  if (name === 'rgb' || name === 'rgba') return fromRgb(parts)
  if (name === 'hsl' || name === 'hsla') return fromHsl(parts)
  return colourFunctions.has(name) ? 'unknown' : undefined
}

const colourFunctions = new Set(['hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'color-mix', 'light-dark'])
const systemColours = new Set(
  (
    'canvas canvastext linktext visitedtext activetext buttonface buttontext buttonborder field fieldtext ' +
    'highlight highlighttext selecteditem selecteditemtext mark marktext graytext accentcolor accentcolortext'
  ).split(' '),
)

/** Reads a colour as the attributes of old (`bgcolor`, `font color`) give it: a name, or hexadecimal digits. */
export function legacyColour(value: string): Colour | undefined {
  const text = value.trim().toLowerCase()
  if (text === '' || text === 'transparent') return undefined
  const named = fromName(text)
  if (named) return named
  if (/^#[\da-f]{3}$/.test(text)) return fromHex(text.slice(1))
  const digits = text.replace(/^#/, '').replaceAll(/[^\da-f]/g, '0')
  const length = Math.ceil(digits.length / 3)
  const part = (at: number): number => {
    const own = digits.padEnd(length * 3, '0').slice(at * length, (at + 1) * length)
    return Number.parseInt(own.slice(-8).padEnd(2, '0').slice(0, 2), 16)
  }
  return { red: part(0), green: part(1), blue: part(2), alpha: 1 }
}

function fromName(name: string): Colour | undefined {
  const digits = Object.hasOwn(names, name) ? names[name] : undefined
  return digits === undefined ? undefined : fromHex(digits)
}

function fromHex(digits: string): Colour | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(digits)) return undefined
  const full = digits.length < 6 ? digits.replaceAll(/./g, '$&$&') : digits
  const part = (at: number): number => Number.parseInt(full.slice(at, at + 2), 16)
  return { red: part(0), green: part(2), blue: part(4), alpha: full.length === 8 ? part(6) / 255 : 1 }
}

function argumentsOf(node: CssNode & { type: 'Function' }): CssNode[] {
  return node.children.toArray().filter((child) => child.type !== 'Operator')
}

function fromRgb(parts: CssNode[]): Colour | 'unknown' | undefined {
  if (parts.length < 3) return parts.length === 0 ? undefined : 'unknown'
  const [red, green, blue] = parts.map((part) => channel(part, 255))
  const alpha = parts[3] ? channel(parts[3], 1) : 1
  if (red === undefined || green === undefined || blue === undefined || alpha === undefined) return 'unknown'
  return { red, green, blue, alpha }
}

/** A part of a colour: a number, or a percentage of `whole`. */
function channel(node: CssNode, whole: number): number | undefined {
  let value: number | undefined
  if (node.type === 'Number') value = Number(node.value)
  else if (node.type === 'Percentage') value = (Number(node.value) / 100) * whole
  else if (node.type === 'Identifier' && node.name.toLowerCase() === 'none') value = 0
  return value === undefined ? undefined : Math.min(Math.max(value, 0), whole)
}

function fromHsl(parts: CssNode[]): Colour | 'unknown' | undefined {
  if (parts.length < 3) return parts.length === 0 ? undefined : 'unknown'
  const [first, second, third] = parts
  const hue = first!.type === 'Number' || first!.type === 'Dimension' ? Number(first.value) : undefined
  const saturation = channel(second!, 1)
  const lightness = channel(third!, 1)
  const alpha = parts[3] ? channel(parts[3], 1) : 1
  if (hue === undefined || saturation === undefined || lightness === undefined || alpha === undefined)
    return 'unknown'
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const at = (offset: number): number => {
    const turn = (((offset + hue / 30) % 12) + 12) % 12
    return 255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)))
  }
  return { red: at(0), green: at(8), blue: at(4), alpha }
}

/** A colour laid over an opaque one. */
export function over(upper: Colour, lower: Colour): Colour {
  const mix = (a: number, b: number): number => a * upper.alpha + b * (1 - upper.alpha)
  return {
    red: mix(upper.red, lower.red),
    green: mix(upper.green, lower.green),
    blue: mix(upper.blue, lower.blue),
    alpha: 1,
  }
}

/** Contrast of two opaque colours from 1 (the same) to 21, as the Web Content Accessibility Guidelines define it. */
export function contrast(a: Colour, b: Colour): number {
  const first = luminance(a) + 0.05
  const second = luminance(b) + 0.05
  return Math.max(first, second) / Math.min(first, second)
}

function linear(value: number): number {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
