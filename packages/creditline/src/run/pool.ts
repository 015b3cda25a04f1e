import type { Problem } from '../files/problem.ts'
import type { Article, Outcome } from './article.ts'
import { withBytes } from './article.ts'
import type { Beforehand } from './beforehand.ts'
import type { Limits } from './limits.ts'
import { type Beginning, Thread } from './thread.ts'
import type { Packed } from './work.ts'

/** An article and what came of it. */
export interface Done<Result> {
  article: Article
  outcome: Outcome<Result>
}

export interface PoolOptions<Result> {
  /** What a thread starts from. */
  file: URL
  start: Beginning
  /** Most threads. */
  workers: number
  limits: Limits
  signal: AbortSignal | undefined
  /** What is done with an article before a thread is asked, or instead. */
  beforehand: Beforehand<Result>
  /** Makes what a thread answers a result. */
  unpack: (packed: Packed) => Result
}

interface Item {
  /** Its place in the order of the articles. */
  number: number
  article: Article
  /** It has ended a thread, and is tried once more in a thread of its own. */
  suspect: boolean
}

/** Articles that are read ahead of the first one whose result is not handed on yet, and bytes that they may hold. */
const window = 1024
const windowBytes = 64_000_000

/** A further thread is started where at least so many articles wait. */
const worthThread = 8

/** So many threads that cannot be started, one after the other, tell that none can. */
const mostStillborn = 4

/** Most articles of a batch, and milliseconds that one should take. */
const largestBatch = 64
const batchTime = 25

/**
 * Judges articles in threads, and yields what came of them in their order. An article that takes its thread down is
 * tried once more in a new one, alone; where that ends too, its problem is its outcome. A bounded number of articles
 * is held at a time, however many there are.
 *
 * @throws Error where no thread can be started.
 */
export async function* pooled<Result>(
  articles: Iterable<Article> | AsyncIterable<Article>,
  options: PoolOptions<Result>,
): AsyncGenerator<Done<Result>, void, undefined> {
  yield* new Pool(articles, options).run()
}

class Pool<Result> {
  readonly #articles: Iterable<Article> | AsyncIterable<Article>
  readonly #options: PoolOptions<Result>
  readonly #threads = new Set<Thread>()
  /** Fed, and not yet handed to a thread. */
  #waiting: Item[] = []
  /** Batches to take up again, after the end of their thread. */
  readonly #again: Item[][] = []
  readonly #done = new Map<number, Done<Result>>()
  #fed = 0
  #bytes = 0
  #isFed = false
  #yielded = 0
  #batchSize = 4
  /** Threads that ended before they began with anything, since the last that did not. */
  #stillborn = 0
  #failure: { error: unknown } | undefined
  #stopped = false
  #change = Promise.withResolvers<void>()

  constructor(articles: Iterable<Article> | AsyncIterable<Article>, options: PoolOptions<Result>) {
    this.#articles = articles
    this.#options = options
  }

