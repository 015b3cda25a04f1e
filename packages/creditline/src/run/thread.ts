import { getCompileCacheDir } from 'node:module'
import type { Worker } from 'node:worker_threads'
import { codeOf } from '../files/problem.ts'
import type { Problem } from '../files/problem.ts'
import type { Limits } from './limits.ts'
import type { Answer, Batch, Start } from './messages.ts'

/** What a thread is told of the run. */
export type Beginning = Omit<Start, 'cursor' | 'compileCache'>

/** How a batch ended: with an answer, or with the thread: at one of its articles, or before it was begun. */
export type End = { answer: Answer } | { at: number; problem: Problem } | { error: unknown }

/** Milliseconds between two looks at a thread that is at work. */
const pace = 100

/**
 * The runtime ends a thread whose heap is full, but the whole process where one large piece is what does not fit. So a
 * thread is ended beforehand, at its bound, and its heap has a quarter more, for what it takes between two looks.
 */
const heapShare = 1.25

/** Megabytes for what is short-lived. Left to itself a thread takes several times as much, and is no faster for it. */
const youngHeap = 24

/** Waiting that takes so many times the processor time an article may take is waiting for nothing. */
const patience = 10

/** A thread that judges, within bounds of memory and time. After it has ended it takes nothing more. */
export class Thread {
  readonly #worker: Worker
  readonly #limits: Limits
  readonly #cursor = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  #busy = false
  #ended = false
  #error: unknown
  /** Why it was ended from here. */
  #verdict: { at: number; problem: Problem } | undefined

  /** @param onEnd - called when the thread has ended, whatever ended it. */
  constructor(file: URL, start: Beginning, limits: Limits, onEnd: () => void) {
    this.#limits = limits
    const compileCache = getCompileCacheDir() !== undefined
    // Node is slow to load it, and most runs start no thread.
    const { Worker } = process.getBuiltinModule('node:worker_threads')
    this.#worker = new Worker(file, {
      workerData: { ...start, cursor: this.#cursor, compileCache } satisfies Start,
      resourceLimits: {
        maxOldGenerationSizeMb: limits.memory * heapShare,
        maxYoungGenerationSizeMb: youngHeap,
      },
    })
    this.#worker.on('error', (error) => (this.#error = error))
    this.#worker.on('exit', () => {
      this.#ended = true
      onEnd()
    })
  }

  get idle(): boolean {
    return !this.#busy && !this.#ended
  }

  /** Has the articles judged. The thread must be idle. */
  async send(batch: Batch): Promise<End> {
    this.#busy = true
    Atomics.store(this.#cursor, 0, -1)
    const watch = this.#watch()
    try {
      return await new Promise<End>((resolve) => {
        const settle = (): void => {
          this.#worker.off('message', answered)
          this.#worker.off('exit', exited)
        }
        const answered = (answer: Answer): void => {
          settle()
          resolve({ answer })
        }
        const exited = (code: number): void => {
          settle()
          const at = Atomics.load(this.#cursor, 0)
          if (this.#verdict) resolve(this.#verdict)
          else resolve(at < 0 ? { error: this.#error } : { at, problem: this.#problem(code) })
        }
        this.#worker.on('message', answered)
        this.#worker.on('exit', exited)
        this.#worker.postMessage(batch)
      })
    } finally {
      clearInterval(watch)
      this.#busy = false
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  /** Ends the thread where one article takes too long or too much. */
  #watch(): NodeJS.Timeout {
    let before: Moment | undefined
    let since: Moment | undefined
    const look = async (): Promise<void> => {
      const now = await this.#look()
      if (!now || this.#verdict) return
      if (now.at !== since?.at) since = now
      const problem = this.#judge(since, before, now)
      before = now
      if (!problem) return
      this.#verdict = { at: now.at, problem }
      await this.close()
    }
    return setInterval(() => void look(), pace)
  }

  /** @returns why the thread must end; it may be above its bound of memory for a moment. */
  #judge(since: Moment, before: Moment | undefined, now: Moment): Problem | undefined {
    const { seconds, memory } = this.#limits
    const slow = now.processor - since.processor > seconds || now.clock - since.clock > seconds * patience
    const full = now.heap > memory
    // A full heap is slow, as it is searched for room over and over.
    if (full && (slow || (before?.at === now.at && before.heap > memory))) return this.#outOfMemory()
    if (!slow) return undefined
    return { code: 'too-slow', reason: `Article could not be judged in ${seconds} seconds` }
  }

  /** What the thread has taken until now; `undefined` where it is at no article. */
  async #look(): Promise<Moment | undefined> {
    const at = Atomics.load(this.#cursor, 0)
    const clock = performance.now() / 1000
    if (at < 0 || this.#ended) return undefined
    // Node 22 tells neither: there the clock and the bound of the heap itself remain.
    if (!('cpuUsage' in this.#worker)) return { at, clock, processor: 0, heap: 0 }
    try {
      const [{ user, system }, { used_heap_size: heap }] = await Promise.all([
        this.#worker.cpuUsage(),
        this.#worker.getHeapStatistics(),
      ])
      return { at, clock, processor: (user + system) / 1_000_000, heap: heap / 1_048_576 }
    } catch (error) {
      if (codeOf(error) === 'ERR_WORKER_NOT_RUNNING') return undefined
      throw error
    }
  }

  #problem(code: number): Problem {
    if (codeOf(this.#error) === 'ERR_WORKER_OUT_OF_MEMORY') return this.#outOfMemory()
    const what = this.#error instanceof Error ? this.#error.message : `exit code ${code}`
    return {
      code: 'failed',
      reason: `Article could not be judged: it ended the thread that read it (${what})`,
    }
  }

  #outOfMemory(): Problem {
    const reason = `Article could not be judged in ${this.#limits.memory} MB of memory`
    return { code: 'out-of-memory', reason }
  }
}

interface Moment {
  /** The article of the batch. */
  at: number
  /** Seconds of the clock, and of processor time of the thread. */
  clock: number
  processor: number
  /** Megabytes of its heap. */
  heap: number
}
