import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { nearest } from '@creditline/core'
import { isGlob } from '../files/pattern.ts'

/** A wrong use of the command: told on standard error, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** An option of a command: what `parseArgs` takes, and what the help says. */
export interface Option {
  type: 'string' | 'boolean'
  multiple?: boolean
  short?: string
  /** It has a `--no-…`, though it takes a value. */
  negatable?: boolean
  /** Its value may be left out: it is then empty. */
  optional?: boolean | 'joined'
  /** What stands for the value in the help, such as `FILE`. */
  value?: string
  /** What it does, for the help; a line each. */
  help: readonly string[]
}

/** The values that were given. Every option of the command is here; each command takes some. */
export interface Values {
  terms?: string[]
  stories?: string
  reporter?: string[]
  republished?: boolean
  format?: string[]
  shard?: string
  output?: string
  color?: boolean
  'fail-on'?: string
  input?: string
  cache?: string
  'stdin-filename'?: string
  quiet?: boolean
  /** `false` where none holds. */
  config?: string | false
  suppressions?: boolean
  changed?: string
  baseline?: string
  'update-baseline'?: boolean
  force?: boolean
  workers?: string
  'max-memory'?: string
  'max-seconds'?: string
  port?: string
  logo?: string
  notice?: string
  'dry-run'?: boolean
  help?: boolean
}

export type Options = { readonly [K in keyof Values]: Option }

/** A command: what it is called and takes, and what it does. */
export interface Command {
  name: string
  /** A line for the list of commands. */
  summary: string
  usage: readonly string[]
  options: Options
  /** What one types, and what it does. */
  examples: readonly (readonly [typed: string, does: string])[]
  /** Returns the exit code: 0, 1 (something fails the run) or 2 (not done in full). */
  run: (values: Values, positionals: readonly string[]) => Promise<number>
}

/** @throws UsageError where an option is unknown, with the nearest right one, or its value is missing. */
export function readArguments(
  command: Command,
  args: readonly string[],
): { values: Values; positionals: string[] } {
  const config = {
    args: args.map((arg, index) => withValue(arg, args[index + 1], command.options)),
    options: {
      ...Object.fromEntries(
        Object.entries(command.options).map(([name, { type, multiple = false, short }]) => [
          name,
          { type, multiple, ...(short !== undefined && { short }) },
        ]),
      ),
      ...negations(command.options),
    },
    allowPositionals: true,
    allowNegative: true,
  }
  for (const token of parseArgs({ ...config, strict: false, tokens: true }).tokens) {
    if (token.kind !== 'option') continue
    const option = known(token.rawName, token.name, command.options)
    if (option.type === 'string' && token.value === undefined && !token.rawName.startsWith('--no-')) {
      throw new UsageError(`${token.rawName} needs a value: ${option.help.join(' ')}`)
    }
  }
  try {
    const { values, positionals } = parseArgs(config)
    return { values: Object.assign<Values, unknown>({}, values), positionals }
  } catch (error) {
    throw new UsageError(firstSentence(error), { cause: error })
  }
}

/** `--no-…` of the options that take a value. */
function negations(options: Options): Record<string, { type: 'boolean' }> {
  const negatable = Object.entries(options).filter(([, option]) => option.negatable)
  return Object.fromEntries(negatable.map(([name]) => [`no-${name}`, { type: 'boolean' as const }]))
}

/**
 * An option whose value is left out, with an empty one: at the end, before another option, and before what is there to
 * be checked.
 */
function withValue(arg: string, next: string | undefined, options: Options): string {
  const option = new Map(Object.entries(options)).get(arg.replace(/^--/, ''))
  if (!arg.startsWith('--') || !option?.optional) return arg
  if (option.optional === 'joined') return `${arg}=`
  const isValue = next !== undefined && !next.startsWith('-') && !existsSync(next) && !isGlob(next)
  return isValue ? arg : `${arg}=`
}

/** The option of this name, or, for `--no-…`, the one that it turns off. */
function known(rawName: string, name: string, options: Options): Option {
  const all = new Map(Object.entries(options))
  const negated = all.get(name.replace(/^no-/, ''))
  const option = all.get(name) ?? (negated?.type === 'boolean' || negated?.negatable ? negated : undefined)
  if (option) return option
  const near = rawName.startsWith('--') ? nearest(name, [...all.keys()]) : undefined
  throw new UsageError(`Unknown option ${rawName}${near ? `; did you mean --${near}?` : ''}`)
}

/** The runtime's own messages go on with hints that do not fit a command. */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split(/\.?\n|\. /, 1)[0]!.replaceAll("'", '')
}

/** @throws UsageError where the value is no whole number, or less than `least`. */
export function readNumber(option: string, value: string, least: number): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : undefined
  if (number !== undefined && number >= least) return number
  throw new UsageError(`Unexpected value ${value} of ${option}, expected a whole number from ${least}`)
}

/** @throws UsageError where the value is none of the choices, with the nearest. */
export function readChoice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  const near = nearest(value, choices)
  const hint = near ? `did you mean ${near}?` : `it is one of ${choices.join(', ')}`
  throw new UsageError(`Unknown value ${value} of ${option}; ${hint}`)
}
