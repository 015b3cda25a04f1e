import type { Report } from '@creditline/core'
import { checkAll } from '@creditline/core'
import type { Problem } from '../files/problem.ts'
import { explain } from '../files/problem.ts'
import type { Resolved } from './options.ts'
import { fileOptions } from './options.ts'
import { unreadable } from './unreadable.ts'

/** What is said of one article: a report for each of the terms that it falls under. */
export interface Judged {
  path: string
  reports: Report[]
  /** The source as read; `undefined` where it could not be read. */
  source: Uint8Array | undefined
}

/** An article to judge: `file` is its absolute path, where it has one. */
export interface Article {
  path: string
  file: string | undefined
}

/** Reads an article: its bytes, or why it cannot be read. */
export type Read<A extends Article> = (article: A) => Uint8Array | Problem | Promise<Uint8Array | Problem>

/** Reads and checks articles, in their order. Never throws: what goes wrong with an article is in its report. */
export async function* judgeAll<A extends Article>(
  articles: Iterable<A>,
  read: Read<A>,
  resolved: Resolved,
): AsyncGenerator<Judged, void, undefined> {
  for (const article of articles) yield await judgeOne(article, await read(article), resolved)
}

async function judgeOne(
  { path, file }: Article,
  source: Uint8Array | Problem,
  resolved: Resolved,
): Promise<Judged> {
  if (!(source instanceof Uint8Array)) {
    return { path, reports: [unreadable(path, resolved.terms, source)], source: undefined }
  }
  try {
    return { path, reports: await checkAll(source, fileOptions(resolved, path, file)), source }
  } catch (error) {
    // One article that defeats the checker must not cost the others their reports.
    const reason = `Article could not be judged: ${explain(error)}`
    return { path, reports: [unreadable(path, resolved.terms, { code: 'failed', reason })], source }
  }
}
