import type { Element } from 'hast'
import type { HiddenReason } from '../../facts.ts'
import { attribute } from '../page.ts'

/** What browsers show by their own style sheet (HTML Standard, section 15). */

const inline = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr output picture q ruby ' +
    's samp small span strike strong sub sup time tt u var wbr slot'
  ).split(' '),
)

/** Boxes whose content is not text of the page: they have a size of their own. */
const replaced = new Set('img svg video canvas iframe embed object input amp-img image'.split(' '))

/** Never drawn, whatever a style sheet says. */
const undrawn: Record<string, HiddenReason> = {
  script: 'script',
  style: 'script',
  template: 'template',
  noscript: 'noscript',
  noembed: 'noscript',
  noframes: 'noscript',
  head: 'never-drawn',
  title: 'never-drawn',
  datalist: 'never-drawn',
  iframe: 'never-drawn',
  audio: 'never-drawn',
  canvas: 'never-drawn',
  video: 'never-drawn',
  progress: 'never-drawn',
  meter: 'never-drawn',
}

/** Drawn only where referred to (SVG 2, section 5). */
const undrawnInSvg = new Set(
  'defs symbol clippath mask pattern metadata desc title marker lineargradient radialgradient filter'.split(
    ' ',
  ),
)

/** Whether an element is laid out within lines, where width, height and overflow do not count. */
export function isInline(display: string | undefined, node: Element): boolean {
  if (display !== undefined) return display === 'inline' || display === 'contents'
  return inline.has(node.tagName) || node.tagName.includes('-')
}

export function isReplaced(node: Element): boolean {
  return replaced.has(node.tagName)
}

/** Why the content of an element is never drawn; the element itself may be (a `video`, an `iframe`). */
export function contentUndrawn(node: Element, inSvg: boolean): HiddenReason | undefined {
  const tag = node.tagName
  if (inSvg) return undrawnInSvg.has(tag.toLowerCase()) ? 'never-drawn' : undefined
  if (tag === 'template' && typeof node.properties['shadowRootMode'] === 'string') return undefined
  return Object.hasOwn(undrawn, tag) ? undrawn[tag] : undefined
}

/** Elements of which nothing is drawn, the box included. */
export function isBoxless(node: Element): boolean {
  return !['iframe', 'audio', 'canvas', 'video', 'progress', 'meter'].includes(node.tagName)
}

/** A size attribute in pixels; percentages and words give none. */
export function sizeAttribute(node: Element, name: 'width' | 'height'): number | undefined {
  const value = attribute(node, name)
  if (value === undefined) return undefined
  const match = /^\s*\+?(\d+(?:\.\d*)?|\.\d+)\s*(%|[a-z]*)/i.exec(value)
  if (!match || match[2] === '%') return undefined
  return Number(match[1])
}
