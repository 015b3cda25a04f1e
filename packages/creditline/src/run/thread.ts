import { getCompileCacheDir } from 'node:module'
import { Worker } from 'node:worker_threads'
import { codeOf } from '../files/problem.ts'
import type { Problem } from '../files/problem.ts'
import type { Limits } from './limits.ts'
import type { Answer, Batch, Start } from './messages.ts'

/** What a thread is told of the run. */
export type Beginning = Omit<Start, 'cursor' | 'compileCache'>

/** How a batch ended: with an answer, or with the thread, at one of its articles. */
export type End = { answer: Answer } | { at: number; problem: Problem }

/** Milliseconds between two looks at a thread that is at work. */
const pace = 500

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
  #slow = false

  constructor(file: URL, start: Beginning, limits: Limits) {
    this.#limits = limits
    const compileCache = getCompileCacheDir() !== undefined
    this.#worker = new Worker(file, {
      workerData: { ...start, cursor: this.#cursor, compileCache } satisfies Start,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    })
    this.#worker.on('error', (error) => (this.#error = error))
    this.#worker.on('exit', () => (this.#ended = true))
  }

  get idle(): boolean {
    return !this.#busy && !this.#ended
  }

  /** @throws Error where the thread ends before it has begun with the batch, so that no article is to blame. */
  async send(batch: Batch): Promise<End> {
    this.#busy = true
    Atomics.store(this.#cursor, 0, -1)
    const watch = this.#watch()
    try {
      return await new Promise<End>((resolve, reject) => {
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
          if (at >= 0) resolve({ at, problem: this.#problem(code) })
          else reject(new Error('A worker could not be started', { cause: this.#error }))
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

  /** Ends the thread where it stays at one article for too long. */
  #watch(): NodeJS.Timeout {
    let since = { at: -1, processor: 0, clock: 0 }
    const look = async (): Promise<void> => {
      const at = Atomics.load(this.#cursor, 0)
      const now = { at, processor: await this.#processor(), clock: performance.now() / 1000 }
      if (at !== since.at) since = now
      else if (at >= 0 && this.#isLong(since, now)) {
        this.#slow = true
        await this.close()
      }
    }
    return setInterval(() => void look(), pace)
  }

  #isLong(since: Moment, now: Moment): boolean {
    const { seconds } = this.#limits
    return now.processor - since.processor > seconds || now.clock - since.clock > seconds * patience
  }

  /** Seconds of processor time that the thread has taken; 0 where the runtime does not tell or the thread has ended. */
  async #processor(): Promise<number> {
    // Node 22 does not know it.
    if (!('cpuUsage' in this.#worker)) return 0
    try {
      const { user, system } = await this.#worker.cpuUsage()
      return (user + system) / 1_000_000
    } catch (error) {
      if (codeOf(error) === 'ERR_WORKER_NOT_RUNNING') return 0
      throw error
    }
  }

  #problem(code: number): Problem {
    const { memory, seconds } = this.#limits
    if (this.#slow) return { code: 'too-slow', reason: `Article could not be judged in ${seconds} seconds` }
    if (codeOf(this.#error) === 'ERR_WORKER_OUT_OF_MEMORY')
      return { code: 'out-of-memory', reason: `Article could not be judged in ${memory} MB of memory` }
    const what = this.#error instanceof Error ? this.#error.message : `exit code ${code}`
    return {
      code: 'failed',
      reason: `Article could not be judged: it ended the thread that read it (${what})`,
    }
  }
}

interface Moment {
  processor: number
  clock: number
}
