import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isArticleName } from '../files/kinds.ts'
import { walk } from '../files/walk.ts'

/** A directory of articles, relative to the repository, and how many there are. */
export interface Place {
  path: string
  count: number
}

/** Files of a repository about itself, by the beginning of their names. */
const aboutItself =
  /^(?:readme|changelog|changes|contributing|license|licence|security|code_of_conduct|notice|authors|404|robots|requirements)\b/i

/** Directories that hold what makes a site, or what is made, rather than its articles. */
const apart = new Set([
  'themes',
  'layouts',
  '_layouts',
  '_includes',
  'templates',
  'archetypes',
  'test',
  'tests',
  'scripts',
  'examples',
])

/**
 * Finds where the articles of a repository lie: the first of the usual directories that hold some, else every directory
 * at its top that does.
 */
export function placesOf(root: string, usual: readonly string[]): Place[] {
  const first = usual
    .map((path) => ({ path, count: countIn(join(root, path)) }))
    .find(({ count }) => count > 0)
  if (first) return [first]
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !apart.has(entry.name))
    .map(({ name }) => ({ path: name, count: countIn(join(root, name)) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function countIn(directory: string): number {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) return 0
  let count = 0
  for (const { problem } of walk(
    directory,
    (file) => isArticleName(file) && !aboutItself.test(basename(file)),
  ))
    if (!problem) count++
  return count
}
