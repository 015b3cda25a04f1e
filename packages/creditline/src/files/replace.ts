import { readFile, realpath, stat } from 'node:fs/promises'
import { hashOf } from './hash.ts'
import type { Problem } from './problem.ts'
import { problemOf } from './problem.ts'
import type { Whole } from './whole.ts'
import { openWhole } from './whole.ts'

/**
 * Puts other bytes in the place of a file's, which is whole at any time; its mode stays.
 *
 * @param file - absolute path; of a link, what it leads to is replaced.
 * @param before - `hashOf` what it held when it was read.
 * @returns what stood in the way: nothing is changed then. A file that somebody changed meanwhile is left as it is.
 */
export async function replaceFile(
  file: string,
  before: string,
  after: Uint8Array,
): Promise<Problem | undefined> {
  let whole: Whole | undefined
  try {
    const target = await realpath(file)
    const { mode } = await stat(target)
    whole = await openWhole(target, mode)
    await whole.handle.writeFile(after)
    // what takes long comes before the last look at the file
    await whole.handle.sync()
    if (hashOf(await readFile(target)) !== before) {
      await whole.discard()
      return { code: 'changed', reason: 'File was changed while it was mended; it is left as it is' }
    }
    await whole.settle()
    return undefined
  } catch (error) {
    await whole?.discard()
    return problemOf(error, 'File', file)
  }
}
