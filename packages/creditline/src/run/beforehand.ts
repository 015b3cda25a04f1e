import { setImmediate } from 'node:timers/promises'
import type { ResultCache } from '../cache/cache.ts'
import { readSmall } from '../files/read-small.ts'
import type { Article, Outcome } from './article.ts'
import { sourceOf, workHere } from './here.ts'
import type { Resolved } from './options.ts'
import { isPlain } from './plain.ts'
import type { Wanted, Work } from './work.ts'

/** Starting a thread costs as much as judging so many small articles. */
const few = 64

export interface BeforehandOptions<Result> {
  work: Work<Result>
  resolved: Resolved
  wanted: Wanted
  cache: ResultCache | undefined
  /** Whether the bytes of articles are searched: for fewer than a handful that costs more than to judge them. */
  searches: boolean
}

/** What came of an article in this thread, or the article for another thread, with what is known of it. */
export type Beforehand<Result> = (
  article: Article,
) => Promise<{ outcome: Outcome<Result> } | { article: Article }>

/**
 * What is done with an article in the calling thread, before one with bounds is asked: what was said of it before is
 * taken, what its bytes prove is said, and of articles so small and plain that they harm nobody the first are judged.
 */
export function createBeforehand<Result>(options: BeforehandOptions<Result>): Beforehand<Result> {
  const { work, resolved, wanted, cache, searches } = options
  let left = few
  return async (given) => {
    const known = await cache?.find(given)
    if (known) return { outcome: { result: work.unpack(known) } }
    const source = searches && work.prove ? smallSource(given) : undefined
    const proved = source && work.prove?.(given, source, resolved, wanted)
    if (proved !== undefined) return { outcome: { result: proved } }
    const article = { ...given, searched: source !== undefined || !searches }
    if (left === 0) return { article }
    // The next article is read into the same buffer.
    const bytes = source ? new Uint8Array(source) : sourceOf(article)
    // A signal to this process is heard between two articles.
    await setImmediate()
    if (!(bytes instanceof Uint8Array)) return { outcome: { problem: bytes } }
    if (!isPlain(bytes, /\.(?:x?html?)$/i.test(article.path))) return { article }
    left--
    const outcome = await workHere({ ...article, bytes }, work, resolved, wanted)
    return 'result' in outcome ? { outcome } : { article }
  }
}

/** The bytes of a small article that lies in a file, in a buffer that the next one is read into as well. */
function smallSource({ file, bytes, problem }: Article): Uint8Array | undefined {
  return file === undefined || bytes || problem ? undefined : readSmall(file)
}
