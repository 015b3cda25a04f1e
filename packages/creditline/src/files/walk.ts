import type { Dirent } from 'node:fs'
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { IgnoreRules } from './ignored.ts'
import { isIgnored, isNeverWalked, rulesAbove, rulesOf } from './ignored.ts'
import type { Problem } from './problem.ts'
import { problemOf } from './problem.ts'

/** A thing that a walk found: a file, or one that cannot be judged, with the reason. */
export interface Found {
  file: string
  problem?: Problem
}

interface Step {
  file: string
  entry: Dirent | undefined
  rules: IgnoreRules
}

/**
 * Walks a directory for files, in the order of their names, leaving out what git ignores.
 *
 * @param root - absolute path of the directory.
 * @param wanted - says whether a file is asked for.
 */
export function* walk(root: string, wanted: (file: string) => boolean): Generator<Found> {
  const steps: Step[] = [{ file: root, entry: undefined, rules: rulesAbove(root) }]
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { file, entry, rules } = step
    if (entry && !entry.isDirectory()) {
      yield* judgeEntry(root, file, entry, wanted)
      continue
    }
    try {
      const own = rulesOf(file, rules)
      for (const child of readdirSync(file, { withFileTypes: true }).toSorted(lastFirst)) {
        const path = join(file, child.name)
        if (child.isDirectory() && isNeverWalked(child.name)) continue
        if (isIgnored(path, child.isDirectory(), own)) continue
        steps.push({ file: path, entry: child, rules: own })
      }
    } catch (error) {
      yield { file, problem: problemOf(error, 'Directory', file) }
    }
  }
}

/** The last name first: what is pushed last is walked first. */
function lastFirst(a: Dirent, b: Dirent): number {
  return a.name < b.name ? 1 : -1
}

function* judgeEntry(
  root: string,
  file: string,
  entry: Dirent,
  wanted: (file: string) => boolean,
): Generator<Found> {
  if (!entry.isSymbolicLink()) {
    if (wanted(file)) yield { file }
    return
  }
  try {
    const target = realpathSync(file)
    const inside = !relative(realpathSync(root), target).startsWith(`..${sep}`)
    const isDirectory = statSync(file).isDirectory()
    // What lies inside is checked at its own place; a link that leads out may lead to anything.
    if (inside ? isDirectory : !isDirectory && !wanted(file)) return
    if (!inside) {
      const reason = 'Symbolic link leads out of the directory that is checked'
      yield { file, problem: { code: 'not-a-file', reason } }
    } else if (wanted(file)) yield { file }
  } catch (error) {
    if (wanted(file)) yield { file, problem: problemOf(error, 'File', file) }
  }
}
