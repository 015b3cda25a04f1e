import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'

const sources = fileURLToPath(new URL('../src/bin.ts', import.meta.url))

/** `creditline serve` as a process of its own. */
export interface RunningService {
  port: number
  url: string
  /** What it has told on standard error. */
  stderr: () => string
  /** Tells it to stop, and gives the exit code. */
  stop: () => Promise<number | null>
}

export interface Started {
  args?: readonly string[]
  env?: Record<string, string>
  /** The command's file; its sources when left out. */
  bin?: string
}

/** Starts the service on a free port. */
export async function startService({
  args = [],
  env = {},
  bin = sources,
}: Started = {}): Promise<RunningService> {
  const flags = bin.endsWith('.ts') ? ['--conditions=development'] : []
  const child = spawn(process.execPath, [...flags, bin, 'serve', '--port', '0', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  const ended = once(child, 'exit') as Promise<[number | null]>
  const printed = once(child.stdout.setEncoding('utf8'), 'data') as Promise<[string]>
  const failed = ended.then(() => {
    throw new Error(`The service did not start: ${stderr}`)
  })
  const [line] = await Promise.race([printed, failed])
  failed.catch(() => {})
  const [, url, port] = /^Creditline listens on (http:\/\/127\.0\.0\.1:(\d+))\n$/.exec(line)!
  return {
    port: Number(port),
    url: url!,
    stderr: () => stderr,
    stop: async () => {
      child.kill('SIGTERM')
      const [code] = await ended
      return code
    },
  }
}

export interface Answer {
  status: number | undefined
  headers: Record<string, unknown>
  // oxlint-disable-next-line typescript/no-explicit-any -- what is expected of it stands in the tests
  body: any
}

export interface Asked {
  method?: string
  body?: string | Buffer
  headers?: Record<string, string>
}

export const json = { 'content-type': 'application/json' }

/** A request as bytes go, with the headers as they are given. */
export async function ask(
  { port }: RunningService,
  path: string,
  { method = 'POST', body = '', headers = {} }: Asked = {},
): Promise<Answer> {
  const sent = request({ port, host: '127.0.0.1', path, method, headers })
  sent.end(body)
  const [response] = await once(sent, 'response')
  let text = ''
  for await (const chunk of response.setEncoding('utf8')) text += chunk
  return { status: response.statusCode, headers: response.headers, body: JSON.parse(text) }
}

export function post(service: RunningService, path: string, value: unknown): Promise<Answer> {
  return ask(service, path, { headers: json, body: JSON.stringify(value) })
}
