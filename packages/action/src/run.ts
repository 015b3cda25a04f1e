import { randomUUID } from 'node:crypto'
import { relative } from 'node:path'
import { info, notice, setFailed, setOutput, summary as jobSummary } from '@actions/core'
import type { Verdict } from '@creditline/core'
import {
  count,
  createReporter,
  emptySummary,
  fails,
  forTerminal,
  judgeAll,
  listArticles,
  onInterruption,
  openReports,
  OptionError,
  OutputError,
  partOf,
  pathPrefix,
  resolveAgainst,
  sayCounts,
  sayMissing,
  type Summary,
  UsageError,
} from 'creditline/shell'
import { Annotations } from './annotations.ts'
import { InputError, type Inputs, readInputs } from './inputs.ts'
import { Suggestions } from './suggestions.ts'

/** Runs the action: inputs to options, reports to annotations, job summary and outputs. */
export async function run(): Promise<void> {
  try {
    await check(readInputs())
  } catch (error) {
    setFailed(told(error).split('\n').map(forTerminal).join('\n'))
  }
}

/** A wrong input in a line, a fault of our own with its trace. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const known = [InputError, UsageError, OptionError, OutputError].some((kind) => error instanceof kind)
  return known ? error.message : (error.stack ?? error.message)
}

async function check({ paths, against, reports: wanted, shard, failOn, logo, cwd }: Inputs): Promise<void> {
  using interruption = onInterruption()
  const resolved = await resolveAgainst(against, cwd)
  const part = partOf([...listArticles(paths, cwd)], shard, resolved.settings)
  const { articles, positions } = part
  const options = { width: 110, quiet: false, pathPrefix: pathPrefix(cwd) }
  const reports = await openReports(wanted, {
    ...options,
    colour: true,
    shard: part.shard,
  })
  const table = createReporter('markdown', { ...options, colour: false })
  const annotations = new Annotations(options.pathPrefix)
  const suggestions = new Suggestions()
  const summary = emptySummary()
  let failed = false
  let reported = 0
  const judging = { signal: interruption.signal, ...reports.needs }

  // Words of an article may look like a command to the runner.
  const token = randomUUID()
  if (reports.shown) info(`::stop-commands::${token}`)
  try {
    await reports.begin()
    for await (const judged of judgeAll(articles, resolved, judging)) {
      const position = positions?.[reported]
      await reports.article({ ...judged, ...(position !== undefined && { position }) })
      table.article(judged)
      reported++
      for (const report of judged.reports) {
        count(summary, report)
        annotations.add(report)
        suggestions.add(report)
        failed ||= report.verdict === 'unreadable' || fails(report, failOn)
      }
    }
    await reports.end(summary, { expected: articles.length, reported })
  } catch (error) {
    await reports.abandon()
    throw error
  } finally {
    if (reports.shown) info(`::${token}::`)
  }

  annotations.print()
  if (summary.articles === 0) notice('No paths are given, so nothing is checked')
  const extent = { expected: articles.length, reported }
  const suggested = await suggestions.render(articles, resolved, logo, interruption.signal)
  await jobSummary.addRaw(table.end(summary, extent) + suggested).write()
  setOutput('verdict', gravest(summary))
  setOutput('articles', summary.articles)
  setOutput('breaches', summary.breach)
  setOutput('unsure', summary.unsure)
  setOutput('report', filesOf(wanted, cwd).join('\n'))
  const missing = sayMissing(extent)
  if (missing !== undefined) setFailed(missing)
  else if (failed) setFailed(sayCounts(summary))
}

/** The files of the reports as the workflow gave them, one each. */
function filesOf(wanted: Inputs['reports'], cwd: string): string[] {
  return wanted.flatMap(({ file }) => (file === undefined ? [] : [relative(cwd, file)]))
}

/** The verdict that the run as a whole has. */
function gravest({ breach, unreadable, unsure, compliant }: Summary): Verdict {
  if (breach > 0) return 'breach'
  if (unreadable > 0) return 'unreadable'
  if (unsure > 0) return 'unsure'
  return compliant > 0 ? 'compliant' : 'out-of-scope'
}
