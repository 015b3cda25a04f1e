import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { creditline, directoryOf } from '../../packages/creditline/test/command.ts'

const prose =
  'It rained on Monday, as it had on every day of the week before, and nobody was surprised by it.'
const article = (byline: string, above = ''): string =>
  `${above}<h1>Rain falls</h1>\n<p>${byline}</p>\n<p>${prose}</p>\n<p>${prose}</p>\n`
const wire = 'By Ada Example, Daily Caller News Foundation'

interface Json {
  summary: Record<string, number>
  articles: {
    path: string
    verdict: string
    clauses: Record<string, object>
    messages: { ruleId: string }[]
    baselined?: { ruleId: string }[]
  }[]
}

test('a baseline puts known faults aside, and tells new ones and entries that are not needed', async () => {
  await using site = await directoryOf({
    'content/a.html': article(wire),
    'content/b.html': article(wire),
  })
  const run = async (...args: string[]): Promise<{ code: number | null; stderr: string; report: Json }> => {
    const { stdout, stderr, code } = await creditline(
      ['check', '--format', 'json', '--baseline', 'known/faults.json', ...args],
      { cwd: site.path },
    )
    return { code, stderr, report: JSON.parse(stdout || 'null') as Json }
  }
  const file = join(site.path, 'known/faults.json')

  const missing = await creditline(['check', '--baseline', 'none.json', 'content'], { cwd: site.path })
  expect(missing).toMatchObject({
    code: 2,
    stderr: 'creditline: Baseline `none.json` does not exist; --update-baseline makes it\n',
  })

  await mkdir(join(site.path, 'known'))
  const first = await run('--update-baseline', 'content')
  expect(first.code).toBe(0)
  expect(first.report.summary).toMatchObject({ compliant: 2, breach: 0, baselined: 4 })
  const written = await readFile(file, 'utf8')
  expect(written.replaceAll(/[0-9a-f]{32}/g, '…')).toBe(`{
  "version": "1",
  "faults": [
    {"path":"../content/a.html","terms":"dcnf","rule":"logo","fingerprint":"…","reason":"Unexpected missing logo, expected \`Daily Caller News Foundation logo\`"},
    {"path":"../content/a.html","terms":"dcnf","rule":"notice","fingerprint":"…","reason":"Unexpected missing notice of \`Daily Caller News Foundation\`"},
    {"path":"../content/b.html","terms":"dcnf","rule":"logo","fingerprint":"…","reason":"Unexpected missing logo, expected \`Daily Caller News Foundation logo\`"},
    {"path":"../content/b.html","terms":"dcnf","rule":"notice","fingerprint":"…","reason":"Unexpected missing notice of \`Daily Caller News Foundation\`"}
  ]
}
`)

  // The faults move down, and a new one comes.
  await writeFile(
    join(site.path, 'content/a.html'),
    article('By Staff, Daily Caller News Foundation', '<p>Weather</p>\n\n'),
  )
  const moved = await run('content')
  expect(moved.code).toBe(1)
  expect(moved.stderr).toBe('')
  const [a, b] = moved.report.articles
  expect(a!.baselined!.map(({ ruleId }) => ruleId).toSorted()).toEqual(['logo', 'notice'])
  expect(a!.messages.map(({ ruleId }) => ruleId)).toContain('byline')
  expect(a!.verdict).toBe('breach')
  expect(b!.clauses['logo']).toEqual({ status: 'breach', force: 'must', baselined: true })
  expect(b!.verdict).toBe('compliant')

  // What an article that is not checked has is not judged; what one that is gone had is not needed.
  await rm(join(site.path, 'content/b.html'))
  const logo = '<img src="dcnf-logo.png" alt="Daily Caller News Foundation logo">'
  await writeFile(join(site.path, 'content/a.html'), article(`${wire} ${logo}`))
  const mended = await run('content')
  expect(mended.code).toBe(0)
  expect(mended.stderr).toBe(
    [
      'known/faults.json: unused entry of `logo` for ../content/a.html',
      'known/faults.json: unused entry of `logo` for ../content/b.html',
      'known/faults.json: unused entry of `notice` for ../content/b.html',
    ]
      .map((line) => `creditline: ${line}\n`)
      .join(''),
  )
  expect(mended.report.summary).toMatchObject({ baselined: 1, unusedBaseline: 3 })
  await writeFile(join(site.path, 'content/c.html'), article('By Ada Example'))
  await writeFile(join(site.path, 'content/b.html'), article(wire))
  expect((await run('content/c.html')).stderr).toBe('')

  // An update of a part of the site leaves the rest.
  await run('--update-baseline', 'content/a.html')
  const updated = JSON.parse(await readFile(file, 'utf8')) as { faults: { path: string; rule: string }[] }
  expect(updated.faults.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
    '../content/a.html notice',
    '../content/b.html logo',
    '../content/b.html notice',
  ])
})

test.for<[args: string[], source: string, error: string]>([
  [['--update-baseline'], '', '--update-baseline needs --baseline FILE'],
  [['--baseline', 'x.json'], 'x', 'x.json: expected JSON'],
  [['--baseline', 'x.json'], '{"version": "2", "faults": []}', 'x.json: version: expected `1`, got `2`'],
  [
    ['--baseline', 'x.json'],
    '{"version": "1", "faults": [{}]}',
    'x.json: faults[0].path: expected text, got nothing',
  ],
])('%j %s', async ([args, source, error]) => {
  await using site = await directoryOf({ 'a.html': article(wire), 'x.json': source })
  const { code, stderr } = await creditline(['check', ...args, 'a.html'], { cwd: site.path })
  expect(code).toBe(2)
  expect(stderr).toContain(`creditline: ${error}`)
})
