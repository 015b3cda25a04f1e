import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** Parses HTML as a browser does. A piece of a page gets no `html`, `head` and `body` around it. */
export function parseHtml(text: string, wholePage: boolean): Root {
  return unified().use(rehypeParse, { fragment: !wholePage }).parse(text)
}
