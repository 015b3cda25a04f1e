import { relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'

/** A glob, bound to the directory that it is relative to. */
export interface Pattern {
  /** Absolute path of the directory that holds all it can match. */
  directory: string
  /** Its last part is only stars: it asks for whatever is there. */
  anyName: boolean
  matches: (file: string) => boolean
}

/** Whether a path is a glob, such as `content/**\/*.md`. */
export function isGlob(path: string): boolean {
  return picomatch.scan(slashed(path)).isGlob
}

/**
 * Reads a glob.
 *
 * @param glob - relative to `cwd`, or absolute.
 * @param options.dot - stars match names that begin with a dot too.
 */
export function readPattern(glob: string, cwd: string, options: { dot?: boolean } = {}): Pattern {
  const scanned = picomatch.scan(slashed(glob))
  const directory = resolve(cwd, scanned.base)
  const matches = picomatch(scanned.glob, options)
  return {
    directory,
    anyName: /(?:^|\/)\*+$/.test(scanned.glob),
    matches: (file) => {
      const path = slashed(relative(directory, file))
      return path !== '' && !path.startsWith('../') && matches(path)
    },
  }
}

/** The path with `/` between its parts. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** Whether one of the globs, directories or files holds a file (absolute path); they are relative to `directory`. */
export function readPatterns(patterns: readonly string[], directory: string): (file: string) => boolean {
  const tests = patterns.map((pattern) => {
    if (isGlob(pattern)) return readPattern(pattern, directory, { dot: true }).matches
    const root = resolve(directory, pattern)
    const below = root.endsWith(sep) ? root : root + sep
    return (file: string) => file === root || file.startsWith(below)
  })
  return (file) => tests.some((test) => test(file))
}
