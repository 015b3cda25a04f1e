import type { ReportMessage } from '@creditline/core'
import type { Reported } from '../run/checked.ts'
import type { Judged } from '../run/judge.ts'
import { forJson } from './escape.ts'
import { severityOf, spanOf } from './message.ts'
import type { Reporter, ReporterOptions } from './reporter.ts'
import { isComplete } from './summary.ts'

/**
 * JSON, version 1: one line an article, so that a run of any size streams. A shard's has what it takes to make every
 * report of the whole run of it: the place of each article in the list, and the lines that messages point at.
 */
export function json({ shard }: Pick<ReporterOptions, 'shard'>): Reporter {
  let first = true
  const separated = (entry: object): string => {
    const before = first ? '' : ',\n'
    first = false
    return before + forJson(entry)
  }
  return {
    begin: () => `{"version":1,${shard ? `"shard":${forJson(shard)},` : ''}"articles":[\n`,
    article: (judged) =>
      judged.reports
        .map((report) => ({ ...plainReport(report), ...(shard && placeOf(judged)) }))
        .map(separated)
        .join(''),
    end: (summary, extent) => {
      const { expected = null, reported } = extent
      const tail = { summary, complete: isComplete(summary, extent), expected, reported }
      return `${first ? '' : '\n'}],${forJson(tail).slice(1)}\n`
    },
  }
}

function placeOf({ position, lines }: Judged): object {
  return { position, ...(lines.size > 0 && { lines: Object.fromEntries(lines) }) }
}

/** A report as plain data: `articles[]` of the JSON report. */
export function plainReport(report: Reported): object {
  const { path, terms, scope, verdict, clauses, messages, suppressed, baselined, encoding } = report
  return {
    path,
    terms,
    scope,
    verdict,
    clauses,
    messages: messages.map(plainMessage),
    ...(suppressed.length > 0 && {
      suppressed: suppressed.map(({ by, reason, message }) => ({
        by,
        reason,
        message: plainMessage(message),
      })),
    }),
    ...(baselined && { baselined: baselined.map(plainMessage) }),
    ...(encoding && { encoding }),
  }
}

function plainMessage(message: ReportMessage): object {
  const span = spanOf(message)
  return {
    ruleId: message.ruleId ?? null,
    code: message.code ?? null,
    severity: severityOf(message),
    reason: message.reason,
    line: span?.line ?? null,
    column: span?.column ?? null,
    endLine: span?.endLine ?? null,
    endColumn: span?.endColumn ?? null,
    expected: message.expected ?? [],
    actual: message.actual ?? null,
    url: message.url ?? null,
    note: message.note ?? null,
  }
}
