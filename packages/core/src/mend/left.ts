import type { ClauseResult, ClauseStatus } from '../report.ts'
import type { RuleId } from '../terms/types.ts'
import { ruleIds } from '../terms/types.ts'
import type { Task } from './mends.ts'

/** What it takes to mend a fault that is left. */
export type Need =
  /** the names of the original's reporters */
  | 'reporters'
  /** the publisher's copy of the logo */
  | 'logo'
  /** the wire's closing notice, word for word */
  | 'notice'
  /** an encoding that can hold the words */
  | 'encoding'
  /** a person who looks at the page */
  | 'person'

/** A fault that is left, and what is needed to mend it. */
export interface Unmended {
  rule: RuleId
  status: Extract<ClauseStatus, 'breach' | 'unsure'>
  needs: Need
  /** A sentence that says so. */
  reason: string
}

const reasons: Readonly<Record<Need, string>> = {
  reporters: 'Who wrote the story is not known: give its reporters.',
  logo: 'Which picture is the logo is not known: give its address.',
  notice: 'The words of the closing notice are not known: give them.',
  encoding: "The article's encoding cannot hold what is to be written: save it as UTF-8.",
  person: 'A person must look at the page.',
}

/** What still stands against an article. */
export function leftOf(
  clauses: Partial<Record<RuleId, ClauseResult>>,
  task: Pick<Task, 'reporters' | 'logo' | 'notice'>,
  encoded: boolean,
): Unmended[] {
  return ruleIds.flatMap((rule) => {
    const { status, suppressed } = clauses[rule] ?? {}
    if ((status !== 'breach' && status !== 'unsure') || suppressed !== undefined) return []
    const needs = encoded ? needOf(rule, task) : 'encoding'
    return [{ rule, status, needs, reason: reasons[needs] }]
  })
}

function needOf(
  rule: RuleId,
  { reporters, logo, notice }: Pick<Task, 'reporters' | 'logo' | 'notice'>,
): Need {
  const named = rule === 'byline' || rule === 'affiliation' || rule === 'metadata-author'
  if (named && reporters.length === 0) return 'reporters'
  if (rule === 'logo' && logo === undefined) return 'logo'
  if (rule === 'notice' && notice === undefined) return 'notice'
  return 'person'
}
