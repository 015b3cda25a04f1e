import type { Judged } from '../run/judge.ts'
import type { ShardOfRun } from '../shards/split.ts'
import type { Extent, Summary } from './summary.ts'

/** One format of reports. Each part returns the text to write, as it comes; text of strangers is escaped in it. */
export interface Reporter {
  begin: () => string
  article: (judged: Judged) => string
  end: (summary: Summary, extent: Extent) => string
}

/** What a report may depend on beside the articles. */
export interface ReporterOptions {
  /** Whether the sink shows colours. */
  colour: boolean
  /** Columns of the terminal. */
  width: number
  /** Leave out the articles that are in order. */
  quiet: boolean
  /** What stands before a path of the report to make it relative to the repository's root; ends with `/`. */
  pathPrefix: string
  /** The part of a run that is reported, where it is not all of one. */
  shard?: ShardOfRun | undefined
}
