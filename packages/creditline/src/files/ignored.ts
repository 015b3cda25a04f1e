import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Ignore } from 'ignore'
import ignore from 'ignore'
import type { Problem } from './problem.ts'
import { notAFile, problemOf } from './problem.ts'
import { readRegular } from './regular.ts'

/** The `.gitignore` files that bear on a directory: its own last. */
export type IgnoreRules = readonly { directory: string; rules: Ignore }[]

/** Directories that never hold articles of the site itself. */
const never = new Set(['node_modules', '.git'])

/** The rules of the directories above, up to the root of the git repository; none outside of one. */
export function rulesAbove(directory: string, onProblem: OnProblem): IgnoreRules {
  const above: string[] = []
  for (let current = directory; ; current = dirname(current)) {
    above.unshift(current)
    if (existsSync(join(current, '.git'))) break
    if (dirname(current) === current) return []
  }
  let rules: IgnoreRules = []
  for (const each of above.slice(0, -1)) rules = rulesOf(each, rules, onProblem)
  // A directory that is given is checked, whether or not git ignores it: built sites usually are.
  return isIgnored(directory, true, rules) ? [] : rules
}

/** Told of a `.gitignore` that cannot be read, and so leaves nothing out. */
type OnProblem = (file: string, problem: Problem) => void

/** `above` with the rules of the directory's own `.gitignore`, where it has one. */
export function rulesOf(directory: string, above: IgnoreRules, onProblem: OnProblem): IgnoreRules {
  const file = join(directory, '.gitignore')
  if (!existsSync(file)) return above
  try {
    const contents = readRegular(file, largest)
    if ('bytes' in contents) return [...above, { directory, rules: ignore().add(contents.bytes.toString()) }]
    onProblem(file, 'odd' in contents ? notAFile(contents.odd) : tooLarge)
  } catch (error) {
    onProblem(file, problemOf(error, 'File', file))
  }
  return above
}

/** Bytes of a `.gitignore`; those of large projects have a few thousand. */
const largest = 1_000_000

const tooLarge: Problem = {
  code: 'too-large',
  reason: 'File is larger than 1 MB, the most that is read of its kind',
}

/** Whether a directory's walk leaves a thing out. The nearest `.gitignore` that speaks of it decides. */
export function isIgnored(file: string, isDirectory: boolean, rules: IgnoreRules): boolean {
  for (const { directory, rules: own } of rules.toReversed()) {
    const path = relative(directory, file).replaceAll(sep, '/')
    const verdict = own.test(isDirectory ? `${path}/` : path)
    if (verdict.ignored) return true
    if (verdict.unignored) return false
  }
  return false
}

/** Whether a directory of this name is left out everywhere. */
export function isNeverWalked(name: string): boolean {
  return never.has(name)
}
