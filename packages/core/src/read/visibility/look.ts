import type { CssNode } from 'css-tree'
import type { HiddenReason } from '../../facts.ts'
import type { Entry } from '../page.ts'
import { attribute } from '../page.ts'
import type { Colour } from './colour.ts'
import { black, colourOf, contrast, legacyColour, over, white } from './colour.ts'
import { contentUndrawn, isBoxless, isInline, isReplaced, sizeAttribute } from './defaults.ts'
import { clipHides, clipPathHides, isFarOff, scaleHides, transformHides, translateHides } from './geometry.ts'
import type { Window } from './media.ts'
import { isImage } from './shorthands.ts'
import { wordOf } from './words.ts'
import type { Style } from './style.ts'
import type { Measures } from './values.ts'
import { lengthOf, shareOf } from './values.ts'

/** How an element looks in one window, as far as that decides whether its text or picture is seen. */
export interface Look {
  /** Why nothing of the element or of what is in it is seen. */
  hidden: HiddenReason | undefined
  /** Why nothing of what is in it is seen, though the element itself may be. */
  content: HiddenReason | undefined
  /** Shown after a click only. */
  behindClick: boolean
  visibility: boolean
  opacity: number
  /** Its lines have no height, and what sticks out is cut off. */
  squeezed: boolean
  fontSize: number
  /** Font size of the page's root. */
  rootSize: number
  lineHeight: boolean
  indented: boolean
  colour: Colour | undefined
  textShadow: boolean
  /** What is behind it; `undefined` where that is a picture or not known. */
  backdrop: Colour | undefined
  /** The backdrop is set by the page itself, rather than the white that browsers start with. */
  backdropSet: boolean
  /** It is laid over other parts of the page, so that the backdrop may be another. */
  lifted: boolean
  struck: boolean
  inSvg: boolean
  /** Laid out within lines, so that an empty one has no size. */
  inline: boolean
  /** It has a height of its own, without content, by its style or attributes. */
  hasHeight: boolean
}

/** The look of what stands at the root of a page or fragment. */
export const plain: Look = {
  hidden: undefined,
  content: undefined,
  behindClick: false,
  visibility: true,
  opacity: 1,
  squeezed: false,
  fontSize: 16,
  rootSize: 16,
  lineHeight: true,
  indented: false,
  colour: black,
  textShadow: false,
  backdrop: white,
  backdropSet: false,
  lifted: false,
  struck: false,
  inSvg: false,
  inline: false,
  hasHeight: true,
}

/** Less opaque than this, nobody sees it. */
const faintest = 0.1

/** Text of fewer pixels than this is no text to a reader. */
const smallestText = 3

/** Contrast of text that nobody can tell from its backdrop; the least that readers need is 4.5. */
const leastContrast = 1.15

/** Works out the look of an element from that of its parent. */
export function lookOf(entry: Entry, style: Style, parent: Look, window: Window): Look {
  const reader = new LookReader(entry, style, parent, window)
  return reader.read()
}

class LookReader {
  private readonly entry: Entry
  private readonly style: Style
  private readonly parent: Look
  private readonly window: Window
  private readonly look: Look
  private readonly display: string | undefined
  private measures: Measures

  constructor(entry: Entry, style: Style, parent: Look, window: Window) {
    this.entry = entry
    this.style = style
    this.parent = parent
    this.window = window
    this.look = { ...parent, hidden: parent.hidden ?? parent.content, content: undefined }
    this.display = this.word('display')
    this.measures = { em: parent.fontSize, rem: parent.rootSize, window, of: undefined }
  }

  read(): Look {
    const { look } = this
    const { node } = this.entry
    look.inline = isInline(this.display, node) && !isReplaced(node)
    look.hasHeight = isReplaced(node)
    if (node.tagName === 'svg') look.inSvg = true
    else if (node.tagName === 'foreignobject') look.inSvg = false
    this.readDrawing()
    if (look.hidden) return look
    this.readText()
    if (this.display !== 'contents') {
      this.readBox()
      this.readPosition()
      this.readBackdrop()
    }
    return look
  }

