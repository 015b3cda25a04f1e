import type { HiddenReason, Visibility } from '../../facts.ts'
import type { Entry, Line, Page } from '../page.ts'
import { isUndecided } from '../theme/header.ts'
import { addressesIn } from './addresses.ts'
import { heldByAnimations } from './animation.ts'
import { hidingClass } from './classes.ts'
import { readerLine } from './line.ts'
import type { ReaderLine } from './line.ts'
import type { Look } from './look.ts'
import { isSameColour, lookOf, plain, unreadable } from './look.ts'
import { everyWindow, windows } from './media.ts'
import { RuleIndex } from './rules.ts'
import { Slots } from './slots.ts'
import type { Sheets } from './sheets.ts'
import { readSheets } from './sheets.ts'
import type { Sources } from './style.ts'
import { cascade, sourcesOf, Style } from './style.ts'

/** What a reader of the page sees of it. Nothing is worked out before it is asked for, and nothing twice. */
export interface Sight {
  /** Whether a reader can read text that stands in this element; `undefined` is the root of the page. */
  of(entry: Entry | undefined): Visibility
  /** Whether a reader sees the picture that this element is: colour and size of text do not count. */
  ofPicture(entry: Entry | undefined): Visibility
  /** Whether a reader sees the background of this element, which has to have a size for that. */
  ofBackground(entry: Entry): Visibility
  /**
   * The elements that rules of the page's own sheets draw pictures on or beside.
   *
   * @param wanted - tells by the address which pictures are looked for.
   */
  pictures(wanted: (address: string) => boolean): SheetPicture[]
  /** Whether text in this element is struck through. */
  struck(entry: Entry | undefined): boolean
  /** A line as a reader reads it. */
  read(line: Line): ReaderLine
}

/** A picture that a rule of the page's own sheets draws on an element, or before or after its content. */
interface SheetPicture {
  entry: Entry
  address: string
}

/** Everything that is known of one element: its look in each window, or one look for them all. */
interface State {
  looks: Look[]
  styles: Style[]
  /** A style sheet or theme that is not at hand may hide it, or something around it. */
  outside: HiddenReason | undefined
}

const visible: Visibility = { seen: 'visible' }

/** Begins to look at a page. */
export function createSight(page: Page): Sight {
  return new PageSight(page)
}

class PageSight implements Sight {
  private readonly page: Page
  private sheets: Sheets | undefined
  private ruleIndex: RuleIndex | undefined
  private readonly states = new Map<Entry, State>()
  private readonly texts = new Map<Entry, Visibility>()
  private readonly root: State
  private readonly slots: Slots

  constructor(page: Page) {
    this.page = page
    this.slots = new Slots(page)
    const style = new Style([], undefined, () => this.rules().giveUp())
    this.root = { looks: [plain], styles: [style], outside: undefined }
  }

  of(entry: Entry | undefined): Visibility {
    if (!entry) return visible
    let known = this.texts.get(entry)
    if (!known) {
      const state = this.state(entry)
      known = this.judge(state, (look) => this.textReason(look), true)
      this.texts.set(entry, known)
    }
    return known
  }

  ofPicture(entry: Entry | undefined): Visibility {
    if (!entry) return visible
    return this.judge(this.state(entry), boxReason, false)
  }

  ofBackground(entry: Entry): Visibility {
    const state = this.state(entry)
    const seen = this.judge(state, boxReason, false)
    if (seen.seen !== 'visible' || state.looks.some((look) => look.hasHeight) || hasContent(entry))
      return seen
    const styledOutside = this.hasOutside() && entry.node.properties['className'] !== undefined
    return styledOutside ? { seen: 'uncertain', why: 'outside-class' } : { seen: 'hidden', why: 'no-size' }
  }

  pictures(wanted: (address: string) => boolean): SheetPicture[] {
    const drawn = this.sheetsOfPage().own.some(({ text }) => addressesIn(text).some(wanted))
    if (!drawn) return []
    return this.rules().pictures(wanted)
  }

  struck(entry: Entry | undefined): boolean {
    return entry !== undefined && this.state(entry).looks[0]!.struck
  }

  read(line: Line): ReaderLine {
    return readerLine(line, this)
  }

