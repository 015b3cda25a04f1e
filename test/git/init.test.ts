import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { creditline, directoryOf } from '../../packages/creditline/test/command.ts'
import { commit, git, put } from './repository.ts'

const prose =
  'It rained on Monday, as it had on every day of the week before, and nobody was surprised by it.'
const logo = '![Daily Caller News Foundation logo](/dcnf-logo.png)'
const article = `# Rain falls\n\nBy Ada Example, Daily Caller News Foundation\n\n${logo}\n\n${prose}\n\n${prose}\n`
const broken = article.replace('Ada Example', 'Staff')

test.for<[generator: string, files: Record<string, string>, articles: string]>([
  ['Hugo', { 'hugo.toml': '', 'content/news/a.md': article, 'layouts/index.html': '<p></p>' }, 'content'],
  ['Jekyll', { '_config.yml': '', '_posts/2026-01-01-a.md': article, 'index.html': '' }, '_posts'],
  [
    'Eleventy',
    { 'package.json': '{"devDependencies": {"@11ty/eleventy": "3"}}', 'src/posts/a.md': article },
    'src/posts',
  ],
  ['Astro', { 'astro.config.mjs': '', 'src/content/news/a.mdx': article }, 'src/content'],
  [
    'Next',
    { 'package.json': '{"dependencies": {"next": "16", "creditline": "0"}}', 'posts/a.mdx': article },
    'posts',
  ],
  ['plain', { 'README.md': '# Site\n', 'stories/a.md': article }, 'stories'],
])('%s: a newcomer runs init, commits, and checks', async ([generator, files, articles]) => {
  await using site = await directoryOf(files)
  const run = (...args: string[]): ReturnType<typeof creditline> => creditline(args, { cwd: site.path })
  git(site.path, 'init', '-q')
  commit(site.path, 'site')

  const first = await run('init')
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(first.stdout).toContain(generator === 'plain' ? 'No generator is told' : `Generator: ${generator}\n`)
  expect(first.stdout).toContain(`Articles: 1 in ${articles}\n`)
  expect(first.stdout).toContain('Wrote creditline.config.json\nWrote .github/workflows/creditline.yml\n')
  const config = JSON.parse(readFileSync(join(site.path, 'creditline.config.json'), 'utf8')) as {
    articles: string[]
  }
  expect(config.articles).toEqual([articles])
  const workflow = readFileSync(join(site.path, '.github/workflows/creditline.yml'), 'utf8')
  expect(parse(workflow)).toMatchObject({ permissions: {}, on: { push: { branches: ['main'] } } })
  expect(workflow.match(/uses: \S+@[0-9a-f]{40} # v/g)).toHaveLength(2)

  commit(site.path, 'creditline')
  expect(await run('check', '--quiet')).toMatchObject({ code: 0, stderr: '' })
  expect((await run('init')).stdout).toMatch(/Nothing to do\n$/)
  git(site.path, 'checkout', '-qb', 'work')
  await put(site.path, { [`${articles}/b.md`]: broken })
  const changed = await run('check', '--changed', 'main', '--format', 'json')
  expect(JSON.parse(changed.stdout)).toMatchObject({
    articles: [{ path: `${articles}/b.md`, verdict: 'breach' }],
    summary: { articles: 1 },
  })
  expect(changed.code).toBe(1)
})

test('what is there is kept, but with --force', async () => {
  await using site = await directoryOf({ 'content/a.md': article, 'creditline.config.json': '{}' })
  git(site.path, 'init', '-q')
  const kept = await creditline(['init'], { cwd: site.path })
  expect(kept.stdout).toContain('Is there, and is kept: creditline.config.json')
  expect(readFileSync(join(site.path, 'creditline.config.json'), 'utf8')).toBe('{}')
  const forced = await creditline(['init', '--force'], { cwd: site.path })
  expect(forced.stdout).toContain('Wrote creditline.config.json')
})

test('a directory without articles is told, and nothing is written', async () => {
  await using site = await directoryOf({ 'README.md': '# Site\n' })
  const run = await creditline(['init'], { cwd: site.path })
  expect(run.code).toBe(2)
  expect(run.stdout).toContain('Articles: none')
})
