import type { Root } from 'hast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { Encoding } from './bytes.ts'
import type { Limit } from './limits.ts'

export type Format = 'html' | 'markdown' | 'mdx' | 'text'

/** One key of front matter, nested keys joined by dots (`author.name`, `authors.0`). */
export interface FrontMatterValue {
  key: string
  value: string
  position?: Position | undefined
}

/** An article, parsed: what `read/` starts from. */
export interface Document {
  /** The source as text, without its byte order mark; positions refer to it. Its messages are about front matter. */
  file: VFile
  format: Format
  /** A whole page, rather than a fragment of one. */
  wholePage: boolean
  tree: Root
  /** Scalars of the front matter, in order; empty where there is none. */
  frontMatter: FrontMatterValue[]
  /** Title that the front matter gives: the headline where the text has none. */
  title?: FrontMatterValue | undefined
  /** What the source says only the name of: shortcodes, includes, components. They may hold a logo or a byline. */
  templates?: ReadonlyArray<{ text: string; position: Position }> | undefined
  /** How the text was decoded, where it was given as bytes. */
  encoding?: Encoding | undefined
  /** The article cannot be judged: `tree` is empty. */
  limit?: Limit | undefined
}
