import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { creditline } from './command.ts'
import { ask, type Asked, json, post, type RunningService, startService } from './service.ts'

const broken = '<h1>Ferries sail again</h1><p>By Staff</p><p>The ferry crews went back to work on Friday.</p>'
const logo = 'https://news.example/media/dcnf-logo.png'
const mend = { article: broken, republished: true, reporters: ['Jane Roe'], logo }

let service: RunningService

beforeAll(async () => {
  service = await startService()
})

afterAll(async () => {
  await service.stop()
})

test('tells that it is well, and what it checks', async () => {
  const { status, headers, body } = await ask(service, '/health', { method: 'GET' })
  expect({ status, body }).toEqual({
    status: 200,
    body: { status: 'ok', version: expect.any(String), terms: ['dcnf'] },
  })
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  expect(headers).not.toHaveProperty('access-control-allow-origin')
})

test('checks an article as the command does', async () => {
  const { status, body } = await post(service, '/check', {
    article: broken,
    republished: true,
    reporters: ['Jane Roe'],
    path: 'a.html',
  })
  const told = await creditline(
    ['check', '--republished', '--reporter=Jane Roe', '--format=json', '--stdin-filename=a.html', '-'],
    { input: broken },
  )
  expect(status).toBe(200)
  // The command reads bytes, the service text.
  const articles = JSON.parse(told.stdout).articles.map((article: object) => ({
    ...article,
    encoding: undefined,
  }))
  expect(body).toEqual({ version: 1, verdict: 'breach', articles })
  const own = await post(service, '/check', { article: '<h1>Council meets</h1><p>By Ines Calloway</p>' })
  expect(own.body.verdict).toBe('out-of-scope')
})

test('mends an article, and finds the mended one in order', async () => {
  const { status, body } = await post(service, '/fix', mend)
  expect(status).toBe(200)
  expect(body.before.verdict).toBe('breach')
  expect(body.after.verdict).toBe('compliant')
  expect(body.article).toContain('Jane Roe, Daily Caller News Foundation')
  expect(body.article).toContain(`src="${logo}"`)
  const again = await post(service, '/fix', { ...mend, article: body.article })
  expect(again.body).toMatchObject({ article: body.article, edits: [] })
})

test('reads Markdown, stories, and terms by their ids', async () => {
  const article = '# Rain\n\nBy Jane Roe, Daily Caller News Foundation\n\nIt rains.\n'
  const story = { reporters: ['Jane Roe'], headline: 'Rain' }
  const { body } = await post(service, '/check', {
    article,
    format: 'markdown',
    story,
    terms: ['dcnf'],
    republished: true,
  })
  const { byline, affiliation, logo: picture } = body.articles[0].clauses
  expect([byline.status, affiliation.status, picture.status]).toEqual(['met', 'met', 'breach'])
})

test('answers many at a time, each with its own', async () => {
  const names = Array.from({ length: 24 }, (_, index) => `Jane R${'o'.repeat(index + 1)}e`)
  const answers = await Promise.all(
    names.map((name) => post(service, '/fix', { ...mend, reporters: [name] })),
  )
  expect(answers.map(({ body }) => names.find((name) => body.article.includes(`By ${name},`)))).toEqual(names)
})

describe('turns away', () => {
  const article = { article: 'x' }
  test.for<[string, string, Asked, number, string, RegExp]>([
    ['another host', '/check', { headers: { ...json, host: 'rebound.example' } }, 421, 'host', /host/],
    [
      'a host that only begins so',
      '/health',
      { method: 'GET', headers: { host: 'localhost.example:80' } },
      421,
      'host',
      /host/,
    ],
    ['a page', '/check', { headers: { ...json, origin: 'https://news.example' } }, 403, 'origin', /page/],
    [
      'the question of a page',
      '/check',
      { method: 'OPTIONS', headers: { origin: 'null' } },
      403,
      'origin',
      /page/,
    ],
    ['another path', '/', { method: 'GET' }, 404, 'not-found', /\/check/],
    ['a name of every object', '/constructor', {}, 404, 'not-found', /\/check/],
    ['another method', '/check', { method: 'GET' }, 405, 'method', /POST/],
    ['another method for health', '/health', {}, 405, 'method', /GET/],
    [
      'what a form could send',
      '/check',
      { headers: { 'content-type': 'text/plain' }, body: JSON.stringify(article) },
      415,
      'media-type',
      /application\/json/,
    ],
    [
      'what is packed',
      '/check',
      { headers: { ...json, 'content-encoding': 'gzip' }, body: 'x' },
      415,
      'media-type',
      /encoding/,
    ],
    ['no JSON', '/check', { headers: json, body: '{"article"' }, 400, 'json', /JSON/],
    ['no UTF-8', '/check', { headers: json, body: Buffer.from([0x22, 0xff, 0x22]) }, 400, 'json', /UTF-8/],
  ])('%s', async ([, path, given, status, code, message]) => {
    const answer = await ask(service, path, given)
    expect(answer).toMatchObject({
      status,
      body: { error: { code, message: expect.stringMatching(message) } },
    })
  })

  test.for<[string, unknown, RegExp]>([
    ['/check', [], /expected an object/],
    ['/check', {}, /`article`, expected text/],
    ['/check', { ...article, reporter: ['Jane Roe'] }, /`reporter`; did you mean `reporters`\?/],
    ['/check', { ...article, reporters: 'Jane Roe' }, /`reporters`, expected a list of names/],
    ['/check', { ...article, logo }, /`logo`/],
    ['/check', { ...article, terms: ['./house.json'] }, /`terms`, expected a list of ids among dcnf/],
    ['/check', { ...article, terms: [] }, /`terms`/],
    ['/check', { ...article, story: { reporters: [] } }, /story/],
    ['/check', { ...article, republished: 'yes' }, /true or false/],
    ['/check', { ...article, format: 'docx' }, /html, markdown, mdx, text/],
    ['/fix', { ...mend, logo: { src: logo, width: -1 } }, /`logo.width`/],
    ['/fix', { ...mend, logo: 'a\nb' }, /Option `logo`/],
    ['/fix', { ...mend, logo: { url: logo } }, /`logo\.url`/],
  ])('a wrong request to %s: %j', async ([path, value, message]) => {
    const answer = await post(service, path, value)
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 'option', message: expect.stringMatching(message) } },
    })
  })

  test('a body that is too large, before it has all come', async () => {
    const declared = await ask(service, '/check', { headers: { ...json, 'content-length': '6000000' } })
    expect(declared).toMatchObject({ status: 413, headers: { connection: 'close' } })
    const sent = request({
      port: service.port,
      host: '127.0.0.1',
      path: '/check',
      method: 'POST',
      headers: json,
    })
    sent.on('error', () => {})
    for (let chunk = 0; chunk < 6; chunk++) sent.write(Buffer.alloc(1_000_000, ' '))
    const [response] = await once(sent, 'response')
    expect(response.statusCode).toBe(413)
    response.resume()
    sent.destroy()
  })
})

test('a caller that goes away leaves nothing behind', async () => {
  const socket = connect(service.port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(
    'POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
  )
  socket.destroy()
  expect(await post(service, '/check', { article: broken })).toMatchObject({ status: 200 })
  expect(service.stderr()).toBe('')
})
