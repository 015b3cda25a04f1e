import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { creditline } from '../../packages/creditline/test/command.ts'
import type { Answer, RunningService, Started } from '../../packages/creditline/test/service.ts'
import { ask, json, post, startService } from '../../packages/creditline/test/service.ts'

// What is published: the bundle, whose thread is a file of its own.
const bin = path.join(import.meta.dirname, '../../packages/creditline/dist/bin.js')

const broken = '<h1>Ferries sail again</h1><p>By Staff</p><p>The ferry crews went back to work on Friday.</p>'
let running: RunningService[] = []

async function start(given: Started = {}): Promise<RunningService> {
  const service = await startService({ bin, ...given })
  running.push(service)
  return service
}

afterEach(async () => {
  const codes = await Promise.all(running.map((service) => service.stop()))
  running = []
  if (codes.some((code) => code !== 0)) throw new Error(`The service ended with ${codes.join(', ')}`)
})

test('turns away more than it can take on, and goes on', async () => {
  const service = await start({ args: ['--max-seconds', '60'] })
  const wanted = Array.from({ length: 60 }, () => post(service, '/check', { article: broken.repeat(100) }))
  const answers = await Promise.all(wanted)
  const refused = answers.filter(({ status }) => status === 503)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]).toMatchObject({ headers: { 'retry-after': '1' }, body: { error: { code: 'busy' } } })
  expect(answers.some(({ status }) => status === 200)).toBe(true)
  expect(await post(service, '/check', { article: broken })).toMatchObject({ status: 200 })
})

test('gives up on an article that takes too long, and goes on', async () => {
  const service = await start({ args: ['--max-seconds', '1'] })
  const slow = await post(service, '/check', { article: broken.repeat(40_000), republished: true })
  expect(slow).toMatchObject({ status: 504, body: { error: { code: 'too-slow' } } })
  expect(await ask(service, '/health', { method: 'GET' })).toMatchObject({ status: 200 })
})

test('turns away callers without the token, where there is one', async () => {
  const token = 'a-token-of-the-newsroom'
  const service = await start({ env: { CREDITLINE_TOKEN: token } })
  const told = (authorization?: string): Promise<Answer> =>
    ask(service, '/check', {
      headers: { ...json, ...(authorization !== undefined && { authorization }) },
      body: JSON.stringify({ article: broken }),
    })
  expect(await told()).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } })
  expect(await told(`Bearer ${token}x`)).toMatchObject({ status: 401, body: { error: { code: 'token' } } })
  expect(await told(`Bearer ${token}`)).toMatchObject({ status: 200 })
  expect(await ask(service, '/health', { method: 'GET' })).toMatchObject({ status: 200 })
})

test('finishes what it has begun when it is told to stop', async () => {
  const service = await startService({ bin, args: ['--max-seconds', '60'] })
  const answer = post(service, '/check', { article: broken.repeat(100), republished: true })
  await new Promise((resolve) => setTimeout(resolve, 100))
  const code = service.stop()
  expect(await answer).toMatchObject({ status: 200, body: { verdict: 'breach' } })
  expect(await code).toBe(0)
})

test.for<[string[], Record<string, string>, RegExp]>([
  [['--port', 'http'], {}, /Unexpected value http of --port/],
  [['--port', '70000'], {}, /a port up to 65535/],
  [['--max-seconds', '0'], {}, /--max-seconds/],
  [['article.html'], {}, /Unexpected article\.html/],
  [['--port', '0'], { CREDITLINE_TOKEN: 'short' }, /CREDITLINE_TOKEN, expected at least 16 characters/],
])('%j: told, and ends with 2', async ([args, env, message]) => {
  const { code, stderr } = await creditline(['serve', ...args], { env })
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) })
})

test('a port that is taken is told', async () => {
  const service = await start()
  const { code, stderr } = await creditline(['serve', '--port', String(service.port)])
  expect(code).toBe(2)
  expect(stderr).toBe(
    `creditline: Port ${service.port} cannot be listened on: another program listens on it\n`,
  )
})
