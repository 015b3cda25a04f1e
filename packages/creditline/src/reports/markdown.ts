import type { ClauseStatus, RuleId, Verdict } from '@creditline/core'
import type { Reported } from '../run/checked.ts'
import type { VFileMessage } from 'vfile-message'
import { forMarkdown, forMarkdownCode } from './escape.ts'
import type { Severity } from './message.ts'
import { gravestFirst, nameOf, noteOf, severityOf, spanOf } from './message.ts'
import type { Reporter } from './reporter.ts'
import type { Summary } from './summary.ts'
import { sayCounts, sayMissing } from './summary.ts'

/** A runner throws a job summary of more than 1 MiB away; this leaves room for others. */
const largest = 900_000

const verdicts = {
  compliant: '✅ compliant',
  breach: '❌ breach',
  unsure: '❔ unsure',
  'out-of-scope': 'out of scope',
  unreadable: '⚠️ unreadable',
} as const satisfies Record<Verdict, string>

const statuses = {
  met: '✅ met',
  breach: '❌ breach',
  unsure: '❔ unsure',
  'not-applicable': '–',
} as const satisfies Record<ClauseStatus, string>

const severities = { error: '❌', warning: '❔', info: 'ℹ️' } as const satisfies Record<Severity, string>

/** The three that every article is asked for have a column each. */
const columns = ['logo', 'byline', 'affiliation'] as const satisfies readonly RuleId[]

/** The texts that are said of the articles with one verdict: as many as there is room for, and how many there were. */
interface Texts {
  kept: string[]
  bytes: number
  count: number
}

/** The rows of the table and what is said below it, gravest first. */
type Part = Readonly<Record<Verdict, Texts>>

/**
 * A table for a job's summary or a pull request, breaches first; what has nothing to say is only counted. Never more is
 * kept than has room in a summary.
 */
export function markdown(): Reporter {
  const rows = emptyPart()
  const details = emptyPart()
  return {
    begin: () => '',
    article: ({ reports }) => {
      for (const report of reports.filter(isTold)) {
        keep(rows[report.verdict], () => rowOf(report))
        keep(details[report.verdict], () => detailsOf(report))
      }
      return ''
    },
    end: (summary, extent) => render(rows, details, summary, sayMissing(extent)),
  }
}

const none = (): Texts => ({ kept: [], bytes: 0, count: 0 })

function emptyPart(): Part {
  return { unreadable: none(), breach: none(), unsure: none(), compliant: none(), 'out-of-scope': none() }
}

/** Keeps a text where there is room; once there was none, no later one is kept. */
function keep(texts: Texts, text: () => string): void {
  texts.count++
  if (texts.bytes > largest / 2) return
  const made = text()
  texts.bytes += Buffer.byteLength(made) + 1
  if (texts.bytes <= largest / 2) texts.kept.push(made)
}

function isTold(report: Reported): boolean {
  const said = report.messages.length + report.suppressed.length + (report.baselined?.length ?? 0)
  return said > 0 || (report.verdict !== 'out-of-scope' && report.verdict !== 'compliant')
}

const gravity: readonly Verdict[] = ['unreadable', 'breach', 'unsure', 'compliant', 'out-of-scope']

function render(rows: Part, details: Part, summary: Summary, missing: string | undefined): string {
  const parts = [`## Creditline\n\n${sayCounts(summary)}.\n`]
  if (missing !== undefined) parts.push(`⚠️ ${missing}.\n`)
  const count = gravity.reduce((sum, verdict) => sum + rows[verdict].count, 0)
  if (count === 0) return parts.join('\n')
  const head = ['Article', 'Verdict', ...columns.map((name) => name[0]!.toUpperCase() + name.slice(1))]
  const lines = within(largest / 2, rows)
  parts.push([`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines, ''].join('\n'))
  if (lines.length < count) parts.push(leftOut(count - lines.length))
  const sections = within(largest / 2, details)
  parts.push(...sections)
  if (sections.length < count) parts.push(leftOut(count - sections.length))
  return parts.join('\n')
}

/** The first of the texts, gravest first, that together are not above so many bytes. */
function within(bytes: number, part: Part): string[] {
  const texts: string[] = []
  let sum = 0
  for (const verdict of gravity) {
    for (const text of part[verdict].kept) {
      sum += Buffer.byteLength(text) + 1
      if (sum > bytes) return texts
      texts.push(text)
    }
    // What had no room of its own leaves none for what is less grave.
    if (part[verdict].kept.length < part[verdict].count) return texts
  }
  return texts
}

function leftOut(count: number): string {
  return `… and ${count} more, left out to keep this summary short.\n`
}

function rowOf(report: Reported): string {
  const clauses = columns.map((name) => statuses[report.clauses[name]?.status ?? 'not-applicable'])
  return `| ${[forMarkdownCode(nameOf(report)), verdicts[report.verdict], ...clauses].join(' | ')} |`
}

function detailsOf(report: Reported): string {
  return [
    `### ${forMarkdownCode(nameOf(report))}\n`,
    ...report.messages.toSorted(gravestFirst).map(itemOf),
    ...report.suppressed.map(
      ({ reason, message }) => `- ${withCode(message.reason)} (suppressed: ${forMarkdown(reason)})`,
    ),
    ...(report.baselined ?? []).map(({ reason }) => `- ${withCode(reason)} (in the baseline)`),
    '',
  ].join('\n')
}

function itemOf(message: VFileMessage): string {
  const span = spanOf(message)
  const place = span ? ` (line ${span.line})` : ''
  const { advice } = noteOf(message)
  const todo = advice === '' ? '' : `\\\n  → ${withCode(advice)}`
  return `- ${severities[severityOf(message)]} ${withCode(message.reason)}${place}${todo}`
}

/** A reason, with its values in backticks as code. */
function withCode(reason: string): string {
  return reason
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 1 ? forMarkdownCode(part) : forMarkdown(part)))
    .join('')
}
