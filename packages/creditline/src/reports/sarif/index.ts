import type { ReportMessage } from '@creditline/core'
import { ruleIds } from '@creditline/core'
import type { VFileMessage } from 'vfile-message'
import type { Reported } from '../../run/checked.ts'
import { version } from '../../version.ts'
import { forJson, forSarifText } from '../escape.ts'
import { fingerprintsOf } from '../fingerprint.ts'
import type { Severity } from '../message.ts'
import { nameOf, noteOf, severityOf, spanOf } from '../message.ts'
import type { Reporter, ReporterOptions } from '../reporter.ts'
import { isComplete, sayMissing } from '../summary.ts'
import { reportingDescriptors } from './rules.ts'
import { uriOf } from './uri.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>

const root = '%SRCROOT%'

/**
 * SARIF 2.1.0 (OASIS), as code scanning takes it: a result a line, in the order of the articles. What could not be
 * judged is no result but a notification of the run, which then was not successful.
 */
export function sarif({ pathPrefix }: Pick<ReporterOptions, 'pathPrefix'>): Reporter {
  let first = true
  const notifications: object[] = []
  const listed = (result: object): string => {
    const before = first ? '' : ',\n'
    first = false
    return before + forJson(result)
  }
  return {
    begin: () => `${head()}\n`,
    article: ({ reports }) =>
      reports
        .flatMap((report) => {
          if (report.verdict !== 'unreadable') return resultsOf(report, pathPrefix)
          notifications.push(...report.messages.map((message) => notification(report, message, pathPrefix)))
          return []
        })
        .map(listed)
        .join(''),
    end: (summary, extent) => {
      const missing = sayMissing(extent)
      if (missing !== undefined) notifications.push({ level: 'error', message: { text: missing } })
      const invocation = {
        executionSuccessful: isComplete(summary, extent),
        toolExecutionNotifications: notifications,
      }
      return `${first ? '' : '\n'}],"invocations":[${forJson(invocation)}]}]}\n`
    },
  }
}

/** All that stands before the results. */
function head(): string {
  const driver = {
    name: 'Creditline',
    semanticVersion: version,
    informationUri: 'https://github.com/creditline/creditline',
    rules: reportingDescriptors(),
  }
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' }
  return `${forJson(log).slice(0, -1)},"runs":[${forJson(run).slice(0, -1)},"results":[`
}

function resultsOf(report: Reported, pathPrefix: string): object[] {
  const prints = fingerprintsOf(report)
  const result = (message: ReportMessage, suppressions: object[]): object => ({
    ...ruleOf(message),
    level: levels[severityOf(message)],
    message: textOf(message),
    locations: [locationOf(report, pathPrefix, regionOf(message))],
    // The first is what code scanning knows an alert again by.
    partialFingerprints: {
      primaryLocationLineHash: `${prints.get(message)}:1`,
      'creditline/v1': prints.get(message),
    },
    suppressions,
    properties: { terms: report.terms },
  })
  const { messages, suppressed, baselined = [] } = report
  return [
    ...messages.map((message) => result(message, [])),
    ...suppressed.map(({ reason, message }) =>
      result(message, [{ kind: 'inSource', justification: forSarifText(reason) }]),
    ),
    ...baselined.map((message) => result(message, [{ kind: 'external', justification: 'In the baseline' }])),
  ]
}

function ruleOf({ ruleId = 'creditline' }: VFileMessage): object {
  const ruleIndex = ruleIds.findIndex((id) => id === ruleId)
  return { ruleId, ...(ruleIndex >= 0 && { ruleIndex }) }
}

/** One paragraph: viewers show the first line, or the first sentence. */
function textOf(message: VFileMessage): object {
  const { advice, clause } = noteOf(message)
  const sentences = [`${message.reason}.`, advice, clause].filter((part) => part !== '' && part !== '.')
  return { text: forSarifText(sentences.join(' ')) }
}

function locationOf(report: Reported, pathPrefix: string, region?: object): object {
  const uri = report.path === undefined || report.path === '-' ? undefined : uriOf(pathPrefix + report.path)
  // Standard input, or a file outside of the repository: it has a name, but no place in it.
  if (uri === undefined) return { logicalLocations: [{ name: nameOf(report), kind: 'resource' }] }
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: root }, ...(region && { region }) } }
}

/** What is said of an article as a whole stands at its first line: a place is what viewers need. */
function regionOf(message: VFileMessage): object {
  const span = spanOf(message)
  if (!span) return { startLine: 1 }
  const startLine = Math.max(1, span.line)
  const endLine = Math.max(startLine, span.endLine ?? startLine)
  if (span.column === undefined) return { startLine, endLine }
  const startColumn = Math.max(1, span.column)
  const least = endLine === startLine ? startColumn : 1
  const endColumn = Math.max(least, span.endColumn ?? least)
  return { startLine, startColumn, endLine, endColumn }
}

function notification(report: Reported, message: VFileMessage, pathPrefix: string): object {
  return {
    descriptor: { id: message.ruleId ?? 'unreadable' },
    level: 'error',
    message: { text: forSarifText(`${nameOf(report)}: ${message.reason}`) },
    locations: [locationOf(report, pathPrefix)],
  }
}
