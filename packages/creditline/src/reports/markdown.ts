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

interface Section {
  verdict: Verdict
  row: string
  details: string
}

/** A table for a job's summary or a pull request, breaches first; what has nothing to say is only counted. */
export function markdown(): Reporter {
  const sections: Section[] = []
  return {
    begin: () => '',
    article: ({ reports }) => {
      for (const report of reports.filter(isTold)) {
        sections.push({ verdict: report.verdict, row: rowOf(report), details: detailsOf(report) })
      }
      return ''
    },
    end: (summary, extent) => render(sections, summary, sayMissing(extent)),
  }
}

function isTold(report: Reported): boolean {
  const said = report.messages.length + report.suppressed.length + (report.baselined?.length ?? 0)
  return said > 0 || (report.verdict !== 'out-of-scope' && report.verdict !== 'compliant')
}

const gravity: readonly Verdict[] = ['unreadable', 'breach', 'unsure', 'compliant', 'out-of-scope']

function render(sections: readonly Section[], summary: Summary, missing: string | undefined): string {
  const sorted = sections.toSorted((a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict))
  const parts = [`## Creditline\n\n${sayCounts(summary)}.\n`]
  if (missing !== undefined) parts.push(`⚠️ ${missing}.\n`)
  if (sorted.length === 0) return parts.join('\n')
  const head = ['Article', 'Verdict', ...columns.map((name) => name[0]!.toUpperCase() + name.slice(1))]
  const rows = within(
    largest / 2,
    sorted.map(({ row }) => row),
  )
  parts.push([`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows, ''].join('\n'))
  if (rows.length < sorted.length) parts.push(leftOut(sorted.length - rows.length))
  const details = within(
    largest / 2,
    sorted.map((section) => section.details),
  )
  parts.push(...details)
  if (details.length < sorted.length) parts.push(leftOut(sorted.length - details.length))
  return parts.join('\n')
}

/** The first of the texts that together are not above so many bytes. */
function within(bytes: number, texts: readonly string[]): string[] {
  let sum = 0
  const over = texts.findIndex((text) => (sum += Buffer.byteLength(text) + 1) > bytes)
  return texts.slice(0, over < 0 ? texts.length : over)
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
