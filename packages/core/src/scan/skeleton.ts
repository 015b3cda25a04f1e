import { mayNeedNoSemicolon, readNamed } from './entities.ts'
import { kindOf, kinds, lettersOf } from './letters.ts'
import { byteAt, codeAt, isMisread, isShortEscape, numberAt, sizeAt, western } from './bytes.ts'

/**
 * What a source says, as far as names go: letters (see `letters.ts`), and where something may stand between the letters
 * of a name that its reader does not see. All else is left out.
 */
export interface Skeleton {
  events: Uint8Array
  length: number
  /** An ASCII letter is written as an escape somewhere. */
  escapedLetters: boolean
}

/** A character that may open what readers do not see: a tag, an address, a comment. */
export const opens = 40
/** One that may end it. */
export const closes = 41
/** An escape begins: its letters as they stand, then, each from the same point, what else they may be read as. */
export const escape = 42
export const meaning = 43
export const escaped = 44

const special = 60
const wide = 61
const other = 255
const character = table()

function table(): Uint8Array {
  const found = new Uint8Array(256).fill(other)
  for (let code = 0; code < 0x80; code++) if (kindOf(code) >= 0) found[code] = kindOf(code)
  for (const open of '<([{') found[open.charCodeAt(0)] = opens
  for (const close of '>)]}') found[close.charCodeAt(0)] = closes
  for (const begin of '%&\\') found[begin.charCodeAt(0)] = special
  return found.fill(wide, 0x80)
}

const nothing: readonly number[] = []

const invalid = -1
const hidden = -2

/** Reads UTF-8 into a buffer of its own, which the next source reads into again. */
export class SkeletonReader {
  private events = new Uint8Array(65_536)
  private length = 0
  private bytes: Uint8Array = new Uint8Array()
  /** The character beyond ASCII that was read last, and where it ends. */
  private wide = 0
  private wideEnd = -1
  private escapedLetters = false

  /**
   * @returns `invalid` for bytes that are not UTF-8; `hidden` where letters stand in it that only a parser is sure to
   *   read, and text that shows in another order or was decoded wrongly.
   */
  read(bytes: Uint8Array): Skeleton | 'invalid' | 'hidden' {
    // An escape of two bytes makes up to five events.
    if (this.events.length < bytes.length * 3 + 16) this.events = new Uint8Array(bytes.length * 3 + 65_536)
    this.bytes = bytes
    this.length = 0
    this.wideEnd = -1
    this.escapedLetters = false
    const { events } = this
    let length = 0
    for (let at = 0; at < bytes.length;) {
      const event = character[bytes[at]!]!
      if (event < special) {
        events[length++] = event
        at++
      } else if (event === other) at++
      else {
        this.length = length
        const next = event === wide ? this.readWide(at) : this.readEscape(at)
        if (next < 0) return next === invalid ? 'invalid' : 'hidden'
        at = next
        ;({ length } = this)
      }
    }
    return { events, length, escapedLetters: this.escapedLetters }
  }

  /** A character beyond ASCII. Returns where the next begins, or why none can be read. */
  private readWide(at: number): number {
    const { bytes } = this
    const size = sizeAt(bytes, at)
    if (size === 0) return invalid
    const code = codeAt(bytes, at, size)
    if (this.isDisguised(code, at, at + size)) return hidden
    for (const kind of lettersOf(code)) this.events[this.length++] = kind
    return at + size
  }

  /**
   * Shown in another order, or perhaps UTF-8 that was decoded as windows-1252, which was meant to say something else.
   *
   * @param end - where the source goes on.
   */
  private isDisguised(code: number, start: number, end: number): boolean {
    if (code === 0x202d || code === 0x202e) return true
    if (start === this.wideEnd && isMisread(this.wide, code) && this.mayGoOn(this.wide, end)) return true
    this.wide = code
    this.wideEnd = end
    return false
  }

  /** Whether what follows two characters may be the rest of a sequence that the first one begins. */
  private mayGoOn(lead: number, end: number): boolean {
    const { bytes } = this
    if (lead < 0xe0) return true
    const next = bytes[end]
    if (next === undefined || (next < 0x80 && next !== 0x26)) return false
    const size = next === 0x26 ? 0 : sizeAt(bytes, end)
    return size === 0 || isMisread(0xe0, codeAt(bytes, end, size))
  }

