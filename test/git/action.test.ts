import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Action, bundledAction, type Step } from '../../packages/action/test/workflow.ts'
import { creditline, directoryOf } from '../../packages/creditline/test/command.ts'
import { commit, git, put } from './repository.ts'

const prose =
  'It rained on Monday, as it had on every day of the week before, and nobody was surprised by it.'
const broken = `<h1>Rain falls</h1>\n<p>By Staff, Daily Caller News Foundation</p>\n<p>${prose}</p>\n<p>${prose}</p>\n`

let action: Action
let directory: Awaited<ReturnType<typeof directoryOf>>
/** Ids of commits: the base that the pull request was opened on, its head, and its merge into the base as it is. */
let opened: string
let head: string
let merged: string

beforeAll(async () => {
  action = await bundledAction()
  directory = await directoryOf({})
  const site = join(directory.path, 'site')
  await put(site, { 'content/old.html': broken, 'content/older.html': broken, 'README.md': '# Site\n' })
  git(site, 'init', '-q')
  opened = commit(site, 'base')
  git(site, 'checkout', '-qb', 'work')
  await put(site, { 'content/new.html': broken })
  head = commit(site, 'work')
  git(site, 'checkout', '-q', 'main')
  await put(site, { 'content/others.html': broken })
  commit(site, 'main goes on')
  git(site, 'merge', '-q', '--no-ff', '-m', 'merge', 'work')
  merged = git(site, 'rev-parse', 'HEAD')
  git(site, 'update-ref', 'refs/pull/7/merge', 'HEAD')
  git(site, 'reset', '-q', '--hard', 'HEAD^1')
})
afterAll(async () => {
  await action[Symbol.asyncDispose]()
  await directory[Symbol.asyncDispose]()
})

interface Checkout {
  ref: string
  depth?: number
  event: string
  payload?: object
  files?: Record<string, string>
}

let events = 0

/** A step after the checkout of a commit, for an event. */
async function run(inputs: Record<string, string>, checkout: Checkout): Promise<Step> {
  const payload = join(directory.path, `event-${events++}.json`)
  await put(directory.path, {
    [payload.slice(directory.path.length + 1)]: JSON.stringify(checkout.payload ?? {}),
  })
  return action.run(checkout.files ?? {}, inputs, (workspace) => {
    git(directory.path, 'init', '-q', workspace)
    git(workspace, 'remote', 'add', 'origin', `file://${join(directory.path, 'site')}`)
    const depth = checkout.depth === undefined ? [] : [`--depth=${checkout.depth}`]
    git(workspace, 'fetch', '-q', ...depth, 'origin', `${checkout.ref}:refs/remotes/checkout`)
    git(workspace, 'checkout', '-q', '--detach', 'refs/remotes/checkout')
    return {
      GITHUB_EVENT_NAME: checkout.event,
      GITHUB_EVENT_PATH: payload,
      GITHUB_REF: checkout.ref,
      GITHUB_SHA: git(workspace, 'rev-parse', 'HEAD'),
    }
  })
}

const annotated = ({ commands }: Step): string[] => [
  ...new Set(
    commands.filter(({ name }) => name === 'error').flatMap(({ properties }) => properties['file'] ?? []),
  ),
]
const notices = ({ commands }: Step): string[] =>
  commands
    .filter(({ name, properties }) => name === 'notice' && !properties['file'])
    .map(({ message }) => message)

const pull = (): Checkout => ({
  ref: 'refs/pull/7/merge',
  event: 'pull_request',
  payload: { pull_request: { base: { sha: opened } } },
})
const all = ['content/new.html', 'content/old.html', 'content/older.html', 'content/others.html']

