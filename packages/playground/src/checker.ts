import type { Answer, Input, Question, Reply } from './protocol.ts'

/** Milliseconds after which an article that is still being judged is given up. */
const patience = 20_000

/** Asks the worker, one question at a time; a question that is not begun gives way to a newer one. */
export class Checker {
  private worker: Worker | undefined
  private next: Input | undefined
  private busy = false
  private id = 0
  private watch: ReturnType<typeof setTimeout> | undefined
  private readonly told: (answer: Answer | undefined, error: string | undefined, input: Input) => void

  /** @param told - gets each answer, or what went wrong. */
  constructor(told: Checker['told']) {
    this.told = told
  }

  ask(input: Input): void {
    this.next = input
    if (!this.busy) this.send()
  }

  private send(): void {
    const input = this.next
    if (!input) return
    this.next = undefined
    this.busy = true
    const id = ++this.id
    const worker = (this.worker ??= new Worker(new URL('worker.ts', import.meta.url), { type: 'module' }))
    const listening = new AbortController()
    const done = (answer: Answer | undefined, error: string | undefined): void => {
      clearTimeout(this.watch)
      listening.abort()
      this.busy = false
      this.told(answer, error, input)
      this.send()
    }
    const { signal } = listening
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Reply>) => {
        if (data.id !== id) return
        if ('answer' in data) done(data.answer, undefined)
        else done(undefined, data.error)
      },
      { signal },
    )
    worker.addEventListener(
      'error',
      ({ message }) => this.restart(() => done(undefined, message || 'The checker could not be started')),
      { signal },
    )
    this.watch = setTimeout(
      () => this.restart(() => done(undefined, 'The article takes too long to judge')),
      patience,
    )
    worker.postMessage({ id, input } satisfies Question)
  }

  private restart(then: () => void): void {
    this.worker?.terminate()
    this.worker = undefined
    then()
  }
}
