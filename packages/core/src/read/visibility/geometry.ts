import type { CssNode } from 'css-tree'
import type { Measures } from './values.ts'
import { lengthOf, shareOf } from './values.ts'
import { wordOf } from './words.ts'

/** A shift of this many pixels moves anything out of the window sideways; up, a page may have begun lower down. */
const far = { sideways: 600, upwards: 900, onwards: 2000 }

/** Whether an offset (`left`, `margin-top`, `translate`) moves something out of sight. */
export function isFarOff(pixels: number | undefined, axis: 'x' | 'y'): boolean {
  if (pixels === undefined) return false
  return (
    pixels <= -(axis === 'x' ? far.sideways : far.upwards) || pixels >= (axis === 'x' ? far.onwards : 1e5)
  )
}

/** The arguments of a function, split at commas, or at spaces where it has none. */
function argumentsOf(node: CssNode & { type: 'Function' }): CssNode[] {
  return node.children.toArray().filter((part) => part.type !== 'Operator')
}

/** What a list of transforms does, as far as it hides. */
export function transformHides(parts: CssNode[], measures: Measures): 'off-screen' | 'no-size' | undefined {
  for (const part of parts) {
    if (part.type !== 'Function') continue
    const name = part.name.toLowerCase()
    const args = argumentsOf(part)
    if (name.startsWith('translate')) {
      const sideways = name !== 'translatey' && isFarOff(shift(args[0], measures), 'x')
      const upwards = isFarOff(shift(name === 'translatey' ? args[0] : args[1], measures), 'y')
      if (sideways || (upwards && name !== 'translatex')) return 'off-screen'
    } else if (name.startsWith('scale')) {
      if (args.some((argument, at) => isNothing(argument, measures) && at < 2)) return 'no-size'
    } else if (name === 'rotatex' || name === 'rotatey') {
      const degrees = angle(args[0])
      if (degrees !== undefined && Math.abs(degrees % 180) === 90) return 'no-size'
    } else if (name.startsWith('matrix')) {
      const numbers = args.map((argument) =>
        argument.type === 'Number' ? Number(argument.value) : Number.NaN,
      )
      const determinant =
        numbers.length === 6
          ? numbers[0]! * numbers[3]! - numbers[1]! * numbers[2]!
          : numbers[0]! * numbers[5]! - numbers[1]! * numbers[4]!
      if (Math.abs(determinant) < 1e-4) return 'no-size'
      if (numbers.length === 6 && (isFarOff(numbers[4], 'x') || isFarOff(numbers[5], 'y')))
        return 'off-screen'
    }
  }
  return undefined
}

/** A shift; a percentage is of the element's own size, which is not known, so only lengths count. */
function shift(node: CssNode | undefined, measures: Measures): number | undefined {
  return node && lengthOf(node, { ...measures, of: undefined })
}

function isNothing(node: CssNode, measures: Measures): boolean {
  const value = shareOf(node, measures)
  return value !== undefined && Math.abs(value) < 0.02
}

function angle(node: CssNode | undefined): number | undefined {
  if (node?.type !== 'Dimension') return undefined
  const per: Record<string, number> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 }
  const factor = per[node.unit.toLowerCase()]
  return factor === undefined ? undefined : Math.round(Number(node.value) * factor * 1000) / 1000
}

/** `translate`, `scale` and `rotate` as properties of their own. */
export function translateHides(parts: CssNode[], measures: Measures): boolean {
  return isFarOff(shift(parts[0], measures), 'x') || isFarOff(shift(parts[1], measures), 'y')
}

export function scaleHides(parts: CssNode[], measures: Measures): boolean {
  return parts.slice(0, 2).some((part) => isNothing(part, measures))
}

/** `clip: rect()`, which counts for absolutely positioned boxes only. */
export function clipHides(parts: CssNode[], measures: Measures): boolean {
  const shape = parts[0]
  if (shape?.type !== 'Function' || shape.name.toLowerCase() !== 'rect') return false
  const args = argumentsOf(shape)
  const [top, right, bottom, left] = args.map((argument) =>
    wordOf(argument) === 'auto' ? undefined : lengthOf(argument, measures),
  )
  const height = bottom === undefined ? undefined : bottom - (top ?? 0)
  const width = right === undefined ? undefined : right - (left ?? 0)
  return (height !== undefined && height <= 1) || (width !== undefined && width <= 1)
}

/** `clip-path` with a basic shape that leaves nothing, or a speck. */
export function clipPathHides(parts: CssNode[], measures: Measures): boolean {
  const shape = parts.find((part) => part.type === 'Function')
  if (shape?.type !== 'Function') return false
  const name = shape.name.toLowerCase()
  const args = argumentsOf(shape)
  const round = args.findIndex((argument) => wordOf(argument) === 'round' || wordOf(argument) === 'at')
  const own = round < 0 ? args : args.slice(0, round)
  switch (name) {
    case 'inset': {
      const [top, right = top, bottom = top, left = right] = own
      return covers(top, bottom, measures) || covers(left, right, measures)
    }
    case 'circle':
    case 'ellipse':
      return own.some((radius) => isSpeck(radius, measures))
    case 'xywh':
      return isSpeck(own[2], measures) || isSpeck(own[3], measures)
    case 'rect':
      return clipHides([shape], measures)
    case 'polygon':
      return polygonHides(own, measures)
    default:
      return false
  }
}

/** Whether two insets from opposite sides leave nothing: in percent of the box, else of an ordinary one. */
function covers(a: CssNode | undefined, b: CssNode | undefined, measures: Measures): boolean {
  if (!a || !b) return false
  const share = (node: CssNode): number =>
    node.type === 'Percentage'
      ? Number(node.value) / 100
      : (lengthOf(node, { ...measures, of: 1000 }) ?? 0) / 1000
  return share(a) + share(b) >= 0.98
}

function isSpeck(node: CssNode | undefined, measures: Measures): boolean {
  if (!node) return false
  const size = lengthOf(node, { ...measures, of: 100 })
  return size !== undefined && size <= 1
}

function polygonHides(parts: CssNode[], measures: Measures): boolean {
  const at = parts.filter((part) => part.type !== 'Identifier')
  if (at.length < 2) return false
  const numbers = at.map((part) => lengthOf(part, { ...measures, of: 100 }))
  if (numbers.includes(undefined)) return false
  let area = 0
  const count = Math.floor(numbers.length / 2)
  for (let point = 0; point < count; point++) {
    const next = (point + 1) % count
    area += numbers[point * 2]! * numbers[next * 2 + 1]! - numbers[next * 2]! * numbers[point * 2 + 1]!
  }
  return Math.abs(area) / 2 < 2
}
