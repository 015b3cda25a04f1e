import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle, targets } from '../../scripts/bundles.ts'

// The real pre-commit, on a clone of what the hook needs of this repository: `pnpm setup:pre-commit` installs it.

const root = path.join(import.meta.dirname, '../..')
let folder: string
let env: NodeJS.ProcessEnv

function put(repository: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, repository, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text, { mode: name.endsWith('/bin.js') ? 0o755 : 0o644 })
  }
}

function git(repository: string, ...args: string[]): { code: number | null; output: string } {
  const cwd = path.join(folder, repository)
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, env, encoding: 'utf8' })
  return { code: status, output: stdout + stderr }
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'creditline-pre-commit-'))
  const identity = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Ada Example'],
      [`GIT_${who}_EMAIL`, 'ada@site.example'],
    ]),
  )
  env = {
    PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}`,
    HOME: folder,
    PRE_COMMIT_HOME: path.join(folder, 'cache'),
    GIT_CONFIG_NOSYSTEM: '1',
    ...identity,
  }
  const built = [...(await bundle(targets.action))].map(([name, text]) => [
    `packages/action/dist/${name}`,
    text,
  ])
  put('hooks', { 'packages/action/package.json': '{ "type": "module" }', ...Object.fromEntries(built) })
  copyFileSync(path.join(root, '.pre-commit-hooks.yaml'), path.join(folder, 'hooks/.pre-commit-hooks.yaml'))
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-qm', 'hooks'],
  ])
    git('hooks', ...args)
  const { output } = git('hooks', 'rev-parse', 'HEAD')
  const hook = `- repo: ${path.join(folder, 'hooks')}\n    rev: ${output.trim()}\n    hooks:\n      - id: creditline\n`
  put('site', { '.pre-commit-config.yaml': `repos:\n  ${hook}` })
  git('site', 'init', '-q')
  execFileSync('pre-commit', ['install'], { cwd: path.join(folder, 'site'), env })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const article = (byline: string): string =>
  `<h1>Rain falls</h1>\n<p>${byline}</p>\n<p>It rained on Monday, as it had on every day before.</p>\n`

test('a commit of articles that keep their credit passes, and so does one of the house', () => {
  put('site', {
    'content/own.md': '# Council meets\n\nBy Ann Poe\n',
    'content/sound.html': article(
      'By Ada Example, Daily Caller News Foundation <img src="dcnf-logo.png" alt="DCNF logo">',
    ),
    'site.css': 'p { margin: 0 }\n',
  })
  git('site', 'add', '-A')
  const { code, output } = git('site', 'commit', '-m', 'articles')
  expect(output).toMatch(/^creditline\.+Passed$/m)
  expect(code).toBe(0)
})

test('a commit of an article that lost its credit is refused, and what is wrong is told at its line', () => {
  put('site', { 'content/a b.html': article('By Staff, Daily Caller News Foundation') })
  git('site', 'add', '-A')
  const { code, output } = git('site', 'commit', '-m', 'broken')
  expect(output).toMatch(/^creditline\.+Failed$/m)
  expect(output).toContain('- hook id: creditline\n- exit code: 1\n')
  expect(output).toContain('✗ content/a b.html  breach (dcnf)  logo ✗  byline ✗')
  expect(output).toContain('1 article: 1 in breach')
  expect(code).toBe(1)
  expect(git('site', 'log', '--oneline').output.trim().split('\n')).toHaveLength(1)
})
