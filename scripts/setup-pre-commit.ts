// node scripts/setup-pre-commit.ts
// Installs Debian's pre-commit where none is on the path.
import { execFileSync, spawnSync } from 'node:child_process'

function aptGet(...args: string[]): void {
  execFileSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

const { status } = spawnSync('pre-commit', ['--version'], { stdio: 'inherit' })
if (status !== 0) {
  aptGet('update', '-q')
  aptGet('install', '-q', '-y', '--no-install-recommends', 'pre-commit')
}
