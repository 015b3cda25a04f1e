import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { oddKind } from './kinds.ts'
import type { Problem } from './problem.ts'
import { problemOf } from './problem.ts'

/** Pages above this many bytes are not judged: no reader loads them, and parsing one would take gigabytes. */
export const largestArticle = 10_000_000

/**
 * Reads an article.
 *
 * @param file - absolute path.
 * @returns its bytes, or why it cannot be read. Never waits on a pipe, never reads a device.
 */
export function readArticle(file: string): Uint8Array | Problem {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(descriptor)
    const kind = oddKind(stats)
    if (kind) return { code: 'not-a-file', reason: `Not a regular file, but ${kind}` }
    if (stats.size > largestArticle) return tooLarge
    return readFileSync(descriptor)
  } catch (error) {
    return problemOf(error, 'File', file)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** The problem of an article that is larger than any page that is judged. */
export const tooLarge: Problem = {
  code: 'too-large',
  reason: `File is larger than ${largestArticle / 1_000_000} MB, the most that is judged`,
}
