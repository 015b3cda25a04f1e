import type { Position } from 'unist'
import type { HiddenReason, NameMatch, Sighting } from './facts.ts'
import type { RuleId } from './terms/types.ts'

/** What a rule found, as data: `words/say.ts` has the sentence for each code. */
export interface Finding {
  rule: RuleId
  /** Breaks the clause, or leaves it open. */
  status: 'breach' | 'unsure'
  code: FindingCode
  /** Where it stands; the article's anchor where nothing stands. */
  position?: Position | undefined
  /** The words that stand there. */
  actual?: string | undefined
  /** What should stand there, best first. */
  expected?: string[] | undefined
  why?: HiddenReason | undefined
  match?: NameMatch | undefined
  /** Another place that explains it. */
  cause?: Sighting | undefined
}

export type FindingCode = string
