import type { Judged, ReportFormat } from 'creditline/shell'
import { count, emptySummary, loadReporter, reportFormats } from 'creditline/shell'
import * as fc from 'fast-check'
import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { SaxesParser } from 'saxes'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { judged } from './hostile-text.ts'
import { commandsOf } from './runner.ts'
import { faultsOfJunit, faultsOfReport, faultsOfSarif } from './schemas.ts'

const makers = new Map(
  await Promise.all(reportFormats.map(async (format) => [format, await loadReporter(format)] as const)),
)

function render(format: ReportFormat, articles: readonly Judged[], colour = false): string {
  const reporter = makers.get(format)!({ colour, width: 80, quiet: false, pathPrefix: '' })
  const summary = emptySummary()
  const extent = { expected: articles.length, reported: articles.length }
  for (const { reports } of articles) for (const report of reports) count(summary, report)
  return [
    reporter.begin(),
    ...articles.map((each) => reporter.article(each)),
    reporter.end(summary, extent),
  ].join('')
}

/** `pnpm test:sinks` asks for more runs than the tests by default. */
function forAll(check: (articles: Judged[]) => void): void {
  fc.assert(fc.property(fc.array(judged, { minLength: 1, maxLength: 2 }), check), {
    numRuns: Number(process.env['RUNS'] ?? 200),
  })
}

// oxlint-disable-next-line no-control-regex -- what must not be there
const unseen = /[\0-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u

test('a terminal gets nothing but letters, line ends and our own colours', () => {
  forAll((articles) => {
    const plain = render('pretty', articles)
    expect(plain).not.toMatch(unseen)
    expect(commandsOf(plain)).toEqual([])
    // oxlint-disable-next-line no-control-regex -- our own colours
    const coloured = render('pretty', articles, true).replaceAll(/\u001b\[\d+m/g, '')
    expect(coloured).toBe(plain)
  })
})

test('a runner gets our commands and no other', () => {
  forAll((articles) => {
    const log = render('github', articles)
    const messages = articles.flatMap(({ reports }) => reports.flatMap((report) => report.messages))
    expect(commandsOf(log)).toEqual(
      messages.map(({ fatal }) => (fatal ? 'error' : fatal === false ? 'warning' : 'notice')),
    )
    expect(log.split('\n')).toHaveLength(messages.length + 2)
    expect(log).not.toMatch(unseen)
    for (const line of log.split('\n').slice(0, -2)) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^,:]*,line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?title=[^,:]*::/,
      )
    }
  })
})

test('JSON gives every text back, with nothing unseen on the way', () => {
  forAll((articles) => {
    const written = render('json', articles)
    expect(written).not.toMatch(unseen)
    expect(commandsOf(written)).toEqual([])
    const read: { articles: { path: string; messages: { reason: string; note: string }[] }[] } =
      JSON.parse(written)
    expect(faultsOfReport(read)).toEqual([])
    expect(read.articles.map(({ path }) => path)).toEqual(articles.map(({ path }) => path))
    expect(read.articles.flatMap(({ messages }) => messages.map(({ note }) => note))).toEqual(
      articles.flatMap(({ reports }) => reports.flatMap(({ messages }) => messages.map(({ note }) => note))),
    )
  })
})

const ours = new Set(
  'root heading paragraph table tableRow tableCell list listItem text inlineCode break'.split(' '),
)

