import type { Report } from '@creditline/core'

/** What fails a run; each takes in those before it. */
export const failOns = ['breach', 'unsure', 'advice', 'never'] as const

export type FailOn = (typeof failOns)[number]

/** Whether a report fails the run. */
export function fails(report: Report, failOn: FailOn): boolean {
  const { verdict, clauses } = report
  if (failOn === 'never' || verdict === 'out-of-scope') return false
  if (verdict === 'breach') return true
  if (failOn === 'breach') return false
  if (verdict === 'unsure') return true
  return (
    failOn === 'advice' &&
    Object.values(clauses).some(({ status }) => status === 'breach' || status === 'unsure')
  )
}
