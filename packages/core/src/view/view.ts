import type { Element, Root } from 'hast'
import type { Schema } from 'hast-util-sanitize'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { VFile } from 'vfile'
import { checkOpened, termsOf } from '../check.ts'
import type { CheckOptions } from '../options.ts'
import type { Entry } from '../read/page.ts'
import { lineage } from '../read/page.ts'
import type { Reading } from '../read/reading.ts'
import type { Report } from '../report.ts'
import type { RuleId, Terms } from '../terms/types.ts'
import type { Note } from './copy.ts'
import { Copy } from './copy.ts'
import type { Mark } from './marks.ts'
import { marksOf } from './marks.ts'

/** An article as its readers see it, with its credit marked. */
export interface View {
  /**
   * HTML of the article: its words and what divides them, cleaned of everything else. No address, script, style or
   * attribute of the page is in it. Credit stands in `mark` elements with `data-kind` (`byline`, `affiliation`, `logo`,
   * `notice`, `credit-line`, `fault`, `missing`) and `data-label`; a picture is a `span` with `data-picture`.
   */
  html: string
  /** The article is longer than what is shown. */
  cut: boolean
}

/** A report with the view that goes with it. */
export interface ViewedReport {
  report: Report
  view: View
}

/** Elements of running text and its divisions, and of them no attribute but these. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'article',
    'main',
    'header',
    'footer',
    'aside',
    'figure',
    'figcaption',
    'address',
    'mark',
    'hgroup',
    'time',
    'cite',
    'u',
    'small',
  ].filter((name) => name !== 'img' && name !== 'input' && name !== 'picture' && name !== 'source'),
  attributes: {
    '*': ['lang', 'dir'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
    mark: ['dataKind', 'dataLabel'],
    span: ['dataPicture'],
  },
  ancestors: {},
  required: {},
  clobber: [],
  protocols: {},
}

/**
 * Checks an article and draws it as its readers see it.
 *
 * @param value - the article: text, bytes, or a file of either.
 * @returns what `check` says of it, and the page for a person to look at. An article that cannot be read, or that falls
 *   under none of the terms, has its view without marks.
 * @throws TypeError where an option is wrong.
 */
export async function view(value: string | Uint8Array | VFile, options: CheckOptions): Promise<ViewedReport> {
  const [first] = await viewAll(value, options)
  return first
}

/** As `view`, with a report for each of the terms that the article falls under. */
export async function viewAll(
  value: string | Uint8Array | VFile,
  options: CheckOptions,
): Promise<[ViewedReport, ...ViewedReport[]]> {
  const terms = termsOf(options)
  const {
    reading,
    reports: [first, ...others],
  } = await checkOpened(value, options)
  const drawn = (report: Report): ViewedReport => ({
    report,
    view: viewOf(reading, report, terms.find(({ id }) => id === report.terms) ?? terms[0]),
  })
  return [drawn(first), ...others.map(drawn)]
}

/** The view of an article that was read and judged. */
function viewOf(reading: Reading, report: Report, terms: Terms): View {
  const judged = report.verdict !== 'out-of-scope' && report.verdict !== 'unreadable'
  const marks = judged ? marksOf(report, terms) : []
  const copy = new Copy(reading, marks, judged ? notesOf(reading, report, marks) : [])
  const tree = copy.run(partOf(reading, marks))
  return { html: toHtml(sanitize(tree, schema)), cut: copy.cut }
}

/** The smallest part of the page that holds the article and its credit. */
function partOf({ page, article }: Reading, marks: readonly Mark[]): Element | Root {
  const { headline, bodyStart, bodyEnd } = article
  const lines = [headline, bodyStart, bodyEnd].flatMap((index) =>
    index === undefined ? [] : [page.lines[index]?.block],
  )
  const held = page.entries.filter(({ node: { position } }) => {
    const start = position?.start.offset
    return marks.some((mark) => mark.start === start)
  })
  const around = common([...lines, ...held])
  return around ? around.node : page.tree
}

/** The innermost element around all of them; `undefined` where that is the page itself. */
function common(entries: ReadonlyArray<Entry | undefined>): Entry | undefined {
  let shared: Set<Entry> | undefined
  let innermost: Entry | undefined
  for (const entry of entries) {
    const own = [...lineage(entry)].filter((each) => !shared || shared.has(each))
    shared = new Set(own)
    innermost = own[0]
  }
  return innermost
}

/** What is missing is noted where it belongs: above the first paragraph, the notice below the last. */
function notesOf({ page, article }: Reading, { clauses }: Report, marks: readonly Mark[]): Note[] {
  const { bodyStart, bodyEnd } = article
  const missing = (rule: RuleId): boolean =>
    clauses[rule]?.status === 'breach' && !marks.some(({ label }) => label === `${rule}: breach`)
  const at = (index: number | undefined): Note['beside'] | undefined => {
    const line = index === undefined ? undefined : page.lines[index]
    return line && (line.block?.node ?? line.pieces[0]?.node)
  }
  const notes = (beside: Note['beside'] | undefined, side: Note['side'], rules: readonly RuleId[]): Note[] =>
    beside
      ? rules.filter((rule) => missing(rule)).map((rule) => ({ beside, side, label: `${rule} missing here` }))
      : []
  return [
    ...notes(at(bodyStart ?? 0), 'before', ['byline', 'affiliation', 'logo']),
    ...notes(at(bodyEnd ?? page.lines.length - 1), 'after', ['notice']),
  ]
}

export { frameDocument, frameStyle } from './frame.ts'
export type { FactRow } from './rows.ts'
export { listFacts } from './rows.ts'
