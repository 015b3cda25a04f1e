/* oxlint-disable no-underscore-dangle -- what of the parser may be replaced has such names */
import type { Parser } from 'parse5'
import { InsertionMode, Token, Tokenizer } from 'parse5'
import type { HastMap } from './hast-tree.ts'

/** Characters that end a run, by code; all from 128 up stand as that. */
type Stops = Uint8Array

const spaces = '\t\n\f\r '

/** A line feed passes; a carriage return, which is read as one, never does. */
function stopsAt(characters: string): Stops {
  const stops = new Uint8Array(129)
  for (const character of `\0\r${characters}`) stops[character.charCodeAt(0)] = 1
  return stops
}

const references = stopsAt('<&')
const wordInText = stopsAt(`<&${spaces}`)
const raw = stopsAt('<')
const wordInRaw = stopsAt(`<${spaces}`)
const comment = stopsAt('<-')
const doubleQuoted = stopsAt('"&')
const singleQuoted = stopsAt("'&")
const unquoted = stopsAt(`>&${spaces}`)
/** All but spaces. */
const space = new Uint8Array(129).fill(1)
for (const code of [0x09, 0x0a, 0x0c, 0x20]) space[code] = 0

/** Letters that names of elements and attributes are made of as they stand. */
const inNames = new Uint8Array(128)
for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789-_:') inNames[character.charCodeAt(0)] = 1

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Where the parser does the same with spaces as with the words before them. */
const modesOfText: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.TEXT,
  InsertionMode.IN_CAPTION,
  InsertionMode.IN_CELL,
  InsertionMode.IN_SELECT,
  InsertionMode.IN_SELECT_IN_TABLE,
  InsertionMode.IN_TEMPLATE,
])

/**
 * The tokenizer of parse5, which takes one character after the other through its states, made to take those at once that
 * leave it in the state it is in: the run of a text, a name or a value. Where words and spaces come to the same text, they
 * are one token. Attributes get no places of their own.
 */
export class RunTokenizer extends Tokenizer {
  private readonly parser: { readonly insertionMode: InsertionMode }
  /** The text has no characters that are read as others. */
  private readonly isRegular: boolean
  /** The text at hand is that of a script or a style sheet. */
  private isRaw = false
  /** The first line feed from the last place on that was asked for. */
  private lineFeed = -1

  constructor(parser: Parser<HastMap>, text: string) {
    super(parser.options, parser)
    this.parser = parser
    this.isRegular = !text.includes('\r') && !text.includes('\0')
    // The text is here as a whole: nothing of it need be dropped.
    this.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY
  }

  protected override _stateData(cp: number): void {
    if (passes(cp, references)) this.takeText(cp, references, wordInText)
    else super._stateData(cp)
  }

  protected override _stateRcdata(cp: number): void {
    if (passes(cp, references)) this.takeText(cp, references, wordInText)
    else super._stateRcdata(cp)
  }

  protected override _stateRawtext(cp: number): void {
    if (passes(cp, raw)) this.takeText(cp, raw, wordInRaw)
    else super._stateRawtext(cp)
  }

  protected override _stateScriptData(cp: number): void {
    if (passes(cp, raw)) this.takeText(cp, raw, wordInRaw)
    else super._stateScriptData(cp)
  }

  protected override _stateComment(cp: number): void {
    super._stateComment(cp)
    if (passes(cp, comment)) this.takeRun(comment)
  }

  protected override _stateAttributeValueDoubleQuoted(cp: number): void {
    super._stateAttributeValueDoubleQuoted(cp)
    if (passes(cp, doubleQuoted)) this.takeRun(doubleQuoted)
  }

  protected override _stateAttributeValueSingleQuoted(cp: number): void {
    super._stateAttributeValueSingleQuoted(cp)
    if (passes(cp, singleQuoted)) this.takeRun(singleQuoted)
  }

  protected override _stateAttributeValueUnquoted(cp: number): void {
    super._stateAttributeValueUnquoted(cp)
    if (passes(cp, unquoted)) this.takeRun(unquoted)
  }

