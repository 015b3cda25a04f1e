import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { Story, Terms } from '@creditline/core'
import { forJson } from '../reports/escape.ts'
import { version } from '../version.ts'
import { admitCaller, admitToken } from './admission.ts'
import { readJson } from './body.ts'
import type { Bounds } from './bounds.ts'
import type { Task } from './job.ts'
import { Refusal } from './refusal.ts'
import { readJob } from './request.ts'
import { Threads } from './threads.ts'
import { workerFile } from './worker-file.ts'

export interface ServiceOptions {
  /** The terms that requests may choose among. */
  terms: readonly Terms[]
  stories: readonly Story[]
  /** What requests must show; nothing where left out. */
  token: string | undefined
  bounds: Bounds
  /** Takes what goes wrong on our side. */
  log: (line: string) => void
}

/** A service that is listening. */
export interface Service {
  port: number
  /** Takes no more requests, finishes those that are there, and ends. */
  close: () => Promise<void>
}

const tasks: Readonly<Record<string, Task>> = { '/check': 'check', '/fix': 'fix' }

/** Connections that may be open; those beyond are dropped. */
const mostConnections = 256

/**
 * Listens on 127.0.0.1, so that nobody but programs of this machine can ask.
 *
 * @param port - 0 for any that is free.
 * @throws Error of the system where the port cannot be listened on.
 */
export async function listen(port: number, options: ServiceOptions): Promise<Service> {
  const { bounds, stories } = options
  const threads = new Threads(workerFile, { stories }, bounds)
  let stopping = false
  let open = 0
  const server = createServer({ headersTimeout: 5000, requestTimeout: 10_000, keepAliveTimeout: 5000 })
  server.maxConnections = mostConnections
  server.on('request', (request, response) => {
    if (stopping) response.setHeader('connection', 'close')
    const room = !stopping && open < bounds.workers + bounds.waiting
    open++
    response.on('close', () => open--)
    void respond(
      request,
      response,
      async (signal) => {
        if (request.url === '/health') return health(request, options)
        const task = taskOf(request)
        admitToken(request, options.token)
        if (stopping) throw new Refusal('stopping', 'The service is stopping')
        if (!room) throw new Refusal('busy', 'Too many requests are open')
        const job = readJob(task, await readJson(request, bounds.body), options.terms)
        const done = await threads.do(job, signal)
        if ('answer' in done) return done.answer
        if ('refused' in done) throw new Refusal('option', done.refused)
        throw new Error(done.failed)
      },
      options.log,
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: portOf(server),
    close: async () => {
      stopping = true
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await closed
      await threads.end()
    },
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The service has no port')
  return address.port
}

function health(request: IncomingMessage, { terms }: ServiceOptions): object {
  if (request.method !== 'GET') throw new Refusal('method', 'Unexpected method, expected GET')
  return { status: 'ok', version, terms: terms.map(({ id }) => id) }
}

/** @throws Refusal where there is nothing at the path, or the method is another. */
function taskOf({ url = '', method }: IncomingMessage): Task {
  const task = Object.hasOwn(tasks, url) ? tasks[url] : undefined
  if (task === undefined) throw new Refusal('not-found', 'Unexpected path, expected /check, /fix or /health')
  if (method !== 'POST') throw new Refusal('method', 'Unexpected method, expected POST')
  return task
}

/** Answers a request with what it is worth, or with the error that it ends in. */
async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (signal: AbortSignal) => Promise<object> | object,
  log: (line: string) => void,
): Promise<void> {
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  try {
    admitCaller(request)
    send(response, 200, await answer(gone.signal))
  } catch (error) {
    // The caller has gone, in the middle of its body or of the wait.
    if (gone.signal.aborted) return
    const refusal =
      error instanceof Refusal ? error : new Refusal('failed', 'The service has failed at this request')
    if (refusal !== error) log(error instanceof Error ? (error.stack ?? error.message) : String(error))
    if (refusal.code === 'method') response.setHeader('allow', request.url === '/health' ? 'GET' : 'POST')
    if (refusal.code === 'token') response.setHeader('www-authenticate', 'Bearer')
    if (refusal.status === 503) response.setHeader('retry-after', '1')
    // What is left of a body is not waited for.
    if (!request.complete) response.setHeader('connection', 'close')
    send(response, refusal.status, { error: { code: refusal.code, message: refusal.message } })
  }
}

function send(response: ServerResponse, status: number, value: object): void {
  const body = Buffer.from(`${forJson(value)}\n`)
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(body)
}
