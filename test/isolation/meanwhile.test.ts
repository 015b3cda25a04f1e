import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { bin, folderOf } from './built.ts'
import { honestArticle } from './honest.ts'

const uncredited = '<h1>County approves bridge repair</h1><p>The board voted on Tuesday.</p>'

// What follows standard input is listed before it is waited for, and read behind it.
test('what vanishes or changes between its listing and its turn is judged as it then is, or told', async () => {
  const { text } = honestArticle(0)
  const names = ['b-vanishes', 'c-changes', 'd-pipe', 'e-folder', 'f-grows', 'g-empty', 'h']
  using folder = folderOf([['a.html', text], ...names.map((name) => [`content/${name}.html`, text] as const)])
  const at = (name: string): string => path.join(folder.path, 'content', `${name}.html`)
  const args = ['check', '--republished', '--quiet', '--format', 'jsonl']
  const child = spawn(process.execPath, [bin, ...args, 'a.html', '-', 'content'], {
    cwd: folder.path,
    stdio: 'pipe',
  })
  const closed = once(child, 'close')
  let stdout = ''
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
      if (stdout.includes('\n')) resolve()
    })
  })
  rmSync(at('b-vanishes'))
  writeFileSync(at('c-changes'), uncredited)
  for (const name of ['d-pipe', 'e-folder']) rmSync(at(name))
  execFileSync('mkfifo', [at('d-pipe')])
  mkdirSync(at('e-folder'))
  writeFileSync(at('f-grows'), ' '.repeat(10_000_001))
  writeFileSync(at('g-empty'), '')
  child.stdin.end(text)

  expect(await closed).toEqual([2, null])
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const good = lines[0].verdict
  expect(
    lines.map(({ path: name, verdict, messages: [message] }) => [
      name,
      verdict === 'unreadable' ? message.reason : verdict,
    ]),
  ).toEqual([
    ['a.html', good],
    ['-', good],
    ['content/b-vanishes.html', 'No such file or directory'],
    ['content/c-changes.html', 'breach'],
    ['content/d-pipe.html', 'Not a regular file, but a named pipe'],
    ['content/e-folder.html', 'Not a regular file, but a directory'],
    ['content/f-grows.html', 'File is larger than 10 MB, the most that is judged'],
    ['content/g-empty.html', 'breach'],
    ['content/h.html', good],
  ])
  expect(good).not.toBe('breach')
  expect(stderr).toContain('content/b-vanishes.html')
})
