import { randomUUID } from 'node:crypto'
import { relative, resolve } from 'node:path'
import { info, notice, setFailed, setOutput, summary as jobSummary } from '@actions/core'
import {
  type Article,
  count,
  emptySummary,
  fails,
  forTerminal,
  gravest,
  judgeAll,
  listConfigured,
  loadReporter,
  onInterruption,
  openBaseline,
  type OpenBaseline,
  openReports,
  OptionError,
  OutputError,
  partOf,
  pathPrefix,
  resolveAgainst,
  type Resolved,
  sayCounts,
  sayMissing,
  UsageError,
} from 'creditline/shell'
import { Annotations } from './annotations.ts'
import { InputError, type Inputs, readInputs } from './inputs.ts'
import { changedOnly } from './scope.ts'
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

async function check(inputs: Inputs): Promise<void> {
  const { against, reports: wanted, shard, logo, cwd } = inputs
  using interruption = onInterruption()
  // Configuration that is code may be a stranger's: it is run where the workflow names it.
  const resolved = await resolveAgainst(against, cwd, false)
  const part = partOf(await listWanted(inputs, resolved), shard, resolved.settings)
  const { articles, positions } = part
  const failOn = inputs.failOn ?? resolved.configured?.failOn ?? 'breach'
  const baseline = await baselineOf(inputs, resolved)
  const options = { width: 110, quiet: false, pathPrefix: pathPrefix(cwd) }
  const reports = await openReports(wanted, {
    ...options,
    colour: true,
    shard: part.shard,
  })
  const makeTable = await loadReporter('markdown')
  const table = makeTable({ ...options, colour: false })
  const annotations = new Annotations(options.pathPrefix)
  const suggestions = new Suggestions()
  const summary = emptySummary()
  let failed = false
  let reported = 0
  let unused: string[] = []
  const judging = { signal: interruption.signal, ...reports.needs }

  // Words of an article may look like a command to the runner.
  const token = randomUUID()
  if (reports.shown) info(`::stop-commands::${token}`)
  try {
    await reports.begin()
    for await (const found of judgeAll(articles, resolved, judging)) {
      const judged = baseline ? baseline.apply(found) : found
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
    unused = (await baseline?.end(summary, reported === articles.length)) ?? []
    await reports.end(summary, { expected: articles.length, reported })
  } catch (error) {
    await reports.abandon()
    throw error
  } finally {
    if (reports.shown) info(`::${token}::`)
  }

  annotations.print()
  for (const line of unused) notice(forTerminal(line))
  if (articles.length === 0) notice(nothing(inputs))
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

/** What the workflow names, or the configuration; of it, where that is asked for, what has changed. */
async function listWanted(inputs: Inputs, { configured }: Resolved): Promise<readonly Article[]> {
  const { paths, against, cwd, scope, baseline } = inputs
  const unnamed = paths.length === 1 && paths[0] === '.' && configured && configured.articles.length > 0
  const articles = [...listConfigured(unnamed ? undefined : paths, cwd, configured)]
  if (scope === 'all') return articles
  const given = [against.stories, baseline, ...(against.terms ?? [])].flatMap((path) =>
    path === undefined ? [] : [resolve(cwd, path)],
  )
  return changedOnly(articles, cwd, [...(configured?.files ?? []), ...given])
}

function nothing({ paths, scope }: Inputs): string {
  if (paths.length === 0) return 'No paths are given, so nothing is checked'
  return scope === 'changed'
    ? 'No article has changed, so nothing is checked'
    : 'There are no articles to check'
}

async function baselineOf(
  { baseline: path, cwd }: Inputs,
  { settings }: Resolved,
): Promise<OpenBaseline | undefined> {
  return path === undefined ? undefined : openBaseline({ path, update: false, cwd, terms: settings.terms })
}

/** The files of the reports as the workflow gave them, one each. */
function filesOf(wanted: Inputs['reports'], cwd: string): string[] {
  return wanted.flatMap(({ file }) => (file === undefined ? [] : [relative(cwd, file)]))
}