  private textReason(look: Look): HiddenReason | undefined {
    return (
      boxReason(look) ??
      look.content ??
      unreadable(look) ??
      (this.isPlainlySame(look) ? 'same-colour' : undefined)
    )
  }

  /** The colour is that of the backdrop, and nothing outside of the page can have set another. */
  private isPlainlySame(look: Look): boolean {
    return isSameColour(look) && !look.lifted && (look.backdropSet || !this.hasOutside())
  }

  private judge(state: State, reason: (look: Look) => HiddenReason | undefined, text: boolean): Visibility {
    const reasons = state.looks.map(reason)
    const hidden = reasons.filter((why) => why !== undefined)
    if (hidden.length === reasons.length) return { seen: 'hidden', why: hidden[0]! }
    if (hidden.length > 0) {
      const at = windows.filter((_, index) => reasons[index] === undefined).map(({ width }) => width)
      return { seen: 'uncertain', why: 'some-widths', at }
    }
    if (this.rules().exhausted) return { seen: 'uncertain', why: 'outside-class' }
    if (state.outside) return { seen: 'uncertain', why: state.outside }
    if (state.looks.some((look) => look.behindClick)) return { seen: 'uncertain', why: 'behind-click' }
    if (text && state.looks.some((look) => isSameColour(look)))
      return { seen: 'uncertain', why: 'same-colour' }
    return visible
  }

  private rules(): RuleIndex {
    return (this.ruleIndex ??= new RuleIndex(this.page, this.sheetsOfPage()))
  }

  private sheetsOfPage(): Sheets {
    return (this.sheets ??= readSheets(this.page))
  }

  /** A fragment is shown in a page of its site, whose sheets are not at hand. */
  private hasOutside(): boolean {
    return this.sheetsOfPage().outside
  }

  private state(entry: Entry): State {
    const missing: Entry[] = []
    let at: Entry | undefined = entry
    let known: State | undefined
    while (at && !(known = this.states.get(at))) {
      missing.push(at)
      at = at.parent
    }
    let state = known ?? this.root
    for (const next of missing.toReversed()) {
      state = this.derive(next, state)
      this.states.set(next, state)
    }
    return state
  }

  private derive(entry: Entry, parent: State): State {
    const sources = sourcesOf(entry, this.rules(), this.page.byTag.has('script'))
    const uniform =
      parent.looks.length === 1 && sources.matches.every((match) => match.windows === everyWindow)
    const looks: Look[] = []
    const styles: Style[] = []
    for (let at = 0; at < (uniform ? 1 : windows.length); at++) {
      const style = this.styleOf(sources, 1 << at, parent.styles[at] ?? parent.styles[0]!)
      styles.push(style)
      looks.push(lookOf(entry, style, parent.looks[at] ?? parent.looks[0]!, windows[at]!))
    }
    if (!this.slots.takes(entry)) for (const look of looks) look.hidden ??= 'never-drawn'
    const isPage = entry.node.tagName === 'html' || entry.node.tagName === 'body'
    if (isPage && this.page.byTag.has('script')) for (const look of looks) unveil(look)
    const outside =
      parent.outside ??
      (isUndecided(entry.node) ? 'theme' : undefined) ??
      (this.hasOutside() ? hidingClass(entry, (name) => this.rules().mentions(name)) : undefined)
    return { looks, styles, outside }
  }

  private styleOf(sources: Sources, bit: number, parent: Style): Style {
    const { giveUp, keyframesOf } = this.rules()
    const style = new Style(cascade(sources, bit), parent, giveUp)
    if (!style.values.has('animation-name')) return style
    const held = heldByAnimations(style.values, keyframesOf)
    return held.length === 0 ? style : new Style(cascade(sources, bit, held), parent, giveUp)
  }
}

/** A page that hides itself as a whole is shown by its scripts. */
function unveil(look: Look): void {
  look.hidden = undefined
  look.content = undefined
  look.visibility = true
  look.opacity = 1
}

/** Whether anything stands in an element that gives it a size. */
function hasContent({ node }: Entry): boolean {
  return node.children.some(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  )
}

function boxReason(look: Look): HiddenReason | undefined {
  return look.hidden ?? (look.visibility ? undefined : 'visibility-hidden')
}

export type { ReaderLine } from './line.ts'
