import type { Reported } from '../run/checked.ts'

/** What fails a run; each takes in those before it. */
export const failOns = ['breach', 'unsure', 'advice', 'never'] as const

export type FailOn = (typeof failOns)[number]

/** Whether a report fails the run: what is suppressed or in the baseline does not. */
export function fails({ verdict, clauses, messages }: Reported, failOn: FailOn): boolean {
  if (failOn === 'never' || verdict === 'out-of-scope') return false
  if (verdict === 'breach') return true
  if (failOn === 'breach') return false
  if (verdict === 'unsure') return true
  return (
    failOn === 'advice' &&
    (messages.some(({ ruleId }) => ruleId === 'suppression') ||
      Object.values(clauses).some(
        ({ status, suppressed, baselined }) =>
          (status === 'breach' || status === 'unsure') && suppressed === undefined && !baselined,
      ))
  )
}
