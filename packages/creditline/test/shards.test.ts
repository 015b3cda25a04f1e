import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Judged, ReportFormat, Summary } from 'creditline/shell'
import { count, loadReporter, emptySummary, reportFormats } from 'creditline/shell'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as shards from '../src/shards/join.ts'
import { openReport } from '../src/shards/report-file.ts'
import { positionsOf } from '../src/shards/split.ts'
import { creditline, directoryOf } from './command.ts'
import { judged } from './hostile-text.ts'
import { faultsOfReport } from './schemas.ts'

const makers = new Map(
  await Promise.all(reportFormats.map(async (format) => [format, await loadReporter(format)] as const)),
)

const page = (name: string): string =>
  `<h1>County approves bridge repair</h1>\n<p>By ${name}, Daily Caller News Foundation</p>\n<p>The board voted.</p>\n`

const names = ['json', 'sarif', 'junit', 'markdown', 'github']
const formats = (name: string): string[] => names.map((format) => `--format=${format}=${name}.${format}`)

test('the reports of shards, merged, are those of the whole run', async () => {
  await using directory = await directoryOf({
    ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`content/${name}.html`, page('Staff')])),
    'content/own.md': '# Council meets\n',
    'content/suppressed.html': `<!-- creditline-ignore logo: the house has none -->\n${page('Jane Roe')}`,
  })
  const run = (...args: string[]): ReturnType<typeof creditline> => creditline(args, { cwd: directory.path })
  const check = (...args: string[]): ReturnType<typeof creditline> =>
    run('check', ...args, 'content', 'none.html')
  const [whole, ...parts] = await Promise.all([
    check(...formats('whole'), '--format=pretty'),
    ...['1/3', '2/3', '3/3'].map((shard) =>
      check('--shard', shard, `--format=json=${shard.replace('/', '-')}.json`),
    ),
  ])
  expect(parts.map(({ stderr }) => /^\d/m.exec(stderr)?.[0])).toEqual(['2', '3', '3'])
  const merged = await run(
    'merge',
    ...formats('merged'),
    '--format=pretty',
    '3-3.json',
    '1-3.json',
    '2-3.json',
  )
  expect(merged).toEqual(whole)
  expect(whole.code).toBe(2)
  const read = (name: string): Promise<string[]> =>
    Promise.all(names.map((format) => readFile(join(directory.path, `${name}.${format}`), 'utf8')))
  expect(await read('merged')).toEqual(await read('whole'))
  for (const name of ['whole.json', '1-3.json'])
    expect(faultsOfReport(JSON.parse(await readFile(join(directory.path, name), 'utf8')))).toEqual([])

  const lacking = await run('merge', '1-3.json', '3-3.json')
  expect(lacking).toEqual({
    stdout: '',
    stderr: 'creditline: Unexpected missing report of shard 2 of 3; the report of every shard is needed\n',
    code: 2,
  })
})

test('every article is in one shard; shards are of one size; few move when an article is added', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      (paths, parts) => {
        const all = paths.map((path) => ({ path }))
        const shardsOf = (list: readonly { path: string }[]): number[][] =>
          Array.from({ length: parts }, (_, at) => positionsOf(list, { index: at + 1, count: parts }))
        const split = shardsOf(all)
        expect(split.flat().toSorted((a, b) => a - b)).toEqual([...all.keys()])
        const sizes = split.map(({ length }) => length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        const more = shardsOf([{ path: '' }, ...all])
        const moved = split.flatMap((part, at) =>
          part.filter((position) => !more[at]!.includes(position + 1)),
        )
        expect(moved.length).toBeLessThan(parts)
      },
    ),
    { numRuns: 100 },
  )
})

const run = 'f'.repeat(32)

function render(
  format: ReportFormat,
  articles: readonly Judged[],
  shard?: { index: number; count: number; run: string },
  expected = articles.length,
): string {
  const reporter = makers.get(format)!({ colour: false, width: 80, quiet: false, pathPrefix: '', shard })
  const summary: Summary = emptySummary()
  for (const { reports } of articles) for (const report of reports) count(summary, report)
  return [
    reporter.begin(),
    ...articles.map((each) => reporter.article(each)),
    reporter.end(summary, { expected, reported: articles.length }),
  ].join('')
}

