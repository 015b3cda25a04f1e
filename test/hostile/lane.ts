import { fork, type ChildProcess } from 'node:child_process'

export interface Question {
  path: string
  bytes: Uint8Array
}

/** What is said of an article, or how judging it went wrong. */
export interface Answer {
  verdict?: string
  /** Code of the limit that an unreadable article goes beyond. */
  limit?: string | undefined
  reason?: string | undefined
  /** Hash of all that is said of the article: the same where the same is said. */
  digest?: string
  /** CPU time that judging took, in milliseconds. */
  cpu?: number
  /** Places in the report that are no places of the article. */
  wrongPlaces?: string[]
  /** What was thrown. */
  thrown?: string
  /** How the process ended: a signal or an exit code; `timeout` where it was ended. */
  died?: string
}

/** No answer takes longer on any machine, or the process has hung. */
const patience = 120_000

/** A process that judges articles; where an article ends it, the next one gets a new process. */
export class Lane {
  #child: ChildProcess | undefined

  async ask(question: Question): Promise<Answer> {
    const child = (this.#child ??= start())
    const said = Promise.withResolvers<Answer>()
    const end = (code: number | null, signal: string | null): void =>
      said.resolve({ died: signal ?? `exit ${code}` })
    const timer = setTimeout(() => said.resolve({ died: 'timeout' }), patience)
    child.once('message', said.resolve).once('exit', end)
    child.send(question)
    const answer = await said.promise
    clearTimeout(timer)
    child.off('message', said.resolve).off('exit', end)
    if (answer.died !== undefined) this.close()
    return answer
  }

  close(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }
}

function start(): ChildProcess {
  return fork(new URL('child.ts', import.meta.url), { serialization: 'advanced' })
}
