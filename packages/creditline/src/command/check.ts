import type { OpenBaseline } from '../baseline/open.ts'
import { forTerminal } from '../reports/escape.ts'
import { reportFormats } from '../reports/index.ts'
import { pathPrefix } from '../reports/path-prefix.ts'
import type { Extent, Summary } from '../reports/summary.ts'
import { count, emptySummary, sayCounts, sayMissing } from '../reports/summary.ts'
import type { RunOptions } from '../run/all.ts'
import type { Article } from '../run/article.ts'
import type { Reported } from '../run/checked.ts'
import { judgeAll } from '../run/judge.ts'
import type { Resolved } from '../run/options.ts'
import { inputKinds } from '../input/pages.ts'
import type { ShardOfRun } from '../shards/split.ts'
import { partOf } from '../shards/split.ts'
import type { Command, Options, Values } from './arguments.ts'
import { readChoice, UsageError } from './arguments.ts'
import { cacheOption, cached } from './cache.ts'
import { pagesGiven } from './articles.ts'
import { baselineOf, listWanted } from './wanted.ts'
import {
  againstOptions,
  failOnOption,
  formatsOption,
  helpOption,
  outputOptions,
  quietOption,
  readWorkers,
  resolveAgainst,
  stdinOption,
  workerOptions,
} from './common.ts'
import { errorStream } from './error-stream.ts'
import { failOns, fails } from './fail-on.ts'
import { readFormats } from './formats.ts'
import { interruptible } from './interruption.ts'
import { progressOn } from './progress.ts'
import type { Reports } from './reports.ts'
import { openReports } from './reports.ts'
import { readShard } from './shard.ts'
import { tell } from './tell.ts'
import { wantsColour, widthOf } from './terminal.ts'

const options: Options = {
  ...againstOptions,
  ...formatsOption,
  ...outputOptions,
  ...failOnOption,
  suppressions: {
    type: 'boolean',
    help: ['Suppressions in articles hold, or --no-suppressions (default: they do)'],
  },
  input: {
    type: 'string',
    value: 'KIND',
    help: [
      `Files of many pages: ${inputKinds.join(', ')}; - is standard input`,
      'The report is then `jsonl`, a line a page',
    ],
  },
  ...cacheOption,
  baseline: {
    type: 'string',
    value: 'FILE',
    help: ['Known faults, which do not fail the run'],
  },
  'update-baseline': { type: 'boolean', help: ['Write the faults of this run to the baseline'] },
  changed: {
    type: 'string',
    optional: true,
    value: '[BASE]',
    help: ['Only files that differ from the base (default: where this branch left the main one)'],
  },
  ...stdinOption,
  ...quietOption,
  shard: {
    type: 'string',
    value: 'I/N',
    help: ['Check the I-th of N parts; creditline merge puts their reports together'],
  },
  ...workerOptions,
  ...helpOption,
}

