import type { VFile } from 'vfile'
import { checkOpened, termsOf } from '../check.ts'
import type { CheckOptions } from '../options.ts'
import type { Document } from '../parse/document.ts'
import { linesOf } from '../parse/lines.ts'
import { attribute } from '../read/page.ts'
import type { Reading } from '../read/reading.ts'
import type { ClauseStatus, Report } from '../report.ts'
import type { Terms } from '../terms/types.ts'
import { editBytes, holdsAll } from './encode.ts'
import type { Draft, Edit } from './edits.ts'
import { applyEdits, joinEdits } from './edits.ts'
import type { Unmended } from './left.ts'
import { leftOf } from './left.ts'
import { readLogoOption } from './logo-option.ts'
import type { Mend, Task } from './mends.ts'
import { findMends } from './mends.ts'
import { noticeFor } from './notice.ts'
import type { LogoPicture } from './writer.ts'

/** What `fix` takes beside the article. */
export interface FixOptions extends CheckOptions {
  /** The logo as the publisher keeps it: an address, or an address with a size. Without it no logo is put in. */
  logo?: string | LogoPicture
  /** The wire's closing notice, word for word; taken from the story's text where that has it. */
  notice?: string
  /** BCP 47 tag of the article's language; the page's own `lang`, else `en`, when left out. */
  language?: string
}

/** What `fix` did to an article. */
export interface Fix<Value extends string | Uint8Array = string | Uint8Array> {
  /** The article with its edits; as given where there are none. Bytes stay bytes of the same encoding. */
  value: Value
  /** In the order of the source; none overlap. */
  edits: Edit[]
  /** What `check` says of the article as it was, under the terms that it is mended for. */
  before: Report
  /** What `check` says of it now. */
  after: Report
  /** What still stands against it, and what is needed. */
  left: Unmended[]
}

/**
 * Writes the credit that an article lacks into its source: byline, affiliation, logo, closing notice, the alternative
 * text of its logo, and the author of its front matter. Every byte outside of the edits stays. Each edit is kept only
 * where `check` says that the article is better for it.
 *
 * @param value - the article: text, bytes, or a file of either.
 * @throws TypeError where an option is wrong. What is wrong with the article is in the reports, never thrown.
 */
export async function fix(value: string, options: FixOptions): Promise<Fix<string>>
export async function fix(value: Uint8Array, options: FixOptions): Promise<Fix<Uint8Array>>
export async function fix(value: string | Uint8Array | VFile, options: FixOptions): Promise<Fix>
export async function fix(value: string | Uint8Array | VFile, options: FixOptions): Promise<Fix> {
  const terms = termsOf(options)
  if (options.logo !== undefined) readLogoOption(options.logo, terms[0])
  if (options.notice !== undefined) noticeFor(terms[0], options.notice, undefined)
  const source = sourceOf(value)
  const {
    reading,
    reports: [report],
  } = await checkOpened(value, options)
  const { document } = reading
  const untouched = { value: source, edits: [], before: report, after: report }
  if (report.verdict === 'unreadable' || report.verdict === 'out-of-scope') return { ...untouched, left: [] }

  const own = terms.find(({ id }) => id === report.terms) ?? terms[0]
  const task = taskOf(reading, report, unsuppressed(own, report), options)
  const again = { ...options, terms: own, format: document.format, path: options.path ?? document.file.path }
  const text = String(document.file.value)
  const drafts = await choose(findMends(task), report, async (edits) => {
    const { reports } = await checkOpened(applyEdits(text, edits), again)
    return reports[0]
  })
  if (drafts.length === 0) return { ...untouched, left: leftOf(report.clauses, task, true) }
  const made = make(source, document, drafts, options.charset)
  if (made === undefined) return { ...untouched, left: leftOf(report.clauses, task, false) }
  const {
    reports: [after],
  } = await checkOpened(made, again)
  const { point } = linesOf(text)
  const edits = drafts.map((draft): Edit => {
    const { line, column } = point(draft.start)
    return { ...draft, line, column }
  })
  return { value: made, edits, before: report, after, left: leftOf(after.clauses, task, true) }
}

function sourceOf(value: string | Uint8Array | VFile): string | Uint8Array {
  return typeof value === 'string' || value instanceof Uint8Array ? value : (value.value ?? '')
}

/** The terms without the clauses that the article leaves unmet for a reason. */
function unsuppressed(terms: Terms, { clauses }: Report): Terms {
  const kept = Object.entries(terms.clauses).filter(
    ([rule]) =>
      !Object.entries(clauses).some(([id, { suppressed }]) => id === rule && suppressed !== undefined),
  )
  return { ...terms, clauses: Object.fromEntries(kept) }
}

function taskOf(reading: Reading, report: Report, terms: Terms, options: FixOptions): Task {
  const { facts, story } = report
  const { page, document } = reading
  const root = page.byTag.get('html')?.[0]
  return {
    reading,
    facts,
    terms,
    story,
    // whoever stands in the byline may be the publisher's own: only the original says who is the wire's
    reporters: story?.reporters ?? [],
    logo: options.logo === undefined ? undefined : readLogoOption(options.logo, terms),
    notice: noticeFor(terms, options.notice, story),
    language: options.language ?? (root && attribute(root.node, 'lang')) ?? 'en',
    ascii: document.encoding !== undefined && !holdsAll(document.encoding.name),
  }
}

/**
 * Chooses the way to mend each fault: the first that `check` calls met, else the best of those that make it better.
 *
 * @param check - the report of the article with some edits.
 */
async function choose(
  mends: readonly Mend[],
  before: Report,
  check: (edits: readonly Draft[]) => Promise<Report>,
): Promise<Draft[]> {
  const choices = mends.map((mend) => ({
    mend,
    at: 0,
    best: -1,
    grade: gradeOf(before, mend),
    settled: false,
  }))
  while (choices.some(({ settled }) => !settled)) {
    const chosen = choices.map(({ mend, at, best, settled }) => mend.ways[settled ? best : at] ?? [])
    const edits = joinEdits(chosen.flat())
    const report = edits && (await check(edits))
    for (const choice of choices) {
      if (choice.settled) continue
      const grade = report ? gradeOf(report, choice.mend) : Infinity
      if (grade < choice.grade) {
        choice.best = choice.at
        choice.grade = grade
      }
      choice.at++
      choice.settled = choice.grade === 0 || choice.at >= choice.mend.ways.length
    }
  }
  return joinEdits(choices.flatMap(({ mend, best }) => mend.ways[best] ?? [])) ?? []
}

const grades: Readonly<Record<ClauseStatus, number>> = { met: 0, 'not-applicable': 0, unsure: 1, breach: 2 }

/** How much stands against an article in what a mend is for; 0 where all is met. */
function gradeOf({ clauses }: Report, { rules }: Mend): number {
  return rules.reduce((sum, rule) => sum + grades[clauses[rule]?.status ?? 'met'], 0)
}

/** The article with its edits; `undefined` where its encoding cannot hold them. */
function make(
  source: string | Uint8Array,
  { file, encoding }: Document,
  drafts: readonly Draft[],
  charset: string | undefined,
): string | Uint8Array | undefined {
  const text = String(file.value)
  // A byte order mark stands in front of the text.
  if (typeof source === 'string')
    return source.slice(0, source.length - text.length) + applyEdits(text, drafts)
  return editBytes(source, text, encoding?.name ?? 'utf-8', drafts, charset)
}
