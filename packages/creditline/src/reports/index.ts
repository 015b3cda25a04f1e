import { github } from './github.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { pretty } from './pretty.ts'
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

/** Makes a reporter of one format. */
export type MakeReporter = (options: ReporterOptions) => Reporter

/** The larger ones, of which a run needs few, are read when they are asked for. */
const reporters: Record<ReportFormat, () => MakeReporter | Promise<MakeReporter>> = {
  pretty: () => pretty,
  json: () => json,
  jsonl: () => jsonl,
  sarif: async () => (await import('./sarif/index.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  github: () => github,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/index.ts')).html,
}

/** Loads what makes the reporters of a format. */
export async function loadReporter(format: ReportFormat): Promise<MakeReporter> {
  return reporters[format]()
}
