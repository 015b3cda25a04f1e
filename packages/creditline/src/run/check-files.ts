import type { Report } from '@creditline/core'
import { listArticles } from '../files/list.ts'
import { readListed } from '../files/read.ts'
import { judgeAll } from './judge.ts'
import type { CheckFilesOptions } from './options.ts'
import { resolveOptions } from './options.ts'

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
  const cwd = options.cwd ?? process.cwd()
  const resolved = await resolveOptions(options, cwd)
  for await (const { reports } of judgeAll(listArticles([paths].flat(), cwd), readListed, resolved)) {
    yield* reports
  }
}
