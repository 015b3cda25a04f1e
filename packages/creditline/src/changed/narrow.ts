import type { Article } from '../run/article.ts'

/** The articles of a run that the changed files bear on. */
export interface Narrowed {
  articles: Article[]
  /** The changed file that bears on every article, where there is one: nothing is left out then. */
  because?: string
}

/**
 * Leaves out the articles that have not changed. What cannot be listed, and standard input, stays.
 *
 * @param changed - absolute paths.
 * @param files - absolute paths of the files that bear on every article.
 */
export function narrow(
  articles: readonly Article[],
  changed: ReadonlySet<string>,
  files: readonly string[],
): Narrowed {
  const because = files.find((file) => changed.has(file))
  if (because !== undefined) return { articles: [...articles], because }
  return { articles: articles.filter((article) => stays(article, changed)) }
}

function stays({ file, problem }: Article, changed: ReadonlySet<string>): boolean {
  if (file === undefined || changed.has(file)) return true
  return problem !== undefined && problem.code !== 'not-a-file'
}
