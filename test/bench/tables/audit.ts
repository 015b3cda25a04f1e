import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { checksIn } from '../command.ts'
import { measure } from '../measure.ts'
import type { Options, Result, Table } from '../table.ts'
import { markdown } from '../table.ts'

/** An audit: pages that stand in a crawl's file, beside the same pages as files. */
export const audit: Table = { name: 'audit', run }

/** So many pages that starting the command does not tell. */
const leastPages = 60

const most = 1.1

async function run({ rounds, site }: Options): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'audit-'))
  try {
    const times = Math.ceil(leastPages / site.pages.length)
    const pages = Array.from({ length: times }, () => site.pages).flat()
    mkdirSync(path.join(folder, 'pages'))
    for (const [at, page] of pages.entries()) writeFileSync(path.join(folder, 'pages', `${at}.html`), page)
    writeFileSync(path.join(folder, 'crawl.warc.gz'), Buffer.concat(pages.map(recordOf)))
    writeFileSync(path.join(folder, 'crawl.jsonl'), pages.map(lineOf).join(''))
    const check = checksIn(folder, '--format', 'jsonl', '--output', 'report.jsonl')
    const measured = await measure(
      [
        check('as files', 'pages'),
        check('`--input warc`, compressed', '--input', 'warc', 'crawl.warc.gz'),
        check('`--input jsonl`', '--input', 'jsonl', 'crawl.jsonl'),
      ],
      [0],
      rounds,
      1,
    )
    const rows = measured.map(({ name, milliseconds, ratio }) => [
      name,
      (milliseconds / pages.length).toFixed(1),
      ratio.toFixed(2),
    ])
    return {
      text: `On ${pages.length} pages, of ${site.source}:\n\n${markdown(['', 'CPU ms a page', 'ratio'], rows)}`,
      bounds: [
        { what: 'pages of a WARC file', ratio: measured[1]!.ratio, most },
        { what: 'pages of JSON Lines', ratio: measured[2]!.ratio, most },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A record of a WARC file, compressed by itself as crawlers write it. */
function recordOf(page: string, at: number): Buffer {
  const body = Buffer.from(page)
  const answer = Buffer.concat([
    Buffer.from(
      `HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: ${body.length}\r\n\r\n`,
    ),
    body,
  ])
  const id = String(at).padStart(12, '0')
  const header = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${id}>`,
    'WARC-Date: 2026-01-31T00:00:00Z',
    `WARC-Target-URI: ${addressOf(at)}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${answer.length}`,
  ]
  return gzipSync(
    Buffer.concat([Buffer.from(`${header.join('\r\n')}\r\n\r\n`), answer, Buffer.from('\r\n\r\n')]),
  )
}

function lineOf(page: string, at: number): string {
  return `${JSON.stringify({ url: addressOf(at), bytes: Buffer.from(page).toString('base64') })}\n`
}

const addressOf = (at: number): string => `https://times.example/2026/${at}/`