  private parts(property: string): CssNode[] | undefined {
    return this.style.values.get(property)
  }

  /** A value that is one word; `undefined` where it is none or an author sets none. */
  private word(property: string): string | undefined {
    const part = this.parts(property)?.[0]
    return part && wordOf(part)
  }

  private length(property: string, of?: number): number | undefined {
    const part = this.parts(property)?.[0]
    return part && lengthOf(part, of === undefined ? this.measures : { ...this.measures, of })
  }

  private hide(why: HiddenReason): void {
    this.look.hidden ??= why
  }

  private readDrawing(): void {
    const { look, parent, display } = this
    const { node } = this.entry
    const undrawn = contentUndrawn(node, parent.inSvg)
    if (undrawn && (parent.inSvg || isBoxless(node))) this.hide(undrawn)
    else if (undrawn) look.content = undrawn
    const hidden = node.properties['hidden']
    const untilFound = String(hidden).toLowerCase() === 'until-found'
    if (display === 'none') this.hide('display-none')
    else if (hidden !== undefined && hidden !== false && hidden !== null) {
      if (untilFound ? this.word('content-visibility') === undefined : byDefault(display))
        this.hide('hidden-attribute')
    }
    if (display === undefined || byDefault(display)) this.readClosed()
    if (this.parts('content-visibility') && this.word('content-visibility') === 'hidden')
      look.content ??= 'visibility-hidden'
    const visibility = this.word('visibility')
    if (visibility === 'hidden' || visibility === 'collapse') look.visibility = false
    else if (visibility === 'visible' || visibility === 'initial') look.visibility = true
    const opacity = this.parts('opacity')?.[0]
    const share = opacity && display !== 'contents' ? shareOf(opacity, this.measures) : undefined
    look.opacity *= Math.min(1, Math.max(0, share ?? 1) * this.filterOpacity())
    if (look.opacity < faintest) this.hide('transparent')
  }

  /** What a click opens: closed dialogs, popovers, and all of closed `details` but the summary. */
  private readClosed(): void {
    const { node, parent } = this.entry
    if (node.tagName === 'dialog' && node.properties['open'] !== true) this.look.behindClick = true
    if (node.properties['popover'] !== undefined) this.look.behindClick = true
    if (parent?.node.tagName !== 'details' || parent.node.properties['open'] === true) return
    const summary = parent.node.children.find(
      (child) => child.type === 'element' && child.tagName === 'summary',
    )
    if (summary !== node) this.look.behindClick = true
  }

  private filterOpacity(): number {
    let opacity = 1
    for (const part of this.parts('filter') ?? []) {
      if (part.type !== 'Function' || part.name.toLowerCase() !== 'opacity') continue
      const share = part.children.first && shareOf(part.children.first, this.measures)
      if (typeof share === 'number') opacity *= share
    }
    return opacity
  }

  private readText(): void {
    const { look, style } = this
    const { node } = this.entry
    this.readFontSize()
    const lineHeight = this.parts('line-height')?.[0]
    if (lineHeight) {
      const value =
        lineHeight.type === 'Number' ? Number(lineHeight.value) : this.length('line-height', look.fontSize)
      look.lineHeight = value === undefined || value > 0.1
    }
    const indent = this.parts('text-indent')?.[0]
    if (indent)
      look.indented = isFarOff(this.length('text-indent', this.window.width), 'x') || fullIndent(indent)
    const colour = style.values.get('text-fill-color')?.[0] ?? style.values.get('color')?.[0]
    if (colour) this.readColour(colour)
    else if (node.tagName === 'font' || node.tagName === 'body') {
      const legacy = attribute(node, node.tagName === 'font' ? 'color' : 'text')
      if (legacy !== undefined) look.colour = legacyColour(legacy) ?? look.colour
    }
    if (style.values.has('text-shadow')) look.textShadow = this.word('text-shadow') !== 'none'
    if (this.word('background-clip') === 'text') look.textShadow = true
    const line = style.values.get('text-decoration-line')
    const strikes = line ? line.some((part) => wordOf(part) === 'line-through') : isStrike(node.tagName)
    look.struck = this.parent.struck || strikes
  }

