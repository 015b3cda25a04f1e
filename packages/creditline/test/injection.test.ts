import type { Report } from '@creditline/core'
import type { Judged, ReportFormat } from 'creditline/shell'
import { count, createReporter, emptySummary } from 'creditline/shell'
import * as fc from 'fast-check'
import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFileMessage } from 'vfile-message'
import { expect, test } from 'vitest'
import { commandsOf } from './runner.ts'

// Text of pages, front matter and file names that means something to a terminal, a runner or Markdown.
const pieces = [
  '\n', '\r', '\r\n', '\t', '\0', '\u001b[31m', '\u001b]0;title\u0007', '\u009b2J', '\u202e', '\u2028', '\u0085',
  '\ud800', '\u{e0041}', '::error::', '::set-env name=A::', '\n::add-mask::x', '##[error]', '##[group]x', ' ::warning ',
  '%0A', '%', ',', ':', '`', '``', '|', '\\', '\\|', '*', '**', '_', '~~', '<b>', '</td>', '<!--', '-->', '&lt;', '&#60;',
  '[x](https://evil.example)', '![x](y)', '[', ']', '(', ')', 'https://evil.example', 'www.evil.example', 'a@evil.example',
  '@everyone', '#1', '# ', '\n# ', '\n- ', '\n\n', '\n| --- |', '1. ', '> ', '```', '\n```\n', '---', '===', '$x$', '[^1]',
  '[^1]: ', '- [ ] ', 'Jane Roe', ' ', '文', '👩‍💻', 'é',
] // prettier-ignore
const hostile = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 6,
})
const text = hostile.map((parts) => parts.join(''))

const message = fc
  .record({
    reason: text,
    note: text,
    fatal: fc.constantFrom(true, false, undefined),
    line: fc.integer({ min: 1, max: 3 }),
    column: fc.integer({ min: 1, max: 12 }),
    length: fc.integer({ min: 0, max: 12 }),
    lines: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ reason, note, fatal, line, column, length, lines }) => {
    const end = { line: line + lines, column: column + length }
    const made = new VFileMessage(`x${reason}`, { place: { start: { line, column }, end }, ruleId: 'byline' })
    made.fatal = fatal
    made.note = `${note}\n${note}`
    made.actual = reason
    made.expected = [note]
    return made
  })

const judged: fc.Arbitrary<Judged> = fc
  .record({
    path: text,
    source: text,
    messages: fc.array(message, { minLength: 1, maxLength: 3 }),
    suppressed: fc.array(fc.record({ by: fc.constant('comment'), reason: text, message }), { maxLength: 1 }),
    baselined: fc.array(message, { maxLength: 1 }),
  })
  .map(({ path, source, messages, suppressed, baselined }) => {
    const report = {
      path: `p${path}`,
      terms: 'dcnf',
      scope: 'credited',
      verdict: 'breach',
      clauses: { byline: { status: 'breach', force: 'must' } },
      messages,
      suppressed,
      baselined,
    } as unknown as Report
    const lines = new Map(source.split(/\r\n?|\n/).map((line, index) => [index + 1, line]))
    return { path: report.path!, reports: [report], lines }
  })

function render(format: ReportFormat, articles: readonly Judged[], colour = false): string {
  const reporter = createReporter(format, { colour, width: 80, quiet: false, pathPrefix: '' })
  const summary = emptySummary()
  const extent = { expected: articles.length, reported: articles.length }
  for (const { reports } of articles) for (const report of reports) count(summary, report)
  return [
    reporter.begin(),
    ...articles.map((each) => reporter.article(each)),
    reporter.end(summary, extent),
  ].join('')
}

function forAll(check: (articles: Judged[]) => void): void {
  fc.assert(fc.property(fc.array(judged, { minLength: 1, maxLength: 2 }), check), { numRuns: 300 })
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
    'head title style body header footer main fieldset legend label h1 h2 details summary code'
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
