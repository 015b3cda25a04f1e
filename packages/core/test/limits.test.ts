import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check, readAuthors, readTerms, type LimitCode } from '../src/index.ts'
import { parse } from '../src/parse/parse.ts'

const terms = readTerms(
  JSON.parse(readFileSync(new URL('../../terms/dcnf.json', import.meta.url), 'utf8')),
  'dcnf.json',
)

const page = (body: string): string =>
  `<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`
const list = (count: number, row: (at: number) => string, by = ''): string =>
  Array.from({ length: count }, (_, at) => row(at)).join(by)

const authors = (size: number): string => `# ${'a'.repeat(size)}\njane:\n  name: Jane Roe`

/** Articles that go beyond a bound, and one of the same kind that does not. */
const table: Array<[code: string, format: 'html' | 'markdown', over: string, under: string]> = [
  ['depth', 'html', page('<div>'.repeat(600)), page('<div>'.repeat(490) + '</div>'.repeat(490))],
  ['depth', 'html', page('<b>'.repeat(600)), page('<b>x</b>'.repeat(600))],
  ['depth', 'html', '<ul><li>'.repeat(300), '<ul><li>'.repeat(200)],
  ['depth', 'html', page(`<svg>${'<g>'.repeat(600)}`), page(`<svg>${'<g>'.repeat(400)}`)],
  [
    'nodes',
    'html',
    page(`<p>${list(400, (at) => `<b id=b${at}>`)}</p>${'<p>x</p>'.repeat(2000)}`),
    page('<p><b>x</p>'.repeat(20)),
  ],
  [
    'attributes',
    'html',
    page(`<p ${list(2001, (at) => `a${at}`, ' ')}>x</p>`),
    page(`<p ${list(1999, (at) => `a${at}`, ' ')}>x</p>`),
  ],
  ['markdown-size', 'markdown', 'word '.repeat(200_001), 'word '.repeat(1000)],
  ['markdown-lines', 'markdown', 'a\n\n'.repeat(6_001), 'a\n\n'.repeat(3_000)],
  ['markdown-lines', 'markdown', 'a\n\r\n'.repeat(6_001), 'a\n\r\n'.repeat(2_000)],
  ['markdown-run', 'markdown', 'a\r'.repeat(4_001), 'a\r\r'.repeat(2_000)],
  ['markdown-run', 'markdown', 'a\n'.repeat(4_001), 'a\n'.repeat(2_000)],
  ['markdown-nesting', 'markdown', `${'> '.repeat(101)}a`, `${'> '.repeat(50)}a`],
  ['markdown-nesting', 'markdown', `${'- '.repeat(101)}a`, `${'- '.repeat(50)}a`],
  ['markdown-nesting', 'markdown', `${'['.repeat(11)}a${'](b)'.repeat(11)}`, '[![a](b)](c)'],
  ['markdown-nesting', 'markdown', list(120, (at) => `${'  '.repeat(at)}- a`, '\n'), '- a\n  - b'],
  [
    'markdown-marks',
    'markdown',
    `${'*'.repeat(1001)}a${'*'.repeat(1001)}`,
    `${'*'.repeat(50)}a${'*'.repeat(50)}`,
  ],
  ['markdown-marks', 'markdown', `a ${'<!--'.repeat(501)}`, '<!-- a -->\n'.repeat(700)],
  ['markdown-items', 'markdown', '* a\n\n'.repeat(1001), '* a\n\n'.repeat(100)],
  ['markdown-items', 'markdown', list(1001, (at) => `[${at}]: u`, '\n'), '[a]: u'],
  [
    'markdown-cells',
    'markdown',
    `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|b\n'.repeat(30)}`,
    '|a|\n|-|\n|b|',
  ],
  ['depth', 'markdown', '<div>\n'.repeat(600), '<div>\n'.repeat(100)],
]