  async *run(): AsyncGenerator<Done<Result>, void, undefined> {
    const { signal } = this.#options
    const wake = (): void => this.#wake()
    signal?.addEventListener('abort', wake)
    void this.#feed()
    try {
      for (;;) {
        if (signal?.aborted) return
        if (this.#failure) throw this.#failure.error
        this.#assign()
        const done = this.#done.get(this.#yielded)
        if (done) {
          this.#done.delete(this.#yielded++)
          this.#bytes -= done.article.bytes?.length ?? 0
          yield done
          this.#wake()
        } else if (this.#isFed && this.#yielded === this.#fed) return
        else await this.#changed()
      }
    } finally {
      this.#stopped = true
      this.#wake()
      signal?.removeEventListener('abort', wake)
      await Promise.all(Array.from(this.#threads, (thread) => thread.close()))
    }
  }

  /** Takes articles in, as far as the window lets it. */
  async #feed(): Promise<void> {
    try {
      for await (const given of this.#articles) {
        const article = await withBytes(given)
        while (this.#isFull() && !this.#stopped) await this.#changed()
        if (this.#stopped) return
        const number = this.#fed++
        this.#bytes += article.bytes?.length ?? 0
        const found = article.problem
          ? { outcome: { problem: article.problem } }
          : await this.#options.beforehand(article)
        if ('outcome' in found) this.#done.set(number, { article, outcome: found.outcome })
        else this.#waiting.push({ number, article: found.article, suspect: false })
        this.#wake()
      }
      this.#isFed = true
    } catch (error) {
      this.#failure = { error }
    }
    this.#wake()
  }

  #isFull(): boolean {
    return this.#fed - this.#yielded >= window || this.#bytes >= windowBytes
  }

  /** Hands what waits to the threads that are idle, and starts threads where that is worth it. */
  #assign(): void {
    for (let batch = this.#again.shift(); batch; batch = this.#again.shift()) {
      const thread = batch[0]!.suspect ? this.#fresh() : (this.#idle() ?? this.#more())
      if (!thread) {
        this.#again.unshift(batch)
        return
      }
      void this.#judge(thread, batch)
    }
    while (this.#waiting.length > 0) {
      const worth = this.#threads.size === 0 || this.#waiting.length >= worthThread
      const thread = this.#idle() ?? (worth ? this.#more() : undefined)
      if (!thread) return
      void this.#judge(thread, this.#waiting.splice(0, this.#batchSize))
    }
  }

  #idle(): Thread | undefined {
    for (const thread of this.#threads) if (thread.idle) return thread
    return undefined
  }

  /** A thread that nothing has run in: a further one, else one in the place of an idle one. */
  #fresh(): Thread | undefined {
    const idle = this.#threads.size < this.#options.workers ? undefined : this.#idle()
    if (idle) {
      this.#threads.delete(idle)
      void idle.close()
    }
    return this.#more()
  }

  /** A further thread, as far as there may be one. */
  #more(): Thread | undefined {
    const { file, start, limits, workers } = this.#options
    if (this.#threads.size >= workers) return undefined
    const thread = new Thread(file, start, limits, () => {
      this.#threads.delete(thread)
      this.#wake()
    })
    this.#threads.add(thread)
    return thread
  }

  async #judge(thread: Thread, batch: Item[]): Promise<void> {
    const end = await thread.send(batch.map(({ article }) => article))
    if ('answer' in end) {
      const { outcomes, took } = end.answer
      for (const [index, { number, article }] of batch.entries()) {
        const outcome = outcomes[index]!
        this.#done.set(number, {
          article,
          outcome: 'result' in outcome ? { result: this.#options.unpack(outcome.result) } : outcome,
        })
      }
      this.#adapt(batch.length, took)
      this.#stillborn = 0
    } else if ('at' in end) this.#split(batch, end.at, end.problem)
    else if (++this.#stillborn < mostStillborn) this.#again.push(batch)
    else this.#failure = { error: new Error('No worker can be started', { cause: end.error }) }
    this.#wake()
  }

  /** Batches grow while they are quick: fewer messages for small articles, a fair share of large ones. */
  #adapt(length: number, took: number): void {
    const right = Math.round((length / Math.max(took, 0.1)) * batchTime)
    this.#batchSize = Math.max(1, Math.min(right, this.#batchSize * 2, largestBatch))
  }

  /** Takes up a batch again whose thread has ended at one of its articles. */
  #split(batch: Item[], at: number, problem: Problem): void {
    const { number, article, suspect } = batch[at]!
    // Time is measured for each article; memory may have been taken by those before.
    if (suspect || problem.code === 'too-slow') this.#done.set(number, { article, outcome: { problem } })
    else this.#again.push([{ number, article, suspect: true }])
    for (const rest of [batch.slice(0, at), batch.slice(at + 1)]) if (rest.length > 0) this.#again.push(rest)
  }

  async #changed(): Promise<void> {
    await this.#change.promise
  }

  #wake(): void {
    const { resolve } = this.#change
    this.#change = Promise.withResolvers<void>()
    resolve()
  }
}