/** `creditline check`: judges articles and reports. */
export const check: Command = {
  name: 'check',
  summary: 'Check articles against republication terms',
  usage: ['creditline check [options] [PATH…]', 'creditline check [options] -'],
  options,
  examples: [
    ['creditline check article.html', 'one article'],
    ["creditline check content 'drafts/**/*.md'", 'a directory and a pattern'],
    ['creditline check --reporter "Jane Roe" article.html', 'with the reporter who is owed the byline'],
    ['creditline check --stories stories.jsonl content', 'with a file of the originals'],
    ['creditline check --format json --output report.json content', 'for programs'],
    [
      'creditline check --format sarif=out.sarif --format pretty content',
      'for code scanning, and for people',
    ],
    ['zcat crawl.warc.gz | creditline check --input warc -', 'the pages of a crawl'],
    ['creditline check --changed content', 'what this branch has changed'],
    ['curl -s URL | creditline check --republished -', 'a page from elsewhere'],
  ],
  run: (values, positionals) =>
    interruptible(async (interruption) => {
      const cwd = process.cwd()
      const input = values.input === undefined ? undefined : readChoice('--input', values.input, inputKinds)
      if (input && (values.changed ?? values.baseline) !== undefined)
        throw new UsageError('--input goes with neither --changed nor --baseline')
      const wanted = readFormats(values.format ?? (input ? ['jsonl'] : []), reportFormats, values.output, cwd)
      const failing = values['fail-on'] && readChoice('--fail-on', values['fail-on'], failOns)
      const workers = readWorkers(values)
      const part = readShard(values.shard, '--shard')
      // What waits for standard input must not wait for ever.
      interruption.signal.addEventListener('abort', () => process.stdin.destroy())
      const resolved = await resolveAgainst(values, cwd)
      if (part && input)
        throw new UsageError('--shard is for articles that are listed; split --input by files')
      const { articles, positions, shard }: Listed = input
        ? { articles: pagesGiven(input, positionals, values['stdin-filename'], cwd) }
        : partOf(await listWanted(values, positionals, resolved, cwd), part, resolved.settings)
      const baseline = await baselineOf(values, resolved, cwd)
      const failOn = failing || (resolved.configured?.failOn ?? 'breach')
      const reports = await openReports(wanted, {
        colour: wantsColour(process.stdout, values.color),
        width: widthOf(process.stdout),
        quiet: values.quiet ?? false,
        pathPrefix: pathPrefix(cwd),
        shard,
      })
      let failed = false
      const run = {
        ...workers,
        signal: interruption.signal,
        ...cached(values, resolved, reports.needs, cwd),
      }
      const { summary, extent } = await report(
        { articles, positions, resolved, run, reports, baseline },
        values,
        (each) => {
          failed ||= fails(each, failOn)
          if (each.verdict === 'unreadable' && reports.shown !== 'pretty') tell(each)
        },
      )
      await run.cache?.save()
      if (reports.shown === undefined && !values.quiet) errorStream().write(`${sayCounts(summary)}\n`)
      const missing = sayMissing(extent)
      if (missing !== undefined) errorStream().write(`creditline: ${missing}\n`)
      return interruption.code() ?? (summary.unreadable > 0 ? 2 : Number(failed))
    }),
}

interface Listed {
  articles: Run['articles']
  positions?: Run['positions']
  shard?: ShardOfRun | undefined
}

interface Run {
  articles: readonly Article[] | AsyncIterable<Article>
  /** Their places in the list of the whole run, where they are a part of it. */
  positions?: readonly number[] | undefined
  resolved: Resolved
  run: RunOptions
  reports: Reports
  baseline: OpenBaseline | undefined
}

/** Judges the articles and writes each report as it comes; where the run is interrupted, it still ends as a report. */
async function report(
  { articles, positions, resolved, run, reports, baseline }: Run,
  { quiet }: Values,
  each: (report: Reported) => void,
): Promise<{ summary: Summary; extent: Extent }> {
  const total = 'length' in articles ? articles.length : undefined
  const progress = progressOn(errorStream, total, !quiet)
  const summary = emptySummary()
  let expected = total
  let reported = 0
  try {
    await reports.begin()
    const fed = 'length' in articles ? articles : counted(articles, (number) => (expected = number))
    for await (const found of judgeAll(fed, resolved, run)) {
      const judged = baseline ? baseline.apply(found) : found
      const position = positions?.[reported]
      await reports.article({ ...judged, ...(position !== undefined && { position }) }, progress.clear)
      for (const one of judged.reports) {
        count(summary, one)
        each(one)
      }
      progress.done(++reported)
    }
    progress.clear()
    const extent = { expected, reported }
    const unused = (await baseline?.end(summary, reported === expected)) ?? []
    await reports.end(summary, extent)
    for (const line of unused) errorStream().write(`creditline: ${forTerminal(line)}\n`)
    return { summary, extent }
  } catch (error) {
    progress.clear()
    await reports.abandon()
    throw error
  }
}

/** Counts what comes; `told` hears in the end how many there were. */
async function* counted<T>(items: AsyncIterable<T>, told: (number: number) => void): AsyncGenerator<T> {
  let number = 0
  for await (const item of items) {
    number++
    yield item
  }
  told(number)
}
