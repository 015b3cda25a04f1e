import type { Report } from '@creditline/core'
import { noFacts } from '@creditline/core/scan'
import { listConfigured } from '../config/list.ts'
import { judgeAll } from './judge.ts'
import type { CheckFilesOptions } from './options.ts'
import { resolveOptions } from './options.ts'

/**
 * Checks the articles that paths stand for, and yields their reports as they come, in the order of the paths.
 *
 * @param paths - files, directories and globs, relative to `options.cwd`; one that starts with `!` takes away. Where
 *   `undefined`, the `articles` of `options.config`.
 * @yields a report for each article and each of the terms that it falls under. A path that cannot be judged gives a
 *   report with the verdict `unreadable` and the reason.
 * @throws TypeError where an option is wrong, before anything is read.
 */
export async function* checkFiles(
  paths: string | readonly string[] | undefined,
  options: CheckFilesOptions,
): AsyncGenerator<Report, void, undefined> {
  const { workers, ...rest } = options
  const cwd = options.cwd ?? process.cwd()
  const resolved = await resolveOptions(rest, cwd)
  const articles = [
    ...listConfigured(paths === undefined ? undefined : [paths].flat(), cwd, resolved.configured),
  ]
  const run = { ...(workers !== undefined && { workers }), facts: true }
  for await (const { reports } of judgeAll(articles, resolved, run))
    for (const { facts = noFacts(), ...report } of reports) yield { ...report, facts }
}
