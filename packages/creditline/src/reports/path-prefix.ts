import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { slashed } from '../files/pattern.ts'

/**
 * Annotations and alerts are placed by paths from the root of the repository: what stands before a report's path. In
 * a workflow the root is the workspace, elsewhere the nearest directory above with a `.git`.
 */
export function pathPrefix(cwd: string): string {
  const root = process.env['GITHUB_WORKSPACE'] || repositoryOf(cwd)
  if (!root) return ''
  const prefix = slashed(relative(root, cwd))
  return prefix === '' || prefix.startsWith('..') ? '' : `${prefix}/`
}

function repositoryOf(cwd: string): string | undefined {
  for (let current = cwd; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current
    if (dirname(current) === current) return undefined
  }
}
