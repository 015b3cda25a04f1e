import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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

test('what has not changed is not judged again, and says the same', async () => {
  await using directory = await directoryOf(files)
  const at = { cwd: directory.path }
  const args = ['check', '--format', 'json', 'content']
  const plain = await creditline(args, at)
  expect(await creditline([...args, '--cache'], at)).toEqual(plain)
  const cache = join(directory.path, '.creditline-cache')
  const kept = await readFile(cache, 'utf8')
  // Pictures beside it were looked at.
  expect(kept).toContain('\n["content/a.md",')
  expect(kept).toContain('\n["content/b.md",')
  expect(kept).toContain('\n["content/c.html",')
  // A verdict that only the cache can have come from.
  expect(plain.stdout).toContain('"compliant":1,')
  await writeFile(cache, kept.replaceAll('"compliant"', '"unsure"'))
  const cached = await creditline([...args, '--cache'], at)
  expect(cached.stdout).toContain('"compliant":0,')
  await writeFile(join(directory.path, 'content/a.md'), `${files['content/a.md']}\nMore.\n`)
  expect((await creditline([...args, '--cache'], at)).stdout).toContain('"compliant":1,')
})

test('a cache that is broken is made anew, another file is left alone', async () => {
  await using directory = await directoryOf({ ...files, 'own.json': '{}' })
  const at = { cwd: directory.path }
  const plain = await creditline(['check', 'content'], at)
  await writeFile(join(directory.path, '.creditline-cache'), '{"creditline-cache":1,"key":"x","entr')
  const broken = await creditline(['check', '--cache', 'content'], at)
  expect(broken).toEqual({
    ...plain,
    stderr: 'creditline: Cache `.creditline-cache` is not used: it is broken; it is made anew\n',
  })
  expect(await creditline(['check', '--cache', 'content'], at)).toEqual(plain)
  const foreign = await creditline(['check', '--cache=own.json', 'content'], at)
  expect(foreign.stderr).toContain('`own.json` is not used: it is no cache of Creditline')
  expect(await readFile(join(directory.path, 'own.json'), 'utf8')).toBe('{}')
})
