/**
 * Measures byline readers side by side: node test/compare/bylines.ts FOLDER [--only NAME] [--write FILE] [--list]
 *
 * FOLDER holds `pages.jsonl`: a page a line, with `file`, `url`, `bylines` (the names), `grade`, `news` and
 * `plainTextOnly`. Counted are pages of grade A that are news. A byline is right where its names are the page's, as a
 * set, whatever their case, accents and punctuation. Ends with 1 where Creditline falls short of its goals.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { decodeBytes } from '@creditline/core'
import { readers } from './readers.ts'

interface Page {
  id: string
  file: string
  url: string
  bylines: string[]
  grade: string
  news: boolean
  plainTextOnly: boolean
}

/** Least shares of pages that Creditline reads exactly. */
const goals = { all: 0.9, plain: 0.7 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, write: { type: 'string' }, list: { type: 'boolean' } },
})
const [folder] = positionals
if (folder === undefined)
  throw new Error('Usage: node test/compare/bylines.ts FOLDER [--only NAME] [--write FILE] [--list]')

const pages = readFileSync(path.join(folder, 'pages.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Page)
  .filter(({ grade, news }) => grade === 'A' && news)

const key = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const keys = (names: readonly string[]): string => names.map(key).toSorted().join('|')

const names = Object.keys(readers).filter((name) => values.only === undefined || name === values.only)
const rows = []
for (const name of names) {
  let right = 0
  let plainRight = 0
  let failed = 0
  for (const page of pages) {
    const decoded = decodeBytes(readFileSync(path.join(folder, page.file)))
    if (!('text' in decoded)) throw new Error(`${page.file}: expected an encoding that browsers read`)
    const html = decoded.text
    let found: string[] = []
    try {
      found = await readers[name]!(html, page.url)
    } catch (error) {
      failed++
      if (values.list) console.log(`${name}\t${page.id}\tfailed: ${String(error)}`)
    }
    if (keys(found) === keys(page.bylines)) {
      right++
      if (page.plainTextOnly) plainRight++
    } else if (values.list)
      console.log(`${name}\t${page.id}\t${found.join('; ')}\tknown: ${page.bylines.join('; ')}`)
  }
  const plain = pages.filter(({ plainTextOnly }) => plainTextOnly).length
  rows.push({ name, right, plainRight, plain, failed })
}

const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)}%`
const table = [
  `| reader | exactly right, of ${pages.length} | of these in plain text only, of ${rows[0]?.plain} | pages it failed on |`,
  '| --- | --: | --: | --: |',
  ...rows.map(
    ({ name, right, plainRight, plain, failed }) =>
      `| ${name} | ${percent(right, pages.length)} | ${percent(plainRight, plain)} | ${failed} |`,
  ),
].join('\n')
console.log(table)
if (values.write !== undefined) {
  const document = readFileSync(values.write, 'utf8')
  writeFileSync(
    values.write,
    document.replace(
      /(<!-- table -->\n)[\s\S]*(\n<!-- \/table -->)/,
      (_, open: string, close: string) => open + table + close,
    ),
  )
}
const own = rows.find(({ name }) => name === 'Creditline')
if (own && (own.right / pages.length < goals.all || own.plainRight / own.plain < goals.plain)) {
  console.error(
    `Creditline: expected at least ${percent(goals.all, 1)} right, and ${percent(goals.plain, 1)} in plain text only`,
  )
  process.exitCode = 1
}
