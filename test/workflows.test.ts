import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { targets } from '../scripts/bundles.ts'

const root = path.join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).toSorted()
const shown = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md', 'examples/**/*.{md,yml,yaml}'], {
  cwd: root,
  exclude: (file) => file.includes('node_modules'),
}).toSorted()

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Workflow {
  permissions: unknown
  jobs: Record<string, { permissions?: unknown; 'timeout-minutes'?: number; steps: Step[] }>
}

/** Lines that name an action which is neither of this repository nor pinned by its commit's hash. */
function unpinned(file: string): string[] {
  return read(file)
    .split('\n')
    .filter((line) => /^\s*-?\s*uses:/.test(line))
    .filter((line) => !/uses:\s+(\.\/\S*\s*$|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d)/.test(line))
}

test.for([...workflows, ...shown])('%s pins every action by its hash and names its version', (file) => {
  expect(unpinned(file)).toEqual([])
})

describe.for(workflows)('%s', (file) => {
  const { permissions, jobs } = parse(read(file)) as Workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  test('gives rights to jobs alone', () => {
    expect(permissions).toEqual({})
    expect(Object.values(jobs).filter((job) => job.permissions === undefined)).toEqual([])
  })

  test('gives every job an hour at most', () => {
    expect(Object.values(jobs).filter((job) => !((job['timeout-minutes'] ?? 360) <= 60))).toEqual([])
  })

  test('leaves no token with the checkout', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })
})

test('what holds the rights to publish runs nothing of the project', () => {
  const { jobs } = parse(read('.github/workflows/release.yml')) as Workflow
  const holders = Object.values(jobs).filter(({ permissions }) =>
    JSON.stringify(permissions).includes('write'),
  )
  expect(holders.length).toBeGreaterThan(0)
  const runs = holders.flatMap(({ steps }) => steps.flatMap(({ run = [] }) => run))
  expect(runs.filter((run) => !/^(?:gh release create|for tarball in .* do npm publish) /.test(run))).toEqual(
    [],
  )
})

test('the hook of pre-commit runs a file of the committed bundle, on the articles that a directory has', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as [{ entry: string; files: string }]
  const [file, command] = hook.entry.split(' ')
  expect([file, command]).toEqual([`${targets.action.folder}/bin.js`, 'check'])
  expect(Object.keys(targets.action.input.input)).toContain('bin')
  const names = [
    'a.html',
    'a.htm',
    'a.xhtml',
    'a.md',
    'a.markdown',
    'a.mdx',
    'a.txt',
    'a.css',
    'a.htmlx',
    'md',
  ]
  expect(names.filter((name) => new RegExp(hook.files).test(name))).toEqual(names.slice(0, 7))
})
