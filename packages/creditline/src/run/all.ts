import { setImmediate } from 'node:timers/promises'
import type { ResultCache } from '../cache/cache.ts'
import type { Article } from './article.ts'
import { withBytes } from './article.ts'
import { sourceOf, workHere } from './here.ts'
import type { Limits } from './limits.ts'
import { defaultLimits, defaultWorkers } from './limits.ts'
import type { Resolved } from './options.ts'
import { isPlain } from './plain.ts'
import type { Done } from './pool.ts'
import { pooled } from './pool.ts'
import type { Packed, Wanted, Work } from './work.ts'
import { workerFile } from './worker-file.ts'

/** How a run over articles goes. */
export interface RunOptions extends Wanted {
  /** Most threads; one for each processor, eight at most, when left out. */
  workers?: number | undefined
  limits?: Partial<Limits> | undefined
  /** What was said in runs before. */
  cache?: ResultCache | undefined
  /** Ends the run between two articles. */
  signal?: AbortSignal | undefined
}

/** Starting a thread costs more than judging so many small articles. */
const few = 16

/**
 * Does the work on articles, and yields what came of it in their order. Never throws for an article.
 *
 * A few small and plain articles are judged in this thread, all others in threads with bounds of their own. Where the
 * caller gave functions, which cannot be handed to a thread, all are judged in this one.
 */
export async function* workAll<Result>(
  articles: readonly Article[] | AsyncIterable<Article>,
  work: Work<Result>,
  resolved: Resolved,
  options: RunOptions,
): AsyncGenerator<Done<Result>, void, undefined> {
  const { workers = defaultWorkers(), limits, signal, cache, ...wanted } = options
  if (Object.keys(resolved.ports).length > 0) {
    for await (const given of articles) {
      if (signal?.aborted) return
      const article = await withBytes(given)
      yield { article, outcome: await workHere(article, work, resolved, wanted) }
    }
    return
  }
  const rest: Article[] = []
  if ('length' in articles && articles.length <= few) {
    for (const given of articles) {
      // A signal to this process is heard between two articles.
      await setImmediate()
      if (signal?.aborted) return
      const done = rest.length === 0 ? await plainly(given, work, resolved, wanted, cache) : given
      if ('outcome' in done) yield done
      else rest.push(done)
    }
    if (rest.length === 0) return
  }
  const start = { settings: resolved.settings, name: work.name, wanted }
  const beforehand = (article: Article): Packed | undefined => {
    const known = cache?.find(article)
    if (known) return known
    const result = work.beforehand?.(article, resolved, wanted)
    return result === undefined ? undefined : work.pack(result)
  }
  const pool = {
    file: workerFile,
    start,
    workers,
    limits: { ...defaultLimits, ...limits },
    signal,
    beforehand,
  }
  for await (const { article, outcome } of pooled(rest.length > 0 ? rest : articles, pool)) {
    if ('result' in outcome) {
      cache?.keep(article, outcome.result)
      yield { article, outcome: { result: work.unpack(outcome.result) } }
    } else yield { article, outcome }
  }
}

/** Does the work in this thread, where the article is plain and nothing goes wrong; else gives it back as read. */
async function plainly<Result>(
  given: Article,
  work: Work<Result>,
  resolved: Resolved,
  wanted: Wanted,
  cache: ResultCache | undefined,
): Promise<Done<Result> | Article> {
  const known = cache?.find(given)
  if (known) return { article: given, outcome: { result: work.unpack(known) } }
  const article = await withBytes(given)
  const bytes = sourceOf(article)
  if (!(bytes instanceof Uint8Array)) return { article, outcome: { problem: bytes } }
  if (!isPlain(bytes, /\.(?:x?html?)$/i.test(article.path))) return article
  const outcome = await workHere({ ...article, bytes }, work, resolved, wanted)
  if (!('result' in outcome)) return article
  cache?.keep(article, work.pack(outcome.result))
  return { article, outcome }
}