async function mergedOf(
  reports: Record<string, string>,
): Promise<{ articles: Judged[]; expected: number | undefined }> {
  const folder = await mkdtemp(join(tmpdir(), 'creditline-'))
  try {
    for (const [name, text] of Object.entries(reports)) await writeFile(join(folder, name), text)
    const files = await Promise.all(Object.keys(reports).map((name) => openReport(join(folder, name))))
    shards.assertOneRun(files)
    const articles: Judged[] = []
    const merged = shards.join(files)
    let next = await merged.next()
    for (; !next.done; next = await merged.next()) articles.push(next.value)
    return { articles, expected: next.value.expected }
  } catch (error) {
    // The folder is another each time.
    if (error instanceof Error) error.message = error.message.replaceAll(`${folder}/`, '')
    throw error
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('whatever the text, a report that is read back says the same in every format', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(judged, { maxLength: 3 }), fc.boolean(), async (articles, rewritten) => {
      const placed = articles.map((each, position) => ({ ...each, position }))
      const parts = [1, 2].map((index) =>
        render(
          'json',
          placed.filter(({ position }) => position % 2 === index - 1),
          { index, count: 2, run },
        ),
      )
      const [a = '', b = ''] = rewritten
        ? parts.map((part) => JSON.stringify(JSON.parse(part), null, 2))
        : parts
      const merged = await mergedOf({ b, a })
      expect(merged.expected).toBe(articles.length)
      for (const format of reportFormats)
        expect(render(format, merged.articles)).toBe(render(format, articles))
    }),
    { numRuns: 40 },
  )
})

const shard = (index: number, parts = 2, of = run): string =>
  render('json', [], { index, count: parts, run: of })
const article: Judged = {
  path: 'a.md',
  position: 4,
  lines: new Map(),
  reports: [
    {
      path: 'a.md',
      terms: 'dcnf',
      scope: 'none',
      verdict: 'out-of-scope',
      clauses: {},
      messages: [],
      suppressed: [],
    },
  ],
}
const withArticle = (index: number): string => render('json', [article], { index, count: 2, run })

test.for([
  [{ a: shard(1) }, 'Unexpected missing report of shard 2 of 2; the report of every shard is needed'],
  [{ a: shard(1), b: shard(1) }, 'Reports `a` and `b` are both shard 1 of 2'],
  [{ a: shard(1), b: shard(2, 2, '0') }, 'Report `b` is of another run than `a`: of other articles, options or another version'],
  [{ a: shard(1), b: shard(2, 3) }, 'Report `b` is shard 2 of 3, but `a` is one of 2'],
  [{ a: shard(1), b: render('json', []) }, 'Report `b` is of no shard: it was made without --shard'],
  [{ a: withArticle(1), b: withArticle(2) }, 'Reports `a` and `b` both tell of the article at place 4'],
  [{ a: shard(1), b: shard(2).replace('"version":1', '"version":2') }, 'Report `b` has version 2, expected 1'],
  [{ a: shard(1), b: shard(2).split('\n')[0]! }, 'Report `b` is cut off: it has no end'],
  [{ a: shard(1), b: '<html>' }, 'Report `b` is not as creditline check --format json writes it: the whole of it'],
  [{ a: shard(1), b: withArticle(2).replace('out-of-scope', 'fine') }, 'Report `b` is not as creditline check --format json writes it: articles[0].verdict'],
  [{ a: shard(1), b: withArticle(2).replace('"position":4', '"position":"4"') }, 'Report `b` is not as creditline check --format json writes it: articles[0].position'],
] as const)('merge refuses %#: $1', async ([reports, message]) => {
  await expect(mergedOf(reports)).rejects.toThrow(expect.objectContaining({ name: 'TypeError', message }))
}) // prettier-ignore

test('a run that was not complete in one shard is not complete as a whole', async () => {
  const short = render('json', [article], { index: 1, count: 2, run }, 3)
  expect(await mergedOf({ a: short, b: shard(2) })).toMatchObject({ expected: 3, articles: { length: 1 } })
})

test('the report of a whole run is read as well', async () => {
  const whole = render('json', [article])
  const { articles } = await mergedOf({ a: whole })
  expect(render('json', articles)).toBe(whole)
})
