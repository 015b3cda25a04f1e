import { github } from './github.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'
import type { Reporter, ReporterOptions } from './reporter.ts'

/** Names of the formats, as `--format` takes them. */
export const reportFormats = ['pretty', 'json', 'github', 'markdown'] as const

export type ReportFormat = (typeof reportFormats)[number]

const reporters: Record<ReportFormat, (options: ReporterOptions) => Reporter> = {
  pretty,
  json,
  github,
  markdown,
}

/** Makes the reporter of a format. */
export function createReporter(format: ReportFormat, options: ReporterOptions): Reporter {
  return reporters[format](options)
}
