import { chmod, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { creditline, directoryOf } from './command.ts'

const prose = [
  '<p>The county board voted on Tuesday to repair the old bridge over the river, ending four years of argument.</p>',
  '<p>Work starts in the spring and takes eleven months, the engineer told the board after the vote.</p>',
].join('\r\n')

const broken = `<h1>County approves bridge repair</h1>\r\n<p>By Ledger Staff</p>\r\n${prose}\r\n`
const own =
  '# Council meets\n\nBy Ann Poe\n\nThe council met on Friday and spoke about the budget of the county.\n'

let directory: Awaited<ReturnType<typeof directoryOf>>
beforeAll(async () => {
  directory = await directoryOf({
    'content/bridge.html': broken,
    'content/own.md': own,
    'content/unknown.html': broken,
    'stories.jsonl': '{"reporters": ["Jane Roe"], "copies": ["content/bridge.html"]}\n',
    'notice.txt': 'Use it as you like.\n',
  })
})
afterAll(() => directory[Symbol.asyncDispose]())

const fix = (...args: string[]): ReturnType<typeof creditline> =>
  creditline(['fix', ...args], { cwd: directory.path })
const read = (path: string): Promise<string> => readFile(join(directory.path, path), 'utf8')

const told = ['--stories', 'stories.jsonl', '--logo', '/img/dcnf-logo.png,300x40']

test('--dry-run writes a diff, and no file', async () => {
  const { stdout, stderr, code } = await fix('--dry-run', ...told, 'content/bridge.html')
  expect(stdout).toBe(`\
--- a/content/bridge.html
+++ b/content/bridge.html
@@ -1,4 +1,5 @@
 <h1>County approves bridge repair</h1>\r
-<p>By Ledger Staff</p>\r
+<p>By Jane Roe, Daily Caller News Foundation</p>\r
+<p><img src="/img/dcnf-logo.png" alt="Daily Caller News Foundation logo" width="300" height="40"></p>\r
${prose
  .split('\r\n')
  .map((line) => ` ${line}\r\n`)
  .join('')}`)
  expect(stderr).toBe(`\
content/bridge.html: 2 edits to make, breach → compliant
  notice (breach): The words of the closing notice are not known: give them.
`)
  expect(code).toBe(0)
  expect(await read('content/bridge.html')).toBe(broken)
})

test('files are mended in place, once; what is one’s own stays, what cannot be mended is said', async () => {
  await chmod(join(directory.path, 'content/bridge.html'), 0o640)
  const first = await fix(...told, 'content')
  expect(first.stdout).toBe('')
  expect(first.stderr).toContain('content/bridge.html: 2 edits, breach → compliant\n')
  expect(first.code).toBe(0)
  const mended = await read('content/bridge.html')
  expect(mended).toContain('<p>By Jane Roe, Daily Caller News Foundation</p>\r\n')
  expect(mended.replaceAll('\r\n', '')).not.toContain('\n')
  expect((await stat(join(directory.path, 'content/bridge.html'))).mode & 0o777).toBe(0o640)
  expect(await read('content/own.md')).toBe(own)
  const second = await fix(...told, 'content')
  expect(second.stderr).toContain('content/bridge.html: 0 edits, compliant\n')
  expect(await read('content/bridge.html')).toBe(mended)
  const unknown = await fix('--republished', 'content/unknown.html')
  expect(unknown.stderr).toContain(
    '  affiliation (breach): Who wrote the story is not known: give its reporters.\n',
  )
  expect(unknown.code).toBe(1)
})

test('standard input gives a diff', async () => {
  const { stdout, code } = await creditline(['fix', '--republished', '--reporter', 'Jane Roe', '-'], {
    cwd: directory.path,
    input: own,
  })
  expect(stdout).toContain('-By Ann Poe\n+By Jane Roe, Daily Caller News Foundation\n')
  expect(code).toBe(1)
})

test.each([
  [['--logo', ',300x40'], 'Unexpected --logo ,300x40, expected an address'],
  [['--notice', 'missing.txt'], 'Notice `missing.txt` cannot be read: it does not exist'],
  [
    ['--notice', 'notice.txt'],
    'Option `notice`: unexpected words, expected the closing notice of Daily Caller News Foundation',
  ],
])('%s is refused', async (args, message) => {
  const { stderr, code } = await fix('--republished', ...args, 'content/unknown.html')
  expect(stderr).toContain(message)
  expect(code).toBe(2)
})
