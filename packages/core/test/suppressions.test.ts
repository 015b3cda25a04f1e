import { readFileSync } from 'node:fs'
import type { CheckOptions, Format, Report, RuleId } from '@creditline/core'
import { check, checkAll, readTerms } from '@creditline/core'
import { describe, expect, test } from 'vitest'

const dcnf = readTerms(
  JSON.parse(readFileSync(new URL('../../terms/dcnf.json', import.meta.url), 'utf8')),
  'dcnf.json',
)
/** Terms of another wire, to which the article of the tests owes nothing. */
const other = readTerms({
  ...dcnf,
  id: 'other',
  name: 'Harbour Wire',
  names: ['Harbour Wire'],
  abbreviations: [],
  confusedWith: [],
  domains: ['harbour.example'],
  sharedDomains: [],
})

const byline = 'By Ada Example, Daily Caller News Foundation'
const prose =
  'It rained on Monday, as it had on every day of the week before, and nobody was surprised by it.'

/** An article without a logo: HTML, or Markdown with the words in it. */
const html = (words: string): string =>
  `<article>\n<h1>Rain falls</h1>\n${words}\n<p>${byline}</p>\n<p>${prose}</p>\n<p>${prose}</p>\n</article>\n`
const markdown = (words: string, frontMatter = ''): string =>
  `${frontMatter && `---\n${frontMatter}\n---\n`}# Rain falls\n\n${words}\n\n${byline}\n\n${prose}\n\n${prose}\n`

const run = (value: string, format: Format, options: Partial<CheckOptions> = {}): Promise<Report> =>
  check(value, { terms: dcnf, format, ...options })

/** What is said of suppressions, and what is suppressed: `rule by reason`. */
const suppressed = ({ suppressed: all }: Report): string[] =>
  all.map(({ by, reason, message }) => `${message.ruleId} ${by}: ${reason}`)
const told = ({ messages }: Report, rule: RuleId | 'suppression'): string[] =>
  messages
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ line, column, fatal, reason }) => `${line}:${column} ${String(fatal)} ${reason}`)

describe('a suppression with a reason', () => {
  const reason = 'the theme draws it'
  test.for<[what: string, article: string, format: Format, by: string]>([
    ['comment of HTML', html(`<!-- creditline-ignore logo: ${reason} -->`), 'html', 'comment'],
    [
      'comment over lines',
      html(`<!--\ncreditline-ignore logo:\n  the theme\n  draws it\n-->`),
      'html',
      'comment',
    ],
    ['comment of Markdown', markdown(`<!-- creditline-ignore logo: ${reason} -->`), 'markdown', 'comment'],
    ['comment of MDX', markdown(`{/* creditline-ignore logo: ${reason} */}`), 'mdx', 'comment'],
    ['map', markdown('', `creditline:\n  ignore:\n    logo: ${reason}`), 'markdown', 'front-matter'],
    ['map in a line', markdown('', `creditline: {ignore: {logo: ${reason}}}`), 'mdx', 'front-matter'],
    [
      'list of maps',
      markdown('', `creditline:\n  ignore:\n    - logo: ${reason}`),
      'markdown',
      'front-matter',
    ],
    [
      'list of texts',
      markdown('', `creditline:\n  ignore:\n    - 'logo: ${reason}'`),
      'markdown',
      'front-matter',
    ],
    ['text', markdown('', `creditline:\n  ignore: 'logo: ${reason}'`), 'markdown', 'front-matter'],
    [
      'front matter of HTML',
      `---\ncreditline: {ignore: {logo: ${reason}}}\n---\n${html('')}`,
      'html',
      'front-matter',
    ],
  ])('%s: the status stays, the verdict does not count it', async ([, article, format, by]) => {
    const report = await run(article, format)
    expect(report.clauses.logo).toEqual({ status: 'breach', force: 'must', suppressed: reason })
    expect(report.verdict).toBe('compliant')
    expect(suppressed(report)).toEqual([`logo ${by}: ${reason}`])
    expect(told(report, 'logo')).toEqual([])
    expect(told(report, 'suppression')).toEqual([])
  })

  test('names several clauses, and leaves the others as they are', async () => {
    const report = await run(
      html('<!-- creditline-ignore logo, notice: by contract: 12/7 -->').replace(byline, 'By Staff, DCNF'),
      'html',
    )
    expect(suppressed(report)).toEqual([
      'logo comment: by contract: 12/7',
      'notice comment: by contract: 12/7',
    ])
    expect(report.verdict).toBe('breach')
    expect(report.messages.map(({ ruleId }) => ruleId)).toEqual(['byline', 'affiliation'])
  })

  test('can be switched off by who audits', async () => {
    const report = await run(html('<!-- creditline-ignore logo: no -->'), 'html', { suppressions: false })
    expect(report.verdict).toBe('breach')
    expect(report.suppressed).toEqual([])
  })

  test('is used where one of several terms needs it', async () => {
    const article = html('<!-- creditline-ignore logo: the theme draws it -->\n<p>Via Harbour Wire</p>')
    const reports = await checkAll(article, { terms: [other, dcnf], republished: true })
    expect(reports).toHaveLength(2)
    expect(reports.flatMap((report) => told(report, 'suppression'))).toEqual([])
  })
})

