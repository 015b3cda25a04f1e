import type { VFileMessage } from 'vfile-message'
import type { Facts } from './facts.ts'
import type { Story } from './story.ts'
import type { Force, RuleId } from './terms/types.ts'

export type ClauseStatus = 'met' | 'breach' | 'unsure' | 'not-applicable'

export type Verdict = 'compliant' | 'breach' | 'unsure' | 'out-of-scope' | 'unreadable'

/**
 * Why an article counts as republished: `declared` by front matter or configuration, `credited` by a sighting of the
 * wire on it, `matched` by a known story's text, `given` by the caller (`republished`), or `none`.
 */
export type Scope = 'declared' | 'credited' | 'matched' | 'given' | 'none'

export interface ClauseResult {
  status: ClauseStatus
  force: Force
}

/** What Creditline says of one article under one set of terms. */
export interface Report {
  /** Path of the article, where it has one. */
  path?: string | undefined
  /** Id of the terms. */
  terms: string
  scope: Scope
  verdict: Verdict
  clauses: Partial<Record<RuleId, ClauseResult>>
  /** In the order of the source. `ruleId`, `source` (`creditline`), `place`, `reason`, `url`, `note`, `expected`, `actual`. */
  messages: VFileMessage[]
  facts: Facts
  /** The original that the article was held against, where it is known. */
  story?: Story | undefined
}