  private readFontSize(): void {
    const { look, parent } = this
    const { node } = this.entry
    const part = this.parts('font-size')?.[0]
    if (part) {
      const name = wordOf(part)
      if (name === undefined) {
        look.fontSize = lengthOf(part, { ...this.measures, of: parent.fontSize }) ?? parent.fontSize
      } else if (name === 'smaller') look.fontSize = parent.fontSize / 1.2
      else if (name === 'larger') look.fontSize = parent.fontSize * 1.2
      else if (name !== 'inherit' && name !== 'unset') look.fontSize = 16
    } else if (node.tagName === 'small' || node.tagName === 'sub' || node.tagName === 'sup') {
      look.fontSize = parent.fontSize / 1.2
    }
    if (node.tagName === 'html') look.rootSize = look.fontSize
    this.measures = { ...this.measures, em: look.fontSize, rem: look.rootSize }
  }

  private readColour(part: CssNode): void {
    const { look } = this
    const name = wordOf(part)
    if (name === 'inherit' || name === 'unset' || name === 'currentcolor') return
    if (name === 'initial' || name === 'revert') look.colour = black
    else {
      const colour = colourOf(part)
      look.colour = typeof colour === 'object' ? colour : undefined
    }
  }

  /** Size, overflow, clipping and transforms. */
  private readBox(): void {
    const position = this.word('position')
    const positioned = position === 'absolute' || position === 'fixed'
    const floats = this.parts('float') !== undefined && this.word('float') !== 'none'
    const replaced = isReplaced(this.entry.node)
    if (positioned || floats) this.look.inline = false
    if (this.look.inline) this.look.hasHeight = this.padding('padding-top', 'padding-bottom') > 1
    else this.readSize(replaced)
    if (positioned && this.parts('clip') && clipHides(this.parts('clip')!, this.measures))
      this.hide('clipped')
    const clipPath = this.parts('clip-path')
    if (clipPath && clipPathHides(clipPath, this.measures)) this.hide('clipped')
    if (this.look.inline) return
    const transform = this.parts('transform')
    const moved = transform && transformHides(transform, this.measures)
    if (moved) this.hide(moved)
    const translate = this.parts('translate')
    if (translate && translateHides(translate, this.measures)) this.hide('off-screen')
    const scale = this.parts('scale')
    if (scale && scaleHides(scale, this.measures)) this.hide('no-size')
  }

  private readSize(replaced: boolean): void {
    const { look, window } = this
    const { node } = this.entry
    const width = this.extent('width', window.width)
    const height = this.extent('height', undefined)
    if (replaced) {
      const across = width ?? (this.parts('width') ? undefined : sizeAttribute(node, 'width'))
      const down = height ?? (this.parts('height') ? undefined : sizeAttribute(node, 'height'))
      const least = Math.min(across ?? Infinity, down ?? Infinity)
      if (least <= 2) this.hide('no-size')
      else if (least < 8) this.hide('tiny')
      return
    }
    const clipsX = this.clips('overflow-x')
    const clipsY = this.clips('overflow-y')
    const padding = this.padding('padding-top', 'padding-bottom')
    const flat = height !== undefined && height + padding <= 1
    const grows =
      (this.length('min-height', window.height) ?? 0) > 1 || this.parts('aspect-ratio') !== undefined
    look.hasHeight = !flat && (height !== undefined || padding > 1 || grows || isStretched(this.style))
    const narrow = width !== undefined && width + this.padding('padding-left', 'padding-right') <= 1
    if ((flat && clipsY) || (narrow && clipsX)) look.content ??= 'no-size'
    if (clipsY && !look.lineHeight && height === undefined && padding === 0) look.squeezed = true
  }