describe('on a pull request', () => {
  test('what it changes is checked, with its base at hand', async () => {
    const step = await run({}, { ...pull(), depth: 2 })
    expect(step.stderr).toBe('')
    expect(annotated(step)).toEqual(['content/new.html'])
    expect(notices(step)).toEqual([])
    expect(step.outputs).toMatchObject({ verdict: 'breach', articles: '1', breaches: '1' })
    expect(step.code).toBe(1)
  })

  test('without its base all is checked, and a notice says what is needed', async () => {
    const step = await run({}, { ...pull(), depth: 1 })
    expect(annotated(step)).toEqual(all)
    expect(notices(step)).toEqual([
      'All articles are checked: the base of the pull request is not fetched; give `fetch-depth: 2` to actions/checkout',
    ])
  })

  test('its own branch, checked out, is compared with where it left the base', async () => {
    expect(annotated(await run({}, { ...pull(), ref: 'refs/heads/work' }))).toEqual(['content/new.html'])
    const shallow = await run({}, { ...pull(), ref: 'refs/heads/work', depth: 1 })
    expect(annotated(shallow)).toEqual(['content/new.html', 'content/old.html', 'content/older.html'])
    expect(notices(shallow)[0]).toContain('fetch-depth: 0')
  })

  test('all is checked where the workflow says so, and where the configuration has changed', async () => {
    expect(annotated(await run({ scope: 'all' }, { ...pull(), depth: 2 }))).toEqual(all)
    const files = { 'creditline.config.yaml': 'rules: {logo: off}\n' }
    const changed = await run({}, { ...pull(), depth: 2, files })
    expect(annotated(changed)).toEqual(all)
    expect(notices(changed)[0]).toMatch(/^All articles are checked: \S*creditline\.config\.yaml has changed$/)
  })

  test('nothing fails where no article has changed', async () => {
    const step = await run({ paths: 'README.md' }, { ...pull(), depth: 2 })
    expect(step.code).toBe(0)
    expect(notices(step)).toEqual(['No article has changed, so nothing is checked'])
  })
})

describe('on other events', () => {
  test('all is checked', async () => {
    const push = { ref: 'refs/pull/7/merge', event: 'push', payload: { before: opened } }
    expect(annotated(await run({}, push))).toEqual(all)
  })

  test.for<[event: string, payload: () => object]>([
    ['push', () => ({ before: opened })],
    ['merge_group', () => ({ merge_group: { base_sha: opened, head_sha: merged } })],
  ])('%s: what has changed, where the workflow says so', async ([event, payload]) => {
    const step = await run({ scope: 'changed' }, { ref: 'refs/pull/7/merge', event, payload: payload() })
    expect(annotated(step)).toEqual(['content/new.html', 'content/others.html'])
  })

  test('all is checked where there is nothing to compare with', async () => {
    for (const payload of [{}, { before: '0'.repeat(40) }, { before: '--output=x' }]) {
      const step = await run({ scope: 'changed' }, { ref: 'refs/heads/work', event: 'push', payload })
      expect(annotated(step)).toHaveLength(3)
      expect(notices(step)).toEqual(['All articles are checked: this event has no base to compare with'])
    }
    expect(head).toMatch(/^[0-9a-f]{40}$/)
  })
})

describe('configuration', () => {
  const place: Checkout = { ref: 'refs/heads/main', event: 'push' }

  test('names the articles, and what fails', async () => {
    const files = {
      'creditline.config.json':
        '{"articles": ["content/old*"], "ignore": ["**/older.html"], "failOn": "never"}',
    }
    const step = await run({}, { ...place, files })
    expect(annotated(step)).toEqual(['content/old.html'])
    expect(step.code).toBe(0)
    expect((await run({ 'fail-on': 'breach' }, { ...place, files })).code).toBe(1)
    expect(annotated(await run({ config: 'none' }, { ...place, files }))).toHaveLength(3)
  })

  test('that is code is run only where the workflow names it', async () => {
    const source = "console.log('it ran')\nexport default { articles: ['content/old.html'] }\n"
    const files = { 'creditline.config.js': source, 'package.json': '{"type": "module"}' }
    const step = await run({}, { ...place, files })
    expect(step.stdout).not.toContain('it ran')
    expect(step.commands.map(({ name, message }) => `${name} ${message}`)).toEqual([
      'error creditline.config.js is code, which is run only where it is named; expected its path as configuration, or JSON or YAML',
    ])
    expect(step.code).toBe(1)
    const named = await run({ config: 'creditline.config.js' }, { ...place, files })
    expect(named.stdout).toContain('it ran')
    expect(annotated(named)).toEqual(['content/old.html'])
  })
})

test('faults of the baseline do not fail the step', async () => {
  const site = join(directory.path, 'site')
  await creditline(['check', '--baseline', 'known.json', '--update-baseline', 'content'], { cwd: site })
  const files = { 'known.json': readFileSync(join(site, 'known.json'), 'utf8') }
  const inputs = { baseline: 'known.json', paths: 'content' }
  const step = await run(inputs, { ref: 'refs/heads/main', event: 'push', files })
  expect(step.code).toBe(0)
  expect(step.outputs).toMatchObject({ verdict: 'compliant', articles: '3', breaches: '0' })
  expect(step.summary).toContain('in the baseline')
  const gone = await run(inputs, {
    ref: 'refs/heads/work',
    event: 'push',
    files: { ...files, 'content/old.html': '' },
  })
  expect(annotated(gone)).toEqual(['content/new.html'])
  expect(notices(gone)[0]).toContain('known.json: unused entry of')
})
