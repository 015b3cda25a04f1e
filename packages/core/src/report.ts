import type { VFileMessage } from 'vfile-message'
import type { Facts } from './facts.ts'
import type { Encoding } from './parse/bytes.ts'
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
  /** The truth of the article, suppressed or not. */
  status: ClauseStatus
  force: Force
  /** The reason that the article itself gives for leaving the clause unmet: it does not count for the verdict. */
  suppressed?: string
  /** All that is said of the clause is in the baseline: it does not count for the verdict. */
  baselined?: true
}

/** What is said of an article, with the kind of fault for programs. */
export interface ReportMessage extends VFileMessage {
  /** A short name of the fault, such as `logo-missing`. */
  code?: string
}

/** A message that the article suppresses, with its reason. */
export interface Suppressed {
  by: SuppressedBy
  reason: string
  message: ReportMessage
}

/** Where a suppression stands: in a comment of the article, or in its front matter. */
export type SuppressedBy = 'comment' | 'front-matter'

/** What Creditline says of one article under one set of terms. */
export interface Report {
  /** Path of the article, where it has one. */
  path?: string | undefined
  /** Id of the terms. */
  terms: string
  scope: Scope
  verdict: Verdict
  clauses: Partial<Record<RuleId, ClauseResult>>
  /**
   * In the order of the source. `ruleId`, `code`, `source` (`creditline`), `place`, `reason`, `url`, `note`, `expected`,
   * `actual`. The rule `suppression` tells of suppressions that are wrong or not needed.
   */
  messages: ReportMessage[]
  /** What would be said, had the article not suppressed it; in the order of the source. */
  suppressed: Suppressed[]
  /** What would be said, were it not in the baseline that the command was given. */
  baselined?: ReportMessage[]
  facts: Facts
  /** How the article was decoded, where it was given as bytes and is in scope. */
  encoding?: Encoding | undefined
  /** The original that the article was held against, where it is known. */
  story?: Story | undefined
}
