import type { Bounds } from './bounds.ts'
import type { Job } from './job.ts'
import { Refusal } from './refusal.ts'
import type { Done, Start } from './thread.ts'
import { Thread } from './thread.ts'

interface Waiting {
  begin: (thread: Thread) => void
}

/** Does jobs in threads, within bounds: an article that defeats the checker costs its own caller an answer, nobody else. */
export class Threads {
  readonly #file: URL
  readonly #start: Start
  readonly #bounds: Bounds
  readonly #threads = new Set<Thread>()
  readonly #idle: Thread[] = []
  readonly #waiting = new Set<Waiting>()

  constructor(file: URL, start: Start, bounds: Bounds) {
    this.#file = file
    this.#start = start
    this.#bounds = bounds
  }

  /**
   * @param signal - ends the wait where the caller has gone; a job that has begun is done.
   * @throws Refusal where too many wait already, or the answer takes too long.
   */
  async do(job: Job, signal: AbortSignal): Promise<Done> {
    const { seconds } = this.#bounds
    const late = AbortSignal.timeout(seconds * 1000)
    const thread = await this.#free(AbortSignal.any([late, signal]))
    if (!thread) throw new Refusal('busy', `No thread was free within ${seconds} seconds`)
    const slow = (): void => void thread.end()
    late.addEventListener('abort', slow)
    try {
      const done = await thread.do(job)
      if (late.aborted && 'failed' in done)
        throw new Refusal('too-slow', `The article could not be judged within ${seconds} seconds`)
      return done
    } finally {
      late.removeEventListener('abort', slow)
      this.#release(thread)
    }
  }

  async end(): Promise<void> {
    await Promise.all(Array.from(this.#threads, (thread) => thread.end()))
  }

  /** A thread for a job; `undefined` where the signal comes first. */
  #free(signal: AbortSignal): Promise<Thread | undefined> {
    const thread = this.#idle.pop() ?? this.#more()
    if (thread) return Promise.resolve(thread)
    if (this.#waiting.size >= this.#bounds.waiting)
      throw new Refusal('busy', `${this.#bounds.waiting} requests wait already`)
    return new Promise((resolve) => {
      const settle = (freed: Thread | undefined): void => {
        signal.removeEventListener('abort', gone)
        this.#waiting.delete(waiting)
        resolve(freed)
      }
      const gone = (): void => settle(undefined)
      const waiting: Waiting = { begin: settle }
      this.#waiting.add(waiting)
      signal.addEventListener('abort', gone)
    })
  }

  #more(): Thread | undefined {
    if (this.#threads.size >= this.#bounds.workers) return undefined
    const thread = new Thread(this.#file, this.#start, this.#bounds.memory)
    this.#threads.add(thread)
    return thread
  }

  /** Hands a thread on to who has waited longest; one that has ended makes room for another. */
  #release(thread: Thread): void {
    if (thread.ended) this.#threads.delete(thread)
    const free = thread.ended ? this.#more() : thread
    if (!free) return
    const [next] = this.#waiting
    if (next) next.begin(free)
    else this.#idle.push(free)
  }
}
