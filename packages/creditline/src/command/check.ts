import { forTerminal } from '../reports/escape.ts'
import { createReporter, reportFormats } from '../reports/index.ts'
import { pathPrefix } from '../reports/path-prefix.ts'
import type { Reporter } from '../reports/reporter.ts'
import type { Extent, Summary } from '../reports/summary.ts'
import { count, emptySummary, sayCounts, sayMissing } from '../reports/summary.ts'
import type { RunOptions } from '../run/all.ts'
import type { Article } from '../run/article.ts'
import type { Reported } from '../run/checked.ts'
import { judgeAll } from '../run/judge.ts'
import type { Resolved } from '../run/options.ts'
import type { Command, Options, Values } from './arguments.ts'
import { readChoice } from './arguments.ts'
import { listGiven } from './articles.ts'
import {
  againstOptions,
  helpOption,
  outputOptions,
  readWorkers,
  resolveAgainst,
  stdinOption,
  workerOptions,
} from './common.ts'
import { errorStream } from './error-stream.ts'
import { failOns, fails } from './fail-on.ts'
import { onInterruption } from './interruption.ts'
import type { Output } from './output.ts'
import { openOutput } from './output.ts'
import { progressOn } from './progress.ts'
import { wantsColour, widthOf } from './terminal.ts'

const options: Options = {
  ...againstOptions,
  format: { type: 'string', value: 'NAME', help: [`${reportFormats.join(', ')} (default: pretty)`] },
  ...outputOptions,
  'fail-on': { type: 'string', value: 'WHAT', help: [`${failOns.join(', ')} (default: breach)`] },
  ...stdinOption,
  quiet: { type: 'boolean', short: 'q', help: ['Leave out articles that are in order, and progress'] },
  ...workerOptions,
  ...helpOption,
}

/** `creditline check`: judges articles and reports. */
export const check: Command = {
  name: 'check',
  summary: 'Check articles against republication terms',
  usage: ['creditline check [options] PATH…', 'creditline check [options] -'],
  options,
  examples: [
    ['creditline check article.html', 'one article'],
    ["creditline check content 'drafts/**/*.md'", 'a directory and a pattern'],
    ['creditline check --reporter "Jane Roe" article.html', 'with the reporter who is owed the byline'],
    ['creditline check --stories stories.jsonl content', 'with a file of the originals'],
    ['creditline check --format json --output report.json content', 'for programs'],
    ['curl -s URL | creditline check --republished -', 'a page from elsewhere'],
  ],
  run: async (values, positionals) => {
    const cwd = process.cwd()
    const format = readChoice('--format', values.format ?? 'pretty', reportFormats)
    const failOn = readChoice('--fail-on', values['fail-on'] ?? 'breach', failOns)
    const workers = readWorkers(values)
    const articles = listGiven(positionals, values['stdin-filename'], cwd)
    const resolved = await resolveAgainst(values, cwd)
    const output = await openOutput(values.output)
    const toFile = values.output !== undefined
    const reporter = createReporter(format, {
      colour: !toFile && wantsColour(process.stdout, values.color),
      width: widthOf(process.stdout),
      quiet: values.quiet ?? false,
      pathPrefix: pathPrefix(cwd),
    })
    let failed = false
    using interruption = onInterruption()
    // What waits for standard input must not wait for ever.
    interruption.signal.addEventListener('abort', () => process.stdin.destroy())
    const run = { ...workers, signal: interruption.signal, lines: format === 'pretty' }
    const { summary, extent } = await report(
      { articles, resolved, run, output, reporter },
      values,
      (each) => {
        failed ||= fails(each, failOn)
        if (each.verdict === 'unreadable' && (format !== 'pretty' || toFile)) tell(each)
      },
    )
    if (toFile && !values.quiet) errorStream().write(`${sayCounts(summary)}\n`)
    const missing = sayMissing(extent)
    if (missing !== undefined) errorStream().write(`creditline: ${missing}\n`)
    return interruption.code() ?? (summary.unreadable > 0 ? 2 : Number(failed))
  },
}

interface Run {
  articles: readonly Article[]
  resolved: Resolved
  run: RunOptions
  output: Output
  reporter: Reporter
}

/** Judges the articles and writes each report as it comes; where the run is interrupted, it still ends as a report. */
async function report(
  { articles, resolved, run, output, reporter }: Run,
  { quiet }: Values,
  each: (report: Reported) => void,
): Promise<{ summary: Summary; extent: Extent }> {
  const progress = progressOn(errorStream, articles.length, !quiet)
  const summary = emptySummary()
  let reported = 0
  try {
    await output.write(reporter.begin())
    for await (const judged of judgeAll(articles, resolved, run)) {
      const text = reporter.article(judged)
      if (text !== '' && output.onTerminal) progress.clear()
      await output.write(text)
      for (const one of judged.reports) {
        count(summary, one)
        each(one)
      }
      progress.done(++reported)
    }
    progress.clear()
    const extent = { expected: articles.length, reported }
    await output.write(reporter.end(summary, extent))
    await output.close()
    return { summary, extent }
  } catch (error) {
    progress.clear()
    await output.abandon()
    throw error
  }
}

function tell({ path = '-', messages }: Reported): void {
  const reasons = messages.map(({ reason }) => reason).join('; ')
  errorStream().write(`creditline: ${forTerminal(path)}: ${forTerminal(reasons)}\n`)
}
