import type { ClauseResult, ClauseStatus, Scope, Verdict } from '../report.ts'
import type { RuleId } from '../terms/types.ts'

/** The verdict that follows from the clauses; those that are suppressed or in a baseline do not count. */
export function verdictOf(scope: Scope, clauses: Partial<Record<RuleId, ClauseResult>>): Verdict {
  if (scope === 'none') return 'out-of-scope'
  const open = Object.values(clauses).filter(
    ({ force, suppressed, baselined }) => force === 'must' && suppressed === undefined && !baselined,
  )
  const some = (status: ClauseStatus): boolean => open.some((clause) => clause.status === status)
  if (some('breach')) return 'breach'
  return some('unsure') ? 'unsure' : 'compliant'
}
