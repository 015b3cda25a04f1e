import { createHash, randomUUID } from 'node:crypto'
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Problem } from './problem.ts'
import { problemOf } from './problem.ts'

/**
 * Puts other bytes in the place of a file's: written beside it and renamed, so that it is always whole; its mode stays.
 *
 * @param file - absolute path; of a link, what it leads to is replaced.
 * @param digest - `digestOf` what it held when it was read.
 * @returns what stood in the way: nothing is changed then. A file that somebody changed meanwhile is left as it is.
 */
export async function replaceFile(
  file: string,
  digest: string,
  after: Uint8Array,
): Promise<Problem | undefined> {
  let beside: string | undefined
  try {
    const target = await realpath(file)
    const { mode } = await stat(target)
    const name = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
    const handle = await open(name, 'wx', mode)
    beside = name
    try {
      await handle.writeFile(after)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (digestOf(await readFile(target)) !== digest)
      return { code: 'changed', reason: 'File was changed while it was mended; it is left as it is' }
    await rename(name, target)
    beside = undefined
    return undefined
  } catch (error) {
    return problemOf(error, 'File', file)
  } finally {
    if (beside !== undefined) await rm(beside, { force: true })
  }
}

/** Tells bytes from others: SHA-256, in hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