  protected override _stateTagName(cp: number): void {
    const token = this.currentToken
    if (inNames[cp] === 1 && token && 'tagName' in token) token.tagName += this.takeName()
    else super._stateTagName(cp)
  }

  protected override _stateAttributeName(cp: number): void {
    if (inNames[cp] === 1) this.currentAttr.name += this.takeName()
    else super._stateAttributeName(cp)
  }

  protected override _createAttr(first: string): void {
    this._flushRun('')
    this.currentAttr = { name: first, value: '' }
  }

  /** Takes the current character of a text and those like it. */
  private takeText(cp: number, all: Stops, word: Stops): void {
    this.isRaw = all === raw
    const isSpace = space[cp] === 0
    const joins = this.inForeignNode || modesOfText.has(this.parser.insertionMode)
    if (isSpace && joins && this.currentCharacterToken?.type === Token.TokenType.CHARACTER)
      this._extendRun(cp)
    else this._emitCodePoint(cp)
    const isText = this.currentCharacterToken?.type === Token.TokenType.CHARACTER
    if (isText && joins && this.isRaw && this.isRegular) this.takeRaw()
    else this.takeRun(isText ? (joins ? all : word) : space)
  }

  /** Adds to the run of a script or a style sheet all up to the next sign that may end it. */
  private takeRaw(): void {
    const { preprocessor } = this
    const { html } = preprocessor
    const found = html.indexOf('<', preprocessor.pos + 1)
    const end = found === -1 ? html.length : found
    while (preprocessor.pos + 1 < end) {
      // Lines are counted as the first character of one is read.
      preprocessor.advance()
      if (html.charCodeAt(preprocessor.pos) !== lineFeed)
        preprocessor.pos = Math.min(this.nextLineFeed(preprocessor.pos), end) - 1
    }
    this.runEnd = end
  }

  private nextLineFeed(from: number): number {
    if (this.lineFeed < from) {
      const found = this.preprocessor.html.indexOf('\n', from)
      this.lineFeed = found === -1 ? Number.POSITIVE_INFINITY : found
    }
    return this.lineFeed
  }

  /** Script and style sheets share the text of the page; what is kept of it is copied. */
  protected override _flushRun(text: string): void {
    const { currentToken: token, currentCharacterToken: characters } = this
    if (token === null && characters !== null && this.isRaw) {
      characters.chars += this.preprocessor.html.slice(this.runStart, this.runEnd) + text
      this.runStart = this.runEnd
    } else super._flushRun(text)
  }

  /** Adds to the run that ends with the current character what follows, up to a character that stops it. */
  private takeRun(stops: Stops): void {
    const { preprocessor } = this
    const { html } = preprocessor
    // It was read as a line feed; one behind it is not read at all.
    if (html.charCodeAt(preprocessor.pos) === carriageReturn) return
    for (;;) {
      const next = html.charCodeAt(preprocessor.pos + 1)
      if (!passes(next, stops)) return
      // Lines are counted as the first character of one is read.
      preprocessor.advance()
      let end = preprocessor.pos + 1
      if (next !== lineFeed) {
        for (
          let code = html.charCodeAt(end);
          code !== lineFeed && passes(code, stops);
          code = html.charCodeAt(end)
        )
          end++
        preprocessor.pos = end - 1
      }
      this.runEnd = end
    }
  }

  /** Takes a name, or what of it needs no change. */
  private takeName(): string {
    const { preprocessor } = this
    const { html, pos } = preprocessor
    let end = pos + 1
    while (inNames[html.charCodeAt(end)] === 1) end++
    preprocessor.pos = end - 1
    return detached(html.slice(pos, end))
  }
}

/** Not so for the end of the text, which is -1 to the parser and not a number to strings. */
function passes(code: number, stops: Stops): boolean {
  return (code > 127 ? stops[128] : stops[code]) === 0
}

/** A copy of a name that is kept: V8 lets pieces of 13 characters and more share, and keep, the whole text. */
function detached(name: string): string {
  return name.length < 13 ? name : ` ${name}`.slice(1)
}
