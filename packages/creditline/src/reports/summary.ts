import type { Verdict } from '@creditline/core'
import type { Reported } from '../run/checked.ts'

/** How many reports there are of each verdict. An article under two terms counts twice. */
export interface Summary {
  articles: number
  compliant: number
  breach: number
  unsure: number
  outOfScope: number
  unreadable: number
  /** Messages that articles suppress. */
  suppressed: number
  /** Messages that are in the baseline. */
  baselined: number
  /** Entries of the baseline that no fault needs, where there are any. */
  unusedBaseline?: number
}

/** How far a run came. */
export interface Extent {
  /** Articles that were to be reported; `undefined` where the run ended before it knew. */
  expected: number | undefined
  reported: number
}

/** Whether every article was judged. */
export function isComplete({ unreadable }: Summary, { expected, reported }: Extent): boolean {
  return expected === reported && unreadable === 0
}

/** A sentence that says how much is missing from a report, where something is. */
export function sayMissing({ expected, reported }: Extent): string | undefined {
  if (expected === reported) return undefined
  return `Interrupted after ${reported}${expected === undefined ? '' : ` of ${expected}`} articles: this report is not complete`
}

export function emptySummary(): Summary {
  return {
    articles: 0,
    compliant: 0,
    breach: 0,
    unsure: 0,
    outOfScope: 0,
    unreadable: 0,
    suppressed: 0,
    baselined: 0,
  }
}

const keys = {
  compliant: 'compliant',
  breach: 'breach',
  unsure: 'unsure',
  'out-of-scope': 'outOfScope',
  unreadable: 'unreadable',
} as const satisfies Record<Verdict, keyof Summary>

/** Counts a report. */
export function count(summary: Summary, report: Reported): void {
  summary.articles++
  summary[keys[report.verdict]]++
  summary.suppressed += report.suppressed.length
  summary.baselined += report.baselined?.length ?? 0
}

/** The counts in a sentence: `3 articles: 1 in breach, 1 compliant, 1 out of scope; 2 faults suppressed`. */
export function sayCounts(summary: Summary): string {
  const {
    articles,
    compliant,
    breach,
    unsure,
    outOfScope,
    unreadable,
    suppressed,
    baselined,
    unusedBaseline = 0,
  } = summary
  const parts = [
    [breach, 'in breach'],
    [unsure, 'unsure'],
    [compliant, 'compliant'],
    [outOfScope, 'out of scope'],
    [unreadable, 'unreadable'],
  ] as const
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`)
  const set = [
    [suppressed, 'suppressed'],
    [baselined, 'in the baseline'],
  ] as const
  const aside = set
    .filter(([number]) => number > 0)
    .map(([number, word]) => `; ${number} ${number === 1 ? 'fault' : 'faults'} ${word}`)
  if (unusedBaseline > 0)
    aside.push(`; ${unusedBaseline} unused ${unusedBaseline === 1 ? 'entry' : 'entries'} of the baseline`)
  return `${articles} ${articles === 1 ? 'article' : 'articles'}${said.length > 0 ? `: ${said.join(', ')}` : ''}${aside.join('')}`
}

/** The verdict that all the articles together have. */
export function gravest({ breach, unreadable, unsure, compliant }: Summary): Verdict {
  if (breach > 0) return 'breach'
  if (unreadable > 0) return 'unreadable'
  if (unsure > 0) return 'unsure'
  return compliant > 0 ? 'compliant' : 'out-of-scope'
}
