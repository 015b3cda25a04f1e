import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { isArticleName, oddKind } from './kinds.ts'
import { isGlob, readPattern, readPatterns, slashed } from './pattern.ts'
import type { Problem } from './problem.ts'
import { problemOf } from './problem.ts'
import type { Found } from './walk.ts'
import { foundAs, walk } from './walk.ts'

/** A path to judge, or one that cannot be judged, with the reason. */
export interface Listed extends Omit<Found, 'bytes'> {
  /** As reports give it: relative to the working directory, `/` between parts. */
  path: string
}

export interface ListOptions {
  directory?: string
  ignored?: (file: string) => boolean
}

/**
 * Lists the articles that paths, directories and globs stand for, each file once, in the order of the paths; what a
 * directory or glob stands for is in the order of the names. A pattern that starts with `!` takes away from
 * directories and globs.
 *
 * @param paths - as given, relative to `cwd`.
 * @param options.directory - what they are relative to, where that is not `cwd`, which reports' paths are relative to.
 * @param options.ignored - what is left out of directories and globs besides.
 */
export function* listArticles(
  paths: readonly string[],
  cwd: string,
  { directory = cwd, ignored }: ListOptions = {},
): Generator<Listed> {
  const seen = new Set<string>()
  const taken = readPatterns(
    paths.filter((path) => path.startsWith('!')).map((path) => path.slice(1)),
    directory,
  )
  const excluded: Test = (file) => taken(file) || ignored?.(file) === true
  for (const given of paths) {
    if (given.startsWith('!')) continue
    for (const found of expand(given, directory, excluded)) {
      const { file, problem, bytes = '' } = found
      // No path has a NUL.
      const key = `${file}\0${bytes}`
      if (seen.has(key)) continue
      seen.add(key)
      yield { file, path: pathFrom(cwd, file), ...(problem && { problem }) }
    }
  }
}

/** The path as reports give it. */
export function pathFrom(cwd: string, file: string): string {
  return slashed(relative(cwd, file) || '.')
}

type Test = (file: string) => boolean

function* expand(given: string, cwd: string, excluded: Test): Generator<Found> {
  const file = resolve(cwd, given)
  try {
    const stats = statSync(file, { throwIfNoEntry: false })
    if (stats?.isDirectory()) yield* expandDirectory(file, excluded)
    else if (stats) yield foundAs(file, oddKind(stats))
    else if (isGlob(given)) yield* expandGlob(given, file, cwd, excluded)
    else yield { file, problem: { code: 'no-such-file', reason: 'No such file or directory' } }
  } catch (error) {
    yield { file, problem: problemOf(error, 'File', given) }
  }
}

function expandDirectory(file: string, excluded: Test): Iterable<Found> {
  const problem: Problem = { code: 'no-articles', reason: 'Directory holds no articles' }
  return orNone(
    walk(file, (each) => isArticleName(each) && !excluded(each)),
    { file, problem },
  )
}

function expandGlob(given: string, file: string, cwd: string, excluded: Test): Iterable<Found> {
  const { directory, anyName, matches } = readPattern(given, cwd)
  const none: Found = { file, problem: { code: 'no-articles', reason: 'No file matches this pattern' } }
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return [none]
  // `content/*` asks for whatever is there, so only for articles; `*.njk` asks for that kind.
  const wanted = (each: string): boolean =>
    matches(each) && (!anyName || isArticleName(each)) && !excluded(each)
  return orNone(walk(directory, wanted), none)
}

function* orNone(found: Iterable<Found>, none: Found): Generator<Found> {
  let any = false
  for (const each of found) {
    any ||= !each.problem
    yield each
  }
  if (!any) yield none
}
