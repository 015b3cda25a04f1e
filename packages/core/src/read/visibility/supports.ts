/** Features that browsers in use do not have, by the start of their declaration. */
const unknown = /^\s*-(?:moz|ms|o|khtml|apple)-/i

/** Conditions nested deeper than this are taken to hold. */
const deepest = 16

/**
 * Whether a browser in use supports what `@supports` asks for. Sheets ask for what browsers have had for years; a
 * prefix of another engine is the usual exception.
 */
export function supports(condition: string, depth = 0): boolean {
  if (depth > deepest) return true
  const text = condition.trim()
  const negated = /^not(?=[\s(])/i.exec(text)
  if (negated) return !isSupported(text.slice(negated[0].length), depth)
  const { parts, word } = split(text)
  return word === 'or'
    ? parts.some((part) => isSupported(part, depth))
    : parts.every((part) => isSupported(part, depth))
}

function isSupported(part: string, depth: number): boolean {
  const text = part.trim()
  if (!text.startsWith('(') || !text.endsWith(')')) return true
  const inner = text.slice(1, -1).trim()
  return /^(?:\(|not[\s(])/i.test(inner) ? supports(inner, depth + 1) : !unknown.test(inner)
}

/** Splits at the `and` or `or` outside of all brackets; one condition has only one of them. */
function split(text: string): { parts: string[]; word: string } {
  const parts: string[] = []
  let word = 'and'
  let depth = 0
  let from = 0
  for (const { 0: token, index } of text.matchAll(/[()]|\b(?:and|or)\b/gi)) {
    if (token === '(') depth++
    else if (token === ')') depth--
    else if (depth === 0) {
      word = token.toLowerCase()
      parts.push(text.slice(from, index))
      from = index + token.length
    }
  }
  parts.push(text.slice(from))
  return { parts, word }
}
