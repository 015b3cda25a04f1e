import type { Place } from '../facts.ts'
import type { Document } from '../parse/document.ts'
import type { Article } from './article.ts'
import { findArticle } from './article.ts'
import type { Metadata } from './metadata.ts'
import { readMetadata } from './metadata.ts'
import type { Entry, Line, Page } from './page.ts'
import { lineage, readPage, within } from './page.ts'
import { regionOf } from './place.ts'
import type { Sight } from './visibility/sight.ts'
import { createSight } from './visibility/sight.ts'

/** An article opened for reading: everything that does not depend on whom or what is looked for. */
export interface Reading {
  document: Document
  page: Page
  article: Article
  sight: Sight
  metadata: Metadata
}

export function openReading(document: Document): Reading {
  const page = readPage(document.tree)
  const metadata = readMetadata(page, document.frontMatter)
  return { document, page, metadata, article: findArticle(page, metadata.titles), sight: createSight(page) }
}

/** Where a line stands, as a reader would say. */
export function placeOfLine({ page, article }: Reading, line: Line): Place {
  return regionOf(line.block) ?? placeByOrder(page, article, line.index, line.block)
}

/** Where an element stands, as a reader would say. */
export function placeOfEntry({ page, article }: Reading, entry: Entry): Place {
  return regionOf(entry) ?? placeByOrder(page, article, page.firstLine[entry.index]!, entry)
}

function placeByOrder(page: Page, article: Article, index: number, entry: Entry | undefined): Place {
  const { headline, bodyStart, bodyEnd, root } = article
  if (inAnotherArticle(page, article, entry)) return 'related'
  if (index === headline) return 'headline'
  if (bodyStart !== undefined && index >= bodyStart && bodyEnd !== undefined && index <= bodyEnd)
    return 'body'
  if (bodyStart === undefined || index < bodyStart) return 'byline area'
  return !root || (entry && within(entry, root)) ? 'end' : 'elsewhere'
}

/** Whether an `article` element around it is not the one that holds the headline. */
function inAnotherArticle(page: Page, { headline, root }: Article, entry: Entry | undefined): boolean {
  const own = headline === undefined ? root : page.lines[headline]!.block
  for (const at of lineage(entry))
    if (at.node.tagName === 'article')
      return own !== undefined && !within(own, at) && !(root && within(root, at))
  return false
}
