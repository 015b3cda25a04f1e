/** Brackets may stand this deep in each other: what is parsed by recursion is bounded first. */
const deepest = 32

/** Groups (`@media` and such) and style rules may stand this deep in each other. */
export const deepestBlock = 32

/** Cascade layers of a page. */
export const mostLayers = 1_000

/** Steps of matching and of the cascade for one page: seven times what the busiest of 1,300 real pages takes. */
export const mostSteps = 2_000_000

/** Whether a piece of a style sheet is nested deeper than any that people write. */
export function tooDeep(text: string): boolean {
  let opened = 0
  for (let at = 0; at < text.length; at++) if (isOpening(text.charCodeAt(at))) opened++
  if (opened <= deepest) return false
  const bare = text.replace(/\\[^]|"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?|\/\*[^]*?(?:\*\/|$)/g, '')
  let depth = 0
  for (let at = 0; at < bare.length; at++) {
    const char = bare.charCodeAt(at)
    if (isOpening(char)) {
      if (++depth > deepest) return true
    } else if (depth > 0 && (char === 41 || char === 93 || char === 125)) depth--
  }
  return false
}

function isOpening(char: number): boolean {
  return char === 40 || char === 91 || char === 123
}

/** Whether css-tree has thrown this because the text is no CSS; its errors are of no class that can be asked for. */
export function isSyntaxError(error: unknown): boolean {
  return error instanceof Error && error.name === 'SyntaxError'
}
