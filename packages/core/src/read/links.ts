import type { Element } from 'hast'
import type { SourceLink } from '../facts.ts'
import type { Terms } from '../terms/types.ts'
import { isOnHost } from '../text/hosts.ts'
import type { Reading } from './reading.ts'
import { attribute } from './page.ts'
import { placeOfEntry } from './reading.ts'
import { keyOf } from './theme/keys.ts'

/** Keys of front matter whose address is the original's, as `keyOf` gives them. */
const canonicalKeys = new Set(
  (
    'canonical canonicalurl canonicallink originalurl original originallink sourceurl sourcelink source syndication ' +
    'republishedfrom via externalurl'
  ).split(' '),
)

/** The same, for an object or a list that has its address below. */
const below = /\.(?:url|link|href|canonical|\d+)$/

/** Names by which news search knows the page that this is a copy of. */
const sourceNames = new Set(['original-source', 'syndication-source'])

/** Links that may lead to the original: canonical addresses and the links of the article's text. */
export function readLinks(reading: Reading, terms: Terms | undefined): SourceLink[] {
  const { page, document, sight } = reading
  const found: SourceLink[] = []
  for (const { key, value, position } of document.frontMatter) {
    if (!/^https?:/i.test(value) || !canonicalKeys.has(keyOf(key).replace(below, ''))) continue
    found.push({ href: value, kind: 'front-matter', ...unseen(value, 'front-matter'), position })
  }
  for (const { node } of page.byTag.get('link') ?? []) {
    const href = attribute(node, 'href')
    if (href === undefined || !words(node, 'rel').includes('canonical')) continue
    found.push({ href, kind: 'canonical', ...unseen(href, 'link'), position: node.position })
  }
  for (const { node } of page.byTag.get('meta') ?? []) {
    const href = attribute(node, 'content')
    if (href === undefined || !isCanonicalMeta(node)) continue
    found.push({ href, kind: 'canonical', ...unseen(href, 'meta'), position: node.position })
  }
  for (const entry of page.byTag.get('a') ?? []) {
    const href = attribute(entry.node, 'href')
    if (!href || !terms?.domains.some((domain) => isOnHost(href, domain))) continue
    found.push({
      href,
      kind: 'link',
      text: href,
      way: 'markup',
      place: placeOfEntry(reading, entry),
      visibility: sight.of(entry),
      position: entry.node.position,
      evidence: [],
    })
  }
  return found
}

function isCanonicalMeta(node: Element): boolean {
  if (attribute(node, 'property')?.toLowerCase() === 'og:url') return true
  return sourceNames.has(attribute(node, 'name')?.toLowerCase() ?? '')
}

function words(node: Element, name: string): string[] {
  return attribute(node, name)?.toLowerCase().split(/\s+/) ?? []
}

function unseen(text: string, way: 'front-matter' | 'link' | 'meta'): Omit<SourceLink, 'href' | 'kind'> {
  return {
    text,
    way,
    place: 'metadata',
    visibility: { seen: 'hidden', why: way === 'front-matter' ? 'theme' : 'attribute-only' },
    evidence: [],
  }
}
