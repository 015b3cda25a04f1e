import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { preSave } from '../examples/decap/pre-save.ts'
import { webhook } from '../examples/ghost/webhook.ts'

const servers: Server[] = []

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

describe('Ghost', () => {
  const secret = 'secret of the webhook'
  const credit =
    '<img src="/dcnf-logo.png" alt="Daily Caller News Foundation logo"><p>Daily Caller News Foundation</p>'
  const prose = '<p>The ferry crews of the northern line went back to work on Friday.</p>'
  const post = {
    id: '64b1',
    title: 'Ferries sail again',
    html: prose,
    updated_at: '2026-11-24T10:00:00.000Z',
    authors: [{ name: 'Jane Roe' }],
    tags: [{ slug: 'hash-dcnf' }],
  }

  interface Unpublished {
    request: IncomingMessage
    body: unknown
  }

  /** The webhook in front of a Ghost that takes what the Admin API is asked. */
  async function start(): Promise<{ url: string; unpublished: Unpublished[]; told: Promise<string> }> {
    const unpublished: Unpublished[] = []
    const ghost = await serve(async (request, response) => {
      let body = ''
      for await (const chunk of request.setEncoding('utf8')) body += chunk
      unpublished.push({ request, body: JSON.parse(body) })
      response.end('{}')
    })
    const { promise: told, resolve: tell } = Promise.withResolvers<string>()
    const admin = { url: ghost, key: `keyid:${'ab'.repeat(32)}` }
    return { url: await serve(webhook({ secret, admin, tag: 'hash-dcnf', tell })), unpublished, told }
  }

  function signed(body: string, time = Date.now(), key = secret): string {
    return `sha256=${createHmac('sha256', key).update(`${body}${time}`).digest('hex')}, t=${time}`
  }

  async function send(url: string, body: string, signature = signed(body)): Promise<number> {
    const { status } = await fetch(url, { method: 'POST', body, headers: { 'x-ghost-signature': signature } })
    return status
  }

  test('makes a post that lacks its credit a draft again, and says why', async () => {
    const { url, unpublished, told } = await start()
    expect(await send(url, JSON.stringify({ post: { current: post } }))).toBe(202)
    expect(await told).toMatch(
      /^“Ferries sail again” is a draft again: Unexpected missing logo, .*; Unexpected missing aff/,
    )
    const [{ request, body }] = unpublished as [Unpublished]
    expect(`${request.method} ${request.url}`).toBe('PUT /ghost/api/admin/posts/64b1/')
    expect(body).toEqual({ posts: [{ status: 'draft', updated_at: post.updated_at }] })
    const [head, claims, signature] = request.headers.authorization!.replace('Ghost ', '').split('.')
    const expected = createHmac('sha256', Buffer.from('ab'.repeat(32), 'hex')).update(`${head}.${claims}`)
    expect(signature).toBe(expected.digest('base64url'))
    expect(JSON.parse(Buffer.from(claims!, 'base64url').toString())).toMatchObject({ aud: '/admin/' })
  })

  test('leaves a sound post and one’s own alone', async () => {
    const { url, unpublished, told } = await start()
    const sound = { ...post, html: credit + prose }
    expect(await send(url, JSON.stringify({ post: { current: sound } }))).toBe(202)
    expect(await send(url, JSON.stringify({ post: { current: { ...post, tags: [] } } }))).toBe(202)
    // What comes after both of them is told when both are done.
    expect(await send(url, JSON.stringify({ post: { current: { ...post, id: 'last' } } }))).toBe(202)
    await told
    expect(unpublished.map(({ request }) => request.url)).toEqual(['/ghost/api/admin/posts/last/'])
  })

  const body = JSON.stringify({ post: { current: post } })
  const minutes = 60_000
  test.for<[string, string]>([
    ['no signature', ''],
    ['another secret', signed(body, Date.now(), 'guess')],
    ['another body', signed(`${body} `)],
    [
      'a time that is not the signed one',
      signed(body).replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
    ],
    ['a time long past', signed(body, Date.now() - 6 * minutes)],
    ['a time to come', signed(body, Date.now() + 6 * minutes)],
    ['no time', signed(body).split(',')[0]!],
    ['half a signature', signed(body).replace(/[0-9a-f]{32},/, ',')],
  ])('turns away %s', async ([, signature]) => {
    const { url, unpublished } = await start()
    expect(await send(url, body, signature)).toBe(401)
    expect(unpublished).toEqual([])
  })

  test('turns away what is no webhook of a post', async () => {
    const { url } = await start()
    expect((await fetch(url)).status).toBe(405)
    expect(await send(url, '{"member":{}}')).toBe(400)
    expect(await send(url, ' '.repeat(5_000_001)).catch(() => 413)).toBe(413)
  })
})

describe('Decap', () => {
  /** As Immutable's maps behave, as far as Decap's are used. */
  class Fields {
    readonly #fields: Readonly<Record<string, unknown>>
    constructor(fields: Record<string, unknown>) {
      this.#fields = fields
    }
    get(key: string): unknown {
      return this.#fields[key]
    }
    set(key: string, value: unknown): Fields {
      return new Fields({ ...this.#fields, [key]: value })
    }
  }

  const handler = preSave({
    isRepublished: (data) => data.get('wire') === 'dcnf',
    logo: '/images/dcnf-logo.png',
  })
  const body =
    'The ferry crews of the northern line went back to work on Friday.\n\nThe strike had lasted nine days.\n'
  const save = async (fields: Record<string, unknown>): Promise<unknown> => {
    const data = new Fields({ title: 'Ferries sail again', body, ...fields })
    return (await handler({ entry: { get: () => data } })).get('body')
  }

  test('writes the credit in that is missing', async () => {
    const mended = await save({ wire: 'dcnf', reporters: new Set(['Jane Roe']) })
    expect(mended).toBe(
      'By Jane Roe, Daily Caller News Foundation\n\n' +
        '![Daily Caller News Foundation logo](/images/dcnf-logo.png)\n\n' +
        body,
    )
    expect(await save({ wire: 'dcnf', reporters: 'Jane Roe', body: mended })).toBe(mended)
  })

  test('throws where it cannot know the reporter, and says so', async () => {
    await expect(save({ wire: 'dcnf' })).rejects.toThrow(
      /^Unexpected missing byline\. .*Who wrote the story is not known: give its reporters\.$/,
    )
  })

  test('saves drafts and what is one’s own as they are', async () => {
    expect(await save({ wire: 'dcnf', draft: true })).toBe(body)
    expect(await save({ reporters: 'Jane Roe' })).toBe(body)
  })
})
