import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, parse, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LilconfigResult } from 'lilconfig'
import { lilconfig } from 'lilconfig'
import { codeOf, explain } from '../files/problem.ts'
import { pathFrom } from '../files/list.ts'
import { OptionError } from '../resolve/option-error.ts'
import type { Config } from './config.ts'
import { parseJson, parseValue, parseYaml, placed, placeIn } from './parse.ts'

/** A configuration, and where it stands. */
export interface Configuration {
  config: Config
  /** Absolute path of its file; `undefined` where it was given as data. */
  file: string | undefined
  /** What it is called in errors. */
  name: string
  /** Absolute path of the directory that its paths are relative to. */
  directory: string
}

export interface FindOptions {
  /** The working directory: where the search starts, and what paths in errors are relative to. */
  cwd: string
  /** Whether configuration that is code (`.ts`, `.js`) is run; where it is found and may not be, that is an error. */
  code: boolean
}

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

const kinds: ReadonlySet<string> = new Set(configNames.map((name) => extname(name)))

/**
 * Finds the configuration of a directory: in it, or above it up to the root of the git repository that it is in.
 *
 * @throws OptionError where it is wrong, with the place, or where one directory has two.
 */
export async function findConfiguration(options: FindOptions): Promise<Configuration | undefined> {
  const explorer = explorerOf(options, rootOf(options.cwd))
  const found = await guarded('Configuration', () => explorer.search(options.cwd))
  if (!found) return undefined
  const directory = dirname(found.filepath)
  const other = configNames.find(
    (name) => name !== basename(found.filepath) && existsSync(join(directory, name)),
  )
  if (other !== undefined)
    throw new OptionError(
      `Unexpected second configuration \`${pathFrom(options.cwd, join(directory, other))}\` beside \`${basename(found.filepath)}\``,
    )
  const file = found.filepath
  return { config: configOf(found), file, name: pathFrom(options.cwd, file), directory }
}

/**
 * Reads the configuration that is named.
 *
 * @throws OptionError where it cannot be read or is wrong.
 */
export async function loadConfiguration(path: string, options: FindOptions): Promise<Configuration> {
  const file = resolve(options.cwd, path)
  if (!kinds.has(extname(file)))
    throw new OptionError(
      `Unexpected configuration \`${path}\`, expected JSON, YAML, TypeScript or JavaScript by its name`,
    )
  const explorer = explorerOf(options, dirname(file))
  const loaded = await guarded(`Configuration \`${path}\``, () => explorer.load(file))
  return {
    config: configOf(loaded),
    file,
    name: pathFrom(options.cwd, file),
    directory: dirname(file),
  }
}

/**
 * A configuration given as data.
 *
 * @throws OptionError where it is wrong.
 */
export function givenConfiguration(value: unknown, cwd: string): Configuration {
  const name = 'Option `config`'
  return { config: parseValue(value, '', name), file: undefined, name, directory: cwd }
}

/** An error about a value of a configuration that only shows when it is used: a file that is not there. */
export async function faultOf(
  { file, name }: Configuration,
  path: string,
  cause: unknown,
): Promise<OptionError> {
  const place = file === undefined ? undefined : await placeIn(readFileSync(file, 'utf8'), file, path)
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new OptionError(`${placed(name, place)}: ${path}: ${reason}`, { cause })
}

/** Where a search ends: at the root of the repository; above it, configuration is somebody else's. */
function rootOf(cwd: string): string {
  for (let directory = cwd; ; directory = dirname(directory))
    if (existsSync(join(directory, '.git')) || directory === dirname(directory)) return directory
}

type Loader = (file: string, content: string) => Promise<Config>

function explorerOf({ cwd, code }: FindOptions, stopDir: string): ReturnType<typeof lilconfig> {
  const named =
    (read: typeof parseJson): Loader =>
    (file, content) =>
      read(content.replace(/^\uFEFF/, ''), pathFrom(cwd, file))
  const run: Loader = (file, content) => {
    const name = pathFrom(cwd, file)
    if (!code)
      throw new OptionError(
        `${name} is code, which is run only where it is named; expected its path as configuration, or JSON or YAML`,
      )
    return runCode(file, content, name)
  }
  const yaml = named(parseYaml)
  return lilconfig('creditline', {
    searchPlaces: [...configNames],
    loaders: {
      '.json': named(parseJson),
      '.yaml': yaml,
      '.yml': yaml,
      '.ts': run,
      '.mts': run,
      '.js': run,
      '.mjs': run,
    },
    stopDir,
    cache: false,
    ignoreEmptySearchPlaces: false,
  })
}

async function runCode(file: string, source: string, name: string): Promise<Config> {
  let module: { default?: unknown }
  try {
    module = await import(pathToFileURL(file).href)
  } catch (error) {
    if (codeOf(error) === 'ERR_UNKNOWN_FILE_EXTENSION')
      throw new OptionError(
        `${name}: Node.js ${process.versions.node} does not read TypeScript, expected Node.js 22.18 or newer, or ${parse(name).name}.js or .json`,
        { cause: error },
      )
    throw new OptionError(`${name} cannot be loaded: ${explain(error)}`, { cause: error })
  }
  if (module.default === undefined)
    throw new OptionError(
      `${name}: unexpected missing default export, expected \`export default defineConfig({…})\``,
    )
  return parseValue(module.default, source, name)
}

async function guarded(what: string, search: () => Promise<LilconfigResult>): Promise<LilconfigResult> {
  try {
    return await search()
  } catch (error) {
    if (error instanceof OptionError) throw error
    if (codeOf(error) !== undefined)
      throw new OptionError(`${what} cannot be read: ${explain(error)}`, { cause: error })
    throw error
  }
}

/** What a loader gave; an empty file holds nothing. */
function configOf(found: LilconfigResult): Config {
  const config: Config | undefined = found?.config
  return config ?? {}
}
