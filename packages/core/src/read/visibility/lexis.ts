/** The characters of CSS that are not taken as they stand. */
export const code = {
  quote: 34,
  apostrophe: 39,
  open: 40,
  close: 41,
  star: 42,
  comma: 44,
  slash: 47,
  semicolon: 59,
  openSquare: 91,
  backslash: 92,
  closeSquare: 93,
  openCurly: 123,
  closeCurly: 125,
}

/** Whether the bracket opens an address without quotes, in which only `)` and escapes count. */
export function isUrl(text: string, at: number): boolean {
  if (text.slice(at - 3, at).toLowerCase() !== 'url') return false
  let next = at + 1
  while (next < text.length && text.charCodeAt(next) <= 32) next++
  const char = text.charCodeAt(next)
  return char !== code.quote && char !== code.apostrophe
}

/**
 * Passes over what is one token whatever stands in it: a comment, a string, an escape, an address without quotes
 * (CSS Syntax Level 3, section 4.3).
 *
 * @returns the place of its last character; -1 where the character that stands here is a sign of its own.
 */
export function tokenEnd(text: string, at: number): number {
  const char = text.charCodeAt(at)
  switch (char) {
    case code.slash:
      return text.charCodeAt(at + 1) === code.star ? commentEnd(text, at) : at
    case code.backslash:
      return at + 1
    case code.quote:
    case code.apostrophe:
      return stringEnd(text, at, char)
    case code.open:
      return isUrl(text, at) ? urlEnd(text, at) : -1
    default:
      return -1
  }
}

function commentEnd(text: string, at: number): number {
  const end = text.indexOf('*/', at + 2)
  return end < 0 ? text.length : end + 1
}

/** A string ends at its quote; a line break ends a broken one. */
function stringEnd(text: string, at: number, quote: number): number {
  for (let next = at + 1; next < text.length; next++) {
    const char = text.charCodeAt(next)
    if (char === code.backslash) next++
    else if (char === quote || char === 10 || char === 13 || char === 12) return next
  }
  return text.length
}

function urlEnd(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next++) {
    const char = text.charCodeAt(next)
    if (char === code.backslash) next++
    else if (char === code.close) return next
  }
  return text.length
}
