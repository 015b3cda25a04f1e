import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { creditline, directoryOf } from '../../packages/creditline/test/command.ts'

const page = `<!doctype html><html><head><title>Rates</title></head><body><article><h1>Board votes on water rates</h1>
<p>By Jane Roe, Daily Caller News Foundation</p><img src="/dcnf-logo.png" alt="DCNF logo">
<p>The county board voted on Tuesday to raise water rates – the first rise in six years.</p></article></body></html>`
const other = page.replace('Daily Caller News Foundation', 'Example Times').replaceAll(/dcnf/gi, 'times')

function record(type: string, url: string, block: string | Buffer, fields: string[] = []): Buffer {
  const body = Buffer.from(block as string)
  const kind = type === 'response' ? ['Content-Type: application/http; msgtype=response'] : []
  const head = ['WARC/1.1', `WARC-Type: ${type}`, `WARC-Target-URI: ${url}`, ...kind, ...fields]
  return Buffer.concat([
    Buffer.from(`${head.join('\r\n')}\r\nContent-Length: ${body.length}\r\n\r\n`),
    body,
    Buffer.from('\r\n\r\n'),
  ])
}

function answer(body: string | Buffer, fields: string[] = [], status = '200 OK'): Buffer {
  const head = [`HTTP/1.1 ${status}`, 'Content-Type: text/html; charset=utf-8', ...fields].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body as string)])
}

const chunked = `${Buffer.byteLength(page).toString(16)};x=y\r\n${page}\r\n0\r\n\r\n`

const pages: [url: string, block: Buffer, verdict: string][] = [
  ['https://a.example/plain', answer(page), 'compliant'],
  ['https://a.example/other', answer(other), 'out-of-scope'],
  ['https://a.example/gzip', answer(gzipSync(page), ['Content-Encoding: gzip']), 'compliant'],
  ['https://a.example/br', answer(brotliCompressSync(page), ['Content-Encoding: br']), 'compliant'],
  ['https://a.example/deflate', answer(deflateRawSync(page), ['content-encoding: deflate']), 'compliant'],
  ['https://a.example/decoded', answer(page, ['Content-Encoding: gzip']), 'compliant'],
  ['https://a.example/chunked', answer(chunked, ['Transfer-Encoding: chunked']), 'compliant'],
  [
    'https://a.example/bomb',
    answer(gzipSync(Buffer.alloc(50_000_000)), ['Content-Encoding: gzip']),
    'unreadable',
  ],
  ['https://a.example/odd', answer(page, ['Content-Encoding: rot13']), 'unreadable'],
]

const passedOver = [
  record('warcinfo', 'x', 'software: test'),
  record('request', 'https://a.example/plain', 'GET /plain HTTP/1.1\r\n\r\n'),
  record('response', 'https://a.example/moved', answer('', ['Location: /plain'], '301 Moved')),
  record('resource', 'https://a.example/logo.png', 'PNG', ['Content-Type: image/png']),
]

interface Line {
  path: string
  verdict: string
  messages: { ruleId: string; reason: string }[]
}

function linesOf(output: string): Line[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line))
}

const verdicts = pages.map(([path, , verdict]) => ({ path, verdict }))

test.each([
  ['plain', Buffer.concat([...passedOver, ...pages.map(([url, block]) => record('response', url, block))])],
  [
    'with a member of gzip for each record',
    Buffer.concat(
      [...passedOver, ...pages.map(([url, block]) => record('response', url, block))].map((one) =>
        gzipSync(one),
      ),
    ),
  ],
])('a WARC file, %s, gives a line for each of its pages', async (_, bytes) => {
  await using directory = await directoryOf({ 'crawl.warc': bytes })
  const run = await creditline(['check', '--input', 'warc', 'crawl.warc'], { cwd: directory.path })
  expect(linesOf(run.stdout).map(({ path, verdict }) => ({ path, verdict }))).toEqual(verdicts)
  expect(run.stderr).toContain('Unknown content encoding `rot13`')
  expect(run.code).toBe(2)
})

test('records that are broken are told and passed over', async () => {
  const good = (url: string): Buffer => gzipSync(record('response', url, answer(page)))
  const damaged = good('https://a.example/damaged')
  damaged.fill(0xff, 60, 90)
  const parts = [
    good('https://a.example/1'),
    damaged,
    good('https://a.example/2'),
    gzipSync('WARC/1.1\r\nWARC-Type: response\r\n\r\nno length'),
    good('https://a.example/3'),
    gzipSync(record('response', 'https://a.example/cut', answer(page), ['WARC-Truncated: length'])),
    good('https://a.example/4').subarray(0, 120),
  ]
  await using directory = await directoryOf({ 'crawl.warc.gz': Buffer.concat(parts) })
  const run = await creditline(['check', '--input', 'warc', 'crawl.warc.gz', 'none.warc'], {
    cwd: directory.path,
  })
  expect(linesOf(run.stdout).map(({ path, messages }) => [path, messages.at(-1)?.ruleId])).toEqual([
    ['https://a.example/1', 'notice'],
    ['crawl.warc.gz#2', 'broken-record'],
    ['https://a.example/2', 'notice'],
    ['crawl.warc.gz#4', 'broken-record'],
    ['https://a.example/3', 'notice'],
    ['https://a.example/cut', 'broken-record'],
    ['crawl.warc.gz#7', 'broken-record'],
    ['none.warc', 'no-such-file'],
  ])
  expect(run.code).toBe(2)
})

test('JSON Lines on standard input give a line for each page', async () => {
  const latin = Buffer.from(page.replace('–', '\u00e9'), 'latin1').toString('base64')
  const lines = [
    JSON.stringify({ url: 'https://a.example/1', text: page, crawled: '2026-11-01' }),
    JSON.stringify({ url: 'https://a.example/2', bytes: latin, contentType: 'text/html; charset=latin1' }),
    '',
    '{"url": "https://a.example/3"',
    JSON.stringify({ url: 'https://a.example/4', bytes: '%%%' }),
    JSON.stringify({ url: 'https://a.example/5.png', bytes: 'AAAA', contentType: 'image/png' }),
    JSON.stringify({ text: page }),
    JSON.stringify({ url: 'https://a.example/6', text: other }),
  ]
  const run = await creditline(['check', '--input', 'jsonl', '-'], { input: lines.join('\n') })
  expect(linesOf(run.stdout).map(({ path, verdict }) => [path, verdict])).toEqual([
    ['https://a.example/1', 'compliant'],
    ['https://a.example/2', 'compliant'],
    ['-#4', 'unreadable'],
    ['-#5', 'unreadable'],
    ['-#7', 'unreadable'],
    ['https://a.example/6', 'out-of-scope'],
  ])
  expect(run.code).toBe(2)
})

test.each([
  [['--input', 'warcs', 'a'], 'Unknown value warcs of --input; did you mean warc?'],
  [['--input', 'warc'], 'Unexpected missing inputs; give files or -'],
  [['--input', 'jsonl', '-', '-'], 'Standard input (-) can be given once only'],
])('%j is told', async (args, told) => {
  const run = await creditline(['check', ...args])
  expect(run).toMatchObject({ code: 2, stdout: '' })
  expect(run.stderr).toContain(told)
})
