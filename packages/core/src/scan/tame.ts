import { formatOf } from '../parse/format.ts'
import type { Format } from '../parse/document.ts'
import { frontMatterOf, withoutFrontMatter } from '../parse/fence.ts'
import { isHarmless } from './harmless.ts'
import { overBound } from '../parse/markdown-bounds.ts'
import { TagReader } from './tags.ts'
import { mayPassContentLimit } from '../read/limits.ts'

/** So few of each that no bound of any format is near. */
const few = {
  bytes: 20_000,
  lines: 400,
  marks: 300,
  tags: 40,
  nesting: 10,
  cells: 48,
  prefix: 12,
  flow: 30,
  aliases: 90,
  far: 30,
}

const newline = 1
const mark = 2
const openBracket = 3
const closeBracket = 4
const tag = 5
const cell = 6
const brace = 7
const kinds = table()
const prefixes = new Uint8Array(256)
for (const character of ' \t>*+-0123456789.)?:') prefixes[character.charCodeAt(0)] = 1

function table(): Uint8Array {
  const found = new Uint8Array(256)
  const set = (characters: string, kind: number): void => {
    for (const character of characters) found[character.charCodeAt(0)] = kind
  }
  set('\n', newline)
  // `:` for the `://` of addresses.
  set('*_~`&@:', mark)
  set('[', openBracket)
  set(']', closeBracket)
  set('<', tag)
  set('|', cell)
  set('{', brace)
  return found
}

/**
 * Whether an article is certain to be read: no bound of its format is near, or a look at its marks proves that none is
 * passed. What is not proved may be read all the same.
 *
 * @param bytes - in an encoding that ASCII stands for itself in.
 * @param decode - the text of the bytes.
 */
export function isCertainlyRead(
  bytes: Uint8Array,
  decode: () => string,
  options: { format?: Format | undefined; path?: string | undefined },
): boolean {
  const counted = count(bytes)
  if (!counted.front) return false
  if (counted.all && counted.far < few.far && (counted.tags === 0 || bytes.length < 4000)) return true
  const text = decode()
  if (mayPassContentLimit(text)) return false
  const format = options.format ?? formatOf(options.path, text)
  if (format === 'text') return true
  const body = withoutFrontMatter(text, frontMatterOf(text))
  if (format === 'html') return isHarmless(body)
  if (counted.tags > few.tags || !fewAttributes(text)) return false
  return counted.all || (overBound(body) === undefined && counted.emphasis < few.marks)
}

interface Counted {
  /** Front matter is far from its bounds. */
  front: boolean
  /** All of the article is. */
  all: boolean
  tags: number
  emphasis: number
  /** Bytes beyond the Latin letters, and character references. */
  far: number
}

function count(bytes: Uint8Array): Counted {
  let lines = 0
  let marks = 0
  let emphasis = 0
  let tags = 0
  let cells = 0
  let nesting = 0
  let deepest = 0
  let prefix = 0
  let longest = 0
  let atStart = true
  const head = bytes[0] === 0xef ? 3 : 0
  const fence = bytes[head]!
  let inFront = isFence(bytes, head, fence)
  // A block in braces is read as front matter too.
  let front = fence !== 0x7b && fence !== 0x3b
  let flow = 0
  let aliases = 0
  let far = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (atStart) {
      if (prefixes[byte] === 1) longest = Math.max(longest, ++prefix)
      else atStart = false
    }
    const kind = kinds[byte]!
    // No quote or dash of general punctuation is a mark.
    if ((byte >= 0xcc && !(byte === 0xe2 && bytes[at + 1] === 0x80)) || byte === 0x26) far++
    if (kind === 0) continue
    if (kind === newline) {
      lines++
      atStart = true
      prefix = 0
      if (inFront && (isFence(bytes, at + 1, fence) || isFence(bytes, at + 1, 0x2e))) {
        inFront = false
        front &&= flow <= few.flow && aliases <= few.aliases && longest <= few.flow && at < 60_000
      }
    } else if (kind === mark) {
      marks++
      if (byte === 0x2a || byte === 0x5f || byte === 0x7e) emphasis++
      if (byte === 0x2a || byte === 0x26) aliases++
    } else if (kind === openBracket) {
      flow++
      marks++
      deepest = Math.max(deepest, ++nesting)
    } else if (kind === closeBracket) nesting = Math.max(0, nesting - 1)
    else if (kind === tag) {
      tags++
      marks++
    } else if (kind === cell) cells++
    else flow++
  }
  const all =
    bytes.length < few.bytes &&
    lines < few.lines &&
    marks < few.marks + lines &&
    tags <= few.tags &&
    cells <= few.cells &&
    deepest <= few.nesting &&
    longest <= few.prefix
  return { front, all, tags, emphasis, far }
}

function isFence(bytes: Uint8Array, at: number, byte: number): boolean {
  return (
    (byte === 0x2d || byte === 0x2b || byte === 0x2e) &&
    bytes[at] === byte &&
    bytes[at + 1] === byte &&
    bytes[at + 2] === byte
  )
}

/** No tag has attributes in numbers that only a machine writes. */
function fewAttributes(text: string): boolean {
  const reader = new TagReader(text)
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1))
    if (/[a-z]/i.test(text[at + 1] ?? '') && reader.read(at) && reader.attributes > 1000) return false
  return true
}
