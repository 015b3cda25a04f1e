import type { Reported } from '../run/checked.ts'
import type { VFileMessage } from 'vfile-message'
import { forCommandMessage, forCommandProperty } from './escape.ts'
import type { Severity } from './message.ts'
import { severityOf, spanOf } from './message.ts'
import type { Reporter, ReporterOptions } from './reporter.ts'
import { sayCounts, sayMissing } from './summary.ts'

const command = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>

/** Workflow commands: a runner makes each an annotation at its place. */
export function github({ pathPrefix }: Pick<ReporterOptions, 'pathPrefix'>): Reporter {
  return {
    begin: () => '',
    article: ({ reports }) =>
      reports
        .flatMap((report) => report.messages.map((message) => annotation(report, message, pathPrefix)))
        .join(''),
    end: (summary, extent) => [sayCounts(summary), sayMissing(extent) ?? []].flat().join('\n') + '\n',
  }
}

/** One message as a workflow command, with its line end. */
function annotation(report: Reported, message: VFileMessage, pathPrefix: string): string {
  const properties = {
    file: report.path === undefined ? undefined : pathPrefix + report.path,
    ...placeOf(message),
    title: `Creditline: ${message.ruleId ?? report.verdict} (${report.terms})`,
  }
  const listed = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${forCommandProperty(String(value))}`)
  const text = [message.reason, message.note].filter(Boolean).join('\n')
  return `::${command[severityOf(message)]} ${listed.join(',')}::${forCommandMessage(text)}\n`
}

/** The runner refuses columns that do not belong to one line. */
function placeOf(message: VFileMessage): object {
  const span = spanOf(message)
  if (!span) return {}
  const { line, column, endLine = line, endColumn } = span
  return line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine }
}
