import type { VFile } from 'vfile'
import type { Document } from './parse/document.ts'
import type { Facts } from './facts.ts'
import { assertOptions } from './assert-options.ts'
import { bySource, judge } from './judge/judge.ts'
import { isCredited, isDeclared, scopeOf } from './judge/scope.ts'
import { mayNameWire, type OpenTheme } from './judge/theme.ts'
import type { CheckOptions, InspectOptions } from './options.ts'
import { unreadable } from './judge/unreadable.ts'
import { parse } from './parse/parse.ts'
import { contentLimit, creditLimit } from './read/limits.ts'
import { readFacts, type Targets } from './read/facts.ts'
import { lookAtPictures, type Choice, type Look, type Looks } from './read/logo/look.ts'
import type { Reading } from './read/reading.ts'
import { openReading } from './read/reading.ts'
import type { Report } from './report.ts'
import type { Tie } from './story/tie.ts'
import { tieTo } from './story/tie.ts'
import { none, readSuppressions } from './suppress/read.ts'
import type { Suppression } from './suppress/suppression.ts'
import { unusedSuppressions } from './suppress/unused.ts'
import type { Terms } from './terms/types.ts'

/**
 * Checks an article against republication terms.
 *
 * @param value - the article: text, bytes, or a file of either.
 * @returns the report for the terms that the article falls under; where it falls under none, `out-of-scope`.
 * @throws TypeError where an option is wrong. What is wrong with the article is in the report, never thrown.
 */
export async function check(value: string | Uint8Array | VFile, options: CheckOptions): Promise<Report> {
  const [first] = await checkAll(value, options)
  return first
}

/** As `check`, with a report for each of the terms that the article falls under, in the order given. */
export async function checkAll(value: string | Uint8Array | VFile, options: CheckOptions): Promise<Reports> {
  const { reports } = await checkOpened(value, options)
  return reports
}

/** An article with what it was judged by. */
export interface Opened {
  reading: Reading
  reports: Reports
}

/** As `checkAll`, with the reading that the reports rest on. An article that cannot be read has an empty one. */
export async function checkOpened(
  value: string | Uint8Array | VFile,
  options: CheckOptions,
): Promise<Opened> {
  const terms = termsOf(options)
  assertOptions(options)
  const document = await parse(value, options)
  const reading = openReading(document, options)
  const limit = document.limit ?? contentLimit(reading.page)
  if (limit) return { reading, reports: [unreadable(document, limit, terms, options.path)] }
  const reports = await checkReading(reading, terms, options)
  const crowded = reports.some(({ scope }) => scope !== 'none') && creditLimit(reading.page)
  if (crowded) return { reading, reports: [unreadable(document, crowded, terms, options.path)] }
  const [first, ...others] = reports
  const told = (report: Report): Report => withSource(report, document)
  return { reading, reports: [told(first), ...others.map(told)] }
}

/** A report with what is to be said of the source itself, where the article is one of the wire's. */
function withSource(report: Report, { file: { messages }, encoding }: Document): Report {
  if (report.scope === 'none') return report
  return {
    ...report,
    messages: messages.length === 0 ? report.messages : [...report.messages, ...messages].toSorted(bySource),
    ...(encoding && { encoding }),
  }
}

/** Reads the credit of an article without judging it. */
export async function inspect(
  value: string | Uint8Array | VFile,
  options: InspectOptions = {},
): Promise<Facts> {
  assertOptions(options)
  const terms = [options.terms ?? []].flat()[0]
  const reading = openReading(await parse(value, options), options)
  const looks = await lookAtPictures(reading, terms ? [terms] : [], options, { named: true, others: true })
  return readFacts(reading, { terms, story: options.story, looks })
}

/** At least one report: an article that falls under none of the terms is out of the first one's scope. */
export type Reports = [Report, ...Report[]]

/**
 * Judges a reading under each of the terms, its pictures looked at where that can change a verdict: those that are named
 * as a logo, then, where no logo is found, the others. An article in nobody's scope has only those looked at that it
 * carries itself, so that a repository's photographs are not decoded for nothing.
 */
