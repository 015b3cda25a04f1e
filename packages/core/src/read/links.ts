import { matches } from 'hast-util-select'
import type { SourceLink } from '../facts.ts'
import type { Terms } from '../terms/types.ts'
import { isOnHost } from '../text/hosts.ts'
import type { Reading } from './reading.ts'
import { attribute } from './page.ts'
import { placeOfEntry } from './reading.ts'

const canonicalKeys = new Set([
  'canonical',
  'canonicalurl',
  'canonical_url',
  'original_url',
  'originalurl',
  'source_url',
])

const canonicalLink = 'link[rel~="canonical" i][href]'

/** Where sites and feeds say whose page this is a copy of; `original-source` and `syndication-source` are news search's. */
const canonicalMeta =
  'meta:is([property="og:url" i], [name="original-source" i], [name="syndication-source" i])[content]'

/** Links that may lead to the original: canonical addresses and the links of the article's text. */
export function readLinks(reading: Reading, terms: Terms | undefined): SourceLink[] {
  const { page, document, sight } = reading
  const found: SourceLink[] = []
  for (const { key, value, position } of document.frontMatter) {
    if (!canonicalKeys.has(key.toLowerCase()) || !/^https?:/i.test(value)) continue
    found.push({ href: value, kind: 'front-matter', ...unseen(value, 'front-matter'), position })
  }
  for (const { node } of page.byTag.get('link') ?? []) {
    if (!matches(canonicalLink, node)) continue
    const href = attribute(node, 'href')!
    found.push({ href, kind: 'canonical', ...unseen(href, 'link'), position: node.position })
  }
  for (const { node } of page.byTag.get('meta') ?? []) {
    if (!matches(canonicalMeta, node)) continue
    const href = attribute(node, 'content')!
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

function unseen(text: string, way: 'front-matter' | 'link' | 'meta'): Omit<SourceLink, 'href' | 'kind'> {
  return {
    text,
    way,
    place: 'metadata',
    visibility: { seen: 'hidden', why: way === 'front-matter' ? 'theme' : 'attribute-only' },
    evidence: [],
  }
}
