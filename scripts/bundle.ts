// node scripts/bundle.ts [NAME…] [--check]
// Writes the named bundles, all of them by default.
// --check writes nothing and fails where a bundle on disk is not what it would write.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { bundle, type Target, targets } from './bundles.ts'

function filesOf({ folder, owns }: Target): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((name) => owns.test(name))
}

function write(target: Target, files: Map<string, string>): void {
  for (const name of filesOf(target)) rmSync(path.join(target.folder, name))
  for (const [name, text] of files) {
    const file = path.join(target.folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text, { mode: name === 'bin.js' ? 0o755 : 0o644 })
    console.log(`${file} ${Buffer.byteLength(text)} bytes`)
  }
}

/** Names of files that are missing, left over or not as they would be written. */
function stale(target: Target, files: Map<string, string>): string[] {
  const onDisk = filesOf(target)
  const left = onDisk.filter((name) => !files.has(name))
  const changed = [...files.keys()].filter(
    (name) =>
      !onDisk.includes(name) || readFileSync(path.join(target.folder, name), 'utf8') !== files.get(name),
  )
  return [...left, ...changed].map((name) => path.posix.join(target.folder, name))
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
})
process.chdir(path.join(import.meta.dirname, '..'))
const named: Record<string, Target> = targets

for (const name of positionals.length > 0 ? positionals : Object.keys(named)) {
  const target = named[name]
  if (target === undefined)
    throw new Error(`Unexpected target \`${name}\`, expected ${Object.keys(named).join(', ')}`)
  const files = await bundle(target)
  if (values.check) {
    const names = stale(target, files)
    if (names.length === 0) console.log(`${name}: fresh`)
    else {
      console.error(`${name}: stale, run \`pnpm build\` and commit: ${names.join(', ')}`)
      process.exitCode = 1
    }
  } else write(target, files)
}
