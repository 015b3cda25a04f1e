import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { LogoPicture } from '@creditline/core'
import { replaceFile } from '../files/replace.ts'
import { explain } from '../files/problem.ts'
import type { Mended } from '../mend/mended.ts'
import { mend } from '../mend/work.ts'
import { forTerminal } from '../reports/escape.ts'
import { sayMissing } from '../reports/summary.ts'
import { OptionError } from '../resolve/option-error.ts'
import { workAll } from '../run/all.ts'
import type { Article } from '../run/article.ts'
import type { Mending } from '../run/work.ts'
import type { Command, Options, Values } from './arguments.ts'
import { UsageError } from './arguments.ts'
import { listGiven } from './articles.ts'
import {
  againstOptions,
  helpOption,
  readWorkers,
  resolveAgainst,
  stdinOption,
  workerOptions,
} from './common.ts'
import { errorStream } from './error-stream.ts'
import { interruptible } from './interruption.ts'
import { openOutput } from './output.ts'

const options: Options = {
  ...againstOptions,
  logo: {
    type: 'string',
    value: 'SRC[,WxH]',
    help: [
      'The logo as articles are to refer to it, with its size: /img/wire-logo.png,300x40',
      '(without it no logo is put in)',
    ],
  },
  notice: { type: 'string', value: 'FILE', help: ["The wire's closing notice, word for word, in a file"] },
  'dry-run': { type: 'boolean', help: ['Write a diff instead of the files; - writes one in any case'] },
  ...stdinOption,
  ...workerOptions,
  ...helpOption,
}

/** `creditline fix`: writes the credit that articles lack into their sources. */
export const fix: Command = {
  name: 'fix',
  summary: 'Write the credit that is missing into articles',
  usage: ['creditline fix [options] PATH…', 'creditline fix [options] - < ARTICLE > DIFF'],
  options,
  examples: [
    ['creditline fix --dry-run --reporter "Jane Roe" article.html', 'what would be changed, as a diff'],
    ['creditline fix --stories stories.jsonl --logo /img/wire-logo.png content', 'all that is known of'],
  ],
  run: (values, positionals) =>
    interruptible(async (interruption) => {
      const cwd = process.cwd()
      const workers = readWorkers(values)
      const mending = await readMending(values, cwd)
      const resolved = await resolveAgainst(values, cwd)
      const articles = listGiven(positionals, values['stdin-filename'], cwd, resolved.configured)
      const output = await openOutput(undefined)
      interruption.signal.addEventListener('abort', () => process.stdin.destroy())
      const run = { ...workers, signal: interruption.signal, mend: mending }
      let reported = 0
      let unreadable = false
      let open = false
      const fault = (path: string, reason: string): void => {
        unreadable = true
        errorStream().write(`creditline: ${forTerminal(path)}: ${forTerminal(reason)}\n`)
      }
      for await (const { article, outcome } of workAll(articles, mend, resolved, run)) {
        reported++
        if ('problem' in outcome) {
          fault(article.path, outcome.problem.reason)
          continue
        }
        const mended = outcome.result
        if (mended.after === 'unreadable') {
          fault(article.path, 'Article cannot be judged, so it is left as it is')
          continue
        }
        open ||= mended.after === 'breach'
        const dry = values['dry-run'] || article.file === undefined || article.bytes !== undefined
        if (dry) await output.write(mended.patch)
        else {
          const problem = await write(article, mended)
          if (problem !== undefined) {
            fault(article.path, problem)
            continue
          }
        }
        const said = sayMended(article.path, mended, dry)
        if (said !== '') errorStream().write(said)
      }
      const missing = sayMissing({ expected: articles.length, reported })
      if (missing !== undefined) errorStream().write(`creditline: ${missing}\n`)
      return interruption.code() ?? (unreadable ? 2 : Number(open))
    }),
}

/** @throws UsageError or OptionError where an option is wrong. */
async function readMending({ logo, notice }: Values, cwd: string): Promise<Mending> {
  return {
    ...(logo !== undefined && { logo: readLogo(logo) }),
    ...(notice !== undefined && { notice: await readNotice(notice, cwd) }),
  }
}

/** `/img/wire-logo.png,300x40`: an address and, behind its last comma, a size in CSS pixels. */
function readLogo(given: string): LogoPicture {
  const size = /,(\d+)x(\d+)$/.exec(given)
  const src = size ? given.slice(0, size.index) : given
  if (src.trim() === '') throw new UsageError(`Unexpected --logo ${given}, expected an address`)
  return size ? { src, width: Number(size[1]), height: Number(size[2]) } : { src }
}

async function readNotice(file: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8')
  } catch (error) {
    throw new OptionError(`Notice \`${file}\` cannot be read: ${explain(error)}`, { cause: error })
  }
}

/** Writes a mended article over its file. @returns why it could not be written, where it could not. */
async function write({ file }: Article, { value, source }: Mended): Promise<string | undefined> {
  if (value === undefined || file === undefined) return undefined
  return (await replaceFile(file, source, value))?.reason
}

/** A line for what was done, and one for each fault that is left; nothing of an article in order. */
function sayMended(path: string, { edits, before, after, left }: Mended, dry: boolean): string {
  if (edits === 0 && left.length === 0) return ''
  const name = forTerminal(path)
  const done = `${edits} ${edits === 1 ? 'edit' : 'edits'}${dry && edits > 0 ? ' to make' : ''}, ${before === after ? after : `${before} → ${after}`}`
  const rest = left.map(({ rule, status, reason }) => `  ${rule} (${status}): ${forTerminal(reason)}\n`)
  return [`${name}: ${done}\n`, ...rest].join('')
}
