import type { Unmended, Verdict } from '@creditline/core'

/** What came of mending an article: plain data, the same in every thread. */
export interface Mended {
  /** The article with its edits; `undefined` where there are none. */
  value: Uint8Array | undefined
  edits: number
  /** `hashOf` what was mended. */
  source: string
  before: Verdict
  after: Verdict
  /** Id of the terms that it was mended for. */
  terms: string
  left: Unmended[]
  /** The edits as a unified diff; empty where there are none. */
  patch: string
}
