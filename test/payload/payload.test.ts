import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const example = path.join(import.meta.dirname, '../../examples/payload')

let folder: string
let server: ChildProcess
let api: (method: string, at: string, body?: object) => Promise<{ status: number; body: any }>

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'creditline-payload-'))
  server = spawn(process.execPath, ['src/server.ts'], {
    cwd: example,
    env: {
      ...process.env,
      PORT: '0',
      PAYLOAD_SECRET: 'tests',
      DATABASE_URL: `file:${path.join(folder, 'payload.db')}`,
      NODE_ENV: 'development',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await listening(server)
  let headers: Record<string, string> = { 'content-type': 'application/json' }
  api = async (method, at, body) => {
    const response = await fetch(url + at, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    return { status: response.status, body: await response.json() }
  }
  const user = { email: 'editor@courier.example', password: 'password' }
  const { body } = await api('POST', '/users/first-register', user)
  headers = { ...headers, authorization: `JWT ${body.token}` }
})

afterAll(async () => {
  server.kill('SIGTERM')
  await once(server, 'exit')
  await rm(folder, { recursive: true, force: true })
})

/** Reads what the server prints until it says where it listens. */
async function listening({ stdout }: ChildProcess): Promise<string> {
  let printed = ''
  for await (const chunk of stdout!.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    printed += chunk
    const [, url] = /Payload listens on (\S+)\n/.exec(printed) ?? []
    if (url !== undefined) return url
  }
  throw new Error(`Payload did not start: ${printed}`)
}

function paragraph(text: string): object {
  const plain = { format: 0, detail: 0, mode: 'normal', style: '', type: 'text', version: 1 }
  const block = { format: '', indent: 0, direction: 'ltr', textFormat: 0, type: 'paragraph', version: 1 }
  return { ...block, children: [{ ...plain, text }] }
}

function content(...texts: string[]): object {
  return {
    root: {
      type: 'root',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      children: texts.map(paragraph),
    },
  }
}

const article = {
  title: 'Ferries sail again',
  wire: 'dcnf',
  reporters: ['Jane Roe'],
  content: content(
    'The ferry crews of the northern line went back to work on Friday.',
    'The strike had lasted nine days.',
  ),
}
const credit = { byline: 'By Jane Roe, Daily Caller News Foundation', logo: '/media/dcnf-logo.png' }

/** The messages of a refusal, by their fields. */
function faults(body: any): Record<string, string[]> {
  const [{ name, data }] = body.errors
  expect(name).toBe('ValidationError')
  return Object.fromEntries(
    Object.entries(
      Object.groupBy<string, { path: string; message: string }>(data.errors, (each) => each.path),
    ).map(([field, each]) => [field, each!.map(({ message }) => message)]),
  )
}

test('refuses to publish an article that lacks its credit, with each fault at its field', async () => {
  const { status, body } = await api('POST', '/articles', { ...article, _status: 'published' })
  expect(status).toBe(400)
  expect(faults(body)).toEqual({
    logo: [
      expect.stringMatching(
        /^Unexpected missing logo, expected `Daily Caller News Foundation logo`\. Put the logo/,
      ),
    ],
    byline: [
      expect.stringMatching(
        /^Unexpected missing byline, expected `Jane Roe`\. Name `Jane Roe` as the author/,
      ),
      expect.stringMatching(/^Unexpected missing affiliation/),
    ],
  })
  expect((await api('GET', '/articles')).body.totalDocs).toBe(0)
})

test('keeps it as a draft, refuses to publish that, and takes it mended', async () => {
  const made = await api('POST', '/articles?draft=true', { ...article, _status: 'draft' })
  expect(made.status).toBe(201)
  const at = `/articles/${made.body.doc.id}`
  const misspelt = { ...credit, byline: 'By Jane Rowe, Daily Caller News Foundation' }
  const refused = await api('PATCH', at, { ...misspelt, _status: 'published' })
  expect(refused.status).toBe(400)
  expect(faults(refused.body)['byline']).toContainEqual(
    expect.stringMatching(/^Unexpected spelling `Jane Rowe` in the byline, expected `Jane Roe`/),
  )
  const mended = await api('PATCH', at, { ...credit, _status: 'published' })
  expect(mended).toMatchObject({ status: 200, body: { doc: { _status: 'published', credit: 'compliant' } } })
  const broken = await api('PATCH', at, { logo: '' })
  expect(broken.status).toBe(400)
  expect(Object.keys(faults(broken.body))).toEqual(['logo'])
})

test('reads the credit in the rich text as well, and lets one’s own pass', async () => {
  const { wire: _, reporters: __, ...own } = article
  const passed = await api('POST', '/articles', { ...own, _status: 'published' })
  expect(passed).toMatchObject({ status: 201, body: { doc: { credit: 'out-of-scope' } } })
  const written = content(
    'By Jane Roe, Daily Caller News Foundation',
    'The ferry crews went back to work on Friday.',
  )
  const refused = await api('POST', '/articles', { ...own, content: written, _status: 'published' })
  expect(Object.keys(faults(refused.body))).toEqual(['logo'])
})
