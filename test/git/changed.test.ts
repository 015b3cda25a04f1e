import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { creditline, directoryOf } from '../../packages/creditline/test/command.ts'
import { commit, git, put } from './repository.ts'

const article = (words: string): string => `<h1>Rain falls</h1>\n<p>By Ada Example</p>\n<p>${words}</p>\n`

let directory: Awaited<ReturnType<typeof directoryOf>>
let site: string

/** A repository whose branch `work` has changed some articles since it left `main`, which has gone on since. */
beforeAll(async () => {
  directory = await directoryOf({})
  site = join(directory.path, 'site')
  await put(site, {
    'content/same.html': article('same'),
    'content/edited.html': article('one'),
    'content/old name.html': article('a long way round the town and back to the harbour'),
    'content/gone.html': article('gone'),
    'content/uncommitted.html': article('one'),
    'house.json': '{}',
    '.gitignore': 'ignored.html\n',
  })
  git(site, 'init', '-q')
  commit(site, 'base')
  git(site, 'checkout', '-qb', 'work')
  await rename(join(site, 'content/old name.html'), join(site, 'content/new “näme”.html'))
  await rm(join(site, 'content/gone.html'))
  await put(site, {
    'content/edited.html': article('two'),
    'content/added.html': article('new'),
    'notes.bin': '',
  })
  commit(site, 'work')
  git(site, 'checkout', '-q', 'main')
  await put(site, { 'content/same.html': article('main has gone on') })
  git(site, 'commit', '-qam', 'main goes on')
  git(site, 'checkout', '-q', 'work')
  await put(site, {
    'content/uncommitted.html': article('two'),
    'content/untracked.html': article('new'),
    'content/ignored.html': article('new'),
  })
})
afterAll(() => directory[Symbol.asyncDispose]())

const changed = [
  'content/added.html',
  'content/edited.html',
  'content/new “näme”.html',
  'content/uncommitted.html',
  'content/untracked.html',
]

interface Run {
  paths: string[]
  code: number | null
  stderr: string
}

async function check(cwd: string, ...args: string[]): Promise<Run> {
  const { stdout, stderr, code } = await creditline(['check', '--format', 'json', ...args], { cwd })
  const { articles } = JSON.parse(stdout || '{"articles":[]}') as { articles: { path: string }[] }
  return { paths: articles.map(({ path }) => path).toSorted(), code, stderr }
}

describe('--changed', { concurrent: true }, () => {
  test.for<[args: string[], paths: string[]]>([
    [['--changed'], changed],
    [['--changed', 'main', 'content'], changed],
    [['--changed=main', 'content'], changed],
    [['content', '--changed'], changed],
    [['--changed', 'content/edited.html'], ['content/edited.html']],
    [
      ['--changed', 'HEAD'],
      ['content/uncommitted.html', 'content/untracked.html'],
    ],
    [['--changed', 'main', 'content/same.html'], []],
  ])('%j', async ([args, paths]) => {
    expect(await check(site, ...args)).toEqual({ paths, code: 0, stderr: '' })
  })

  test('from a directory below the root', async () => {
    const { paths } = await check(join(site, 'content'), '--changed', 'main')
    expect(paths).toEqual(changed.map((path) => path.replace('content/', '')))
  })

  test.for<[base: string, error: string]>([
    ['nowhere', 'there is no commit or branch `nowhere`'],
    ['-z', 'there is no commit or branch `-z`'],
    ['--output=pwned.txt', 'there is no commit or branch `--output=pwned.txt`'],
    ['main..work', 'there is no commit or branch `main..work`'],
  ])('an unknown base is an error, and never an option: %s', async ([base, error]) => {
    const run = await check(site, `--changed=${base}`)
    expect(run).toEqual({
      paths: [],
      code: 2,
      stderr: `creditline: Changed files cannot be told: ${error}\n`,
    })
    expect(existsSync(join(site, 'pwned.txt'))).toBe(false)
  })
})

test('outside of a repository it says so', async () => {
  await using place = await directoryOf({ 'a.html': article('x') })
  const run = await check(place.path, '--changed')
  expect(run.code).toBe(2)
  expect(run.stderr).toContain('not a git repository')
})

test('in a shallow clone it says what to fetch', async () => {
  const clone = join(directory.path, 'shallow')
  git(directory.path, 'clone', '-q', '--depth=1', '--branch=work', `file://${site}`, clone)
  const unknown = await check(clone, '--changed', 'main')
  expect(unknown.code).toBe(2)
  expect(unknown.stderr).toContain('this shallow clone lacks the history from `main` on')
  expect(unknown.stderr).toContain('fetch-depth: 0')
  git(clone, 'fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
  const apart = await check(clone, '--changed', 'main')
  expect(apart.stderr).toContain('fetch-depth: 0')
})

test('where the configuration or what it names has changed, all is checked', async () => {
  await using place = await directoryOf({
    'creditline.config.json': '{"articles": ["content"], "stories": "stories.jsonl"}',
    'stories.jsonl': '{"reporters": ["Ada Example"]}\n',
    'content/a.html': article('a'),
    'content/b.html': article('b'),
  })
  git(place.path, 'init', '-q')
  commit(place.path, 'base')
  expect((await check(place.path, '--changed')).paths).toEqual([])
  await put(place.path, { 'stories.jsonl': '{"reporters": ["Bo Example"]}\n' })
  const run = await check(place.path, '--changed')
  expect(run.paths).toEqual(['content/a.html', 'content/b.html'])
  expect(run.stderr).toBe('creditline: stories.jsonl has changed: all articles are checked\n')
})

test('nothing of the repository’s own configuration runs', async () => {
  await using place = await directoryOf({ 'a.html': article('a'), '.gitattributes': '*.html diff=x\n' })
  git(place.path, 'init', '-q')
  commit(place.path, 'base')
  const touch = `touch ${join(place.path, 'pwned')}`
  for (const key of ['core.fsmonitor', 'diff.external', 'diff.x.textconv', 'diff.x.command', 'core.pager'])
    git(place.path, 'config', key, touch)
  await put(place.path, { 'a.html': article('b') })
  expect((await check(place.path, '--changed')).paths).toEqual(['a.html'])
  expect(existsSync(join(place.path, 'pwned'))).toBe(false)
})
