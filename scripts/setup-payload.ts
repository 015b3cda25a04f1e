// node scripts/setup-payload.ts
// Installs what examples/payload needs, as its lock file has it, apart from the workspace: it is large.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const example = path.join(import.meta.dirname, '../examples/payload')
const lock = readFileSync(path.join(example, 'package-lock.json'), 'utf8')
/** What was installed last, beside it. */
const stamp = path.join(example, 'node_modules/.creditline-lock')

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) console.log(`${example} is set up`)
else {
  // No script of a package is run: none of them is needed.
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: example,
    stdio: 'inherit',
  })
  writeFileSync(stamp, lock)
}
