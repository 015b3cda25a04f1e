import type { CheckOptions, Report } from '@creditline/core'
import { checkAll, fix } from '@creditline/core'
import { plainReport } from '../reports/json.ts'
import { count, emptySummary, gravest } from '../reports/summary.ts'
import type { Checked, Fixed, Job } from './job.ts'

/** What every job is held against besides its own options. */
export type Against = Pick<CheckOptions, 'stories' | 'decodeImage'>

/** @throws TypeError where an option is wrong in a way that only core can tell, such as a logo's size. */
export function work({ task, article, options }: Job, against: Against): Promise<Checked | Fixed> {
  const all = { ...against, ...options }
  return task === 'check' ? check(article, all) : mend(article, all)
}

async function check(article: string, options: CheckOptions): Promise<Checked> {
  const reports: Report[] = await checkAll(article, options)
  const summary = emptySummary()
  for (const report of reports) count(summary, report)
  return { version: 1, verdict: gravest(summary), articles: reports.map(plainReport) }
}

async function mend(article: string, options: CheckOptions): Promise<Fixed> {
  const { value, edits, before, after, left } = await fix(article, options)
  return { version: 1, article: value, edits, before: plainReport(before), after: plainReport(after), left }
}