export async function checkReading(
  reading: Reading,
  terms: readonly [Terms, ...Terms[]],
  options: Omit<CheckOptions, 'terms'>,
): Promise<Reports> {
  let reports = checkSeen(reading, terms, options)
  if (!options.decodeImage) return reports
  const looks = new Map<string, Look>()
  for (const choice of [{ named: true }, { others: true }] satisfies Choice[]) {
    const open = reports.filter(({ clauses: { logo } }) => logo && (choice.named || logo.status !== 'met'))
    if (open.length === 0) continue
    const carried = open.every(({ scope }) => scope === 'none')
    const under = terms.filter(({ id }) => carried || open.some((report) => report.terms === id))
    const more = await lookAtPictures(reading, under, options, { ...choice, carried })
    for (const [address, look] of more) looks.set(address, look)
    if (more.size > 0) reports = checkSeen(reading, terms, options, looks)
  }
  return reports
}

/** Judges a reading under each of the terms; where it falls under none, under the first. */
export function checkSeen(
  reading: Reading,
  [first, ...others]: readonly [Terms, ...Terms[]],
  options: Omit<CheckOptions, 'terms'>,
  looks?: Looks,
): Reports {
  const { suppressions, problems } =
    options.suppressions === false ? none : readSuppressions(reading.document)
  const tied: Known = {
    given: options.story && tieTo([options.story], reading),
    known: options.stories && tieTo(options.stories, reading),
    suppressions,
  }
  const firstReport = checkUnder(reading, first, options, tied, looks)
  const otherReports = others.map((terms) => checkUnder(reading, terms, options, tied, looks))
  const [report = firstReport, ...more] = [firstReport, ...otherReports].filter(
    ({ scope }) => scope !== 'none',
  )
  const reports: Reports = [report, ...more]
  const told = [...problems, ...unusedSuppressions(suppressions, reports)]
  if (told.length > 0) report.messages = [...report.messages, ...told].toSorted(bySource)
  return reports
}

/** What is known of an article whatever the terms. */
interface Known {
  /** What ties it to the story that the caller gave, and to one of those that are known. */
  given: Tie | undefined
  known: Tie | undefined
  suppressions: readonly Suppression[]
}

function checkUnder(
  reading: Reading,
  terms: Terms,
  options: Omit<CheckOptions, 'terms'>,
  { given, known, suppressions }: Known,
  looks: Looks | undefined,
): Report {
  let { story } = options
  let facts = readFacts(reading, { terms, story, looks })
  const match = given?.(facts) ?? known?.(facts)
  if (match && !story) {
    story = match.story
    facts = readFacts(reading, { terms, story, looks })
  }
  const target = { terms, story, looks }
  const open = openTheme(reading, target)
  const scope = scopeOf({
    given: options.republished === true,
    declared: isDeclared(reading.document.frontMatter, terms, options.declared),
    matched: match !== undefined,
    credited:
      isCredited(facts, terms) ||
      (open !== undefined && mayNameWire(open.fields, terms) && isCredited(open.facts(), terms)),
  })
  const path = options.path ?? reading.document.file.path
  return judge({ terms, facts, story, scope, path, suppressions, open })
}

/** Front matter that the theme may show; read only where that can change a verdict. */
function openTheme(reading: Reading, targets: Targets): OpenTheme | undefined {
  const { fields } = reading.open
  if (fields.length === 0) return undefined
  let facts: Facts | undefined
  return { fields, facts: () => (facts ??= readFacts(reading.open.reading(), targets)) }
}

/**
 * The terms of the options, as a list.
 *
 * @throws TypeError where there are none.
 */
export function termsOf({ terms }: Pick<CheckOptions, 'terms'>): readonly [Terms, ...Terms[]] {
  const [first, ...others] = isList(terms) ? terms : [terms]
  if (!first || typeof first !== 'object')
    throw new TypeError('Option `terms`: expected terms as `readTerms` gives them, or a list of them')
  return [first, ...others]
}

function isList(terms: Terms | readonly Terms[]): terms is readonly Terms[] {
  return Array.isArray(terms)
}
