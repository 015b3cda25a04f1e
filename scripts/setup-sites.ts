// node scripts/setup-sites.ts
// Installs what the mini sites are built with where it is missing: Hugo and Jekyll from Debian, the others from npm.
import { execFileSync } from 'node:child_process'
import path from 'node:path'

const folder = path.join(import.meta.dirname, '../test/sites')

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function isThere(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    // Hugo has another way to tell its version.
    return true
  }
}

const missing = ['hugo', 'jekyll'].filter((command) => !isThere(command))
if (missing.length > 0) {
  run('apt-get', 'update', '-q')
  run('apt-get', 'install', '-q', '-y', '--no-install-recommends', ...missing)
}
run('pnpm', '--dir', folder, 'install', '--frozen-lockfile')
