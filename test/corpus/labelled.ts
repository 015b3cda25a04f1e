import path from 'node:path'
import { type Goal, goals, type LabelledSuite } from './goals.ts'
import { check, lines, percent, type Score, type Setting, tail } from './run.ts'
import { type Case, type Counts, outcomes, share, tally } from './tally.ts'

/** Scores a suite of cases, each labelled with what is right for every clause. */
export async function scoreLabelled(suite: LabelledSuite, setting: Setting): Promise<Score> {
  const cases = lines<Case>(setting, `${suite}.cases.jsonl`)
  const files = `${path.dirname(cases[0]!.file)}/*.html`
  const articles = await check(setting, '--republished', '--stories', `${suite}.stories.jsonl`, files)
  const byPath = new Map(articles.map((article) => [tail(article.path), article]))
  const { counts, wrong } = tally(cases, (file, clause) => byPath.get(tail(file))?.clauses[clause]?.status)
  const score: Score = { suite, rows: [], faults: [], wrong: [] }
  for (const [group, byClause] of counts)
    for (const [clause, own] of byClause) {
      const numbers = outcomes.map((outcome) => `${own[outcome]}`)
      score.rows.push([suite, group, clause, ...numbers, percent(share(own, 'right'))])
      for (const fault of shortfalls(own, goals[suite][group]))
        score.faults.push(`${suite}, ${group}, ${clause}: ${fault}`)
    }
  for (const one of wrong) {
    const said = `expected ${one.expected}, said ${one.said}`
    score.wrong.push([one.outcome, suite, one.clause, one.id, said, one.why].join('\t'))
  }
  return score
}

function shortfalls(counts: Counts, goal: Goal | undefined): string[] {
  if (goal === undefined) return []
  const faults: string[] = []
  const right = share(counts, 'right')
  if (right < goal.right) faults.push(`right ${percent(right)}, at least ${percent(goal.right)} expected`)
  for (const [outcome, most] of [
    ['false alarm', goal.falseAlarms],
    ['miss', goal.misses],
  ] as const)
    if (most !== undefined && share(counts, outcome) > most)
      faults.push(`${outcome} ${percent(share(counts, outcome))}, at most ${percent(most)} expected`)
  return faults
}
