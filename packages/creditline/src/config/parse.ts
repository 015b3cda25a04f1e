import { meets, validate } from '@creditline/core/schema'
import { OptionError } from '../resolve/option-error.ts'
import type { Config } from './config.ts'
import type { Place } from './places.ts'
import { placeInCode, placesInYaml } from './places.ts'
import { configSchema } from './schema.ts'

/** Faults of a file that are told, at most. */
const most = 20

/**
 * Reads a configuration in JSON.
 *
 * @param name - the file's name, for errors.
 * @throws OptionError with line and column where it is no JSON, or a key or value is wrong.
 */
export async function parseJson(source: string, name: string): Promise<Config> {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const at = Number(/at position (\d+)/.exec(error.message)?.[1] ?? source.length)
    const reason = error.message.replace(/(?: in JSON)? at position \d.*$/s, '')
    throw new OptionError(`${placed(name, placeAt(source, at))}: expected JSON: ${reason}`, { cause: error })
  }
  // Only a file with faults is read again, for their places.
  if (meets(value, configSchema)) return value
  return parseYaml(source, name, value)
}

/**
 * Reads a configuration in YAML.
 *
 * @param value - what the file holds, where that is known already.
 * @throws OptionError with line and column where it is no YAML, or a key or value is wrong.
 */
export async function parseYaml(source: string, name: string, value?: unknown): Promise<Config> {
  const yaml = await import('yaml')
  const counter = new yaml.LineCounter()
  try {
    const document = yaml.parseDocument(source, {
      lineCounter: counter,
      prettyErrors: false,
      logLevel: 'silent',
    })
    const [error] = document.errors
    if (error && value === undefined) {
      const { line, col } = counter.linePos(error.pos[0])
      throw new OptionError(`${placed(name, { line, column: col })}: expected YAML: ${error.message}`, {
        cause: error,
      })
    }
    const config: unknown = value ?? document.toJS() ?? {}
    return assertConfig(config, name, placesInYaml(yaml, document, counter))
  } catch (error) {
    if (error instanceof OptionError) throw error
    // Aliases without end, or nesting that no configuration has.
    if (error instanceof ReferenceError || error instanceof RangeError)
      throw new OptionError(`${name}: expected YAML: ${error.message}`, { cause: error })
    throw error
  }
}

/**
 * Reads a configuration that code has made.
 *
 * @param source - the code, to find the places of keys in; empty where there is none.
 * @throws OptionError that names each wrong key or value.
 */
export function parseValue(value: unknown, source: string, name: string): Config {
  return assertConfig(value, name, (path) => placeInCode(source, path))
}

function assertConfig(value: unknown, name: string, placeOf: (path: string) => Place | undefined): Config {
  if (meets(value, configSchema)) return value
  const problems = validate(value, configSchema).map(({ path, message }) => ({
    place: placeOf(path),
    words: path === '' ? message : `${path}: ${message}`,
  }))
  const lines = problems
    .toSorted(
      (a, b) =>
        (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
    )
    .slice(0, most)
    .map(({ place, words }) => `${placed(name, place)}: ${words}`)
  if (problems.length > most) lines.push(`${name}: and ${problems.length - most} more`)
  throw new OptionError(lines.join('\n'))
}

/** A name and a place in it, as errors give them. */
export function placed(name: string, place: Place | undefined): string {
  return place ? `${name}:${place.line}:${place.column}` : name
}

function placeAt(source: string, offset: number): Place {
  const lines = source.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}

/** The place of a key in a configuration that is right. */
export async function placeIn(source: string, file: string, path: string): Promise<Place | undefined> {
  if (!/\.(?:json|ya?ml)$/.test(file)) return placeInCode(source, path)
  const yaml = await import('yaml')
  const counter = new yaml.LineCounter()
  const document = yaml.parseDocument(source, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
  })
  return placesInYaml(yaml, document, counter)(path)
}
