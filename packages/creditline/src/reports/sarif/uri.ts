/**
 * The reference of a file, relative to the root of the repository: every segment is percent-encoded, so that no name
 * is taken for a scheme, a query or a fragment.
 *
 * @param path - relative to the root, `/` between parts; `.` and `..` are resolved.
 * @returns `undefined` for a path that leads out of the root, or to the root itself.
 */
export function uriOf(path: string): string | undefined {
  const segments: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && segments.length === 0) return undefined
    if (part === '..') segments.pop()
    else if (part !== '' && part !== '.') segments.push(part)
  }
  if (path.startsWith('/') || segments.length === 0) return undefined
  // A lone surrogate has no encoding.
  return segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/')
}