  private readEscape(at: number): number {
    const code = this.bytes[at]!
    if (code === 0x26) return this.readEntity(at)
    return code === 0x25 ? this.readPercent(at) : this.readBackslash(at)
  }

  private readEntity(at: number): number {
    const { bytes } = this
    if (bytes[at + 1] === 0x23) return this.readNumber(at)
    let end = at + 1
    while (end < bytes.length && end - at < 34 && kindOf(bytes[end]!) >= 0) end++
    const name = String.fromCharCode(...bytes.subarray(at + 1, end))
    if (bytes[end] !== 0x3b) {
      if (mayNeedNoSemicolon(name)) return hidden
      return this.open(at)
    }
    const { letters, like } = readNamed(name)
    if (!letters || (like > 0 && this.isDisguised(like, at, end + 1))) return hidden
    return this.either(at, end + 1, letters)
  }

  private readNumber(at: number): number {
    const { bytes } = this
    const hex = (bytes[at + 2]! | 0x20) === 0x78
    const from = at + (hex ? 3 : 2)
    const { code, end } = numberAt(bytes, from, hex ? 16 : 10, 12)
    if (end === from) return at + 1
    return this.readCode(at, bytes[end] === 0x3b ? end + 1 : end, western.get(code) ?? code)
  }

  /** `%4a`; where the percent sign itself is escaped, an address may stand in an address. */
  private readPercent(at: number): number {
    const { bytes } = this
    let start = at
    while (bytes[start + 1] === 0x32 && bytes[start + 2] === 0x35 && start - at < 8) start += 2
    const first = byteAt(bytes, start + 1)
    if (first === undefined) return start === at ? at + 1 : this.either(at, start + 1, nothing)
    const sequence = [first]
    let end = start + 3
    const most = first < 0x80 ? 1 : 4
    while (sequence.length < most && bytes[end] === 0x25) {
      const byte = byteAt(bytes, end + 1)
      if (byte === undefined || byte < 0x80 || byte > 0xbf) break
      sequence.push(byte)
      end += 3
    }
    const decoded = Uint8Array.from(sequence)
    const valid = first < 0x80 || sizeAt(decoded, 0) === decoded.length
    // An address with what is not UTF-8 in it is never decoded.
    const code = !valid ? 0 : first < 0x80 ? first : codeAt(decoded, 0, decoded.length)
    return this.either(at, end, lettersOf(code), start > at ? start + 1 : undefined)
  }

  /** Escapes of CSS (`\4a`), YAML, JSON and TOML (`\x4a`, `\u004a`). */
  private readBackslash(at: number): number {
    const { bytes } = this
    const kind = bytes[at + 1]
    if (kind === undefined) return at + 1
    const most = kind === 0x78 ? 2 : kind === 0x75 ? 4 : kind === 0x55 ? 8 : 0
    const from = at + (most > 0 ? 2 : 1)
    const { code, end } = numberAt(bytes, from, 16, most || 6)
    const short = isShortEscape(kind)
    if (end > from) return this.readCode(at, end, code, short ? at + 2 : undefined)
    return short ? this.either(at, at + 2, nothing) : this.open(at)
  }

  private readCode(at: number, end: number, code: number, short?: number): number {
    if (code < 0x80 && kindOf(code) >= 0) this.escapedLetters = true
    if (code > 0x10ffff || (code >= 0x80 && this.isDisguised(code, at, end))) return hidden
    return this.either(at, end, lettersOf(code), short)
  }

  /**
   * What an escape may be read as: as it stands, as the letters that it stands for, or, where it ends before `short`
   * already, as nothing and then the rest of it.
   */
  private either(at: number, end: number, letters: readonly number[], short?: number): number {
    const { events } = this
    events[this.length++] = escape
    this.asWritten(at + 1, end)
    events[this.length++] = meaning
    for (const kind of letters) events[this.length++] = kind
    if (short !== undefined) {
      events[this.length++] = meaning
      this.asWritten(short, end)
    }
    events[this.length++] = escaped
    return end
  }

  private asWritten(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const event = character[this.bytes[at]!]!
      if (event < kinds) this.events[this.length++] = event
    }
  }

  private open(at: number): number {
    this.events[this.length++] = opens
    return at + 1
  }
}
