import * as core from '@creditline/core'
import { explain } from '../files/problem.ts'
import { plainFacts } from '../inspect/plain.ts'
import { prettyFacts } from '../inspect/pretty.ts'
import { forJson, forTerminal } from '../reports/escape.ts'
import { painter } from '../reports/paint.ts'
import type { Resolved } from '../run/options.ts'
import { fileOptions } from '../run/options.ts'
import type { Command, Options } from './arguments.ts'
import { readChoice } from './arguments.ts'
import type { Article } from './articles.ts'
import { listGiven, readGiven } from './articles.ts'
import { againstOptions, helpOption, outputOptions, resolveAgainst, stdinOption } from './common.ts'
import { errorStream } from './error-stream.ts'
import { openOutput } from './output.ts'
import { wantsColour } from './terminal.ts'

const formats = ['pretty', 'json'] as const

const { republished: _, ...lookedFor } = againstOptions

const options: Options = {
  ...lookedFor,
  format: { type: 'string', value: 'NAME', help: [`${formats.join(', ')} (default: pretty)`] },
  ...outputOptions,
  ...stdinOption,
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
  run: async (values, positionals) => {
    const cwd = process.cwd()
    const format = readChoice('--format', values.format ?? 'pretty', formats)
    const articles = listGiven(positionals, values['stdin-filename'], cwd)
    const resolved = await resolveAgainst(values, cwd)
    const output = await openOutput(values.output)
    const paint = painter(values.output === undefined && wantsColour(process.stdout, values.color))
    const problems: { path: string; reason: string }[] = []
    let between = ''
    try {
      if (format === 'json') await output.write('{"version":1,"articles":[\n')
      for (const article of articles) {
        const facts = await readFacts(article, resolved)
        if (typeof facts === 'string') {
          problems.push({ path: article.path, reason: facts })
          errorStream().write(`creditline: ${forTerminal(article.path)}: ${forTerminal(facts)}\n`)
          continue
        }
        const text =
          format === 'json'
            ? forJson(plainFacts(article.path, facts))
            : prettyFacts(article.path, facts, paint)
        await output.write(between + text)
        between = format === 'json' ? ',\n' : '\n'
      }
      if (format === 'json') await output.write(`${between && '\n'}],"problems":${forJson(problems)}}\n`)
      await output.close()
    } catch (error) {
      await output.abandon()
      throw error
    }
    return problems.length === 0 ? 0 : 2
  },
}

/** The facts of one article, or why it cannot be read. */
async function readFacts(article: Article, resolved: Resolved): Promise<core.Facts | string> {
  const source = await readGiven(article)
  if (!(source instanceof Uint8Array)) return source.reason
  try {
    return await core.inspect(source, fileOptions(resolved, article.path, article.file))
  } catch (error) {
    return `Article could not be read: ${explain(error)}`
  }
}
