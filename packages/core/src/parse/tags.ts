/** A tag as the tokenizer of the HTML standard reads it (13.2.5). */
export interface Tag {
  name: string
  closes: boolean
  /** Ends in `/>`. */
  selfClosing: boolean
  attributes: number
  /** Behind its `>`. */
  end: number
}

const nameEnd = /[\t\n\f\r />]/g

/** Reads the tag whose `<` stands at `start`, before a letter or a `/` with a letter; `undefined` where it never ends. */
export function readTag(text: string, start: number): Tag | undefined {
  const closes = text[start + 1] === '/'
  nameEnd.lastIndex = start + (closes ? 2 : 1)
  const found = nameEnd.exec(text)
  if (!found) return undefined
  const name = text.slice(start + (closes ? 2 : 1), found.index).toLowerCase()
  let at = found.index
  let attributes = 0
  for (;;) {
    const from = at
    while (isGap(text.charCodeAt(at))) at++
    if (at >= text.length) return undefined
    if (text[at] === '>') {
      return { name, closes, selfClosing: at > from && text[at - 1] === '/', attributes, end: at + 1 }
    }
    attributes++
    at = endOfAttribute(text, at)
    if (at === -1) return undefined
  }
}

/** White space and `/`. */
function isGap(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c || code === 0x2f
}

function isSpace(code: number): boolean {
  return isGap(code) && code !== 0x2f
}

/** Where an attribute ends that begins at `at`; -1 where the text ends in it. */
function endOfAttribute(text: string, start: number): number {
  // A `=` at the beginning is part of the name.
  let at = start + 1
  while (at < text.length && !isGap(text.charCodeAt(at)) && text[at] !== '>' && text[at] !== '=') at++
  let next = at
  while (isSpace(text.charCodeAt(next))) next++
  if (text[next] !== '=') return at
  next++
  while (isSpace(text.charCodeAt(next))) next++
  const quote = text[next]
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, next + 1)
    return close === -1 ? -1 : close + 1
  }
  while (next < text.length && !isSpace(text.charCodeAt(next)) && text[next] !== '>') next++
  return next
}
