import type { ClauseStatus, RuleId } from '@creditline/core'

/** A labelled article: what an editor would say of each clause. */
export interface Case {
  id: string
  file: string
  expected: Partial<Record<RuleId, ClauseStatus>>
  /** Clauses whose answer is a matter of policy: they are not scored. */
  contested?: RuleId[]
  /** Nothing but the text of the page gives the byline away. */
  plainTextOnly?: boolean
  why?: string
  changes?: string[]
  kind?: string
}

export const outcomes = [
  'right',
  /** met was right, breach was said */
  'false alarm',
  /** breach was right, met was said */
  'miss',
  /** met or breach was right, unsure was said */
  'undecided',
  /** unsure was right, met or breach was said */
  'overconfident',
  'no answer',
] as const

export type Outcome = (typeof outcomes)[number]

export type Group = 'all' | 'plain text only'

export interface Wrong {
  id: string
  clause: RuleId
  expected: ClauseStatus
  said: ClauseStatus | undefined
  outcome: Outcome
  why: string
}

export type Counts = Record<Outcome, number>

export interface Tally {
  counts: Map<Group, Map<RuleId, Counts>>
  wrong: Wrong[]
}

/** How a status that was said compares with the one that was right. */
export function outcomeOf(expected: ClauseStatus, said: ClauseStatus | undefined): Outcome {
  if (said === expected) return 'right'
  if (said === undefined || said === 'not-applicable') return 'no answer'
  if (expected === 'unsure') return 'overconfident'
  if (said === 'unsure') return 'undecided'
  return expected === 'met' ? 'false alarm' : 'miss'
}

/** The share of an outcome among all that were counted. */
export function share(counts: Counts, outcome: Outcome): number {
  const total = outcomes.reduce((sum, each) => sum + counts[each], 0)
  return total === 0 ? 0 : counts[outcome] / total
}

/** Compares what was said of each case's clauses with what is right. */
export function tally(
  cases: readonly Case[],
  said: (file: string, clause: RuleId) => ClauseStatus | undefined,
): Tally {
  const result: Tally = { counts: new Map(), wrong: [] }
  for (const one of cases) {
    for (const [key, expected] of Object.entries(one.expected)) {
      const clause = key as RuleId
      if (one.contested?.includes(clause)) continue
      const status = said(one.file, clause)
      const outcome = outcomeOf(expected, status)
      count(result, 'all', clause, outcome)
      if (one.plainTextOnly) count(result, 'plain text only', clause, outcome)
      const why = one.why ?? one.changes?.join(' ') ?? one.kind ?? ''
      if (outcome !== 'right') result.wrong.push({ id: one.id, clause, expected, said: status, outcome, why })
    }
  }
  return result
}

function count({ counts }: Tally, group: Group, clause: RuleId, outcome: Outcome): void {
  const byClause = counts.get(group) ?? new Map<RuleId, Counts>()
  counts.set(group, byClause)
  const own = byClause.get(clause) ?? (Object.fromEntries(outcomes.map((each) => [each, 0])) as Counts)
  byClause.set(clause, own)
  own[outcome]++
}
