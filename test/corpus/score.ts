// node test/corpus/score.ts FOLDER [--suite NAME]… [--list] [--source]
// Runs `creditline check` over an unpacked corpus and compares what it says with what is right.
// --list prints every wrong case; --source runs the command from its sources, not as built.
// Ends with 1 where a goal of goals.ts is missed.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Goal, goals, type Suite } from './goals.ts'
import { commands, judge } from './run.ts'
import { type Case, type Counts, outcomes, share, tally } from './tally.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    suite: { type: 'string', multiple: true },
    list: { type: 'boolean', default: false },
    source: { type: 'boolean', default: false },
  },
})
const corpus = positionals[0]
if (corpus === undefined || !existsSync(corpus)) throw new Error('Unexpected missing folder of the corpus')
const command = values.source ? commands.source : commands.built

const percent = (part: number): string => `${(100 * part).toFixed(2)}%`
const row = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, index) => (index < 3 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!)))
    .join('  ')

function table(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)))
  return rows.map((cells) => row(cells, widths)).join('\n')
}

function shortfalls(counts: Counts, goal: Goal | undefined): string[] {
  const faults: string[] = []
  if (goal === undefined) return faults
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

const rows = [['suite', 'cases', 'clause', ...outcomes.map((outcome) => outcome), 'accuracy']]
const faults: string[] = []

/** The files' folder and name: what a report's path and a case's file have in common. */
const tail = (file: string): string => file.split('/').slice(-2).join('/')

async function scoreSuite(suite: Suite, folder: string): Promise<void> {
  const cases = readFileSync(path.join(folder, `${suite}.cases.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case)
  const directory = path.dirname(cases[0]!.file)
  const stories = ['--republished', '--stories', `${suite}.stories.jsonl`]
  const articles = await judge(command, folder, [...stories, `${directory}/*.html`])
  const byPath = new Map(articles.map((article) => [tail(article.path), article]))
  const { counts, wrong } = tally(cases, (file, clause) => byPath.get(tail(file))?.clauses[clause]?.status)
  for (const [group, byClause] of counts)
    for (const [clause, own] of byClause) {
      rows.push([
        suite,
        group,
        clause,
        ...outcomes.map((each) => `${own[each]}`),
        percent(share(own, 'right')),
      ])
      for (const fault of shortfalls(own, goals[suite][group]))
        faults.push(`${suite}, ${group}, ${clause}: ${fault}`)
    }
  if (values.list)
    for (const one of wrong)
      console.log(
        [one.outcome, suite, one.clause, one.id, `expected ${one.expected}, said ${one.said}`, one.why].join(
          '\t',
        ),
      )
}

/** Pages that republish nothing: out of scope each of them, and compliant none of them even where scope is given. */
async function scoreOthers(folder: string): Promise<void> {
  const plain = await judge(command, folder, ['others/*.html'])
  const given = await judge(command, folder, ['--republished', 'others/*.html'])
  const inScope = plain.filter((article) => article.verdict !== 'out-of-scope')
  const compliant = given.filter((article) => article.verdict === 'compliant')
  console.log(
    `others: ${plain.length} pages, ${inScope.length} in scope, ${compliant.length} compliant when given`,
  )
  if (plain.length === 0 || given.length !== plain.length) faults.push('others: not every page has a report')
  if (inScope.length > 0) faults.push(`others: ${inScope.length} pages are in scope, none expected`)
  if (compliant.length > 0) faults.push(`others: ${compliant.length} pages are compliant, none expected`)
  if (values.list) {
    for (const { path: file, verdict } of inScope) console.log(`in scope\tothers\t${file}\t${verdict}`)
    for (const { path: file } of compliant) console.log(`compliant\tothers\t${file}`)
  }
}

const wanted = (suite: string): boolean => values.suite?.includes(suite) ?? true
const suites = (Object.keys(goals) as Suite[]).filter(wanted)
for (const suite of suites) await scoreSuite(suite, corpus)
if (wanted('others')) await scoreOthers(corpus)
if (rows.length > 1) console.log(table(rows))
for (const fault of faults) console.error(`short of the goal: ${fault}`)
if (faults.length > 0) process.exitCode = 1