test('Markdown keeps its shape, whatever the text', () => {
  forAll((articles) => {
    const written = render('markdown', articles)
    const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(written)
    const kinds = new Set<string>()
    const shape: Record<string, number> = { heading: 0, table: 0, tableRow: 0, tableCell: 0, listItem: 0 }
    visit(tree, (node) => {
      kinds.add(node.type)
      if (node.type in shape) shape[node.type]!++
    })
    const messages = articles.flatMap(({ reports }) =>
      reports.flatMap((report) => [...report.messages, ...report.suppressed, ...(report.baselined ?? [])]),
    ).length
    expect([...kinds].filter((kind) => !ours.has(kind))).toEqual([])
    // What GitHub makes links and pictures of when the mark-up is done.
    visit(tree, 'text', ({ value }) => expect(value).not.toMatch(/@\w|#\d|:\/\/|www\.|:[a-z][\w+-]*:/i))
    expect(shape).toEqual({
      heading: 1 + articles.length,
      table: 1,
      tableRow: 1 + articles.length,
      tableCell: 5 * (1 + articles.length),
      listItem: messages,
    })
    expect(commandsOf(written)).toEqual([])
  })
})

const htmlAttributes: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  meta: ['charSet', 'content', 'httpEquiv', 'name'],
  input: ['checked', 'id', 'name', 'type'],
  ul: ['ariaLabel', 'className'],
  li: ['dataSeverity', 'dataStatus', 'dataVerdict'],
  span: ['className', 'dataStatus'],
  div: ['className'],
  p: ['className'],
  a: ['href'],
  ...Object.fromEntries(
    'head title style script body header footer main fieldset legend label h1 h2 details summary code'
      .split(' ')
      .map((tag) => [tag, []]),
  ),
}

test('HTML has our elements and no others, whatever the text', () => {
  forAll((articles) => {
    const written = render('html', articles)
    const found: string[] = []
    visit(unified().use(rehypeParse).parse(written), 'element', ({ tagName, properties }) => {
      const allowed = htmlAttributes[tagName]
      if (!allowed) found.push(tagName)
      for (const name of Object.keys(properties))
        if (!allowed?.includes(name)) found.push(`${tagName}[${name}]`)
    })
    expect(found).toEqual([])
    expect(written).not.toMatch(unseen)
    expect(commandsOf(written)).toEqual([])
    expect(written.match(/<li data-verdict=/g)).toHaveLength(articles.length)
  })
})
test('SARIF stays valid, in one line a result, and no text in it is a link', () => {
  forAll((articles) => {
    const written = render('sarif', articles)
    expect(written).not.toMatch(unseen)
    expect(commandsOf(written)).toEqual([])
    const log: {
      runs: [{ results: { message: { text: string }; locations: [Location]; suppressions: object[] }[] }]
    } = JSON.parse(written)
    expect(faultsOfSarif(log)).toEqual([])
    const [{ results }] = log.runs
    expect(written.split('\n')).toHaveLength(results.length + 3)
    const said = articles.flatMap(({ reports }) => reports)
    expect(results.map(({ suppressions }) => suppressions.length)).toEqual(
      said.flatMap(({ messages, suppressed, baselined = [] }) => [
        ...messages.map(() => 0),
        ...[...suppressed, ...baselined].map(() => 1),
      ]),
    )
    for (const { message, locations } of results) {
      expect(message.text).not.toMatch(/\]\(|\n/)
      const { physicalLocation } = locations[0]
      const uri = physicalLocation?.artifactLocation.uri
      expect(new URL(uri ?? 'x', 'file:///root/').href).toBe(`file:///root/${uri ?? 'x'}`)
    }
  })
})

interface Location {
  physicalLocation?: { artifactLocation: { uri: string } }
}

test('JUnit stays well-formed and valid, with no element or attribute but ours', async () => {
  const all: string[] = []
  forAll((articles) => {
    const written = render('junit', articles)
    expect(written).not.toMatch(unseen)
    expect(commandsOf(written)).toEqual([])
    const shape: string[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ name, attributes }) => shape.push(`${name} ${Object.keys(attributes).join(' ')}`))
    for (const other of ['comment', 'cdata', 'processinginstruction', 'doctype'] as const)
      parser.on(other, () => shape.push(other))
    parser.write(written).close()
    expect(shape).toEqual([
      'testsuites name',
      ...articles.flatMap(() => [
        'testsuite name tests failures errors skipped',
        'testcase name classname',
        'failure type message',
      ]),
    ])
    all.push(written)
  })
  expect(await faultsOfJunit(all)).toEqual([])
})
