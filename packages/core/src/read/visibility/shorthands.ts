import type { CssNode } from 'css-tree'
import { colourOf } from './colour.ts'
import { isSize, isWide, word, wordOf } from './words.ts'

/** The longhands that a shorthand sets, with the parts of their values. */
export type Longhands = Array<[property: string, parts: CssNode[]]>

const backgroundWords = new Set(
  (
    'none repeat repeat-x repeat-y no-repeat space round scroll fixed local center left right top bottom cover ' +
    'contain auto border-box padding-box content-box text'
  ).split(' '),
)

export function background(parts: CssNode[]): Longhands {
  if (isWide(parts)) {
    return [
      ['background-color', parts],
      ['background-image', parts],
      ['background-clip', parts],
    ]
  }
  let tint: CssNode | undefined
  const images: CssNode[] = []
  const clips: CssNode[] = []
  for (const part of parts) {
    if (isImage(part)) images.push(part)
    else if (colourOf(part) !== undefined) tint = part
    else {
      const name = wordOf(part)
      if (name === undefined) continue
      if (!backgroundWords.has(name)) return []
      if (name.endsWith('-box') || name === 'text') clips.push(part)
    }
  }
  return [
    ['background-color', [tint ?? word('transparent')]],
    ['background-image', images.length > 0 ? images : [word('none')]],
    ['background-clip', clips.length > 0 ? clips : [word('border-box')]],
  ]
}

/** Whether a part of a value is a picture: an address, a gradient, a set of either. */
export function isImage(part: CssNode): boolean {
  return (
    part.type === 'Url' ||
    (part.type === 'Function' && /gradient$|image|element|paint|^url$|^src$/i.test(part.name))
  )
}

export function font(parts: CssNode[]): Longhands {
  if (isWide(parts)) {
    return [
      ['font-size', parts],
      ['line-height', parts],
    ]
  }
  const at = parts.findIndex(
    (part, index) => part.type !== 'Number' && wordOf(part) !== 'normal' && isSize(part) && index < 5,
  )
  const zero = parts.findIndex((part) => part.type === 'Number' && Number(part.value) === 0)
  const first = zero >= 0 && (at < 0 || zero < at) ? zero : at
  if (first < 0 || first === parts.length - 1) return []
  const slash = parts[first + 1]
  const height = slash?.type === 'Operator' && slash.value === '/' ? parts[first + 2] : undefined
  return [
    ['font-size', [parts[first]!]],
    ['line-height', [height ?? word('normal')]],
  ]
}

/** Words of an animation by the longhand that takes them; any other is its name (CSS Animations 1, section 4). */
const animationWords: Record<string, string> = {}
for (const [property, words] of Object.entries({
  'animation-fill-mode': 'forwards backwards both',
  'animation-iteration-count': 'infinite',
  'animation-direction': 'normal reverse alternate alternate-reverse',
  'animation-play-state': 'running paused',
  'animation-timing-function': 'ease linear ease-in ease-out ease-in-out step-start step-end',
}))
  for (const one of words.split(' ')) animationWords[one] = property

/** Lists of as many values as the shorthand has animations. */
export function animation(parts: CssNode[]): Longhands {
  const lists: Record<string, CssNode[]> = {
    'animation-name': [],
    'animation-duration': [],
    'animation-delay': [],
    'animation-fill-mode': [],
    'animation-iteration-count': [],
    'animation-direction': [],
    'animation-play-state': [],
  }
  if (isWide(parts)) return Object.keys(lists).map((property) => [property, parts])
  for (const one of listOf(parts)) {
    const times = one.filter(isTime)
    const given: Record<string, CssNode | undefined> = {
      'animation-duration': times[0],
      'animation-delay': times[1],
      'animation-iteration-count': one.find(({ type }) => type === 'Number'),
    }
    for (const part of one) {
      const name = part.type === 'String' ? part.value : wordOf(part)
      if (name !== undefined && name !== 'none') given[animationWords[name] ?? 'animation-name'] ??= part
    }
    for (const [property, list] of Object.entries(lists)) list.push(given[property] ?? word('none'))
  }
  return [...Object.entries(lists), ['animation-timeline', [word('auto')]]]
}

/** The values of a list that is parted by commas. */
function listOf(parts: CssNode[]): CssNode[][] {
  const lists: CssNode[][] = [[]]
  for (const part of parts) {
    if (part.type === 'Operator' && part.value === ',') lists.push([])
    else lists.at(-1)!.push(part)
  }
  return lists
}

function isTime(part: CssNode): boolean {
  return part.type === 'Dimension' && /^m?s$/i.test(part.unit)
}
