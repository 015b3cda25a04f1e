import type { Report } from '@creditline/core'
import { listArticles } from '../files/list.ts'
import { judgeAll } from './judge.ts'
import type { CheckFilesOptions } from './options.ts'
import { resolveOptions } from './options.ts'
import { noFacts } from './unreadable.ts'

/**
 * Checks the articles that paths stand for, and yields their reports as they come, in the order of the paths.
 *
 * @param paths - files, directories and globs, relative to `options.cwd`; one that starts with `!` takes away.
 * @yields a report for each article and each of the terms that it falls under. A path that cannot be judged gives a
 *   report with the verdict `unreadable` and the reason.
 * @throws TypeError where an option is wrong, before anything is read.
 */
export async function* checkFiles(
  paths: string | readonly string[],
  options: CheckFilesOptions,
): AsyncGenerator<Report, void, undefined> {
  const { workers, ...rest } = options
  const cwd = options.cwd ?? process.cwd()
  const resolved = await resolveOptions(rest, cwd)
  const articles = [...listArticles([paths].flat(), cwd)]
  const run = { ...(workers !== undefined && { workers }), facts: true }
  for await (const { reports } of judgeAll(articles, resolved, run))
    for (const { facts = noFacts(), ...report } of reports) yield { ...report, facts }
}
