// node test/corpus/score.ts FOLDER [--suite NAME]… [--list] [--source]
// Runs the command over an unpacked corpus and compares what it says with what is right.
// --list prints every wrong case; --source runs the command from its sources, not as built.
// Ends with 1 where a goal is missed; they stand in goals.ts.
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { scoreBylines } from './bylines.ts'
import { scoreLabelled } from './labelled.ts'
import { scoreOthers } from './others.ts'
import { commands, type Score, type Setting } from './run.ts'
import { outcomes } from './tally.ts'
import { scoreWires } from './wires.ts'

/** The largest first, so that two at a time end together. */
const suites: Record<string, (setting: Setting) => Promise<Score>> = {
  templates: (setting) => scoreLabelled('templates', setting),
  bylines: (setting) => scoreLabelled('bylines', setting),
  others: scoreOthers,
  inspect: scoreBylines,
  wires: scoreWires,
  editor: (setting) => scoreLabelled('editor', setting),
}

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
const names = values.suite ?? Object.keys(suites)
const unknown = names.find((name) => !(name in suites))
if (unknown !== undefined)
  throw new Error(`Unexpected suite \`${unknown}\`, expected ${Object.keys(suites).join(', ')}`)

const setting: Setting = {
  command: values.source ? commands.source : commands.built,
  corpus: path.resolve(corpus),
}
const waiting = Object.keys(suites).filter((name) => names.includes(name))
const scores: Score[] = []

async function work(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
    scores.push(await suites[name]!(setting))
}

await Promise.all(Array.from({ length: availableParallelism() }, work))
scores.sort((a, b) => a.suite.localeCompare(b.suite))

const head = ['suite', 'cases', 'what', ...outcomes, 'accuracy']
const rows = [head, ...scores.flatMap((score) => score.rows)]
const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)))
if (values.list) for (const line of scores.flatMap((score) => score.wrong)) console.log(line)
for (const cells of rows) {
  const padded = cells.map((cell, index) =>
    index < 3 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!),
  )
  console.log(padded.join('  ').trimEnd())
}
const faults = scores.flatMap((score) => score.faults)
for (const fault of faults) console.error(`short of the goal: ${fault}`)
if (faults.length > 0) process.exitCode = 1
