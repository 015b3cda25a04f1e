import { readFileSync, writeFileSync } from 'node:fs'
import type { Format, Report } from '@creditline/core'
import { check, readTerms } from '@creditline/core'
import { afterAll, expect, test } from 'vitest'

const dcnf = readTerms(
  JSON.parse(readFileSync(new URL('../../terms/dcnf.json', import.meta.url), 'utf8')),
  'dcnf.json',
)

/**
 * An article in a fence, whose info string may name `reporter="…"` (repeatable), `shown="…"` and `republished`, and right after it
 * the fence with every message that it gets: `line:column severity rule reason`, and the verdict as the last line.
 */
const example =
  /^`{3,4}(html|markdown|mdx|text)((?: [^\n]*)?)\n([\s\S]*?)^`{3,4}\n\n```messages\n([\s\S]*?)```/gm

/** `UPDATE=1` writes what is said into the document, to be read with care before it is committed. */
const update = process.env['UPDATE'] === '1'

/** Makes a test of each example of a Markdown document. */
export function testExamples(title: string, url: URL): void {
  const document = readFileSync(url, 'utf8')
  const examples = [...document.matchAll(example)]
  test(`${title} has examples`, () => expect(examples.length).toBeGreaterThan(0))
  const said: string[] = []
  for (const [index, [, format, info, article, expected]] of examples.entries()) {
    const line = document.slice(0, examples[index]!.index).split('\n').length
    test(`${title}, line ${line}`, async () => {
      said[index] = tell(await run(article!, format as Format, info!))
      expect(said[index]).toBe(update ? said[index] : expected)
    })
  }
  if (update) afterAll(() => writeFileSync(url, fill(document, said)))
}

/** The document with what was said in the fences after its examples. */
function fill(document: string, said: readonly string[]): string {
  let index = 0
  return document.replace(example, (all: string, _format, _info, _article, old: string) =>
    all.slice(0, all.length - old.length - 3).concat(said[index++] ?? old, '```'),
  )
}

function run(article: string, format: Format, info: string): Promise<Report> {
  const reporters = [...info.matchAll(/ reporter="([^"]+)"/g)].map((match) => match[1]!)
  return check(article, {
    terms: dcnf,
    format,
    republished: / republished\b/.test(info),
    shown: / shown="([^"]+)"/.exec(info)?.[1]!.split(' ') ?? [],
    ...(reporters.length > 0 && { story: { reporters } }),
  })
}

function tell({ messages, verdict }: Report): string {
  const lines = messages.map(
    ({ line, column, fatal, ruleId, reason }) =>
      `${line}:${column} ${fatal ? 'error' : fatal === false ? 'warning' : 'info'} ${ruleId} ${reason}`,
  )
  return [...lines, verdict, ''].join('\n')
}
