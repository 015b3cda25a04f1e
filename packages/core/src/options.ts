import type { Format } from './parse/document.ts'
import type { Story } from './story.ts'
import type { Terms } from './terms/types.ts'

/** What `check` takes beside the article. */
export interface CheckOptions {
  /** The terms to check against, from `readTerms` or `@creditline/terms`. */
  terms: Terms | readonly Terms[]
  /** The original, where the caller knows it. */
  story?: Story
  /** Originals to choose from: tied to the article by URL, headline or text. */
  stories?: readonly Story[]
  /** Told from the path or the text when left out. */
  format?: Format
  /** Path of the article: stands in the report, and tells the format. */
  path?: string
  /** Character encoding that the transport gave (HTTP `charset`); only for bytes. */
  charset?: string
  /** The article is a republication: the scope question is skipped. */
  republished?: boolean
  /** Id of the terms that configuration ties to this article. */
  declared?: string
}

/** What `inspect` takes beside the article: as `CheckOptions`, and every part may be left out. */
export type InspectOptions = Partial<CheckOptions>
