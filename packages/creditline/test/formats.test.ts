import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ruleIds } from '@creditline/core'
import { readFormats, reportFormats } from 'creditline/shell'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ruleTexts } from '../src/reports/sarif/rules.ts'
import { uriOf } from '../src/reports/sarif/uri.ts'
import { creditline, directoryOf, type Result } from './command.ts'
import { faultsOfJunit, faultsOfSarif } from './schemas.ts'

const page = `<h1>County approves bridge repair</h1>
<p>By Staff, Daily Caller News Foundation</p>
<p>The county board voted on Tuesday to repair the old bridge over the river.</p>
`
const given = {
  '.git/HEAD': '',
  'site/a#b&c.html': page,
  'site/moved.html': `<!-- a\nb -->\n\n${page.replace('<p>The', '<p>At last, the')}`,
  'site/own.md': '# Council meets\n\nBy Ann Poe\n',
}
const paths = ['a#b&c.html', 'moved.html', 'own.md', 'none.html']
const names = ['json', 'sarif', 'junit', 'markdown', 'github'] as const

let directory: Awaited<ReturnType<typeof directoryOf>>
let shown: Result
const written: Record<string, string> = {}
const check = (...args: string[]): ReturnType<typeof creditline> =>
  creditline(['check', ...args], { cwd: join(directory.path, 'site') })

beforeAll(async () => {
  directory = await directoryOf(given)
  const asked = names.flatMap((name) => ['--format', `${name}=out.${name}`])
  shown = await check(...asked, '--format', 'pretty', ...paths)
  for (const name of names) written[name] = await readFile(join(directory.path, `site/out.${name}`), 'utf8')
})
afterAll(() => directory[Symbol.asyncDispose]())

test('several formats at once are each what they are alone', async () => {
  expect(shown).toMatchObject({ stderr: '', code: 2 })
  expect(shown.stdout).toMatch(
    /^✗ a#b&c\.html {2}breach[^]*\n4 articles: 2 in breach, 1 out of scope, 1 unreadable\n$/,
  )
  expect(await check('--format', 'sarif', ...paths)).toEqual({
    stdout: written['sarif'],
    stderr: 'creditline: none.html: No such file or directory\n',
    code: 2,
  })
})

test('without a format on standard output the counts go there', async () => {
  expect(await check('--format=json=b.json', '--format=junit=b.xml', 'own.md')).toEqual({
    stdout: '',
    stderr: '1 article: 1 out of scope\n',
    code: 0,
  })
})

test('where one file cannot be made, none is', async () => {
  const before = await readdir(join(directory.path, 'site'))
  expect(await check('--format=json=out.json', '--format=sarif=no/out.sarif', 'own.md')).toEqual({
    stdout: '',
    stderr: 'creditline: Output `no/out.sarif` cannot be written: its directory does not exist\n',
    code: 2,
  })
  expect(await readdir(join(directory.path, 'site'))).toEqual(before)
  expect(await readFile(join(directory.path, 'site/out.json'), 'utf8')).toBe(written['json'])
})

test.for([
  [['jsn=out'], undefined, 'Unknown value jsn of --format; did you mean json?'],
  [['json='], undefined, 'Unexpected missing file after --format json='],
  [['json', 'sarif'], undefined, 'Formats json and sarif both go to standard output; give each a file: --format sarif=FILE'],
  [['json=out', 'sarif=./out'], undefined, 'Formats json and sarif both go to ./out; give each a file: --format sarif=FILE'],
  [['json', 'sarif=out'], 'out', '--output is for one format; with several each names its file: --format json=FILE'],
  [['json=a'], 'out', '--output is for one format; with several each names its file: --format json=FILE'],
] as const)('--format %j with --output %j is wrong', ([formats, output, message]) => {
  expect(() => readFormats(formats, reportFormats, output, '/site')).toThrow(
    expect.objectContaining({ name: 'UsageError', message }),
  )
}) // prettier-ignore

interface Log {
  runs: [
    {
      tool: { driver: { rules: { id: string }[] } }
      results: {
        ruleId: string
        ruleIndex: number
        locations: [{ physicalLocation: { artifactLocation: { uri: string } } }]
        partialFingerprints: { primaryLocationLineHash: string }
      }[]
      invocations: object[]
    },
  ]
}

