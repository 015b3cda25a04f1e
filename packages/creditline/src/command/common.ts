import { reportFormats } from '../reports/index.ts'
import { knownTerms } from '../resolve/terms.ts'
import type { RunOptions } from '../run/all.ts'
import { defaultLimits, mostWorkers } from '../run/limits.ts'
import type { Resolved } from '../run/options.ts'
import { resolveOptions } from '../run/options.ts'
import type { Option, Options, Values } from './arguments.ts'
import { readChoice, readNumber, UsageError } from './arguments.ts'
import { failOns } from './fail-on.ts'

/** The option that every command has. */
export const helpOption: Options = {
  help: { type: 'boolean', short: 'h', help: ['Print this help'] },
}

/** Options that say what an article is held against. */
export const againstOptions: Options = {
  config: {
    type: 'string',
    negatable: true,
    value: 'FILE',
    help: ['Configuration, or --no-config (default: creditline.config.* found upwards from here)'],
  },
  terms: {
    type: 'string',
    multiple: true,
    value: 'ID[,…]',
    help: [
      'Terms to check against: ids, or paths of terms files of your own',
      `(default: those of the configuration, else ${knownTerms.map(({ id }) => id).join(',')})`,
    ],
  },
  stories: {
    type: 'string',
    value: 'FILE',
    help: ['The originals: JSON Lines, or a feed (RSS, Atom, JSON Feed)'],
  },
  reporter: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    help: ['The reporter of every article given; repeat it for several'],
  },
  republished: {
    type: 'boolean',
    help: ['Every article given is republished: skip the scope question'],
  },
}

/** The option of a command that writes reports in several formats at once. */
export const formatsOption: Options = {
  format: {
    type: 'string',
    multiple: true,
    value: 'NAME[=FILE]',
    help: [`${reportFormats.join(', ')} (default: pretty)`, 'Repeat it for several, with a file for each'],
  },
}

/** The option that says which verdicts make the exit code 1. */
export const failOnOption: Options = {
  'fail-on': {
    type: 'string',
    value: 'WHAT',
    help: [`${failOns.join(', ')} (default: that of the configuration, else breach)`],
  },
}

export const quietOption: Options = {
  quiet: { type: 'boolean', short: 'q', help: ['Leave out articles that are in order, and progress'] },
}

/** The option of a command that writes one format. */
export function formatOption(formats: readonly string[]): Option {
  const help = [`${formats.join(', ')} (default: pretty)`]
  return { type: 'string', multiple: true, value: 'NAME', help }
}

/** The format that such a command is asked for. */
export function readFormat<T extends string>({ format = ['pretty'] }: Values, formats: readonly T[]): T {
  const [name = '', ...others] = format
  if (others.length > 0) throw new UsageError(`Unexpected second --format ${others[0]}`)
  return readChoice('--format', name, formats)
}

/** Options that say where the report goes and how it looks. */
export const outputOptions: Options = {
  output: { type: 'string', value: 'FILE', help: ['Write the report to a file'] },
  color: { type: 'boolean', help: ['Colours, or --no-color (default: by the terminal)'] },
}

/** Options that say how many articles are judged at a time, and within what. */
export const workerOptions: Options = {
  workers: {
    type: 'string',
    value: 'N',
    help: [`Threads that judge (default: one for each processor, at most ${mostWorkers})`],
  },
  'max-memory': {
    type: 'string',
    value: 'MB',
    help: [`Memory of a thread; an article that needs more is unreadable (default: ${defaultLimits.memory})`],
  },
  'max-seconds': {
    type: 'string',
    value: 'S',
    help: [`Processor time of an article, as the last resort (default: ${defaultLimits.seconds})`],
  },
}

/** @throws UsageError where one of `workerOptions` has no number. */
export function readWorkers(values: Values): Pick<RunOptions, 'workers' | 'limits'> {
  const { workers, 'max-memory': memory, 'max-seconds': seconds } = values
  return {
    ...(workers !== undefined && { workers: readNumber('--workers', workers, 1) }),
    limits: {
      ...(memory !== undefined && { memory: readNumber('--max-memory', memory, leastMemory) }),
      ...(seconds !== undefined && { seconds: readNumber('--max-seconds', seconds, 1) }),
    },
  }
}

/** Megabytes that a thread takes for itself, and as much again. */
export const leastMemory = 256

/** The option that names the article on standard input. */
export const stdinOption: Options = {
  'stdin-filename': { type: 'string', value: 'PATH', help: ['Path of the article on standard input'] },
}

/**
 * Resolves what the articles are held against: options, and for what they leave out the configuration.
 *
 * @param code - whether a configuration that is found may be code; one that is named may.
 * @throws OptionError where configuration, terms or stories are wrong.
 */
export async function resolveAgainst(values: Values, cwd: string, code = true): Promise<Resolved> {
  const named = values.terms?.flatMap((ids) => ids.split(',')).map((id) => id.trim())
  const resolved = await resolveOptions(
    {
      config: values.config ?? true,
      ...(named && { terms: named }),
      ...(values.stories !== undefined && { stories: values.stories }),
      ...(values.republished && { republished: true }),
      // What others publish does not judge itself.
      ...((values.suppressions === false || values.input !== undefined) && { suppressions: false }),
    },
    cwd,
    { otherwise: knownTerms, code },
  )
  if (!values.reporter) return resolved
  return { ...resolved, settings: { ...resolved.settings, reporters: values.reporter } }
}
