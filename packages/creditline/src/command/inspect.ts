import { plainFacts } from '../inspect/plain.ts'
import { prettyFacts } from '../inspect/pretty.ts'
import { forJson, forTerminal } from '../reports/escape.ts'
import { painter } from '../reports/paint.ts'
import { sayMissing } from '../reports/summary.ts'
import { workAll } from '../run/all.ts'
import { inspect as work } from '../run/work.ts'
import type { Command, Options } from './arguments.ts'
import { listGiven } from './articles.ts'
import {
  againstOptions,
  formatOption,
  helpOption,
  outputOptions,
  readFormat,
  readWorkers,
  resolveAgainst,
  stdinOption,
  workerOptions,
} from './common.ts'
import { errorStream } from './error-stream.ts'
import { interruptible } from './interruption.ts'
import { openOutput } from './output.ts'
import { wantsColour } from './terminal.ts'

const formats = ['pretty', 'json'] as const

const { republished: _, ...lookedFor } = againstOptions

const options: Options = {
  ...lookedFor,
  format: formatOption(formats),
  ...outputOptions,
  ...stdinOption,
  ...workerOptions,
  ...helpOption,
}

/** `creditline inspect`: shows what is read from articles, and why. */
export const inspect: Command = {
  name: 'inspect',
  summary: 'Show the credit that is read from articles, with the evidence',
  usage: ['creditline inspect [options] PATH…', 'creditline inspect [options] -'],
  options,
  examples: [
    ['creditline inspect article.html', 'bylines, affiliations, logos and notices, and where they stand'],
    ['creditline inspect --format json content', 'for programs'],
  ],
  run: (values, positionals) =>
    interruptible(async (interruption) => {
      const cwd = process.cwd()
      const format = readFormat(values, formats)
      const workers = readWorkers(values)
      interruption.signal.addEventListener('abort', () => process.stdin.destroy())
      const resolved = await resolveAgainst(values, cwd)
      const articles = listGiven(positionals, values['stdin-filename'], cwd, resolved.configured)
      const output = await openOutput(values.output)
      const paint = painter(values.output === undefined && wantsColour(process.stdout, values.color))
      const problems: { path: string; reason: string }[] = []
      const run = { ...workers, signal: interruption.signal }
      let between = ''
      let reported = 0
      try {
        if (format === 'json') await output.write('{"version":1,"articles":[\n')
        for await (const { article, outcome } of workAll(articles, work, resolved, run)) {
          reported++
          const { path } = article
          if ('problem' in outcome) {
            const { reason } = outcome.problem
            problems.push({ path, reason })
            errorStream().write(`creditline: ${forTerminal(path)}: ${forTerminal(reason)}\n`)
            continue
          }
          const facts = outcome.result
          const text = format === 'json' ? forJson(plainFacts(path, facts)) : prettyFacts(path, facts, paint)
          await output.write(between + text)
          between = format === 'json' ? ',\n' : '\n'
        }
        const extent = { expected: articles.length, reported }
        const complete = reported === articles.length && problems.length === 0
        if (format === 'json')
          await output.write(`${between && '\n'}],${forJson({ problems, complete, ...extent }).slice(1)}\n`)
        await output.close()
        const missing = sayMissing(extent)
        if (missing !== undefined) errorStream().write(`creditline: ${missing}\n`)
      } catch (error) {
        await output.abandon()
        throw error
      }
      return interruption.code() ?? (problems.length === 0 ? 0 : 2)
    }),
}
