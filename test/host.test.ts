import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')

test.for(['core', 'terms'])('%s compiles without the types of any host', (name) => {
  const listed = execFileSync('node_modules/.bin/tsc', ['-p', `packages/${name}`, '--listFilesOnly'], {
    cwd: root,
    encoding: 'utf8',
  })
  const hosts = listed.split('\n').filter((file) => /@types\/node\/|\/lib\.(dom|webworker)\b/.test(file))
  expect(hosts).toEqual([])
})

test('core imports nothing of Node', () => {
  const sources = globSync('packages/core/src/**/*.ts', { cwd: root })
  expect(sources.length).toBeGreaterThan(0)
  const importing = sources.filter((file) =>
    /(from|import\(?)\s*['"]node:/.test(readFileSync(path.join(root, file), 'utf8')),
  )
  expect(importing).toEqual([])
})
