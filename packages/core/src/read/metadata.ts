import type { MetadataAuthor, Way } from '../facts.ts'
import type { FrontMatterValue } from '../parse/document.ts'
import { readJsonAuthors, readJsonTitles } from './metadata/json.ts'
import type { JsonAuthor } from './metadata/json.ts'
import type { Entry, Page } from './page.ts'
import { attribute } from './page.ts'
import type { Authors } from './theme/authors.ts'
import { authorOf, isId } from './theme/authors.ts'

/** What a page says of itself beside what a reader sees. */
export interface Metadata {
  authors: MetadataAuthor[]
  /** Titles of the article, as metadata gives them: `og:title`, `title`, JSON-LD `headline`. */
  titles: string[]
  /** Text of the article in JSON-LD or in the data of scripts; for pages that are drawn by scripts. */
  articleBody?: string | undefined
  publisher?: string | undefined
}

/** `name`, `property` and `itemprop` of `meta` elements that give authors. */
const authorMeta = new Set(
  (
    'author article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator dc:creator ' +
    'dcterms.contributor citation_author byl twitter:data1 cxenseparse:author cse-author authors news_authors ' +
    'article:author_name author_name authorname article.author rbauthors byline book:author swiftype:author shareaholic:article_author_name ' +
    'hdl_author cxense:author cb:author creator dc.author datepublished:author prism.author bt:author mrf:authors'
  ).split(' '),
)

const titleMeta = new Set(
  'og:title twitter:title dc.title parsely-title sailthru.title headline title'.split(' '),
)

/** Reads the metadata of a page: JSON-LD, `meta`, `link`, the data of scripts, front matter. */
export function readMetadata(
  page: Page,
  frontMatter: readonly FrontMatterValue[] = [],
  authors: Authors = {},
): Metadata {
  const metadata: Metadata = { authors: [], titles: [] }
  for (const entry of page.byTag.get('meta') ?? []) readMeta(entry, metadata)
  for (const entry of page.byTag.get('title') ?? []) {
    const text = textOf(entry)
    if (text !== '' && entry.parent?.node.tagName === 'head') metadata.titles.push(text)
  }
  for (const entry of page.byTag.get('link') ?? []) {
    const rel = attribute(entry.node, 'rel')
    const title = attribute(entry.node, 'title')
    if (rel === 'author' && title) addAuthors(metadata, title, 'link', entry)
  }
  for (const entry of page.byTag.get('script') ?? []) readScript(entry, metadata)
  for (const value of frontMatter) {
    if (/^(author|authors|byline|creator|reporter|writer)(\.\d+)?(\.name)?$/i.test(value.key))
      addAuthors(metadata, nameOf(value.value, authors), 'front-matter', undefined, value.position)
    if (/^(title|headline)$/i.test(value.key)) metadata.titles.push(value.value)
  }
  return metadata
}

/** The name that an id stands for; an id that no data file explains names nobody. */
function nameOf(value: string, authors: Authors): string {
  return authorOf(value, authors)?.name ?? (isId(value) ? '' : value)
}

function readMeta(entry: Entry, metadata: Metadata): void {
  const { node } = entry
  const key = (
    attribute(node, 'property') ??
    attribute(node, 'name') ??
    attribute(node, 'itemProp') ??
    ''
  ).toLowerCase()
  if (key === '') return
  const content = attribute(node, 'content')?.trim()
  if (content === undefined || content === '') return
  if (titleMeta.has(key)) metadata.titles.push(content)
  else if (key === 'og:site_name') metadata.publisher = content
  else if (authorMeta.has(key) && (key !== 'twitter:data1' || isNameLike(content)))
    addAuthors(metadata, content, 'meta', entry)
}

/** `twitter:data1` holds whatever the page likes; a reading time is no author. */
function isNameLike(text: string): boolean {
  return !/\d/.test(text) && text.length < 80
}

function readScript(entry: Entry, metadata: Metadata): void {
  const type = (attribute(entry.node, 'type') ?? '').toLowerCase()
  const id = attribute(entry.node, 'id') ?? ''
  const linked = type.startsWith('application/ld+json')
  if (
    !linked &&
    (metadata.authors.length > 0 || type !== 'application/json' || !/^__(next|nuxt)_data__$/i.test(id))
  )
    return
  const source = textOf(entry)
  if (source === '' || source.length > 3_000_000) return
  const data = parseJson(source)
  if (data === undefined) return
  const found = readJsonAuthors(data, linked)
  for (const author of found) addAuthor(metadata, author, linked ? 'json-ld' : 'data', entry)
  const titles = readJsonTitles(data, linked)
  metadata.titles.push(...titles.titles)
  metadata.articleBody ??= titles.body
  metadata.publisher ??= titles.publisher
}

/** JSON as pages write it: wrapped in comments, with raw line breaks in strings. `undefined` where it is no JSON. */
function parseJson(source: string): unknown {
  const spaced = (): string =>
    source
      .replaceAll(/\p{Cc}+/gu, ' ')
      .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
      .replace(/(?:-->|\/\/\s?\]\]>|\/\*\s?\]\]>\s?\*\/)\s*;?\s*$/, '')
  for (const repair of [() => source, spaced, () => spaced().replaceAll(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(repair())
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return undefined
}

function textOf(entry: Entry): string {
  let text = ''
  for (const child of entry.node.children) if (child.type === 'text') text += child.value
  return text.trim()
}

/** A `meta` element or a key may name several authors. */
function addAuthors(
  metadata: Metadata,
  value: string,
  way: Way,
  entry: Entry | undefined,
  position = entry?.node.position,
): void {
  for (const part of splitNames(value))
    addAuthor(metadata, { name: part, kind: 'unknown' }, way, entry, position)
}

/** Splits a list of names: at semicolons, bars and commas, and at "and" where each side is a full name. */
export function splitNames(value: string): string[] {
  const parts = value
    .split(/\s*[;|,、]\s*|\s+(?:and|und|y|et|e|og|och|en|&)\s+/)
    .map((part) => part.replace(/^(?:by|von|por|par|di|door|av|af)\s+/i, '').trim())
    .filter((part) => part !== '')
  // "Doe, Jane" and "Jane Doe, Jr." are one name.
  if (
    parts.length === 2 &&
    value.includes(',') &&
    (!parts[0]!.includes(' ') || /^(jr|sr|i{2,3}|iv|phd|md)\b/i.test(parts[1]!))
  )
    return [value]
  return parts
}

function addAuthor(
  metadata: Metadata,
  author: JsonAuthor,
  way: Way,
  entry: Entry | undefined,
  position = entry?.node.position,
): void {
  const name = author.name.replace(/\s+/g, ' ').trim()
  // A profile's address is no name.
  if (name === '' || name.length > 200 || /^(https?:)?\/\//.test(name) || name.startsWith('www.')) return
  metadata.authors.push({
    name,
    kind: author.kind,
    text: name,
    way,
    place: 'metadata',
    visibility: {
      seen: 'hidden',
      why: way === 'front-matter' ? 'theme' : way === 'meta' || way === 'link' ? 'attribute-only' : 'script',
    },
    position,
    evidence: [],
  })
}
