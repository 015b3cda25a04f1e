import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Story } from '@creditline/core'
import { getTerms } from '@creditline/terms'
import * as creditline from 'creditline'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { directoryOf } from './command.ts'

const { check, checkAll, checkFiles, inspect } = creditline

const page = '<h1>County approves bridge repair</h1><p>By Jane Roe</p><p>The board voted on Tuesday.</p>'

test('the surface', () => {
  expect(Object.keys(creditline).toSorted()).toEqual([
    'attribution',
    'check',
    'checkAll',
    'checkFiles',
    'createStoryIndex',
    'defineConfig',
    'fix',
    'inspect',
    'readStories',
  ])
})

test('an article is mended, and its credit written from the start, under terms by their id', async () => {
  const logo = '/img/dcnf-logo.png'
  const { value, after } = await creditline.fix(page, {
    terms: 'dcnf',
    republished: true,
    story: { reporters: ['Jane Roe'] },
    logo,
  })
  expect(after.verdict).toBe('compliant')
  expect(value).toContain('<p>By Jane Roe, Daily Caller News Foundation</p>')
  expect(creditline.attribution('dcnf', { reporters: ['Jane Roe'] }, { logo }).head).toBe(`\
<p class="byline">By Jane Roe, Daily Caller News Foundation</p>
<p><img src="${logo}" alt="Daily Caller News Foundation logo"></p>`)
  expect(() => creditline.attribution('dcfn', { reporters: ['Jane Roe'] })).toThrow('did you mean `dcnf`')
})

test('an article is checked as text, as bytes and as a file', async () => {
  const [text, { encoding, ...bytes }, file] = await Promise.all([
    check(page, { terms: 'dcnf', path: 'a.html', republished: true }),
    check(new TextEncoder().encode(page), { terms: 'dcnf', path: 'a.html', republished: true }),
    check(new VFile({ path: 'a.html', value: page }), { terms: 'dcnf', republished: true }),
  ])
  for (const report of [bytes, file]) expect(report).toEqual(text)
  expect(encoding).toMatchObject({ name: 'utf-8', replaced: 0 })
  expect(text).toMatchObject({ path: 'a.html', terms: 'dcnf' })
})

test('terms are named, read from a file of one’s own, or given', async () => {
  const house = { ...getTerms('dcnf'), id: 'house' }
  await using directory = await directoryOf({ 'house-wire.json': JSON.stringify(house) })
  const options = { cwd: directory.path, republished: true }
  const ids = await Promise.all(
    ['dcnf', './house-wire.json', house].map(
      async (terms) => (await check(page, { ...options, terms })).terms,
    ),
  )
  expect(ids).toEqual(['dcnf', 'house', 'house'])
  const both = await checkAll(page, { ...options, terms: ['dcnf', './house-wire.json', 'dcnf'] })
  expect(both.map(({ terms }) => terms)).toEqual(['dcnf', 'house'])
  await writeFile(join(directory.path, 'house-wire.json'), JSON.stringify({ ...house, id: 7 }))
  await expect(check(page, { ...options, terms: './house-wire.json' })).rejects.toThrow(
    /^\.\/house-wire\.json: id/,
  )
})

test.each([
  [{ terms: [] }, /missing terms/],
  [{ terms: 'dncf' }, /did you mean `dcnf`/],
  [{ terms: './none.json' }, /^Terms file `\.\/none\.json` cannot be read: it does not exist/],
  [{ terms: 'dcnf', stories: './none.jsonl' }, /^Story file `\.\/none\.jsonl` cannot be read/],
  [{ terms: 'dcnf', stories: [{ reporters: [] }] }, /^stories\[0\]: reporters/],
  // Lists with a hole in them.
  [{ terms: 'dcnf', stories: Array<Story>(1) }, /^stories\[0\]: expected an object, got nothing/],
  [{ terms: 'dcnf', reporters: Array<string>(1) }, /^Option `reporters`: expected a list of names/],
  [
    {
      terms: 'dcnf',
      stories: [
        { reporters: ['Jane Roe'], copies: ['a.md'] },
        { reporters: ['John Doe'], copies: ['./a.md'] },
      ],
    },
    /^Unexpected copy `\.\/a\.md` of two stories/,
  ],
])('a wrong option throws at once: %j', async (options, message) => {
  await expect(check(page, options)).rejects.toThrow(TypeError)
  await expect(check(page, options)).rejects.toThrow(message)
  await expect(checkFiles([], options).next()).rejects.toThrow(message)
})

test('files are reported as they come, in the order of the paths', async () => {
  await using directory = await directoryOf({ 'b.html': page, 'a/c.html': page, 'a/b.html': page })
  const paths: string[] = []
  for await (const { path, verdict } of checkFiles(['b.html', 'nowhere.html', 'a'], {
    terms: 'dcnf',
    cwd: directory.path,
  })) {
    paths.push(`${path} ${verdict === 'unreadable'}`)
  }
  expect(paths).toEqual(['b.html false', 'nowhere.html true', 'a/b.html false', 'a/c.html false'])
})

test('facts are read without judging, with and without terms', async () => {
  const facts = await inspect(page, { path: 'a.html' })
  expect(facts).toEqual(await inspect(page, { path: 'a.html', terms: 'dcnf' }))
})
