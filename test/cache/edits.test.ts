import { rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { array, assert, asyncProperty, constantFrom } from 'fast-check'
import { expect, test } from 'vitest'
import { creditline, directoryOf } from '../../packages/creditline/test/command.ts'

const article = (wire: string, reporter = 'Jane Roe'): string =>
  `# Board votes on water rates\n\nBy ${reporter}, ${wire}\n\n![DCNF logo](/dcnf-logo.png)\n\nThe county board voted on Tuesday to raise water rates.\n`

const files = {
  'content/a.md': article('Daily Caller News Foundation'),
  'content/b.md': article('Example Times').replaceAll(/dcnf/gi, 'times'),
  'content/c.html': '<article><h1>Rates</h1><p>By Staff</p><p>Originally published by DCNF.</p></article>',
  'content/authors.md': '---\nauthor: jroe\n---\n\n# Rates\n\nThe board voted.\n',
  'data/authors.yml': 'jroe:\n  name: Jane Roe\n',
}

type Change = (folder: string) => Promise<string[] | undefined>

const put =
  (path: string, text: string | Uint8Array): Change =>
  async (folder) => {
    await writeFile(join(folder, path), text)
    return undefined
  }
/** One red pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
)
const past = new Date('2026-01-01')

const changes = constantFrom<Change>(
  put('content/a.md', article('Example Times')),
  put('content/a.md', article('Daily Caller News Foundation', 'Staff')),
  // As long as before, and with the time of before.
  async (folder) => {
    const path = join(folder, 'content/a.md')
    await writeFile(path, article('Daily Caller News Foundation', 'Jane Doe'))
    await utimes(path, past, past)
    return undefined
  },
  put('data/authors.yml', 'jroe:\n  name: Jane Roe\n  affiliation: Daily Caller News Foundation\n'),
  put('data/authors.yml', files['data/authors.yml']),
  put('dcnf-logo.png', picture),
  put('dcnf-logo.png', 'no picture'),
  put('content/new.md', article('DCNF')),
  async (folder) => {
    await rm(join(folder, 'content/new.md'), { force: true })
    return undefined
  },
  () => Promise.resolve(['--reporter', 'Jane Doe']),
  () => Promise.resolve(['--republished']),
  () => Promise.resolve(['--no-suppressions']),
)

test('whatever changes, a run with a cache says what one without says', { timeout: 600_000 }, async () => {
  await assert(
    asyncProperty(array(changes, { minLength: 1, maxLength: 4 }), async (steps) => {
      await using directory = await directoryOf(files)
      const at = { cwd: directory.path }
      let options: string[] = []
      for (const step of [() => Promise.resolve([]), ...steps]) {
        options = (await step(directory.path)) ?? options
        const args = ['check', '--format', 'json', ...options, 'content']
        expect(await creditline([...args, '--cache'], at)).toEqual(await creditline(args, at))
      }
    }),
    { numRuns: Number(process.env['CACHE_RUNS'] ?? 25) },
  )
})
