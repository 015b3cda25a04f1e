import type { Group } from './tally.ts'

/** What must hold for every clause of a group. Shares are of all cases of the clause, from 0 to 1. */
export interface Goal {
  /** Least share of right answers. */
  right: number
  /** Most false alarms (met was right, breach was said). */
  falseAlarms?: number
  /** Most misses (breach was right, met was said). */
  misses?: number
}

export type LabelledSuite = 'editor' | 'templates' | 'bylines'

/** The goals of the labelled suites. A score below one of them fails the run. */
export const goals: Record<LabelledSuite, Partial<Record<Group, Goal>>> = {
  editor: { all: { right: 1, falseAlarms: 0, misses: 0 } },
  templates: { all: { right: 0.995, falseAlarms: 0.003, misses: 0.002 } },
  bylines: {
    all: { right: 0.96, falseAlarms: 0.025, misses: 0.01 },
    'plain text only': { right: 0.85 },
  },
}

/** Least share of pages whose byline `inspect` reads exactly. */
export const bylineGoals: Record<Group, number> = { all: 0.9, 'plain text only': 0.7 }
