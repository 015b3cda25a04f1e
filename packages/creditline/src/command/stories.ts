import { resolve } from 'node:path'
import { forJson, forTerminal } from '../reports/escape.ts'
import { OptionError } from '../resolve/option-error.ts'
import { readXmlText, decodeXml } from '../resolve/read-text.ts'
import { readFeed } from '../stories/feed.ts'
import type { Command, Options } from './arguments.ts'
import { readChoice, UsageError } from './arguments.ts'
import { helpOption, outputOptions } from './common.ts'
import { openOutput } from './output.ts'
import { readStandardInput } from './standard-input.ts'

const options: Options = { output: outputOptions.output!, ...helpOption }

/** `creditline stories import`: makes a story file of the wire's feed. */
export const stories: Command = {
  name: 'stories',
  summary: "Make a story file of the wire's feed",
  usage: ['creditline stories import FEED… [--output FILE]'],
  options,
  examples: [
    ['creditline stories import feed.xml > stories.jsonl', 'RSS, Atom and JSON Feed'],
    [
      'creditline stories import - < feed.xml >> stories.jsonl',
      'later versions of a story come last, and count',
    ],
  ],
  run: async (values, [action, ...feeds]) => {
    if (action === undefined) throw new UsageError('Unexpected missing action; it is import')
    readChoice('creditline stories', action, ['import'])
    if (feeds.length === 0)
      throw new UsageError('Unexpected missing feed; give a file, or - for standard input')
    const lines: string[] = []
    for (const feed of feeds) {
      const found = await readFeed(await sourceOf(feed), feed)
      lines.push(...found.stories.map((story) => `${forJson(story)}\n`))
      if (found.skipped.length > 0) process.stderr.write(`creditline: ${sayLeftOut(feed, found.skipped)}\n`)
    }
    const output = await openOutput(values.output)
    try {
      await output.write(lines.join(''))
      await output.close()
    } catch (error) {
      await output.abandon()
      throw error
    }
    return 0
  },
}

async function sourceOf(feed: string): Promise<string> {
  if (feed !== '-') return readXmlText(resolve(feed), `Feed \`${feed}\``)
  const read = await readStandardInput(process.stdin)
  if (!(read instanceof Uint8Array)) throw new OptionError(`Feed on standard input: ${read.reason}`)
  return decodeXml(read)
}

/** Titles of entries that are named; the rest is counted. */
const named = 3

function sayLeftOut(feed: string, skipped: readonly string[]): string {
  const titles = skipped.slice(0, named).map((title) => `“${forTerminal(title).slice(0, 80)}”`)
  const rest = skipped.length > named ? ` and ${skipped.length - named} more` : ''
  const entries = skipped.length === 1 ? 'an entry' : `${skipped.length} entries`
  return `${forTerminal(feed)}: left out ${entries} without a reporter: ${titles.join(', ')}${rest}`
}
