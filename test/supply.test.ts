import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Lock {
  importers: Record<string, { dependencies?: Record<string, { version: string }> }>
  snapshots: Record<
    string,
    { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }
  >
}

const root = path.join(import.meta.dirname, '..')
const lock = parse(readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8')) as Lock

/** Everything that users get with the packages, as `name@version`, by the lock file. */
function shipped(): Set<string> {
  const found = new Set<string>()
  const queue = Object.entries(lock.importers)
    .filter(([folder]) => folder.startsWith('packages/'))
    .flatMap(([, { dependencies = {} }]) => Object.entries(dependencies))
    .filter(([, { version }]) => !version.startsWith('link:'))
    .map(([name, { version }]) => `${name}@${version}`)
  for (const key of queue) {
    if (found.has(key)) continue
    found.add(key)
    const { dependencies = {}, optionalDependencies = {} } = lock.snapshots[key] ?? {}
    for (const [name, version] of Object.entries({ ...dependencies, ...optionalDependencies }))
      queue.push(`${name}@${version}`)
  }
  return found
}

test('one HTML parser, of a version without the crashes and the squares of those before', () => {
  const versions = [...shipped()].filter((key) => key.startsWith('parse5@'))
  expect(versions).toHaveLength(1)
  const [major = 0, minor = 0, patch = 0] = versions[0]!.slice('parse5@'.length).split('.').map(Number)
  expect(major * 10_000 + minor * 100 + patch).toBeGreaterThanOrEqual(80_101)
})

test('dependencies are pinned to exact versions', () => {
  const loose = Object.keys(lock.importers)
    .filter((folder) => folder.startsWith('packages/'))
    .flatMap((folder) => {
      const { dependencies = {} } = JSON.parse(
        readFileSync(path.join(root, folder, 'package.json'), 'utf8'),
      ) as { dependencies?: Record<string, string> }
      return Object.entries(dependencies).filter(([, range]) => !/^(?:\d+\.\d+\.\d+$|workspace:)/.test(range))
    })
  expect(loose).toEqual([])
})

test('no package but the runtime of the tools may run scripts as it is installed, and none that users get', () => {
  const { allowBuilds } = parse(readFileSync(path.join(root, 'pnpm-workspace.yaml'), 'utf8')) as {
    allowBuilds: Record<string, boolean>
  }
  const allowed = Object.keys(allowBuilds).filter((name) => allowBuilds[name])
  expect(allowed).toEqual(['node'])
  expect([...shipped()].filter((key) => allowed.some((name) => key.startsWith(`${name}@`)))).toEqual([])
})
