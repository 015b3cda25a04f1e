import type { ReportMessage } from '@creditline/core'
import type { Reported } from '../run/checked.ts'
import { forJson } from './escape.ts'
import { severityOf, spanOf } from './message.ts'
import type { Reporter } from './reporter.ts'
import { isComplete } from './summary.ts'

/** JSON, version 1: one line an article, so that a run of any size streams. */
export function json(): Reporter {
  let first = true
  const separated = (report: Reported): string => {
    const before = first ? '' : ',\n'
    first = false
    return before + forJson(plainReport(report))
  }
  return {
    begin: () => '{"version":1,"articles":[\n',
    article: ({ reports }) => reports.map(separated).join(''),
    end: (summary, extent) => {
      const { expected = null, reported } = extent
      const tail = { summary, complete: isComplete(summary, extent), expected, reported }
      return `${first ? '' : '\n'}],${forJson(tail).slice(1)}\n`
    },
  }
}

/** A report as plain data: `articles[]` of the JSON report. */
export function plainReport(report: Reported): object {
  const { path, terms, scope, verdict, clauses, messages, suppressed, baselined } = report
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
