import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { beforePublish } from '../examples/api/publish-hook.ts'
import { build } from '../examples/rehype/build.ts'

const root = path.join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

test('the articles come out as their folders say', () => {
  const { scripts }: { scripts: { demo: string } } = JSON.parse(read('package.json'))
  const [, ...demo] = scripts.demo.split(' ')
  const options = { cwd: root, encoding: 'utf8' } as const
  const report: { articles: { path: string; verdict: string }[] } = JSON.parse(
    execFileSync(process.execPath, [...demo, '--format', 'json'], options),
  )
  expect(report.articles.map(({ path: file, verdict }) => `${file}: ${verdict}`)).toEqual([
    'examples/articles/broken/ferry-strike.html: breach',
    'examples/articles/broken/transit-vote.html: breach',
    'examples/articles/broken/water-rights.md: breach',
    'examples/articles/compliant/bridge-repair.html: compliant',
    'examples/articles/compliant/river-levels.md: compliant',
    'examples/articles/compliant/school-budget.html: compliant',
    'examples/articles/own/council-notes.md: out-of-scope',
    'examples/articles/unsure/harvest.txt: unsure',
  ])
})

test('the publish hook lets sound articles and one’s own pass, and tells what is wrong with others', async () => {
  const html = read('examples/articles/compliant/bridge-repair.html')
  await beforePublish({ slug: 'bridge-repair', html, reporters: ['Maya Ellison'] })
  await beforePublish({ slug: 'council', html: '<h1>Council meets</h1><p>By Ines Calloway</p>' })
  const broken = html.replace('By Maya Ellison', 'By Ledger Staff')
  await expect(
    beforePublish({ slug: 'bridge-repair', html: broken, reporters: ['Maya Ellison'] }),
  ).rejects.toThrow(/^Line \d+: Unexpected byline `Ledger[^]*, expected `Maya Ellison`/)
})

test('the rehype pipeline has the messages beside its output', async () => {
  const file = await build(path.join(root, 'examples/articles/broken/ferry-strike.html'))
  const told = file.messages.map(({ source, ruleId }) => `${source}:${ruleId}`)
  expect(told.toSorted()).toEqual(['creditline:affiliation', 'creditline:byline', 'creditline:logo'])
  expect(String(file)).toContain('<h1>Ferry crews end their strike</h1>')
})

interface Workflow {
  jobs: Record<string, { steps: { uses?: string; with?: Record<string, string> }[] }>
}

test.for(readdirSync(path.join(root, 'examples/workflow')))(
  '%s gives the action inputs that it has',
  (file) => {
    const { jobs } = parse(read(`examples/workflow/${file}`)) as Workflow
    const steps = Object.values(jobs).flatMap((job) => job.steps)
    const ours = steps.filter(({ uses }) => uses?.startsWith('creditline/creditline@'))
    const action = parse(read('action.yml')) as { inputs: object }
    expect(ours).not.toEqual([])
    for (const step of ours)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
  },
)

test('the readme has what the project says', () => {
  const script = ['--conditions=development', 'scripts/readme.ts', '--check']
  expect(execFileSync(process.execPath, script, { cwd: root, encoding: 'utf8' })).toBe('')
})
