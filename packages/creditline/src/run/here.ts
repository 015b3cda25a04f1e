import { explain } from '../files/problem.ts'
import type { Problem } from '../files/problem.ts'
import { readArticle } from '../files/read.ts'
import type { Article, Outcome } from './article.ts'
import type { Resolved } from './options.ts'
import type { Wanted, Work } from './work.ts'

/**
 * Reads an article and does the work on it, in this thread.
 *
 * @returns what came of it, or why nothing could. Never throws: one article must not cost the others their reports.
 */
export async function workHere<Result>(
  article: Article,
  work: Work<Result>,
  resolved: Resolved,
  wanted: Wanted,
): Promise<Outcome<Result>> {
  const source = sourceOf(article)
  if (!(source instanceof Uint8Array)) return { problem: source }
  try {
    const proved = article.searched ? undefined : work.prove?.(article, source, resolved, wanted)
    if (proved !== undefined) return { result: proved }
    return { result: await work.run(article, source, resolved, wanted) }
  } catch (error) {
    return { problem: { code: 'failed', reason: `Article could not be judged: ${explain(error)}` } }
  }
}

/** The bytes of an article, or why they cannot be read. */
export function sourceOf({ problem, bytes, file }: Article): Uint8Array | Problem {
  if (problem) return problem
  if (bytes) return bytes
  if (file === undefined) throw new TypeError('Unexpected article without bytes, expected a file or `bytes`')
  return readArticle(file)
}
