import { expect, test } from 'vitest'
import { creditline, directoryOf } from './command.ts'

const wrong: [args: string[], stderr: string][] = [
  [
    [],
    'creditline: Unexpected missing command; it is one of check, init, merge, inspect, fix, stories, serve, terms\nSee: creditline --help\n',
  ],
  [['chek', 'a.html'], 'creditline: Unknown command chek; did you mean check?\nSee: creditline --help\n'],
  [
    ['a.html'],
    'creditline: Unknown command a.html; did you mean creditline check a.html?\nSee: creditline --help\n',
  ],
  [
    ['check'],
    'creditline: Unexpected missing paths; give files, directories, patterns or -, or `articles` in the configuration\nSee: creditline check --help\n',
  ],
  [
    ['check', '--formt', 'json', 'a.html'],
    'creditline: Unknown option --formt; did you mean --format?\nSee: creditline check --help\n',
  ],
  [
    ['check', '--format', 'jsn', 'a.html'],
    'creditline: Unknown value jsn of --format; did you mean json?\nSee: creditline check --help\n',
  ],
  [
    ['check', '--format', 'json', '--format', 'sarif', 'a.html'],
    'creditline: Formats json and sarif both go to standard output; give each a file: --format sarif=FILE\nSee: creditline check --help\n',
  ],
  [
    ['check', '--fail-on', 'everything', 'a.html'],
    'creditline: Unknown value everything of --fail-on; it is one of breach, unsure, advice, never\nSee: creditline check --help\n',
  ],
  [
    ['check', 'a.html', '--reporter'],
    'creditline: --reporter needs a value: The reporter of every article given; repeat it for several\nSee: creditline check --help\n',
  ],
  [
    ['check', '--quiet=yes', 'a.html'],
    'creditline: Option -q, --quiet does not take an argument\nSee: creditline check --help\n',
  ],
  [
    ['check', '--stdin-filename', 'a.html', 'b.html'],
    'creditline: --stdin-filename needs - among the paths\nSee: creditline check --help\n',
  ],
  [
    ['inspect', '--republished', 'a.html'],
    'creditline: Unknown option --republished\nSee: creditline inspect --help\n',
  ],
  [
    ['check', '--terms', 'house.json', 'a.html'],
    'creditline: Terms file `house.json` cannot be read: it does not exist\n',
  ],
  [
    ['check', '--stories', 'stories.jsonl', 'a.html'],
    'creditline: Story file `stories.jsonl` cannot be read: it does not exist\n',
  ],
  [
    ['check', '--output', 'no/where.json', 'a.html'],
    'creditline: Output `no/where.json` cannot be written: its directory does not exist\n',
  ],
]

test.each(wrong)('%j is told, and ends with 2', async (args, stderr) => {
  await using directory = await directoryOf({ 'a.html': '<h1>A</h1>' })
  expect(await creditline(args, { cwd: directory.path })).toEqual({ stdout: '', stderr, code: 2 })
})

test('unknown terms name the nearest', async () => {
  const { stderr, code } = await creditline(['terms', 'show', 'dcn'])
  expect(stderr).toContain('did you mean `dcnf`')
  expect(code).toBe(2)
})

test('the version', async () => {
  expect(await creditline(['--version'])).toEqual({ stdout: '0.1.0\n', stderr: '', code: 0 })
})

test('every command has help with examples', async () => {
  const helps = await Promise.all(['check', 'inspect', 'terms'].map((name) => creditline([name, '--help'])))
  for (const { stdout, stderr, code } of helps) {
    expect(stdout).toMatch(/^[A-Z].*\n\nUsage:\n[^]*\nOptions:\n[^]*\nExamples:\n/)
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  }
  const { stdout } = await creditline(['--help'])
  expect(stdout).toContain('Exit codes:')
})

test('terms are listed and shown', async () => {
  expect((await creditline(['terms'])).stdout).toContain('dcnf  Daily Caller News Foundation\n')
  const { stdout, code } = await creditline(['terms', 'show', 'dcnf', '--format', 'json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    terms: [{ id: 'dcnf', clauses: { logo: { force: 'must' } } }],
  })
})
