import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packAll } from '../../scripts/pack.ts'

const root = path.join(import.meta.dirname, '../..')
const nodes = { 'Node 22': '22.23.3', 'Node 24': '24.20.0' }
const older = { 'Node 20': '20.19.5' }
let project: string

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const write = (file: string, text: string): void => writeFileSync(path.join(project, file), text)
const nodeOf = (version: string): string => path.join(project, `node_modules/node-${version}/bin/node`)
const run = (file: string, ...args: string[]): string =>
  execFileSync(file, args, { cwd: project, encoding: 'utf8' })

const article = `<article><h1>Rain</h1><p>By Ada Example</p><p>It rains.</p></article>`

/**
 * The examples of the README that import a published package, as modules of their own: the article that they speak of
 * stands before them, the verdict that they come to is printed after them.
 */
function examples(): string[] {
  return [...read('README.md').matchAll(/^```(?:ts|js)\n([\s\S]*?)^```$/gm)]
    .map(([, code]) => code!)
    .filter((code) => /from '(@creditline\/|creditline')/.test(code))
    .map((code) =>
      /(const|let) html\b/.test(code) ? code : `const html: string = ${JSON.stringify(article)}\n${code}`,
    )
    .map((code) => (/const report\b/.test(code) ? `${code}\nconsole.log(report.verdict)\n` : code))
}

beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'creditline-empty-'))
  write('package.json', '{ "name": "empty", "private": true, "type": "module" }\n')
  const packed = packAll(project).map(({ tarball }) => tarball)
  const platform = `node-${process.platform}-${process.arch}`
  const runtimes = Object.values({ ...nodes, ...older }).map(
    (version) => `node-${version}@npm:${platform}@${version}`,
  )
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> }
  const types = ['typescript', '@types/node'].map((name) => `${name}@${devDependencies[name]}`)
  run('npm', 'install', '--no-audit', '--no-fund', ...packed, ...runtimes, ...types)
  for (const [index, code] of examples().entries()) write(`example-${index}.ts`, code)
  write('article.html', article)
})

afterAll(() => rmSync(project, { recursive: true }))

test('the README has examples', () => {
  expect(examples().length).toBeGreaterThan(0)
})

test('the examples type-check against the published declarations', () => {
  const options = { module: 'nodenext', target: 'es2024', strict: true, noEmit: true, types: ['node'] }
  // no `skipLibCheck`: the declarations themselves are looked at
  write('tsconfig.json', JSON.stringify({ compilerOptions: options, include: ['*.ts'] }))
  expect(run('node_modules/.bin/tsc', '-p', '.')).toBe('')
})

test.for(Object.entries(nodes))('the examples run on %s', ([, version]) => {
  for (const index of examples().keys())
    expect(run(nodeOf(version), '--no-warnings', `example-${index}.ts`)).toMatch(
      /^(breach|compliant|unsure)\n$/,
    )
})

test.for(Object.entries(nodes))('the command runs on %s', ([, version]) => {
  const command = [
    'node_modules/.bin/creditline',
    'check',
    '--republished',
    '--format',
    'json',
    '--fail-on',
    'never',
  ]
  const report = JSON.parse(run(nodeOf(version), ...command, 'article.html')) as {
    articles: { verdict: string }[]
  }
  expect(report.articles.map(({ verdict }) => verdict)).toEqual(['breach'])
})

test.for(Object.entries(older))('the command says on %s which it needs', ([, version]) => {
  for (const file of ['node_modules/.bin/creditline', path.join(root, 'packages/action/dist/bin.js')]) {
    const args = [file, 'check', 'article.html']
    const { status, stdout, stderr } = spawnSync(nodeOf(version), args, { cwd: project, encoding: 'utf8' })
    const said = `creditline needs Node 22 or newer; this is ${version}\n`
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: said })
  }
})
