import type { Dirent } from 'node:fs'
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { IgnoreRules } from './ignored.ts'
import { isIgnored, isNeverWalked, rulesAbove, rulesOf } from './ignored.ts'
import { oddKind } from './kinds.ts'
import type { Problem } from './problem.ts'
import { notAFile, problemOf } from './problem.ts'
import { isWithin } from './within.ts'

/** A thing that a walk found: a file, or one that cannot be judged, with the reason. */
export interface Found {
  file: string
  problem?: Problem
  /** Tells it from others whose name looks the same: its name in bytes, where that is not UTF-8. */
  bytes?: string
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
  const problems: Found[] = []
  const onProblem = (file: string, problem: Problem): number => problems.push({ file, problem })
  const steps: Step[] = [{ file: root, entry: undefined, rules: rulesAbove(root, onProblem) }]
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { file, entry, rules } = step
    if (entry && !entry.isDirectory()) {
      yield* judgeEntry(root, file, entry, wanted)
      continue
    }
    try {
      const own = rulesOf(file, rules, onProblem)
      const { entries, unnamed } = entriesOf(file)
      for (const child of entries.toSorted(lastFirst)) {
        const path = join(file, child.name)
        if (child.isDirectory() && isNeverWalked(child.name)) continue
        if (isIgnored(path, child.isDirectory(), own)) continue
        steps.push({ file: path, entry: child, rules: own })
      }
      for (const found of unnamed) if (found.isDirectory || wanted(found.file)) problems.push(found)
    } catch (error) {
      yield { file, problem: problemOf(error, 'Directory', file) }
    }
    yield* problems.splice(0)
  }
}

/** What stands in a directory; apart, what has a name that is not UTF-8, by which it cannot be opened. */
function entriesOf(directory: string): { entries: Dirent[]; unnamed: (Found & { isDirectory: boolean })[] } {
  const entries = readdirSync(directory, { withFileTypes: true })
  if (!entries.some(({ name }) => name.includes('\uFFFD'))) return { entries, unnamed: [] }
  const raw = readdirSync(directory, { withFileTypes: true, encoding: 'buffer' })
  const named = new Set<string>()
  const unnamed: (Found & { isDirectory: boolean })[] = []
  for (const entry of raw) {
    const name = entry.name.toString()
    if (Buffer.from(name).equals(entry.name)) named.add(name)
    else {
      const isDirectory = entry.isDirectory()
      const reason = `${isDirectory ? 'Directory' : 'File'} name is not valid UTF-8`
      const problem: Problem = { code: 'not-readable', reason }
      unnamed.push({ file: join(directory, name), problem, bytes: entry.name.toString('hex'), isDirectory })
    }
  }
  // A name that is UTF-8 may look like one that is not: it stands once.
  return { entries: entries.filter(({ name }) => named.delete(name)), unnamed }
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
    if (wanted(file)) yield foundAs(file, oddKind(entry))
    return
  }
  try {
    const target = realpathSync(file)
    const inside = isWithin(realpathSync(root), target)
    const stats = statSync(file)
    // What lies inside is checked at its own place; a link that leads out may lead to anything.
    if (inside ? stats.isDirectory() : !stats.isDirectory() && !wanted(file)) return
    if (!inside) {
      const reason = 'Symbolic link leads out of the directory that is checked'
      yield { file, problem: { code: 'not-a-file', reason } }
    } else if (wanted(file)) yield foundAs(file, oddKind(stats))
  } catch (error) {
    if (wanted(file)) yield { file, problem: problemOf(error, 'File', file) }
  }
}

/** A file, or a thing of another kind. */
export function foundAs(file: string, kind: string | undefined): Found {
  return kind === undefined ? { file } : { file, problem: notAFile(kind) }
}
