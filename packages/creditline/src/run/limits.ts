import { availableParallelism } from 'node:os'

/** Last bounds of the work on an article, for what gets past the limits that the article itself is read within. */
export interface Limits {
  /** Heap of a thread, in MB. */
  memory: number
  /** Processor time of one article, in seconds. */
  seconds: number
}

/** A page of 10 MB is judged within half of these on a slow machine. */
export const defaultLimits: Limits = { memory: 2048, seconds: 60 }

/** Threads beyond these wait for the disk and for the thread that reports. */
export const mostWorkers = 8

export function defaultWorkers(): number {
  return Math.min(availableParallelism(), mostWorkers)
}
