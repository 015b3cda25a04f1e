import type { Report, ReportMessage } from '../report.ts'
import { tellFault } from '../words/suppressions.ts'
import type { Fault, Suppression } from './suppression.ts'

/** Tells the suppressions that none of the reports of an article needed. */
export function unusedSuppressions(
  suppressions: readonly Suppression[],
  reports: readonly [Report, ...Report[]],
): ReportMessage[] {
  return suppressions
    .filter(({ rule }) => reports.every(({ clauses }) => clauses[rule]?.suppressed === undefined))
    .map(({ rule, position }) =>
      tellFault({ code: 'suppression-unused', actual: rule, unused: statusOf(reports, rule), position }),
    )
}

function statusOf(
  reports: readonly [Report, ...Report[]],
  rule: Suppression['rule'],
): Fault['unused'] & string {
  if (reports[0].scope === 'none') return 'out-of-scope'
  return reports.some(({ clauses }) => clauses[rule]?.status === 'met') ? 'met' : 'not-applicable'
}
