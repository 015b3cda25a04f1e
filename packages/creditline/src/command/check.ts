import type { Report } from '@creditline/core'
import { forTerminal } from '../reports/escape.ts'
import { createReporter, reportFormats } from '../reports/index.ts'
import { pathPrefix } from '../reports/path-prefix.ts'
import type { Reporter } from '../reports/reporter.ts'
import type { Summary } from '../reports/summary.ts'
import { count, emptySummary, sayCounts } from '../reports/summary.ts'
import { judgeAll } from '../run/judge.ts'
import type { Resolved } from '../run/options.ts'
import type { Command, Options, Values } from './arguments.ts'
import { readChoice } from './arguments.ts'
import type { Article } from './articles.ts'
import { listGiven, readGiven } from './articles.ts'
import { againstOptions, helpOption, outputOptions, resolveAgainst, stdinOption } from './common.ts'
import { errorStream } from './error-stream.ts'
import { failOns, fails } from './fail-on.ts'
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
    const summary = await report({ articles, resolved, output, reporter }, values, (each) => {
      failed ||= fails(each, failOn)
      if (each.verdict === 'unreadable' && (format !== 'pretty' || toFile)) tell(each)
    })
    if (toFile && !values.quiet) errorStream().write(`${sayCounts(summary)}\n`)
    return summary.unreadable > 0 ? 2 : Number(failed)
  },
}

interface Run {
  articles: readonly Article[]
  resolved: Resolved
  output: Output
  reporter: Reporter
}

/** Judges the articles one by one and writes each report as it comes. */
async function report(
  { articles, resolved, output, reporter }: Run,
  { quiet }: Values,
  each: (report: Report) => void,
): Promise<Summary> {
  const progress = progressOn(errorStream, articles.length, !quiet)
  const summary = emptySummary()
  try {
    await output.write(reporter.begin())
    let done = 0
    for await (const judged of judgeAll(articles, readGiven, resolved)) {
      const text = reporter.article(judged)
      if (text !== '' && output.onTerminal) progress.clear()
      await output.write(text)
      for (const one of judged.reports) {
        count(summary, one)
        each(one)
      }
      progress.done(++done)
    }
    progress.clear()
    await output.write(reporter.end(summary))
    await output.close()
  } catch (error) {
    progress.clear()
    await output.abandon()
    throw error
  }
  return summary
}

function tell({ path = '-', messages }: Report): void {
  const reasons = messages.map(({ reason }) => reason).join('; ')
  errorStream().write(`creditline: ${forTerminal(path)}: ${forTerminal(reasons)}\n`)
}
