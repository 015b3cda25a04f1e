import { constants } from 'node:os'

/** Signals that end a run with the report of what has been judged until then. */
const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A wish from outside that the run end. */
export interface Interruption {
  signal: AbortSignal
  /** The exit code of a process that ended so, by the convention of shells; `undefined` while nothing has come. */
  code: () => number | undefined
  [Symbol.dispose]: () => void
}

/** Listens for signals to this process until it is disposed of. A second one ends the process at once. */
export function onInterruption(): Interruption {
  const controller = new AbortController()
  let code: number | undefined
  const stop = (): void => {
    for (const name of names) process.off(name, listen)
  }
  const listen = (name: NodeJS.Signals): void => {
    stop()
    code = 128 + constants.signals[name]
    controller.abort()
  }
  for (const name of names) process.on(name, listen)
  return { signal: controller.signal, code: () => code, [Symbol.dispose]: stop }
}

/**
 * Does the work of a command, which signals to this process may end early. They are listened for until the process ends:
 * one that comes when all is written must not take the exit code with it.
 */
export function interruptible<Result>(
  work: (interruption: Interruption) => Promise<Result>,
): Promise<Result> {
  return work(onInterruption())
}
