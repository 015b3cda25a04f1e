import { forTerminal } from '../reports/escape.ts'
import { codeOf, explain } from '../files/problem.ts'
import { OptionError } from '../resolve/option-error.ts'
import type { Bounds } from '../serve/bounds.ts'
import { defaultBounds } from '../serve/bounds.ts'
import type { Service, ServiceOptions } from '../serve/service.ts'
import { listen } from '../serve/service.ts'
import { mostWorkers } from '../run/limits.ts'
import type { Command, Options, Values } from './arguments.ts'
import { readNumber, UsageError } from './arguments.ts'
import { againstOptions, helpOption, leastMemory, resolveAgainst } from './common.ts'
import { streamOutput } from './output.ts'

const defaultPort = 7311

/** A token that is shorter could be guessed. */
const shortestToken = 16

const { memory, seconds } = defaultBounds

const options: Options = {
  terms: againstOptions.terms!,
  stories: againstOptions.stories!,
  port: {
    type: 'string',
    value: 'NUMBER',
    help: [`Port of 127.0.0.1 to listen on; 0 takes one that is free (default: ${defaultPort})`],
  },
  workers: {
    type: 'string',
    value: 'N',
    help: [`Threads that judge (default: one for each processor, at most ${mostWorkers})`],
  },
  'max-memory': { type: 'string', value: 'MB', help: [`Memory of a thread (default: ${memory})`] },
  'max-seconds': { type: 'string', value: 'S', help: [`Time of an answer (default: ${seconds})`] },
  ...helpOption,
}

/** `creditline serve`: judges and mends articles for other programs of this machine. */
export const serve: Command = {
  name: 'serve',
  summary: 'Check and mend articles for other programs of this machine, by HTTP',
  usage: ['creditline serve [options]'],
  options,
  examples: [
    ['creditline serve', 'POST /check, POST /fix and GET /health on 127.0.0.1'],
    ['creditline serve --port 0', 'on any free port, which is printed'],
    ['CREDITLINE_TOKEN=… creditline serve', 'for callers that show this token alone'],
  ],
  run: async (values, positionals) => {
    if (positionals.length > 0) throw new UsageError(`Unexpected ${positionals[0]} after creditline serve`)
    const port = readPort(values.port ?? String(defaultPort))
    const bounds = readBounds(values)
    const token = readToken(process.env['CREDITLINE_TOKEN'])
    const resolved = await resolveAgainst(values, process.cwd())
    const stopped = untilStopped()
    const service = await open(port, {
      terms: resolved.settings.terms,
      stories: resolved.stories.all,
      token,
      bounds,
      log,
    })
    await streamOutput(process.stdout).write(`Creditline listens on http://127.0.0.1:${service.port}\n`)
    await stopped
    await service.close()
    return 0
  },
}

function log(line: string): void {
  process.stderr.write(`creditline: ${forTerminal(line)}\n`)
}

async function open(port: number, settings: ServiceOptions): Promise<Service> {
  try {
    return await listen(port, settings)
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    const why = codeOf(error) === 'EADDRINUSE' ? 'another program listens on it' : explain(error)
    throw new OptionError(`Port ${port} cannot be listened on: ${why}`, { cause: error })
  }
}

/** Waits for the signal to stop; a second one ends the process at once, as it does by default. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGTERM', stop)
      process.off('SIGINT', stop)
      resolve()
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  })
}

function readPort(value: string): number {
  const port = readNumber('--port', value, 0)
  if (port <= 65_535) return port
  throw new UsageError(`Unexpected value ${value} of --port, expected a port up to 65535`)
}

function readBounds(values: Values): Bounds {
  const { workers, 'max-memory': mb, 'max-seconds': s } = values
  return {
    ...defaultBounds,
    ...(workers !== undefined && { workers: readNumber('--workers', workers, 1) }),
    ...(mb !== undefined && { memory: readNumber('--max-memory', mb, leastMemory) }),
    ...(s !== undefined && { seconds: readNumber('--max-seconds', s, 1) }),
  }
}

function readToken(token: string | undefined): string | undefined {
  if (token === undefined) return undefined
  if (/^\S+$/.test(token) && token.length >= shortestToken) return token
  throw new OptionError(
    `Unexpected value of CREDITLINE_TOKEN, expected at least ${shortestToken} characters without spaces`,
  )
}
