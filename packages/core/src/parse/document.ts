import type { Root } from 'hast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'

export type Format = 'html' | 'markdown' | 'mdx' | 'text'

/** One key of front matter, nested keys joined by dots (`author.name`, `authors.0`). */
export interface FrontMatterValue {
  key: string
  value: string
  position?: Position | undefined
}

/** An article, parsed: what `read/` starts from. */
export interface Document {
  /** The source as text; positions refer to it. */
  file: VFile
  format: Format
  /** A whole page, rather than a fragment of one. */
  wholePage: boolean
  tree: Root
  /** Scalars of the front matter, in order; empty where there is none. */
  frontMatter: FrontMatterValue[]
}
