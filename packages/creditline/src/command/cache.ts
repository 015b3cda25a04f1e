import { resolve } from 'node:path'
import type { ResultCache } from '../cache/cache.ts'
import { openCache } from '../cache/cache.ts'
import { explain } from '../files/problem.ts'
import { forTerminal } from '../reports/escape.ts'
import type { Resolved } from '../run/options.ts'
import type { Wanted } from '../run/work.ts'
import type { Options, Values } from './arguments.ts'
import { errorStream } from './error-stream.ts'

/** The cache where none is named. */
const defaultFile = '.creditline-cache'

/** The option that keeps what is said between runs. */
export const cacheOption: Options = {
  cache: {
    type: 'string',
    optional: 'joined',
    value: 'FILE',
    help: [`Keep what is said, and judge only what has changed (default: ${defaultFile})`],
  },
}

/** What a run with a cache asks for and takes; nothing where no cache is asked for. Inputs of many pages have none. */
export function cached(
  { cache: given, input }: Values,
  resolved: Resolved,
  wanted: Wanted,
  cwd: string,
): Wanted & { cache?: ResultCache } {
  if (given === undefined || input !== undefined) return wanted
  const file = given === '' ? defaultFile : given
  const asked = { ...wanted, trace: true }
  const tell = (what: string): void => {
    errorStream().write(`creditline: Cache \`${forTerminal(file)}\` ${what}\n`)
  }
  const cache = openCache(resolve(cwd, file), resolved, asked, (reason) => tell(`is not used: ${reason}`))
  const save = async (): Promise<void> => {
    try {
      await cache.save()
    } catch (error) {
      // A cache that is lost costs no verdict.
      tell(`cannot be written: ${explain(error)}`)
    }
  }
  return { ...asked, cache: { ...cache, save } }
}
