/** Why an article cannot be judged. A closed list: `words/` has a phrase for each. */
export type LimitCode =
  /** longer than 10 MB */
  | 'size'
  /** an encoding that no browser reads */
  | 'encoding'
  /** elements nested more than 512 deep */
  | 'depth'
  /** more nodes than a page of its length has, more than 2,000 attributes on a tag */
  | 'nodes'
  | 'attributes'
  /** mark-up that takes the parser a time that grows with the square of the page */
  | 'steps'
  /** more than 2,000 lines of credit, or places that name the wire or its reporters */
  | 'credits'
  /** more than 30 combining marks on a letter */
  | 'combining-marks'
  /** JSON-LD longer than 5 MB, or more than 100 levels deep */
  | 'json-ld-size'
  | 'json-ld-depth'
  /** Markdown longer than 1 MB, or more of something than it can be parsed with */
  | 'markdown-size'
  | 'markdown-nesting'
  | 'markdown-marks'
  | 'markdown-items'
  | 'markdown-lines'
  | 'markdown-run'
  | 'markdown-cells'
  /** front matter longer than 64 KB, deeper than 64 levels, or with more than 100 aliases */
  | 'front-matter-size'
  | 'front-matter-depth'
  | 'front-matter-aliases'

/** The bound that an article goes beyond. All are counts: the same on every machine. */
export interface Limit {
  code: LimitCode
  /** The bound itself, where it is a number. */
  limit?: number | undefined
  /** What stands there, such as the name of an encoding. */
  actual?: string | undefined
  /** 1-based place in the source where the bound is passed. */
  line: number
  column: number
  /** 0-based. */
  offset?: number | undefined
}

/** Bounds of what is read. No article that people read comes near one. */
export const bounds = {
  /** Bytes, or characters of a text. */
  size: 10_000_000,
  /** Open elements; browsers stop nesting there too. */
  depth: 512,
  nodes: 2_000_000,
  /** Of one tag. */
  attributes: 2_000,
  /** Looks through the children of an element, for each character of the page. */
  steps: 200,
  credits: 2_000,
  combiningMarks: 30,
  jsonLd: 5_000_000,
  jsonLdDepth: 100,
  frontMatter: 65_536,
  /** Of a data file. */
  data: 2_000_000,
  frontMatterDepth: 64,
  frontMatterAliases: 100,
  markdown: 1_000_000,
  markdownLines: 12_000,
  /** Lines without a blank one between them. */
  markdownRun: 4_000,
  /** Lists and quotes in each other. */
  markdownNesting: 100,
  /** Lists and quotes of all lines. */
  markdownContainers: 5_000,
  /** Items of lists, definitions and footnotes. */
  markdownItems: 1_000,
  /** Cells of tables. */
  markdownCells: 20_000,
  /** Marks of emphasis, links and mark-up in one run of lines without a blank one, and in all. */
  markdownMarks: 2_000,
  markdownAllMarks: 10_000,
  /** Brackets in each other. */
  markdownBrackets: 10,
  /** Comments that are not closed, in one run of lines. */
  markdownComments: 500,
} as const
