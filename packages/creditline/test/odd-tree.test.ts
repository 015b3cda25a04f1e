import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { chmod, link, mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { creditline, directoryOf } from './command.ts'

const page = '<h1>County approves bridge repair</h1><p>The board voted on Tuesday.</p>'
const outOf = 'Symbolic link leads out of the directory that is checked'

/** A name of one byte that is not UTF-8, before what follows. */
function unnamed(directory: string, byte: number, rest: string): Buffer {
  return Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([byte]), Buffer.from(rest)])
}

/** Root reads what is locked; without these two rights it does not. */
const unprivileged =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : []

test('whatever lies in a directory is judged or listed with its reason; nothing is waited for', async () => {
  await using outside = await directoryOf({ 'secret.html': page })
  await using directory = await directoryOf({
    'a.html': page,
    'A.html': page,
    'line\nbreak.html': page,
    'locked/a.html': page,
    'mute.html': page,
    'normal/ü.html': page,
    'odd/.gitignore/x': '',
    'odd/b.html': page,
    'pipe/b.html': page,
  })
  const at = (name: string): string => join(directory.path, name)
  execFileSync('mkfifo', [at('pipe.html'), at('pipe/.gitignore')])
  const server = createServer().listen(at('socket.html'))
  await once(server, 'listening')
  await symlink('/dev/zero', at('device.html'))
  await symlink('gone.html', at('broken.html'))
  await symlink('loop-b.html', at('loop-a.html'))
  await symlink('loop-a.html', at('loop-b.html'))
  await symlink('.', at('here'))
  await symlink('..', at('parent'))
  await symlink(outside.path, at('folder'))
  await symlink(join(outside.path, 'secret.html'), at('leak.html'))
  await symlink('a.html', at('inside.html'))
  await link(at('a.html'), at('twin.html'))
  await mkdir(at('folder.html'))
  await writeFile(at('folder.html/c.html'), page)
  for (const byte of [0xfe, 0xff]) writeFileSync(unnamed(directory.path, byte, '.html'), page)
  await writeFile(at('\uFFFD.html'), page)
  mkdirSync(unnamed(directory.path, 0xff, 'dir'))
  writeFileSync(unnamed(join(directory.path, 'normal'), 0xff, '.png'), '')
  await chmod(at('locked'), 0)
  await chmod(at('mute.html'), 0)
  try {
    const { stdout, code } = await creditline(['check', '--format', 'json', '.'], {
      cwd: directory.path,
      through: unprivileged,
    })
    const { articles, summary, ...extent } = JSON.parse(stdout)
    const told = articles.map(
      ({
        path,
        verdict,
        messages: [message],
      }: {
        path: string
        verdict: string
        messages: { reason: string }[]
      }) => (verdict === 'unreadable' ? `${path}: ${message!.reason}` : path),
    )
    expect(told.toSorted()).toEqual(
      [
        'A.html',
        'a.html',
        'broken.html: No such file or directory',
        `device.html: ${outOf}`,
        `folder: ${outOf}`,
        'folder.html/c.html',
        'inside.html',
        `leak.html: ${outOf}`,
        'line\nbreak.html',
        'locked: Directory cannot be read: permission denied',
        'loop-a.html: File cannot be read: its symbolic links lead round in a circle',
        'loop-b.html: File cannot be read: its symbolic links lead round in a circle',
        'mute.html: File cannot be read: permission denied',
        'normal/ü.html',
        'odd/.gitignore: Not a regular file, but a directory',
        'odd/b.html',
        `parent: ${outOf}`,
        'pipe.html: Not a regular file, but a named pipe',
        'pipe/.gitignore: Not a regular file, but a named pipe',
        'pipe/b.html',
        'socket.html: Not a regular file, but a socket',
        'twin.html',
        '\uFFFD.html',
        '\uFFFD.html: File name is not valid UTF-8',
        '\uFFFD.html: File name is not valid UTF-8',
        '\uFFFDdir: Directory name is not valid UTF-8',
      ].toSorted(),
    )
    expect(summary).toMatchObject({ articles: 26, unreadable: 16 })
    expect(extent).toMatchObject({ complete: false, expected: 26, reported: 26 })
    expect(code).toBe(2)
  } finally {
    server.close()
    await chmod(at('locked'), 0o755)
  }
})
