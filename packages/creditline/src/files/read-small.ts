import { closeSync, constants, openSync, readSync } from 'node:fs'

/** Articles of more bytes are not read here. */
const most = 65_536

const buffer = Buffer.allocUnsafeSlow(most)

/**
 * Reads a small file into a buffer that the next one is read into as well: for thousands of articles in a row.
 *
 * @returns `undefined` where it is not small, or is no file that is read at once: `readArticle` tells which.
 */
export function readSmall(file: string): Uint8Array | undefined {
  let descriptor: number
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch {
    return undefined
  }
  try {
    const length = readSync(descriptor, buffer, 0, most, 0)
    return length > 0 && length < most ? buffer.subarray(0, length) : undefined
  } catch {
    return undefined
  } finally {
    closeSync(descriptor)
  }
}
