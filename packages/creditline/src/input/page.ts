import type { Format } from '@creditline/core'
import type { Problem } from '../files/problem.ts'
import { largestArticle, tooLarge } from '../files/read.ts'
import type { Article } from '../run/article.ts'

/** Content types of articles, and the formats that they are read as. */
const formats: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
}

/** What a content type says of a page: `undefined` for what is no article. */
export function readContentType(
  contentType: string | undefined,
): { format?: Format; charset?: string } | undefined {
  if (contentType === undefined || contentType.trim() === '') return {}
  const [type = ''] = contentType.split(';')
  const format = formats[type.trim().toLowerCase()]
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1]
  return format && { format, ...(charset !== undefined && { charset }) }
}

/** An article of an input: judged by its address, as it has no file. */
export function pageOf(
  url: string,
  bytes: Uint8Array,
  read: { format?: Format | undefined; charset?: string | undefined },
): Article {
  if (bytes.length > largestArticle) return { path: url, file: undefined, problem: tooLarge }
  // A copy of its own: it goes to another thread, which would get all that it is a part of.
  return { path: url, file: undefined, bytes: new Uint8Array(bytes), ...read }
}

/** A record that cannot be judged. */
export function broken(path: string, reason: string): Article {
  const problem: Problem = { code: 'broken-record', reason }
  return { path, file: undefined, problem }
}
