import { defaultWorkers } from '../run/limits.ts'

/** What the service takes on at most, so that no caller can exhaust the machine. */
export interface Bounds {
  /** Bytes of a request's body. */
  body: number
  /** Requests that are worked on at the same time, a thread each. */
  workers: number
  /** Requests that wait for a thread; further ones are turned away. */
  waiting: number
  /** Seconds that an answer may take, waiting included. */
  seconds: number
  /** Heap of a thread, in MB. */
  memory: number
}

export const defaultBounds: Bounds = {
  body: 5_000_000,
  workers: defaultWorkers(),
  waiting: 32,
  seconds: 10,
  memory: 1024,
}
