import type { CssNode } from 'css-tree'
import { colourOf } from './colour.ts'
import type { Longhands } from './shorthands.ts'
import { animation, background, font } from './shorthands.ts'
import { isSize, isWide, word, wordOf } from './words.ts'

/** Whether a longhand takes a value; a declaration with another is dropped, so that it overrides nothing. */
type Accepts = (parts: CssNode[]) => boolean

const oneOf = (words: string): Accepts => {
  const known = new Set(words.split(' '))
  return (parts) => parts.length > 0 && parts.every((part) => known.has(wordOf(part) ?? '-'))
}

const size: Accepts = ([part, more]) => part !== undefined && more === undefined && isSize(part)

const lineHeight: Accepts = ([part, more]) =>
  part !== undefined && more === undefined && (part.type === 'Number' || isSize(part))

const share: Accepts = ([part, more]) =>
  part !== undefined && more === undefined && ['Number', 'Percentage', 'Function'].includes(part.type)

const colour: Accepts = ([part, more]) =>
  part !== undefined && more === undefined && colourOf(part) !== undefined

const anything: Accepts = (parts) => parts.length > 0

/** The longhand properties that bear on whether an element is seen. */
const longhands: Record<string, Accepts> = {
  display: oneOf(
    'none contents block inline inline-block flow flow-root flex inline-flex grid inline-grid grid-lanes table ' +
      'inline-table table-row table-cell table-caption table-column table-column-group table-row-group ' +
      'table-header-group table-footer-group list-item ruby ruby-text ruby-base run-in math -webkit-box ' +
      '-webkit-inline-box -webkit-flex -webkit-inline-flex -ms-flexbox -ms-inline-flexbox -ms-grid',
  ),
  visibility: oneOf('visible hidden collapse'),
  opacity: share,
  width: size,
  height: size,
  'max-width': size,
  'max-height': size,
  'min-width': size,
  'min-height': size,
  'overflow-x': oneOf('visible hidden clip scroll auto overlay'),
  'overflow-y': oneOf('visible hidden clip scroll auto overlay'),
  position: oneOf('static relative absolute fixed sticky -webkit-sticky'),
  top: size,
  right: size,
  bottom: size,
  left: size,
  'margin-top': size,
  'margin-right': size,
  'margin-bottom': size,
  'margin-left': size,
  'aspect-ratio': anything,
  'padding-top': size,
  'padding-right': size,
  'padding-bottom': size,
  'padding-left': size,
  'text-indent': (parts) => parts.length > 0 && isSize(parts[0]!),
  transform: anything,
  translate: anything,
  scale: anything,
  rotate: anything,
  clip: anything,
  'clip-path': anything,
  filter: anything,
  float: oneOf('none left right inline-start inline-end'),
  zoom: share,
  'font-size': size,
  'line-height': lineHeight,
  color: colour,
  'background-color': colour,
  'background-image': anything,
  'background-clip': anything,
  'background-size': anything,
  'text-fill-color': colour,
  'text-shadow': anything,
  'text-decoration-line': oneOf('none underline overline line-through blink spelling-error grammar-error'),
  'content-visibility': oneOf('visible hidden auto'),
  content: anything,
  'object-position': anything,
  'animation-name': anything,
  'animation-duration': anything,
  'animation-delay': anything,
  'animation-fill-mode': anything,
  'animation-iteration-count': anything,
  'animation-direction': anything,
  'animation-play-state': anything,
  'animation-timeline': anything,
}

/** Names that stand for another: prefixed ones, and those by writing direction (taken as left to right). */
const aliases: Record<string, string> = {
  'inline-size': 'width',
  'block-size': 'height',
  'max-inline-size': 'max-width',
  'max-block-size': 'max-height',
  'min-inline-size': 'min-width',
  'min-block-size': 'min-height',
  'inset-inline-start': 'left',
  'inset-inline-end': 'right',
  'inset-block-start': 'top',
  'inset-block-end': 'bottom',
  'margin-inline-start': 'margin-left',
  'margin-inline-end': 'margin-right',
  'margin-block-start': 'margin-top',
  'margin-block-end': 'margin-bottom',
  'padding-inline-start': 'padding-left',
  'padding-inline-end': 'padding-right',
  'padding-block-start': 'padding-top',
  'padding-block-end': 'padding-bottom',
  '-webkit-text-fill-color': 'text-fill-color',
  '-webkit-transform': 'transform',
  '-webkit-clip-path': 'clip-path',
  '-webkit-filter': 'filter',
  '-webkit-opacity': 'opacity',
  '-webkit-background-clip': 'background-clip',
  '-webkit-background-size': 'background-size',
  '-webkit-text-decoration-line': 'text-decoration-line',
  '-webkit-animation': 'animation',
  '-webkit-animation-name': 'animation-name',
  '-webkit-animation-duration': 'animation-duration',
  '-webkit-animation-delay': 'animation-delay',
  '-webkit-animation-fill-mode': 'animation-fill-mode',
  '-webkit-animation-iteration-count': 'animation-iteration-count',
  '-webkit-animation-direction': 'animation-direction',
  '-webkit-animation-play-state': 'animation-play-state',
  '-webkit-text-decoration': 'text-decoration',
}

/** Shorthands for the sides of a box: one value to four, or one to two. */
const sides: Record<string, string[]> = {
  margin: ['margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
  padding: ['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  inset: ['top', 'right', 'bottom', 'left'],
  overflow: ['overflow-x', 'overflow-y'],
  'inset-inline': ['left', 'right'],
  'inset-block': ['top', 'bottom'],
  'margin-inline': ['margin-left', 'margin-right'],
  'margin-block': ['margin-top', 'margin-bottom'],
  'padding-inline': ['padding-left', 'padding-right'],
  'padding-block': ['padding-top', 'padding-bottom'],
}

const shorthands: Record<string, (parts: CssNode[]) => Longhands> = {
  background,
  font,
  'text-decoration': (parts) => {
    const lines = parts.filter((part) => longhands['text-decoration-line']!([part]))
    return [['text-decoration-line', lines.length > 0 ? lines : [word('none')]]]
  },
  animation,
  all: (parts) => (isWide(parts) ? Object.keys(longhands).map((name) => [name, parts]) : []),
}

/** Whether a property, by its lower-case name, can bear on whether an element is seen. */
export function isKnown(name: string): boolean {
  return (
    Object.hasOwn(longhands, name) ||
    Object.hasOwn(aliases, name) ||
    Object.hasOwn(shorthands, name) ||
    Object.hasOwn(sides, name)
  )
}

/** The longhands that a declaration sets; none where its value is not one that the property takes. */
export function expand(property: string, parts: CssNode[]): Longhands {
  const name = Object.hasOwn(aliases, property) ? aliases[property]! : property
  if (Object.hasOwn(longhands, name)) return isWide(parts) || longhands[name]!(parts) ? [[name, parts]] : []
  if (Object.hasOwn(sides, name)) return box(sides[name]!, parts)
  return Object.hasOwn(shorthands, name) ? shorthands[name]!(parts) : []
}

function box(names: string[], parts: CssNode[]): Longhands {
  if (parts.length === 0 || parts.length > names.length) return []
  const at = (index: number): CssNode => parts[index] ?? parts[index === 3 ? 1 : 0] ?? parts[0]!
  const found: Longhands = names.map((name, index) => [name, [at(index)]])
  return found.every(([name, value]) => isWide(value) || longhands[name]!(value)) ? found : []
}
