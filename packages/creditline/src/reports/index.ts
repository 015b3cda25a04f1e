import { github } from './github.ts'
import { html } from './html/index.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'
import { sarif } from './sarif/index.ts'
import type { Reporter, ReporterOptions } from './reporter.ts'

/** Names of the formats, as `--format` takes them. */
export const reportFormats = [
  'pretty',
  'json',
  'jsonl',
  'sarif',
  'junit',
  'github',
  'markdown',
  'html',
] as const

export type ReportFormat = (typeof reportFormats)[number]

const reporters: Record<ReportFormat, (options: ReporterOptions) => Reporter> = {
  pretty,
  json,
  jsonl,
  sarif,
  junit,
  github,
  markdown,
  html,
}

/** Makes the reporter of a format. */
export function createReporter(format: ReportFormat, options: ReporterOptions): Reporter {
  return reporters[format](options)
}
