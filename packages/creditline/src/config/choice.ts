import type { Config } from './config.ts'
import type { Configuration } from './find.ts'
import { searchConfiguration } from './search.ts'

/**
 * Which configuration holds: `true` for the one that is found upwards from the working directory, the path of a file, or
 * data, whose paths are relative to the working directory. `false` and nothing stand for none.
 */
export type ConfigChoice = boolean | string | Config

/**
 * Reads the configuration that a caller chose.
 *
 * @param code - whether a configuration that is found may be code; one that is named may.
 * @throws OptionError where it cannot be read or is wrong, with the place of each wrong key.
 */
export async function resolveConfiguration(
  choice: ConfigChoice | undefined,
  cwd: string,
  code: boolean,
): Promise<Configuration | undefined> {
  if (choice === undefined || choice === false) return undefined
  const found = choice === true ? searchConfiguration(cwd) : undefined
  if (choice === true && found === undefined) return undefined
  const { givenConfiguration, loadConfiguration, readConfiguration } = await import('./find.ts')
  if (found !== undefined) return readConfiguration(found, { cwd, code })
  if (typeof choice === 'string') return loadConfiguration(choice, { cwd, code: true })
  return givenConfiguration(choice, cwd)
}
