import { relative } from 'node:path'
import { slashed } from '../files/pattern.ts'

/** In a workflow, annotations are placed by paths from the root of the repository: what stands before a report's path. */
export function pathPrefix(cwd: string): string {
  const root = process.env['GITHUB_WORKSPACE']
  if (!root) return ''
  const prefix = slashed(relative(root, cwd))
  return prefix === '' || prefix.startsWith('..') ? '' : `${prefix}/`
}
