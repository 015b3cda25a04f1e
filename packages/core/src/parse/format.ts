import type { Format } from './document.ts'
import { frontMatterOf } from './fence.ts'

const endings: Record<string, Format> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  php: 'html',
  njk: 'html',
  liquid: 'html',
  hbs: 'html',
  astro: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mkdn: 'markdown',
  mdx: 'mdx',
  txt: 'text',
  text: 'text',
  eml: 'text',
}

/** How much of a text is looked at where its path does not tell. */
const sample = 20_000

const blockTag =
  /<\/?(?:p|div|h[1-6]|article|section|main|header|footer|figure|table|ul|ol|blockquote|img|picture|amp-img|address|br|span|a|strong|em|b|i)(?:\s[^<>]{0,2000})?\/?>/i
const markdownSign =
  /^ {0,3}#{1,6} \S|^ {0,3}(?:=|-){3,}\s*$|!\[[^\]\n]{0,500}\]\(|\[[^\]\n]{1,500}\]\([^)\s]|\*\*\S|^ {0,3}[*+-] \S|^ {0,3}```|(?:^|\s)[*_]\S[^*_\n]{0,200}[*_](?:\s|$)/m

/** Tells the format of an article from the ending of its path, else from the text itself. */
export function formatOf(path: string | undefined, text: string): Format {
  const ending = /\.([a-z]+)$/i.exec(path ?? '')?.[1]?.toLowerCase()
  const known = ending === undefined ? undefined : endings[ending]
  if (known) return known
  const front = frontMatterOf(text)
  const body = text.slice(front?.end ?? 0, (front?.end ?? 0) + sample)
  if (/^\s*<(?:[a-z][a-z0-9-]*[\s/>]|!doctype|!--|\?xml)/i.test(body)) return 'html'
  if (front || markdownSign.test(body)) return 'markdown'
  return blockTag.test(body) ? 'html' : 'text'
}

const pageTag = /^<(?:!doctype|html|head|body|title|meta|link)(?=[\s/>])/i

/** Whether HTML is a whole page rather than a piece of one, as a field of a CMS holds. */
export function isWholePage(text: string): boolean {
  let at = 0
  for (;;) {
    while (at < text.length && /\s/.test(text[at]!)) at++
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 2)
      if (end === -1) return false
      at = end + 3
    } else if (text.startsWith('<?', at)) {
      const end = text.indexOf('>', at)
      if (end === -1) return false
      at = end + 1
    } else return pageTag.test(text.slice(at, at + 12))
  }
}
