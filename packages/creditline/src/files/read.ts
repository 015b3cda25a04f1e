import type { Problem } from './problem.ts'
import { notAFile, problemOf } from './problem.ts'
import { readRegular } from './regular.ts'

/** Pages above this many bytes are not judged: no reader loads them, and parsing one would take gigabytes. */
export const largestArticle = 10_000_000

/**
 * Reads an article.
 *
 * @param file - absolute path.
 * @returns its bytes, or why it cannot be read. Never waits on a pipe, never reads a device.
 */
export function readArticle(file: string): Uint8Array | Problem {
  try {
    const contents = readRegular(file, largestArticle)
    if ('bytes' in contents) return contents.bytes
    return 'odd' in contents ? notAFile(contents.odd) : tooLarge
  } catch (error) {
    return problemOf(error, 'File', file)
  }
}

/** The problem of an article that is larger than any page that is judged. */
export const tooLarge: Problem = {
  code: 'too-large',
  reason: `File is larger than ${largestArticle / 1_000_000} MB, the most that is judged`,
}
