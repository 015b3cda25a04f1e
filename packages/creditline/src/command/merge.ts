import { reportFormats } from '../reports/index.ts'
import { pathPrefix } from '../reports/path-prefix.ts'
import type { Extent, Summary } from '../reports/summary.ts'
import { count, emptySummary, isComplete, sayCounts, sayMissing } from '../reports/summary.ts'
import type { Reported } from '../run/checked.ts'
import { assertOneRun, join } from '../shards/join.ts'
import type { ReportFile } from '../shards/report-file.ts'
import { openReport } from '../shards/report-file.ts'
import type { Command } from './arguments.ts'
import { readChoice, UsageError } from './arguments.ts'
import { failOnOption, formatsOption, helpOption, outputOptions, quietOption } from './common.ts'
import { errorStream } from './error-stream.ts'
import { failOns, fails } from './fail-on.ts'
import { readFormats } from './formats.ts'
import type { Reports } from './reports.ts'
import { openReports } from './reports.ts'
import { tell } from './tell.ts'
import { wantsColour, widthOf } from './terminal.ts'

/** `creditline merge`: makes the reports of a whole run from the JSON reports of its shards. */
export const merge: Command = {
  name: 'merge',
  summary: 'Put the JSON reports of shards together',
  usage: ['creditline merge [options] FILE…'],
  options: { ...formatsOption, ...outputOptions, ...failOnOption, ...quietOption, ...helpOption },
  examples: [
    ['creditline merge shards/*.json', 'what check would have shown without --shard'],
    ['creditline merge --format sarif=out.sarif --format pretty shards/*.json', 'in any format'],
  ],
  run: async (values, positionals) => {
    const cwd = process.cwd()
    const wanted = readFormats(values.format ?? [], reportFormats, values.output, cwd)
    const failOn = readChoice('--fail-on', values['fail-on'] ?? 'breach', failOns)
    if (positionals.length === 0)
      throw new UsageError('Unexpected missing files; give the JSON report of every shard')
    const files: ReportFile[] = []
    for (const file of positionals) files.push(await openReport(file))
    assertOneRun(files)
    const reports = await openReports(wanted, {
      colour: wantsColour(process.stdout, values.color),
      width: widthOf(process.stdout),
      quiet: values.quiet ?? false,
      pathPrefix: pathPrefix(cwd),
    })
    let failed = false
    const { summary, extent } = await report(files, reports, (each) => {
      failed ||= fails(each, failOn)
      if (each.verdict === 'unreadable' && reports.shown !== 'pretty') tell(each)
    })
    if (reports.shown === undefined && !values.quiet) errorStream().write(`${sayCounts(summary)}\n`)
    const missing = sayMissing(extent)
    if (missing !== undefined) errorStream().write(`creditline: ${missing}\n`)
    return isComplete(summary, extent) ? Number(failed) : 2
  },
}

/** Writes what the files say of each article, as it is read. */
async function report(
  files: readonly ReportFile[],
  reports: Reports,
  each: (report: Reported) => void,
): Promise<{ summary: Summary; extent: Extent }> {
  const summary = emptySummary()
  const merged = join(files)
  try {
    await reports.begin()
    let next = await merged.next()
    for (; !next.done; next = await merged.next()) {
      await reports.article(next.value)
      for (const one of next.value.reports) {
        count(summary, one)
        each(one)
      }
    }
    await reports.end(summary, next.value)
    return { summary, extent: next.value }
  } catch (error) {
    await reports.abandon()
    throw error
  }
}
