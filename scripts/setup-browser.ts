// node scripts/setup-browser.ts
// Installs Debian's Chromium where it is missing. CREDITLINE_CHROMIUM names another browser to use.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from './chromium.ts'

function aptGet(...args: string[]): void {
  execFileSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

if (existsSync(chromium)) console.log(`${chromium} is there`)
else {
  aptGet('update', '-q')
  aptGet('install', '-q', '-y', '--no-install-recommends', 'chromium')
}
