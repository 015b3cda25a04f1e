import { isGlob } from '../files/pattern.ts'
import { forTerminal } from '../reports/escape.ts'
import { nearest } from '@creditline/core'
import { OptionError } from '../resolve/option-error.ts'
import { version } from '../version.ts'
import type { Command } from './arguments.ts'
import { readArguments, UsageError } from './arguments.ts'
import { errorStream } from './error-stream.ts'
import { OutputError, ReaderGone, streamOutput } from './output.ts'

/** The commands by their names; what one needs is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  init: async () => (await import('./init.ts')).init,
  merge: async () => (await import('./merge.ts')).merge,
  inspect: async () => (await import('./inspect.ts')).inspect,
  fix: async () => (await import('./fix.ts')).fix,
  stories: async () => (await import('./stories.ts')).stories,
  serve: async () => (await import('./serve.ts')).serve,
  terms: async () => (await import('./terms.ts')).terms,
}

/** What a shell says of a process whose output nobody reads any more. */
const readerGone = 141

/** Runs the command. Returns the exit code; everything that goes wrong is told on standard error. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await dispatch(args)
  } catch (error) {
    if (error instanceof ReaderGone) return readerGone
    errorStream().write(told(error, args[0]))
    return 2
  }
}

async function dispatch([name, ...rest]: readonly string[]): Promise<number> {
  if (name !== undefined && Object.hasOwn(commands, name)) return runCommand(await commands[name]!(), rest)
  const output = streamOutput(process.stdout)
  if (name === '--version' || name === '-v') await output.write(`${version}\n`)
  else if (name === '--help' || name === '-h') {
    const { overview } = await import('./help.ts')
    await output.write(overview(await Promise.all(Object.values(commands).map((load) => load()))))
  } else throw unknownCommand(name)
  return 0
}

async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(command, args)
  if (!values.help) return command.run(values, positionals)
  const { helpOf } = await import('./help.ts')
  await streamOutput(process.stdout).write(helpOf(command))
  return 0
}

function unknownCommand(name: string | undefined): UsageError {
  const known = Object.keys(commands)
  if (name === undefined)
    return new UsageError(`Unexpected missing command; it is one of ${known.join(', ')}`)
  const near = nearest(name, known)
  if (near) return new UsageError(`Unknown command ${name}; did you mean ${near}?`)
  const looksLikePath = /[./\\]/.test(name) || isGlob(name)
  if (looksLikePath) return new UsageError(`Unknown command ${name}; did you mean creditline check ${name}?`)
  return new UsageError(`Unknown command ${name}; it is one of ${known.join(', ')}`)
}

/** What a person is told of an error: a wrong use in a line or two, a fault of our own with its trace. */
function told(error: unknown, name: string | undefined): string {
  if (!(error instanceof Error)) return lines(String(error))
  if (error instanceof UsageError) {
    const isCommand = name !== undefined && Object.hasOwn(commands, name)
    const help = isCommand ? `creditline ${name} --help` : 'creditline --help'
    return `${lines(error.message)}See: ${help}\n`
  }
  if (error instanceof OptionError || error instanceof OutputError) return lines(error.message)
  return lines(error.stack ?? error.message)
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => `creditline: ${forTerminal(line)}\n`)
    .join('')
}
