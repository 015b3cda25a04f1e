import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundledAction, type Action } from '../../packages/action/test/workflow.ts'
import { articles } from './articles.ts'
import type { Generator } from './generators.ts'
import { generators } from './generators.ts'
import { lay } from './site.ts'

let action: Action
beforeAll(async () => {
  action = await bundledAction()
})
afterAll(() => action[Symbol.asyncDispose]())

/** In the repository before the pull request: the site's own article, and an old breach that the request does not touch. */
const old = new Set(['library-hours', 'bakery-oven'])

const added = articles.filter(({ slug }) => !old.has(slug))

/** Commits a mini site, and the merge of a pull request that adds the other articles, as actions/checkout leaves it. */
function checkOut(generator: Generator, workspace: string): Record<string, string> {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@courier.example', ...args], {
      cwd: workspace,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  lay(generator, workspace)
  for (const article of added) rmSync(path.join(workspace, generator.source(article)))
  git('init', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--message=site')
  const base = git('rev-parse', 'HEAD')
  git('checkout', '-b', 'articles')
  for (const article of added)
    writeFileSync(path.join(workspace, generator.source(article)), generator.write(article))
  git('add', '--all')
  git('commit', '--message=articles')
  const head = git('rev-parse', 'HEAD')
  git('checkout', '--detach', base)
  git('merge', '--no-ff', '--message=merge', head)
  const event = path.join(path.dirname(workspace), 'event.json')
  writeFileSync(
    event,
    JSON.stringify({ number: 7, pull_request: { base: { sha: base }, head: { sha: head } } }),
  )
  return {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: git('rev-parse', 'HEAD'),
  }
}

interface Sarif {
  runs: [
    {
      results: {
        ruleId: string
        level: string
        message: { text: string }
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: string }
              region?: { startLine: number; startColumn: number }
            }
          },
        ]
      }[]
    },
  ]
}

/** What is expected exactly stands in `expected`; `vitest -u` writes it, to be read with care before it is committed. */
test.each(generators)('the action on a pull request to a site of $name', async (generator) => {
  const inputs = {
    scope: 'changed',
    paths: added.map((article) => generator.source(article)).join('\n'),
    format: 'sarif',
    output: 'creditline.sarif',
  }
  const step = await action.run({}, inputs, (workspace) => checkOut(generator, workspace))
  const { runs } = JSON.parse(await step.read('creditline.sarif')) as Sarif
  const told = {
    code: step.code,
    stderr: step.stderr,
    outputs: step.outputs,
    annotations: step.commands.map(({ name, properties, message }) => ({ name, ...properties, message })),
    sarif: runs[0].results.map(({ ruleId, level, message, locations: [{ physicalLocation }] }) => ({
      ruleId,
      level,
      uri: physicalLocation.artifactLocation.uri,
      line: physicalLocation.region?.startLine,
      column: physicalLocation.region?.startColumn,
      message: message.text,
    })),
    summary: step.summary.split('\n'),
  }
  await expect(`${JSON.stringify(told, undefined, 2)}\n`).toMatchFileSnapshot(
    `expected/${generator.name}.json`,
  )
})
