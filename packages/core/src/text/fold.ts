/** A text as readers read it, with the way back to the text as it is written. */
export interface Folded {
  /** The text as it is written. */
  source: string
  /**
   * The text without what no reader sees or minds: invisible characters gone, quotes, dashes and spaces plain, accents
   * composed, `ß` as `ss`. Case is kept.
   */
  text: string
  /** `text` in lower case, unit for unit. */
  lower: string
  /** Where each unit of `text` comes from, and the end of the source; `undefined` where the two texts are the same. */
  offsets: Uint32Array | undefined
}

/** Runs of combining marks are cut here before normalising: UAX #15, section 13 ("stream-safe"). */
const markLimit = 30

const plain = /^[\t\n\r\u0020-\u007e]*$/
const mark = /^\p{M}$/u
const ignorable = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]$/u
const space = /^[\p{Z}\t\n\v\f\r\u0085]$/u

const typography = new Map<string, string>([
  ...pairs('\u2018\u2019\u201a\u201b\u02bb\u02bc\u02bd\u02b9\u02c8\u2032\u0060\u00b4\uff07\u055a\ua78c', "'"),
  ...pairs('\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u301d\u301e\u301f\uff02', '"'),
  ...pairs('\u2010\u2011\u2012\u2013\u2212\ufe58\ufe63\uff0d\u058a\u05be', '-'),
  ['\u2026', '...'],
  ['\u2024', '.'],
  ['\u00df', 'ss'],
  ['\u1e9e', 'SS'],
  ['\u017f', 's'],
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
])

function pairs(from: string, to: string): Array<[string, string]> {
  return Array.from(from, (character) => [character, to])
}

/** Folds a text: linear in its length, whatever stands in it. */
export function fold(source: string): Folded {
  if (plain.test(source)) {
    const text = source.replace(/[\t\n\r]/g, ' ')
    return { source, text, lower: text.toLowerCase(), offsets: undefined }
  }
  const parts: string[] = []
  const offsets: number[] = []
  let at = 0
  while (at < source.length) {
    const start = at
    const character = String.fromCodePoint(source.codePointAt(at)!)
    at += character.length
    let folded = foldCharacter(character)
    if (folded === '') continue
    if (folded !== ' ') {
      const marks = readMarks(source, at)
      at = marks.end
      if (marks.text !== '') folded = (folded + marks.text).normalize('NFC')
    }
    parts.push(folded)
    for (let unit = 0; unit < folded.length; unit++) offsets.push(start)
  }
  offsets.push(source.length)
  const text = parts.join('')
  return { source, text, lower: lowerCase(text), offsets: Uint32Array.from(offsets) }
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (code > 0x20 && code < 0x7f && code !== 0x60) return character
  if (space.test(character)) return ' '
  if (ignorable.test(character)) return ''
  return typography.get(character) ?? character.normalize('NFC')
}

/** The combining marks (and the later letters of a Hangul syllable) after a character; invisible ones between go. */
function readMarks(source: string, from: number): { text: string; end: number } {
  let text = ''
  let count = 0
  let end = from
  let at = from
  while (at < source.length) {
    const code = source.charCodeAt(at)
    if (code < 0xad) break
    const character = String.fromCodePoint(source.codePointAt(at)!)
    const joins = mark.test(character) || (code >= 0x1161 && code <= 0x11ff)
    if (!joins && !ignorable.test(character)) break
    at += character.length
    if (!joins || ignorable.test(character)) continue
    end = at
    if (count++ < markLimit) text += character
  }
  return { text, end }
}

/** Lower case that never changes the length: `İ` and `ı` are `i`, as capitals of the two are told apart by few. */
function lowerCase(text: string): string {
  return text.replaceAll('\u0130', 'I').toLowerCase().replaceAll('\u0131', 'i').replaceAll('\u03c2', '\u03c3')
}

/** Where a span of the folded text stands in the text as it is written. */
export function sourceSpan(folded: Folded, start: number, end: number): { start: number; end: number } {
  const { offsets, source } = folded
  if (!offsets) return { start, end }
  if (end <= start) return { start: offsets[start]!, end: offsets[start]! }
  // The end is where the next character begins, without the invisible ones that stand between.
  const last = offsets[end - 1]!
  let next = end
  while (next < offsets.length && offsets[next] === last) next++
  let stop = next < offsets.length ? offsets[next]! : source.length
  while (stop > last + 1 && isLeft(source, stop)) stop--
  return { start: offsets[start]!, end: stop }
}

function isLeft(source: string, end: number): boolean {
  const character = source[end - 1]!
  return character.charCodeAt(0) >= 0xad && !mark.test(character) && ignorable.test(character)
}
