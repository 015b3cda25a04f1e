import { resolve } from 'node:path'
import type { OpenBaseline } from '../baseline/open.ts'
import { narrow } from '../changed/narrow.ts'
import { pathFrom } from '../files/list.ts'
import { forTerminal } from '../reports/escape.ts'
import type { Article } from '../run/article.ts'
import type { Resolved } from '../run/options.ts'
import type { Values } from './arguments.ts'
import { UsageError } from './arguments.ts'
import { listGiven } from './articles.ts'
import { errorStream } from './error-stream.ts'

/** Lists what the command line asks for; of it, where it says so, what has changed. */
export async function listWanted(
  values: Values,
  positionals: readonly string[],
  { configured }: Resolved,
  cwd: string,
): Promise<Article[]> {
  const { changed: base, 'stdin-filename': stdinPath } = values
  if (base === undefined) return listGiven(positionals, stdinPath, cwd, configured)
  const { changedFiles } = await import('../changed/files.ts')
  const named = configured && configured.articles.length > 0
  const paths = positionals.length === 0 && !named ? ['.'] : positionals
  const files = [values.stories, values.baseline, ...(values.terms ?? [])].flatMap((path) =>
    path === undefined ? [] : [resolve(cwd, path)],
  )
  const { articles, because } = narrow(
    listGiven(paths, stdinPath, cwd, configured),
    await changedFiles({ cwd, base: base || undefined }),
    [...(configured?.files ?? []), ...files],
  )
  if (because !== undefined)
    errorStream().write(
      `creditline: ${forTerminal(pathFrom(cwd, because))} has changed: all articles are checked\n`,
    )
  return articles
}

/** @throws UsageError where there is an update of no baseline. */
export async function baselineOf(
  values: Values,
  { settings }: Resolved,
  cwd: string,
): Promise<OpenBaseline | undefined> {
  const { baseline: path, 'update-baseline': update = false } = values
  if (path === undefined) {
    if (update) throw new UsageError('--update-baseline needs --baseline FILE')
    return undefined
  }
  const { openBaseline } = await import('../baseline/open.ts')
  return openBaseline({ path, update, cwd, terms: settings.terms })
}
