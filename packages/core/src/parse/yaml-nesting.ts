import type { CST } from 'yaml'
import { bounds } from './limits.ts'

/** Where tokens go beyond the bounds of front matter; offsets are of the YAML. */
export interface Nesting {
  tooDeep?: number
  oneAlias?: number
}

/** Measures depth and aliases before anything recursive touches them; itself without recursion. */
export function nestingOf(tokens: CST.Token[]): Nesting {
  const found: Nesting = {}
  let aliases = 0
  const stack = tokens.map((token) => ({ token, depth: 0 }))
  while (stack.length > 0) {
    const { token, depth } = stack.pop()!
    if (depth > bounds.frontMatterDepth) {
      found.tooDeep ??= token.offset
      return found
    }
    if (token.type === 'alias' && ++aliases > bounds.frontMatterAliases) {
      found.oneAlias = token.offset
      return found
    }
    if ('value' in token && token.value) stack.push({ token: token.value, depth })
    if (!('items' in token)) continue
    for (const item of token.items) {
      if (item.key) stack.push({ token: item.key, depth: depth + 1 })
      if (item.value) stack.push({ token: item.value, depth: depth + 1 })
    }
  }
  return found
}