  /** Width or height as the least and the most allow; a percentage of a height that is not known is none. */
  private extent(side: 'width' | 'height', of: number | undefined): number | undefined {
    const own = this.length(side, of)
    const most = this.length(`max-${side}`, of)
    const least = this.length(`min-${side}`, of)
    if (own === undefined && most === undefined) return undefined
    const value = Math.min(own ?? Infinity, most ?? Infinity)
    // A maximum alone says no more than that the box is not larger.
    if (own === undefined && value > 8) return undefined
    return Math.max(value, least ?? 0)
  }

  private padding(before: string, after: string): number {
    return (this.length(before, this.window.width) ?? 0) + (this.length(after, this.window.width) ?? 0)
  }

  private clips(property: string): boolean {
    const value = this.word(property)
    return value !== undefined && value !== 'visible' && value !== 'initial' && value !== 'unset'
  }

  private readPosition(): void {
    const { window } = this
    const position = this.word('position')
    if (position !== undefined && position !== 'static') {
      const left = this.length('left', window.width)
      const right = this.length('right', window.width)
      const out = position === 'absolute' || position === 'fixed'
      if (out) this.look.lifted = true
      const beyond = out && (atLeast(left, -window.width) || atLeast(right, -window.width))
      if (isFarOff(left, 'x') || beyond || isFarOff(right, 'x')) this.hide('off-screen')
      if (
        isFarOff(this.length('top', window.height), 'y') ||
        isFarOff(this.length('bottom', window.height), 'y')
      )
        this.hide('off-screen')
    }
    if (isFarOff(this.length('margin-left', window.width), 'x')) this.hide('off-screen')
    if (isFarOff(this.length('margin-top', window.width), 'y')) this.hide('off-screen')
  }

  private readBackdrop(): void {
    const { look, style } = this
    const { node } = this.entry
    const image = style.values.get('background-image')
    const colour = style.values.get('background-color')?.[0]
    const tint = colour ? colourOf(colour) : legacyBackground(attribute(node, 'bgColor'))
    const pictured = (image?.some(isImage) ?? false) || attribute(node, 'background') !== undefined
    if (pictured) {
      look.backdrop = undefined
      look.backdropSet = true
      look.lifted = false
    } else if (typeof tint === 'object') {
      if (tint.alpha === 0) return
      look.backdrop = tint.alpha === 1 ? tint : look.backdrop && over(tint, look.backdrop)
      look.backdropSet = look.backdropSet || tint.alpha > 0.5
      if (tint.alpha > 0.5) look.lifted = false
    } else if (tint !== undefined) {
      look.backdrop = undefined
      look.backdropSet = true
    }
  }
}

/** Why text of this look, though not a picture, cannot be read. */
export function unreadable(look: Look): HiddenReason | undefined {
  if (look.squeezed) return 'no-size'
  if (look.fontSize < smallestText) return 'tiny'
  if (look.indented) return 'off-screen'
  if (!look.textShadow && look.colour && look.colour.alpha < faintest) return 'transparent'
  return undefined
}

/** Whether the colour of the text cannot be told from what is behind it. */
export function isSameColour({ colour, backdrop, textShadow }: Look): boolean {
  if (!colour || !backdrop || textShadow) return false
  return contrast(over(colour, backdrop), backdrop) < leastContrast
}

function byDefault(display: string | undefined): boolean {
  return display === undefined || display === 'initial' || display === 'revert' || display === 'unset'
}

function fullIndent(node: CssNode): boolean {
  return node.type === 'Percentage' && Math.abs(Number(node.value)) >= 100
}

function isStrike(tag: string): boolean {
  return tag === 's' || tag === 'strike' || tag === 'del'
}

/** Held by both its upper and its lower edge. */
function isStretched({ values }: Style): boolean {
  return values.has('top') && values.has('bottom')
}

function atLeast(value: number | undefined, limit: number): boolean {
  return value !== undefined && value <= limit
}

function legacyBackground(value: string | undefined): Colour | undefined {
  return value === undefined ? undefined : legacyColour(value)
}
