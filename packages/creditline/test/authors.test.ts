import { checkFiles } from 'creditline'
import { expect, test } from 'vitest'
import { directoryOf } from './command.ts'

const article = (author: string): string => `---
title: County approves bridge repair
${author}
---

![DCNF logo](/img/dcnf-logo.png)

The county board voted on Tuesday to repair the old bridge over the river.
`

const yaml = 'jane:\n  name: Jane Roe\n  affiliation: Daily Caller News Foundation\n'

test.each<[string, Record<string, string>]>([
  ['a YAML file', { '_data/authors.yml': yaml, '_posts/a.md': article('author: jane') }],
  [
    'a list in JSON',
    {
      'src/_data/authors.json': '[{"id": "jane", "name": "Jane Roe", "org": "DCNF"}]',
      'src/posts/a.md': article('authors: [jane]'),
    },
  ],
  [
    'a TOML file for each',
    {
      'data/authors/jane.toml': 'name = "Jane Roe"\naffiliation = "DCNF"\n',
      'content/posts/a.md': article('authors:\n  - jane'),
    },
  ],
  [
    'a collection of JSON',
    {
      'src/content/authors/jane.json': '{"name": "Jane Roe", "affiliation": "DCNF"}',
      'src/content/posts/a.md': article('author: {id: jane, collection: authors}'),
    },
  ],
  [
    'a page for each',
    {
      '_authors/jane.md': '---\nshort_name: jroe\nname: Jane Roe\norganization: DCNF\n---\n\nJane writes.\n',
      '_posts/a.md': article('author: jroe'),
    },
  ],
  [
    'a folder for each',
    {
      'content/authors/jane-roe/_index.md':
        '---\ntitle: Jane\nfirst_name: Jane\nlast_name: Roe\norganizations:\n  - name: DCNF\n---\n',
      'content/post/a.md': article('authors: ["Jane Roe", jane_roe]'),
    },
  ],
  [
    'a site in a folder of the repository',
    { 'site/_data/people.yml': yaml, 'site/_posts/a.md': article('byline: jane') },
  ],
])('authors that an article names by their ids: %s', async (_, files) => {
  await using directory = await directoryOf(files)
  const path = Object.keys(files).find((name) => name.endsWith('a.md'))!
  const options = { terms: 'dcnf', cwd: directory.path, story: { reporters: ['Jane Roe'] } }
  for await (const report of checkFiles(path, { ...options, shown: ['author', 'byline'] }))
    expect([report.verdict, ...report.messages.map(({ reason }) => reason)]).toEqual([
      'compliant',
      'Unexpected missing notice of `Daily Caller News Foundation`',
    ])
  for await (const report of checkFiles(path, options)) expect(report.verdict).toBe('unsure')
})

test('a data file that is none is told', async () => {
  await using directory = await directoryOf({
    '_data/authors.toml': 'a = [',
    'a.md': article('author: jane'),
  })
  for await (const { verdict, messages } of checkFiles('a.md', { terms: 'dcnf', cwd: directory.path })) {
    expect(verdict).toBe('unreadable')
    expect(messages[0]!.reason).toMatch(/^Article could not be judged: _data\/authors\.toml:1: /)
  }
})

test('an article is of the wire by the data of its author alone', async () => {
  await using directory = await directoryOf({
    '_data/authors.yml': yaml,
    'a.md': article('author: jane').replace(/!.*/, ''),
    'b.md': article('author: pat').replace(/!.*/, ''),
  })
  const verdicts: string[] = []
  for await (const report of checkFiles('.', { terms: 'dcnf', cwd: directory.path, shown: ['author'] }))
    verdicts.push(`${report.path} ${report.verdict}`)
  expect(verdicts).toEqual(['a.md breach', 'b.md out-of-scope'])
})

const padded = (size: number): string => `${yaml}# ${'x'.repeat(size - yaml.length - 2)}`

test('a data file that is larger than any of a site is not read', async () => {
  await using directory = await directoryOf({
    'a/_data/authors.yml': padded(2_000_000),
    'a/a.md': article('author: jane'),
    'b/_data/authors.yml': padded(2_000_001),
    'b/b.md': article('author: jane'),
  })
  const options = {
    terms: 'dcnf',
    cwd: directory.path,
    shown: ['author'],
    story: { reporters: ['Jane Roe'] },
  }
  const verdicts: string[] = []
  for await (const { verdict } of checkFiles(['a', 'b'], options)) verdicts.push(verdict)
  expect(verdicts).toEqual(['compliant', 'breach'])
})
