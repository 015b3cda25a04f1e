import { readFileSync } from 'node:fs'
import { dirname, extname, parse, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { codeOf, explain } from '../files/problem.ts'
import { pathFrom } from '../files/list.ts'
import { OptionError } from '../resolve/option-error.ts'
import type { Config } from './config.ts'
import { parseJson, parseValue, parseYaml, placed, placeIn } from './parse.ts'
import { configNames } from './search.ts'

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
  /** The working directory, which paths in errors are relative to. */
  cwd: string
  /** Whether configuration that is code (`.ts`, `.js`) is run; where it is found and may not be, that is an error. */
  code: boolean
}

const kinds: ReadonlySet<string> = new Set(configNames.map((name) => extname(name)))

/**
 * Reads the configuration that a search found.
 *
 * @param file - its absolute path.
 * @throws OptionError where it cannot be read or is wrong, with the place.
 */
export async function readConfiguration(file: string, options: FindOptions): Promise<Configuration> {
  return {
    config: await load(file, 'Configuration', options),
    file,
    name: pathFrom(options.cwd, file),
    directory: dirname(file),
  }
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
  return {
    config: await load(file, `Configuration \`${path}\``, options),
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

/** Reads a file of configuration by its kind; an empty one holds nothing. */
async function load(file: string, what: string, { cwd, code }: FindOptions): Promise<Config> {
  const content = textOf(file, what).replace(/^\uFEFF/, '')
  if (content.trim() === '') return {}
  const name = pathFrom(cwd, file)
  const kind = extname(file)
  if (kind === '.json') return parseJson(content, name)
  if (kind === '.yaml' || kind === '.yml') return parseYaml(content, name)
  if (code) return runCode(file, content, name)
  throw new OptionError(
    `${name} is code, which is run only where it is named; expected its path as configuration, or JSON or YAML`,
  )
}

function textOf(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new OptionError(`${what} cannot be read: ${explain(error)}`, { cause: error })
  }
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
