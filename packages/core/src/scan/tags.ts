import type { Kind } from './kinds.ts'
import { hashStep, kind, Kinds } from './kinds.ts'

const tab = 0x09
const newline = 0x0a
const feed = 0x0c
const carriage = 0x0d
const space = 0x20
const quote = 0x22
const apostrophe = 0x27
const slash = 0x2f
const equals = 0x3d
const close = 0x3e

/** Reads one tag after the other as the tokenizer of the HTML standard does (13.2.5). */
export class TagReader {
  /** Of the tag that was read last. */
  kind: Kind = kind('span')
  closes = false
  /** Ends in `/>`. */
  selfClosing = false
  attributes = 0
  /** Behind its `>`. */
  end = 0
  private readonly text: string
  private readonly kinds = new Kinds()

  constructor(text: string) {
    this.text = text
  }

  /** Reads the tag whose `<` stands at `start`, before a letter or a `/` with a letter; false where it never ends. */
  read(start: number): boolean {
    const { text } = this
    this.closes = text.charCodeAt(start + 1) === slash
    const from = start + (this.closes ? 2 : 1)
    let at = from
    let hash = 0
    for (; ; at++) {
      const code = text.charCodeAt(at)
      if (isGap(code) || code === close || at >= text.length) break
      hash = hashStep(hash, code)
    }
    if (at >= text.length) return false
    this.kind = this.kinds.at(text, from, at, hash)
    this.attributes = 0
    for (;;) {
      const before = at
      while (isGap(text.charCodeAt(at))) at++
      if (at >= text.length) return false
      if (text.charCodeAt(at) === close) {
        this.selfClosing = at > before && text.charCodeAt(at - 1) === slash
        this.end = at + 1
        return true
      }
      this.attributes++
      at = endOfAttribute(text, at)
      if (at === -1) return false
    }
  }
}

/** White space and `/`. */
function isGap(code: number): boolean {
  return code === slash || isSpace(code)
}

function isSpace(code: number): boolean {
  return code === space || code === newline || code === tab || code === carriage || code === feed
}

/** Where an attribute ends that begins at `at`; -1 where the text ends in it. */
function endOfAttribute(text: string, start: number): number {
  const { length } = text
  // A `=` at the beginning is part of the name.
  let at = start + 1
  for (; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === equals || code === close || isGap(code)) break
  }
  let next = at
  while (isSpace(text.charCodeAt(next))) next++
  if (text.charCodeAt(next) !== equals) return at
  next++
  while (isSpace(text.charCodeAt(next))) next++
  const first = text.charCodeAt(next)
  if (first === quote || first === apostrophe) {
    const end = text.indexOf(first === quote ? '"' : "'", next + 1)
    return end === -1 ? -1 : end + 1
  }
  for (; next < length; next++) {
    const code = text.charCodeAt(next)
    if (code === close || isSpace(code)) break
  }
  return next
}
