import { Worker } from 'node:worker_threads'
import type { Story } from '@creditline/core'
import type { Checked, Fixed, Job } from './job.ts'

/** What a thread is started with. */
export interface Start {
  stories: readonly Story[]
}

/** How a job ended: with an answer, a wrong option, or a fault of our own, which is for our log. */
export type Done = { answer: Checked | Fixed } | { refused: string } | { failed: string }

/** A thread that does one job at a time. After it has ended it takes no more. */
export class Thread {
  readonly #worker: Worker
  #error: unknown
  #ended = false

  constructor(file: URL, start: Start, memory: number) {
    this.#worker = new Worker(file, {
      workerData: start,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    this.#worker.on('error', (error) => (this.#error = error))
    this.#worker.on('exit', () => (this.#ended = true))
  }

  get ended(): boolean {
    return this.#ended
  }

  /** Does a job. Where the thread ends at it, as it does when memory runs out, that is how the job ended. */
  do(job: Job): Promise<Done> {
    return new Promise((resolve) => {
      const answered = (done: Done): void => {
        this.#worker.off('exit', exited)
        resolve(done)
      }
      const exited = (code: number): void => {
        this.#worker.off('message', answered)
        const why = this.#error instanceof Error ? this.#error.message : `exit code ${code}`
        resolve({ failed: `A thread ended at an article: ${why}` })
      }
      this.#worker.once('message', answered)
      this.#worker.once('exit', exited)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
      this.#worker.postMessage(job)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}
