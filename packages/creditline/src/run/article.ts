import type { Format } from '@creditline/core'
import type { Problem } from '../files/problem.ts'

/** An article to judge. */
export interface Article {
  /** As reports give it. */
  path: string
  /** Absolute path, where it has one: what `copies` name, and where its pictures lie. */
  file: string | undefined
  /** Why it cannot be judged, where that is known beforehand. */
  problem?: Problem | undefined
  /** Its bytes, where they come from elsewhere than from its file. */
  bytes?: Uint8Array | undefined
  /** Its bytes were searched, and do not prove it out of scope: it must be judged. */
  searched?: boolean | undefined
  /** What the transport said of those bytes. */
  format?: Format | undefined
  charset?: string | undefined
  /** Reads what can be read once only, such as standard input, when its turn has come. */
  read?: (() => Promise<Uint8Array | Problem>) | undefined
}

/** What came of the work on an article, or why nothing could. */
export type Outcome<Result> = { result: Result } | { problem: Problem }

/** An article with its bytes, where they do not come from its file. */
export async function withBytes({ read, ...article }: Article): Promise<Article> {
  if (!read || article.problem) return article
  const given = await read()
  return given instanceof Uint8Array ? { ...article, bytes: given } : { ...article, problem: given }
}
