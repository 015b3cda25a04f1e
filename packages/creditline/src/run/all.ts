import type { ResultCache } from '../cache/cache.ts'
import type { Article } from './article.ts'
import { withBytes } from './article.ts'
import { createBeforehand } from './beforehand.ts'
import { workHere } from './here.ts'
import type { Limits } from './limits.ts'
import { defaultLimits, defaultWorkers } from './limits.ts'
import type { Resolved } from './options.ts'
import type { Done } from './pool.ts'
import { pooled } from './pool.ts'
import type { Wanted, Work } from './work.ts'
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

/** Making a search that proves articles out of scope costs as much as judging so many small ones. */
const searchless = 4

/**
 * Does the work on articles, and yields what came of it in their order. Never throws for an article.
 *
 * Articles that are proved out of scope, and a few small and plain ones, are judged in this thread, all others in
 * threads with bounds of their own. Where the caller gave functions, which cannot be handed to a thread, all are judged
 * in this one.
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
  const searches = !('length' in articles) || articles.length > searchless
  const beforehand = createBeforehand({ work, resolved, wanted, cache, searches })
  const pool = {
    file: workerFile,
    start: { settings: resolved.settings, name: work.name, wanted },
    workers,
    limits: { ...defaultLimits, ...limits },
    signal,
    beforehand,
    unpack: work.unpack,
  }
  for await (const done of pooled(articles, pool)) {
    const { article, outcome } = done
    if ('result' in outcome) cache?.keep(article, () => work.pack(outcome.result))
    yield done
  }
}
