import { Readability } from '@mozilla/readability'
import { inspect } from '@creditline/core'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import createMetascraper from 'metascraper'
import metascraperAuthor from 'metascraper-author'

/** Reads the names of a page's authors; none where it finds none. */
export type Reader = (html: string, url: string) => Promise<string[]>

const metascraper = createMetascraper([metascraperAuthor()])

/** Names in what other tools give as one text: parted as people part them, a leading "By" left out. */
function split(text: string | null | undefined): string[] {
  return (text ?? '')
    .replace(/^\s*(?:by|von|par|por|di|door|av|af)\s+/i, '')
    .split(/\s*(?:,|;|\||&|\n|\s+(?:and|und|et|y|e|en|och|og|i)\s+)\s*/u)
    .map((name) => name.trim())
    .filter(Boolean)
}

/** Author names of JSON-LD, in the order of the page; broken scripts count as none. */
function readJsonLd(document: ReturnType<typeof parseHTML>['document']): string[] {
  const names: string[] = []
  const walk = (value: unknown, inAuthor: boolean): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, inAuthor)
    else if (typeof value === 'string' && inAuthor) names.push(value)
    else if (value && typeof value === 'object') {
      const entries = Object.entries(value)
      if (inAuthor) {
        for (const [key, one] of entries) if (key === 'name') walk(one, true)
        return
      }
      for (const [key, one] of entries) walk(one, key === 'author')
    }
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      walk(JSON.parse(script.textContent ?? ''), false)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return [...new Set(names)]
}

export const readers: Record<string, Reader> = {
  Creditline: async (html) => {
    const { byline } = await inspect(html, { format: 'html' })
    return byline?.people.map(({ name }) => name) ?? []
  },
  metascraper: async (html, url) => split((await metascraper({ html, url })).author),
  Readability: async (html) => split(new Readability(parseHTML(html).document).parse()?.byline),
  defuddle: async (html, url) => split((await Defuddle(parseHTML(html).document, url)).author),
  'JSON-LD, then meta': async (html) => {
    const { document } = parseHTML(html)
    const names = readJsonLd(document)
    if (names.length > 0) return names
    return split(
      document
        .querySelector('meta[name="author" i], meta[property="article:author"]')
        ?.getAttribute('content'),
    )
  },
}
