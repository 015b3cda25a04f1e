import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Calls git as somebody of no consequence, whatever the machine's own configuration. */
export function git(cwd: string, ...args: string[]): string {
  const settings = [
    'user.name=T',
    'user.email=t@t.example',
    'commit.gpgsign=false',
    'init.defaultBranch=main',
  ]
  return execFileSync('git', [...settings.flatMap((each) => ['-c', each]), ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

/** Writes files into a directory. */
export async function put(root: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), text)
  }
}

/** Commits all that is there; gives the id of the commit. */
export function commit(cwd: string, message: string): string {
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-qm', message)
  return git(cwd, 'rev-parse', 'HEAD')
}
