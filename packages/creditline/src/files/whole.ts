import { randomUUID } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A file that is written beside another and then takes its place, so that the other is whole at any time. */
export interface Whole {
  handle: FileHandle
  /** Puts it in the place of the other, when all of it is on the disk. */
  settle: () => Promise<void>
  /** Takes it away. */
  discard: () => Promise<void>
}

/**
 * Begins a file beside the one that it is to replace.
 *
 * @param target - absolute path, or one that is relative to the working directory; links are not followed.
 * @throws Error of the file system.
 */
export async function openWhole(target: string, mode?: number): Promise<Whole> {
  const name = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  const handle = await open(name, 'wx', mode)
  return {
    handle,
    settle: async () => {
      await handle.sync()
      await handle.close()
      await rename(name, target)
    },
    discard: async () => {
      await handle.close()
      await rm(name, { force: true })
    },
  }
}
