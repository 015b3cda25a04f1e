import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { creditline, directoryOf } from './command.ts'

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url))
const page = '<h1>County approves bridge repair</h1><p>The board voted on Tuesday.</p>'

test('a report goes to a file, whole or not at all', async () => {
  await using directory = await directoryOf({ 'a.html': page, 'report.json': 'the old one' })
  const at = { cwd: directory.path }
  const whole = await creditline(['check', '--format', 'json', '--output', 'report.json', 'a.html'], at)
  expect(whole).toEqual({ stdout: '', stderr: '1 article: 1 out of scope\n', code: 0 })
  expect(JSON.parse(await readFile(join(directory.path, 'report.json'), 'utf8'))).toMatchObject({
    version: 1,
    summary: { articles: 1, outOfScope: 1 },
    complete: true,
  })
  expect(await readdir(directory.path)).toEqual(['a.html', 'report.json'])
  expect(await creditline(['check', '--output', '/dev/full', 'a.html'], at)).toEqual({
    stdout: '',
    stderr: 'creditline: Output `/dev/full` cannot be written: the disk is full\n',
    code: 2,
  })
})

test('a report that cannot be written never ends with 0', async () => {
  await using directory = await directoryOf({ 'a.html': page })
  const child = spawn(process.execPath, ['--conditions=development', bin, 'check', 'a.html'], {
    cwd: directory.path,
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  })
  let stderr = ''
  child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const [code] = await once(child, 'close')
  expect({ stderr, code }).toEqual({
    stderr: 'creditline: Report cannot be written: the disk is full\n',
    code: 2,
  })
})

test('a reader that goes away ends the run without a word', async () => {
  await using directory = await directoryOf(
    Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`articles/${index}.html`, page])),
  )
  const child = spawn(
    process.execPath,
    ['--conditions=development', bin, 'check', '--format', 'json', 'articles'],
    { cwd: directory.path, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  child.stdout.once('data', () => child.stdout.destroy())
  const [code] = await once(child, 'close')
  expect({ stderr, code }).toEqual({ stderr: '', code: 141 })
})

test('an article comes on standard input', async () => {
  await using directory = await directoryOf({ 'a.html': page })
  const { stdout, stderr, code } = await creditline(
    ['check', '--format', 'json', 'a.html', '-', '--stdin-filename', './content/b.md'],
    { cwd: directory.path, input: '# A headline' },
  )
  const { articles } = JSON.parse(stdout)
  expect(articles.map(({ path }: { path: string }) => path)).toEqual(['a.html', 'content/b.md'])
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
})
