/** A text that differs from the one that is written: as a bidi override shows it, or as it was before it was decoded wrongly. */
export interface Disguise {
  kind: 'turned' | 'mojibake'
  text: string
  /** Where a span of `text` stands in the source. */
  place: (start: number, end: number) => { start: number; end: number }
  /** Whether something in a span of `text` is written differently in the source. */
  touches: (start: number, end: number) => boolean
}

interface Unit {
  text: string
  start: number
  end: number
  changed: boolean
}

/**
 * Reads a text as it shows and as it was meant.
 *
 * @returns `shown` where a bidi override turns a part of the text, `meant` where a part is UTF-8 that was decoded as
 * windows-1252 (`ZoÃ«`), once or twice.
 */
export function readDisguises(source: string): {
  shown?: Disguise | undefined
  meant?: Disguise | undefined
} {
  const found: { shown?: Disguise; meant?: Disguise } = {}
  if (/[\u202d\u202e]/.test(source)) found.shown = disguise('turned', turn(source))
  if (/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]/.test(source)) {
    const units = decodeAgain(unitsOf(source))
    if (units) found.meant = disguise('mojibake', decodeAgain(units) ?? units)
  }
  return found
}

function disguise(kind: Disguise['kind'], units: Unit[]): Disguise {
  const index: Unit[] = []
  let text = ''
  for (const unit of units) {
    text += unit.text
    for (let at = 0; at < unit.text.length; at++) index.push(unit)
  }
  return {
    kind,
    text,
    place(start, end) {
      let from = Number.POSITIVE_INFINITY
      let to = 0
      for (let at = start; at < end; at++) {
        from = Math.min(from, index[at]!.start)
        to = Math.max(to, index[at]!.end)
      }
      return { start: from, end: to }
    },
    touches(start, end) {
      for (let at = start; at < end; at++) if (index[at]!.changed) return true
      return false
    },
  }
}

function unitsOf(source: string): Unit[] {
  const units: Unit[] = []
  let at = 0
  for (const text of source) {
    units.push({ text, start: at, end: at + text.length, changed: false })
    at += text.length
  }
  return units
}

const leftToRight = /[\p{L}\p{N}]/u
const rightToLeft = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}]/u

/** The text in the order in which it shows: what stands after an override against its direction is turned. */
function turn(source: string): Unit[] {
  const shown: Unit[] = []
  let held: Unit[] | undefined
  let against = leftToRight
  const release = (): void => {
    if (!held) return
    const turns = held.some((unit) => against.test(unit.text))
    if (turns) held = held.toReversed().map((unit) => ({ ...unit, changed: true }))
    for (const unit of held) shown.push(unit)
    held = undefined
  }
  for (const unit of unitsOf(source)) {
    if (unit.text === '\u202d' || unit.text === '\u202e') {
      release()
      held = []
      against = unit.text === '\u202e' ? leftToRight : rightToLeft
    } else if (unit.text === '\u202c' || unit.text === '\n') release()
    else (held ?? shown).push(unit)
  }
  release()
  return shown
}

/** windows-1252 from 0x80 on, where it differs from ISO 8859-1. */
const windows1252 = new Map<string, number>(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (letter, at) => [
    letter,
    0x80 + at,
  ]),
)

function byteOf(text: string): number {
  const code = text.charCodeAt(0)
  return windows1252.get(text) ?? (text.length === 1 && code <= 0xff ? code : -1)
}

/** The units with every valid UTF-8 sequence of theirs decoded; `undefined` where there is none. */
function decodeAgain(units: Unit[]): Unit[] | undefined {
  const out: Unit[] = []
  let any = false
  for (let at = 0; at < units.length; at++) {
    const lead = byteOf(units[at]!.text)
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 1
    let code = lead & (0xff >> (length + 1))
    let whole = length > 1 && at + length <= units.length
    for (let more = 1; whole && more < length; more++) {
      const byte = byteOf(units[at + more]!.text)
      if (byte < 0x80 || byte > 0xbf) whole = false
      else code = code * 64 + (byte & 0x3f)
    }
    if (!whole || code > 0x10ffff) {
      out.push(units[at]!)
      continue
    }
    const end = units[at + length - 1]!.end
    out.push({ text: String.fromCodePoint(code), start: units[at]!.start, end, changed: true })
    at += length - 1
    any = true
  }
  return any ? out : undefined
}
