import type { Report, ReportMessage } from '@creditline/core'
import { forJson } from './escape.ts'
import { severityOf, spanOf } from './message.ts'
import type { Reporter } from './reporter.ts'

/** JSON, version 1: one line an article, so that a run of any size streams. */
export function json(): Reporter {
  let first = true
  const separated = (report: Report): string => {
    const before = first ? '' : ',\n'
    first = false
    return before + forJson(plainReport(report))
  }
  return {
    begin: () => '{"version":1,"articles":[\n',
    article: ({ reports }) => reports.map(separated).join(''),
    end: (summary) =>
      `${first ? '' : '\n'}],"summary":${forJson(summary)},"complete":${summary.unreadable === 0}}\n`,
  }
}

/** A report as plain data: `articles[]` of the JSON report. */
function plainReport(report: Report): object {
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