test('sarif: a result at its place, and what could not be judged as a notification', () => {
  const log: Log = JSON.parse(written['sarif']!)
  expect(faultsOfSarif(log)).toEqual([])
  const { tool, results, ...run } = log.runs[0]
  expect(tool.driver.rules.map(({ id }) => id)).toEqual([...ruleIds])
  for (const { ruleId, ruleIndex } of results) expect(ruleIds[ruleIndex]).toBe(ruleId)
  expect(results.find(({ ruleId }) => ruleId === 'byline')).toEqual({
    ruleId: 'byline',
    ruleIndex: 1,
    level: 'error',
    message: {
      text: expect.stringMatching(
        /^Unexpected byline `Staff, [^`]*`, expected the reporter's name\. Name the original's reporter .* Every .*\)$/,
      ),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'site/a%23b%26c.html', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 42 },
        },
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}:1$/),
      'creditline/v1': expect.stringMatching(/^[0-9a-f]{32}$/),
    },
    suppressions: [],
    properties: { terms: 'dcnf' },
  })
  const none = { artifactLocation: { uri: 'site/none.html', uriBaseId: '%SRCROOT%' } }
  expect(run).toEqual({
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            descriptor: { id: 'no-such-file' },
            level: 'error',
            message: { text: 'none.html: No such file or directory' },
            locations: [{ physicalLocation: none }],
          },
        ],
      },
    ],
  })
})

test('sarif: a fault keeps its fingerprint when lines move, and no two of an article share one', () => {
  const { results } = (JSON.parse(written['sarif']!) as Log).runs[0]
  const [before = [], after] = Map.groupBy(
    results,
    ({ locations }) => locations[0].physicalLocation.artifactLocation.uri,
  ).values()
  const printsOf = (all: Log['runs'][0]['results'] = []): string[] =>
    all.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)
  expect(before.length).toBeGreaterThan(2)
  expect(new Set(printsOf(before)).size).toBe(before.length)
  expect(printsOf(after)).toEqual(printsOf(before))
})

test.for([
  ['content/a.md', 'content/a.md'],
  ['a#b?c%.md', 'a%23b%3Fc%25.md'],
  ['javascript:alert(1)', 'javascript%3Aalert(1)'],
  ['C:\\x', 'C%3A%5Cx'],
  ['site/../content//./a.md', 'content/a.md'],
  ['é/\uD800.md', '%C3%A9/%EF%BF%BD.md'],
  ['../a.md', undefined],
  ['a/../../b.md', undefined],
  ['/etc/passwd', undefined],
  ['//host/x', undefined],
  ['.', undefined],
] as const)('sarif: the reference of %j is %j', ([path, uri]) => {
  expect(uriOf(path)).toBe(uri)
  expect(new URL(uri ?? 'none', 'file:///root/').href).toMatch(/^file:\/\/\/root\//)
})

test.for(ruleIds)('sarif: %s is told as its page tells it', (rule) => {
  const file = new URL(`../../core/src/rules/${rule}.md`, import.meta.url)
  const [, intro = ''] = /^# .*\n\n([^]*?)\n\n## Examples/.exec(readFileSync(file, 'utf8')) ?? []
  expect(ruleTexts[rule].help).toEqual(intro.split('\n\n').map((each) => each.replaceAll('\n', ' ')))
})

test('junit: a suite for each article, a case for each clause', async () => {
  const xml = written['junit']!
  expect(await faultsOfJunit([xml])).toEqual([])
  expect(xml.split('\n').slice(0, 3)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="creditline">',
    '  <testsuite name="a#b&amp;c.html" tests="7" failures="2" errors="0" skipped="3">',
  ])
  expect(xml).toMatch(
    new RegExp(
      `    <testcase name="byline \\(dcnf\\)" classname="a#b&amp;c.html">\\n      <failure type="breach" message="(Line 2:4: Unexpected byline [^"]*)">\\1\\n[^\\n]+\\nEvery republished article names [^\\n]*, read 2026-11-24\\)</failure>\\n    </testcase>\\n`,
    ),
  )
  expect(xml).toMatch(/<testcase name="affiliation \(dcnf\)".*\n {6}<skipped>Line 2:14: Unsure whether /)
  expect(xml).toMatch(/<testcase name="notice \(dcnf\)".*\n {6}<system-out>Line 1:5: Unexpected missing/)
  expect(xml).toContain('    <testcase name="third-party-media (dcnf)" classname="a#b&amp;c.html"/>\n')
  expect(xml.slice(xml.indexOf('  <testsuite name="own.md"'))).toBe(`\
  <testsuite name="own.md" tests="1" failures="0" errors="0" skipped="1">
    <testcase name="scope (dcnf)" classname="own.md">
      <skipped>Not republished from a wire whose terms are checked</skipped>
    </testcase>
  </testsuite>
  <testsuite name="none.html" tests="1" failures="0" errors="1" skipped="0">
    <testcase name="readable" classname="none.html">
      <error type="no-such-file" message="No such file or directory">No such file or directory</error>
    </testcase>
  </testsuite>
</testsuites>
`)
})
