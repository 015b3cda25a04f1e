import type { Listed } from '../files/list.ts'
import { listArticles } from '../files/list.ts'
import { OptionError } from '../resolve/option-error.ts'
import type { Configured } from './settle.ts'

/**
 * Lists the articles that paths stand for, without those that the configuration ignores; where none are given, those
 * that the configuration names.
 *
 * @throws OptionError where neither names any.
 */
export function listConfigured(
  paths: readonly string[] | undefined,
  cwd: string,
  configured: Configured | undefined,
): Iterable<Listed> {
  const ignored = configured?.ignored
  if (paths !== undefined) return listArticles(paths, cwd, ignored && { ignored })
  if (!configured || configured.articles.length === 0)
    throw new OptionError('Unexpected missing paths, expected some, or `articles` in the configuration')
  const { articles, directory } = configured
  return listArticles(articles, cwd, { directory, ...(ignored && { ignored }) })
}
