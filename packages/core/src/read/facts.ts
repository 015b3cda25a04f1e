import type { Facts } from '../facts.ts'
import type { Document } from '../parse/document.ts'
import type { Story } from '../story.ts'
import type { Terms } from '../terms/types.ts'
import { findArticle } from './article.ts'
import { readPage } from './page.ts'

/** Whom and what the reading looks for. */
export interface Targets {
  terms?: Terms | undefined
  story?: Story | undefined
}

/** Reads everything that bears on credit from a parsed article. */
export function readFacts(document: Document, _targets: Targets): Facts {
  const page = readPage(document.tree)
  findArticle(page)
  return {
    bylines: [],
    mentions: [],
    affiliations: [],
    creditLines: [],
    logos: [],
    notices: [],
    mediaCredits: [],
    metadataAuthors: [],
    links: [],
    drawnByScript: false,
    textOnly: document.format === 'text',
  }
}
