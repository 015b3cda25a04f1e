import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { oddKind } from './kinds.ts'

/** What stands in a file: its bytes, or why they are not read. */
export type Contents = { bytes: Buffer } | { odd: string } | { large: true }

/**
 * Reads a regular file. Never waits on a pipe, never reads a device, and never without end, however the file grows.
 *
 * @param most - bytes that it may have.
 * @throws Error of the file system where it cannot be read.
 */
export function readRegular(file: string, most: number): Contents {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(descriptor)
    const odd = oddKind(stats)
    if (odd !== undefined) return { odd }
    // A byte more than it has tells that it grows; a file of the system may say that it has none.
    let buffer = Buffer.allocUnsafe(Math.min(stats.size || 65_535, most) + 1)
    for (let length = 0; ;) {
      const more = readSync(descriptor, buffer, length, buffer.length - length, null)
      if (more === 0) return { bytes: buffer.subarray(0, length) }
      length += more
      if (length > most) return { large: true }
      if (length === buffer.length)
        buffer = Buffer.concat([buffer], Math.min(Math.max(length, 65_536) * 2, most + 1))
    }
  } finally {
    closeSync(descriptor)
  }
}
