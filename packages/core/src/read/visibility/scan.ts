import { ident } from 'css-tree/utils'
import { code, tokenEnd } from './lexis.ts'
import { deepestBlock } from './limits.ts'

/** A conditional or grouping at-rule around rules (`@media`, `@supports`, `@layer`, `@container`, `@scope`). */
export interface Group {
  name: string
  prelude: string
  parent: Group | undefined
}

/** A style rule as it stands in a sheet, unparsed. */
export interface SheetRule {
  /** Text of its selectors, without comments. */
  prelude: string
  /** Text of its declarations; rules nested in it are rules of their own. */
  body: string
  /** The style rule that it is nested in. */
  parent: SheetRule | undefined
  group: Group | undefined
}

/** What one style sheet holds. */
export interface Sheet {
  rules: SheetRule[]
  /** Bodies of `@keyframes` by name. */
  keyframes: Map<string, string>
  /** The groups in order of appearance: the order of cascade layers is that of their first naming. */
  layers: Group[]
  /** Something in it goes beyond what people write, and was left out. */
  beyond: boolean
}

interface Frame {
  kind: 'sheet' | 'group' | 'style' | 'value' | 'skip'
  group: Group | undefined
  rule: SheetRule | undefined
  /** Where the declarations that are not yet in a rule begin. */
  from: number
  /** The name of the keyframes that it is of, and where these begin. */
  keyframes?: { name: string; from: number }
}

const groupNames = new Set(['media', 'supports', 'layer', 'container', 'scope'])

/** By its code, whether an ASCII character may be one that tells where a rule begins or ends. */
const stops: Uint8Array = new Uint8Array(128)
for (const stop of Object.values(code)) stops[stop] = 1
stops[code.star] = 0
stops[code.comma] = 0

/**
 * Cuts a style sheet into its rules, without parsing selectors or declarations: CSS Syntax Level 3 as far as blocks,
 * strings, comments and escapes go. Never fails; what a browser drops is dropped when it is parsed.
 *
 * @param outer - the group around the whole sheet, such as its `media` attribute.
 */
export function scanSheet(text: string, outer?: Group): Sheet {
  return new Scanner(text, outer).scan()
}

class Scanner {
  private readonly text: string
  private readonly sheet: Sheet = { rules: [], keyframes: new Map(), layers: [], beyond: false }
  private readonly frames: Frame[] = []
  private top: Frame
  /** Where the prelude or declaration at hand begins. */
  private segment = 0
  /** The segment that a stray semicolon stands in: it is looked at once, however many follow. */
  private spoilt = -1

  constructor(text: string, outer: Group | undefined) {
    this.text = text
    this.top = { kind: 'sheet', group: outer, rule: undefined, from: 0 }
  }

  scan(): Sheet {
    const { text } = this
    const end = text.length
    let brackets = 0
    for (let at = 0; at < end; at++) {
      const char = text.charCodeAt(at)
      if (char > 127 || stops[char] === 0) continue
      const last = tokenEnd(text, at)
      if (last >= 0) at = last
      else if (char === code.open || char === code.openSquare) brackets++
      else if (char === code.close || char === code.closeSquare) {
        if (brackets > 0) brackets--
      } else if (brackets === 0) {
        if (char === code.openCurly) this.open(at)
        else if (char === code.closeCurly) this.close(at)
        else this.semicolon(at)
      }
    }
    while (this.frames.length > 0) this.close(end)
    return this.sheet
  }

  private push(
    kind: Frame['kind'],
    group: Group | undefined,
    rule: SheetRule | undefined,
    at: number,
  ): Frame {
    this.frames.push(this.top)
    this.top = { kind, group, rule, from: at + 1 }
    if (kind !== 'value') this.segment = at + 1
    return this.top
  }

  private open(at: number): void {
    const { top } = this
    if (top.kind === 'skip' || top.kind === 'value') {
      this.push(top.kind, top.group, top.rule, at)
      return
    }
    if (this.frames.length >= deepestBlock) {
      this.sheet.beyond = true
      this.push('skip', top.group, undefined, at)
      return
    }
    const prelude = clean(this.text.slice(this.segment, at))
    if (prelude.startsWith('--') && top.rule) {
      this.push('value', top.group, top.rule, at)
      return
    }
    if (top.rule) this.emit(top, this.segment)
    if (!prelude.startsWith('@')) {
      this.push('style', top.group, { prelude, body: '', parent: top.rule, group: top.group }, at)
      return
    }
    const name = /^@([-\w]+)/.exec(prelude)?.[1]?.toLowerCase() ?? ''
    if (groupNames.has(name)) {
      const group = { name, prelude: prelude.slice(name.length + 1).trim(), parent: top.group }
      if (name === 'layer') this.sheet.layers.push(group)
      this.push('group', group, top.rule, at)
      return
    }
    const frame = this.push('skip', top.group, undefined, at)
    if (name.endsWith('keyframes'))
      frame.keyframes = { name: keyframesName(prelude.slice(name.length + 1).trim()), from: at + 1 }
  }

  private close(at: number): void {
    const closing = this.top
    // A stray brace becomes part of the next prelude, which it makes invalid, as in browsers.
    if (closing.kind === 'sheet') return
    if (closing.rule && closing.kind !== 'value') this.emit(closing, at)
    if (closing.keyframes)
      this.sheet.keyframes.set(closing.keyframes.name, this.text.slice(closing.keyframes.from, at))
    this.top = this.frames.pop()!
    if (closing.kind === 'value') return
    this.segment = at + 1
    this.top.from = at + 1
  }

  private semicolon(at: number): void {
    const { kind } = this.top
    if (kind === 'skip' || kind === 'value' || this.spoilt === this.segment) return
    const statement = this.top.rule ? '' : clean(this.text.slice(this.segment, at))
    if (kind === 'sheet' && !statement.startsWith('@')) {
      this.spoilt = this.segment
      return
    }
    if (/^@layer\b/i.test(statement)) {
      for (const name of statement.slice(6).split(','))
        this.sheet.layers.push({ name: 'layer', prelude: name.trim(), parent: this.top.group })
    }
    this.segment = at + 1
  }

  /** Closes the run of declarations that has stood so far: those after a nested rule come later in the cascade. */
  private emit(frame: Frame, to: number): void {
    const body = this.text.slice(frame.from, to)
    if (!/\S/.test(body)) return
    const rule = frame.rule!
    this.sheet.rules.push({ prelude: rule.prelude, body, parent: rule.parent, group: frame.group })
  }
}

/** A name of keyframes, which may stand in quotes. */
function keyframesName(text: string): string {
  return ident.decode(text.replace(/^(["'])([^]*)\1$/, '$2'))
}

/** A prelude without comments, white space around it and the HTML comment marks that CSS allows. */
function clean(prelude: string): string {
  const bare = prelude.includes('/*') ? prelude.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ') : prelude
  return bare.trim().replace(/^(?:(?:<!--|-->)\s*)+/, '')
}
