/** Why an article cannot be judged. A closed list: `words/` has a phrase for each. */
export type LimitCode =
  /** longer than 10 MB */
  | 'size'
  /** an encoding that no browser reads */
  | 'encoding'
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
}

/** Bounds of what is read. */
export const bounds: {
  /** Bytes, or characters of a text. */
  readonly size: number
  readonly frontMatter: number
  readonly frontMatterDepth: number
  readonly frontMatterAliases: number
} = { size: 10_000_000, frontMatter: 65_536, frontMatterDepth: 64, frontMatterAliases: 100 }
