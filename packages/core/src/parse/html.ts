import type { Root } from 'hast'
import { parseGuarded } from './guarded.ts'
import type { Limit } from './limits.ts'

/**
 * Parses HTML as a browser does. A piece of a page gets no `html`, `head` and `body` around it.
 *
 * @returns the tree that `rehype-parse` gives, or the limit that the page passes.
 */
export function parseHtml(text: string, wholePage: boolean): Root | Limit {
  return parseGuarded(text, wholePage)
}
