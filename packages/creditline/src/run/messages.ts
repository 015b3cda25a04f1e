import type { Article, Outcome } from './article.ts'
import type { Settings } from './options.ts'
import type { Packed, Wanted, WorkName } from './work.ts'

/** What a worker is started with. */
export interface Start {
  settings: Settings
  name: WorkName
  wanted: Wanted
  /** Compiled code is kept between runs: as in the thread that starts this one. */
  compileCache: boolean
  /** One number, shared with the worker: which article of its batch it is at. */
  cursor: Int32Array
}

/** Articles, as they are sent to a worker. */
export type Batch = Article[]

/** What a worker answers a batch with: an outcome for each article, packed, in their order. */
export interface Answer {
  outcomes: Outcome<Packed>[]
  /** Milliseconds that the batch took. */
  took: number
}
