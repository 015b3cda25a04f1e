import type { Edit, FixOptions, Terms, Unmended } from '@creditline/core'

export type Task = 'check' | 'fix'

/** What a thread is asked to do: plain data. */
export interface Job {
  task: Task
  article: string
  options: Omit<FixOptions, 'terms' | 'stories' | 'loadImage' | 'decodeImage'> & { terms: Terms[] }
}

/** What `POST /check` answers; a report is as in the JSON report of the command. */
export interface Checked {
  version: 1
  /** The gravest of the articles' verdicts. */
  verdict: string
  /** A report for each of the terms that the article falls under; one where it falls under none. */
  articles: object[]
}

/** What `POST /fix` answers. */
export interface Fixed {
  version: 1
  /** The mended article; as given where nothing can be mended. */
  article: string
  edits: Edit[]
  before: object
  after: object
  left: Unmended[]
}
