import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { parseGuarded } from './guarded.ts'
import { isHarmless } from './harmless.ts'
import type { Limit } from './limits.ts'

/**
 * Parses HTML as a browser does. A piece of a page gets no `html`, `head` and `body` around it. A page that a look at
 * its tags does not prove harmless is parsed under guard, to the same tree or to the limit that it passes.
 */
export function parseHtml(text: string, wholePage: boolean): Root | Limit {
  if (!isHarmless(text)) return parseGuarded(text, wholePage)
  return unified().use(rehypeParse, { fragment: !wholePage }).parse(text)
}
