import path from 'node:path'
import { childTime, runChild } from './children.ts'
import type { Case } from './measure.ts'

/** The built command. */
export const command: string = path.join(import.meta.dirname, '../../packages/creditline/dist/bin.js')

/**
 * Makes cases of whole runs of `creditline check` in a folder.
 *
 * @param report - options that say where the report goes.
 */
export function checksIn(
  folder: string,
  ...report: readonly string[]
): (name: string, ...args: readonly string[]) => Case<unknown> {
  return (name, ...args) => ({
    name,
    used: childTime,
    run: () => runChild(process.execPath, [command, 'check', ...report, ...args], { cwd: folder }),
  })
}