describe('a suppression that does not hold is told at its place', () => {
  test.for<[words: string, format: Format, message: string]>([
    [
      '<!-- creditline-ignore logo -->',
      'html',
      '3:1 false Unexpected missing reason of the suppression of `logo`',
    ],
    [
      '<!-- creditline-ignore logo: -->',
      'html',
      '3:1 false Unexpected missing reason of the suppression of `logo`',
    ],
    [
      '<!-- creditline-ignore logos: x -->',
      'html',
      '3:1 false Unexpected clause `logos` of a suppression, expected `logo`',
    ],
    [
      '<!-- creditline-ignore weather: x -->',
      'html',
      '3:1 false Unexpected clause `weather` of a suppression',
    ],
    [
      '<!-- creditline-ignore: x -->',
      'html',
      '3:1 false Unexpected missing clause of a suppression, expected one such as `logo`',
    ],
    [
      '<!-- creditline-disable logo: x -->',
      'html',
      '3:1 false Unexpected `creditline-disable`, expected `creditline-ignore`',
    ],
    [
      '{/* creditline-ignore logos: x */}',
      'mdx',
      '3:1 false Unexpected clause `logos` of a suppression, expected `logo`',
    ],
  ])('%s', async ([words, format, message]) => {
    const report = await run(format === 'mdx' ? markdown(words) : html(words), format)
    expect(told(report, 'suppression')).toEqual([message])
    expect(report.verdict).toBe('breach')
    expect(report.suppressed).toEqual([])
  })

  test('in front matter too', async () => {
    const report = await run(
      markdown('', 'creditline:\n  ignored: {logo: x}\n  ignore:\n    logo:\n    byline: [a]'),
      'markdown',
    )
    expect(told(report, 'suppression')).toEqual([
      '3:19 false Unexpected `creditline.ignored`, expected `creditline.ignore`',
      '5:10 false Unexpected missing reason of the suppression of `logo`',
      '6:14 false Unexpected suppression of `byline`: the clause is met',
    ])
  })

  test('a second one of the same clause', async () => {
    const comment = '<!-- creditline-ignore logo: one -->'
    const report = await run(html(`${comment}\n${comment}`), 'html')
    expect(told(report, 'suppression')).toEqual([
      '4:1 false Unexpected second suppression of `logo`, expected one',
    ])
    expect(report.verdict).toBe('compliant')
  })

  test('twenty at most, whatever the page is made of', async () => {
    const report = await run(html('<!-- creditline-ignore weather: x -->'.repeat(500)), 'html')
    expect(told(report, 'suppression')).toHaveLength(20)
  })
})

test('a comment that never ends ends with the article', async () => {
  const report = await run('<p>x</p>\n<!-- creditline-off', 'html')
  expect(report.messages.find(({ ruleId }) => ruleId === 'suppression')?.place).toEqual({
    start: { line: 2, column: 1, offset: 9 },
    end: { line: 2, column: 20, offset: 28 },
  })
})

const unused = (status: string): string[] => [`3:1 false Unexpected suppression of \`byline\`: ${status}`]

describe('an unused suppression is told', () => {
  const comment = '<!-- creditline-ignore byline: x -->'
  test('where the clause is met', async () => {
    const report = await run(html(comment), 'html')
    expect(told(report, 'suppression')).toEqual(unused('the clause is met'))
    expect(report.clauses.byline).toEqual({ status: 'met', force: 'must' })
  })
  test('where the article is out of scope', async () => {
    const report = await run(html(comment).replace(byline, 'By Ada Example'), 'html')
    expect(report.verdict).toBe('out-of-scope')
    expect(told(report, 'suppression')).toEqual(unused('the article is in the scope of no terms'))
  })
})

test.for<[what: string, article: string, format: Format]>([
  ['a fence of Markdown', markdown('```html\n<!-- creditline-ignore logo: x -->\n```'), 'markdown'],
  ['a fence of MDX', markdown('```jsx\n{/* creditline-ignore logo: x */}\n```'), 'mdx'],
  ['code of HTML', html('<pre>&lt;!-- creditline-ignore logo: x --&gt;</pre>'), 'html'],
  ['an attribute', html('<p title="<!-- creditline-ignore logo: x -->">x</p>'), 'html'],
  ['a script', html('<script>/* creditline-ignore logo: x */</script>'), 'html'],
  ['plain text', `Rain falls\n\n<!-- creditline-ignore logo: x -->\n\n${byline}\n\n${prose}\n`, 'text'],
])('%s suppresses nothing', async ([, article, format]) => {
  const report = await run(article, format)
  expect(report.verdict).not.toBe('compliant')
  expect(report.suppressed).toEqual([])
  expect(told(report, 'suppression')).toEqual([])
})

test('messages carry a short name of their fault', async () => {
  const { messages } = await run(html(''), 'html')
  expect(messages.map(({ code }) => code)).toEqual(['logo-missing', 'notice-missing'])
})
