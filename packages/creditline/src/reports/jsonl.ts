import { forJson } from './escape.ts'
import { plainReport } from './json.ts'
import type { Reporter } from './reporter.ts'

/** JSON Lines: a line an article, as `articles[]` of the JSON report has it, and nothing around them. */
export function jsonl(): Reporter {
  return {
    begin: () => '',
    article: ({ reports }) => reports.map((report) => `${forJson(plainReport(report))}\n`).join(''),
    end: () => '',
  }
}
