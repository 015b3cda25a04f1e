import type { Place } from '../facts.ts'
import type { Document } from '../parse/document.ts'
import type { Article } from './article.ts'
import { findArticle } from './article.ts'
import { LineSearch } from './line-search.ts'
import type { Metadata } from './metadata.ts'
import { readMetadata } from './metadata.ts'
import type { Entry, Line, Page } from './page.ts'
import { lineage, readPage, within } from './page.ts'
import type { Region } from './place.ts'
import { isInArticleElement, ownRegion } from './place.ts'
import type { Sight } from './visibility/sight.ts'
import type { Field } from './theme/fields.ts'
import type { Theme } from './theme/read.ts'
import { themed } from './theme/read.ts'
import { createSight } from './visibility/sight.ts'

/** An article opened for reading: everything that does not depend on whom or what is looked for. */
export interface Reading {
  document: Document
  page: Page
  article: Article
  sight: Sight
  metadata: Metadata
  search: LineSearch<Line>
  /** Front matter that the theme may show and may not, and the article with it. */
  open: { fields: readonly Field[]; reading: () => Reading }
}

/** Opens an article as its theme shows it, as far as that is known. */
export function openReading(source: Document, theme: Theme = {}): Reading {
  const { document, open, whole } = themed(source, theme)
  const reading = openAs(document, open, theme)
  let withAll: Reading | undefined
  reading.open.reading = () => (withAll ??= open.length > 0 ? openAs(whole(), open, theme) : reading)
  return reading
}

function openAs(document: Document, fields: readonly Field[], { authors }: Theme): Reading {
  const page = readPage(document.tree)
  const metadata = readMetadata(page, document.frontMatter, authors)
  const reading: Reading = {
    document,
    page,
    metadata,
    article: findArticle(page, metadata.titles),
    sight: createSight(page),
    search: new LineSearch(page.lines),
    open: { fields, reading: () => reading },
  }
  return reading
}

/** Where a line stands, as a reader would say. */
export function placeOfLine(reading: Reading, line: Line): Place {
  return placeOf(reading, line.index, line.block)
}

/** Where an element stands, as a reader would say. */
export function placeOfEntry(reading: Reading, entry: Entry): Place {
  return placeOf(reading, reading.page.firstLine[entry.index]!, entry)
}

function placeOf({ page, article }: Reading, index: number, entry: Entry | undefined): Place {
  const region = apart(article, entry)
  if (region === 'aside' && isBetween(article, index)) return 'byline area'
  return region ?? placeByOrder(page, article, index, entry)
}

/** Between headline and body: what stands there is with the article, whatever its box is called. */
function isBetween({ headline, bodyStart }: Article, index: number): boolean {
  return headline !== undefined && bodyStart !== undefined && index > headline && index < bodyStart
}

/** The region around an element; what the headline or the body stands in, too, is not apart from the article. */
function apart({ spine }: Article, entry: Entry | undefined): Region | undefined {
  for (const at of lineage(entry)) {
    if (spine.has(at)) return undefined
    const region = ownRegion(at)
    if (region === 'footer' && isInArticleElement(at)) continue
    if (region) return region
  }
  return undefined
}

function placeByOrder(page: Page, article: Article, index: number, entry: Entry | undefined): Place {
  const { headline, bodyStart, bodyEnd, root } = article
  if (inAnotherArticle(article, entry)) return 'related'
  if (index === headline) return 'headline'
  if (bodyStart !== undefined && index >= bodyStart && bodyEnd !== undefined && index <= bodyEnd)
    return 'body'
  if (bodyStart === undefined || index < bodyStart) return 'byline area'
  const whole = root && articleAround(root)
  return !whole || (entry && within(entry, whole)) ? 'end' : 'elsewhere'
}

/** The `article` element that headline and body stand in, where there is one: the article ends with it. */
function articleAround(root: Entry): Entry {
  for (const at of lineage(root)) if (at.node.tagName === 'article') return at
  return root
}

/** Whether an `article` element around it holds neither headline nor body of this article. */
function inAnotherArticle({ spine }: Article, entry: Entry | undefined): boolean {
  for (const at of lineage(entry)) {
    if (spine.has(at)) return false
    if (at.node.tagName === 'article') return true
  }
  return false
}
