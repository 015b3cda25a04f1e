import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathFrom } from '../files/list.ts'
import { OptionError } from '../resolve/option-error.ts'

/** Names that a configuration may have. */
export const configNames: readonly string[] = [
  'creditline.config.json',
  'creditline.config.yaml',
  'creditline.config.yml',
  'creditline.config.ts',
  'creditline.config.mts',
  'creditline.config.js',
  'creditline.config.mjs',
]

/**
 * Finds the configuration of a directory: in it, or above it up to the root of the git repository that it is in; above
 * that, configuration is somebody else's.
 *
 * @returns the absolute path of its file.
 * @throws OptionError where one directory has two.
 */
export function searchConfiguration(cwd: string): string | undefined {
  for (let directory = cwd; ; directory = dirname(directory)) {
    const [file, other] = configNames.map((name) => join(directory, name)).filter((path) => existsSync(path))
    if (file !== undefined && other !== undefined)
      throw new OptionError(
        `Unexpected second configuration \`${pathFrom(cwd, other)}\` beside \`${pathFrom(directory, file)}\``,
      )
    if (file !== undefined) return file
    if (directory === dirname(directory) || existsSync(join(directory, '.git'))) return undefined
  }
}