describe('limits', () => {
  test.each(table)('%s of %s', async (code, format, over, under) => {
    const refused = await parse(over, { format })
    expect(refused.limit?.code).toBe(code)
    expect(refused.tree.children).toEqual([])
    const { line, column } = refused.limit!
    const lines = over.split(/\r\n|\n|\r/)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1)
    expect((await parse(under, { format })).limit).toBeUndefined()
  })

  /** The code of each limit, with an article beyond it: what is said at the front door. */
  const beyond: Record<LimitCode, string | Uint8Array> = {
    size: 'word '.repeat(2_000_001),
    encoding: Uint8Array.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0),
    depth: page('<div>'.repeat(600)),
    nodes: page(`<p>${list(400, (at) => `<b id=b${at}>`)}</p>${'<p>x</p>'.repeat(2000)}`),
    attributes: page(`<p ${list(2001, (at) => `a${at}`, ' ')}>x</p>`),
    steps: page(`<table><tr>${'<p>x'.repeat(60_000)}</table>`),
    credits: page('<p class=byline>By Jane Doe, Daily Caller News Foundation</p>'.repeat(2_100)),
    'combining-marks': page(`<p>Jane Q${'\u0301'.repeat(31)}</p>`),
    'json-ld-size': page(`<script type="application/ld+json">"${'a'.repeat(5_000_000)}"</script>`),
    'json-ld-depth': page(`<script type="application/ld+json">${'['.repeat(101)}</script>`),
    'markdown-size': `# Head\n\n${'word '.repeat(200_001)}`,
    'markdown-nesting': `# Head\n\n${'> '.repeat(101)}a`,
    'markdown-marks': `# Head\n\n${'*a '.repeat(2_001)}`,
    'markdown-items': `# Head\n\n${'* a\n'.repeat(1001)}`,
    'markdown-lines': `# Head\n\n${'a\n\n'.repeat(6_001)}`,
    'markdown-run': `# Head\n\n${'a\n'.repeat(4_001)}`,
    'markdown-cells': `# Head\n\n${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|b\n'.repeat(30)}`,
    'front-matter-size': `---\na: ${'x'.repeat(70_000)}\n---\n\n# Head`,
    'front-matter-depth': `---\na: ${'['.repeat(100)}\n---\n\n# Head`,
    'front-matter-aliases': `---\na: &a x\nb: [${'*a, '.repeat(200)}]\n---\n\n# Head`,
  }

  test.each(Object.entries(beyond))('%s is told in the report', async (code, article) => {
    const report = await check(article, { terms, republished: true })
    expect(report.verdict).toBe('unreadable')
    expect(report.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([[code, true]])
    expect(report.messages[0]!.line).toBeGreaterThan(0)
  })

  /** Bounds that share their code with one that most articles meet first, and the place where each is passed. */
  test.each<[what: string, article: string, code: LimitCode, reason: string, line: number, column: number]>([
    [
      'quotes of all lines',
      `# Head\n\n${`${'> '.repeat(50)}a\n`.repeat(101)}`,
      'markdown-nesting',
      'lists, quotes or brackets beyond the bound of 5,000',
      103,
      1,
    ],
    [
      'brackets in each other',
      `# Head\n\na ${'['.repeat(11)}`,
      'markdown-nesting',
      'lists, quotes or brackets beyond the bound of 10',
      3,
      13,
    ],
    [
      'marks of all paragraphs',
      `# Head\n\n${`${'*a* '.repeat(500)}\n\n`.repeat(11)}`,
      'markdown-marks',
      'emphasis, links or mark-up beyond the bound of 10,000',
      23,
      1,
    ],
    [
      'comments that are not closed',
      `# Head\n\n${'<!--'.repeat(501)}`,
      'markdown-marks',
      'emphasis, links or mark-up beyond the bound of 500',
      3,
      2001,
    ],
    [
      'nodes of the longest pages',
      page('<!>'.repeat(2_000_001)),
      'nodes',
      'more than 2,000,000 nodes made by its mark-up',
      1,
      6_000_044,
    ],
  ])('%s are bounded', async (_, article, code, reason, line, column) => {
    const { verdict, messages } = await check(article, { terms, republished: true })
    expect([verdict, messages.map(({ ruleId }) => ruleId)]).toEqual(['unreadable', [code]])
    expect(messages.map(String)).toEqual([
      `${line}:${column}: Unexpected article with ${reason}, expected one that can be judged`,
    ])
  })

  test.each([
    ['tags of templates', 'a.html', `---\ntitle: a\n---\n${'{% include a.html %}'.repeat(5_001)}`],
    ['components', 'a.mdx', '<Foo/>\n\n'.repeat(5_001)],
  ])('%s beyond their bound are text', async (_, path, article) => {
    const { limit, templates } = await parse(article, { path })
    expect([limit, templates?.length]).toEqual([undefined, 5_000])
  })

  test('data of authors is bounded as well, at a higher size', async () => {
    expect(await readAuthors(authors(70_000), 'authors.yml')).toHaveProperty('jane')
    await expect(readAuthors(authors(2_000_000), 'authors.yml')).rejects.toThrow(
      'authors.yml:1: expected data within its bounds (front-matter-size: 2000000)',
    )
  })

  test('an article beyond a limit is unreadable, and its report says where', async () => {
    const report = await check(page('<div>'.repeat(600)), { terms, republished: true })
    expect(report.verdict).toBe('unreadable')
    expect(report.clauses).toEqual({})
    expect(report.messages.map(String)).toEqual([
      '1:2611: Unexpected article with elements more than 512 deep in each other, expected one that can be judged',
    ])
  })

  test('what is wrong with front matter is in the report', async () => {
    const article = '---\ntitle: a\ntitle: b\n---\n# Head\n\nBy Jane Doe\n\ntext'
    const report = await check(article, { terms, republished: true, format: 'markdown' })
    expect(report.messages.map(String)).toContain(
      '3:1-3:6: Unexpected second `title` in front matter, expected it once',
    )
  })
})
