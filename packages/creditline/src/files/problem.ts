/** Why a path cannot be judged, in a word for programs. */
type ProblemCode =
  | 'no-such-file'
  | 'no-articles'
  | 'not-a-file'
  | 'not-readable'
  | 'too-large'
  | 'broken-record'
  | 'too-slow'
  | 'out-of-memory'
  | 'changed'
  | 'failed'

/** Why a path cannot be judged: a code, and a sentence for people. */
export interface Problem {
  code: ProblemCode
  reason: string
}

const explained: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EIO: 'the disk reports an error',
  ELOOP: 'its symbolic links lead round in a circle',
  EMFILE: 'too many files are open',
  EISDIR: 'it is a directory',
  ENAMETOOLONG: 'the path is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENXIO: 'it is a socket or a device',
  ENOTDIR: 'a part of the path is not a directory',
  EROFS: 'the disk is read-only',
}

/** The code of an error of the file system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

/** Puts an error of the file system into words. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = codeOf(error)
  return (code !== undefined && explained[code]) || error.message
}

/** The problem of a thing that is no regular file, such as `a socket`. */
export function notAFile(kind: string): Problem {
  return { code: 'not-a-file', reason: `Not a regular file, but ${kind}` }
}

/** The problem that an error of the file system makes of a path. */
export function problemOf(error: unknown, what: 'File' | 'Directory', path: string): Problem {
  const code = codeOf(error)
  if (path.includes('\uFFFD') && code === 'ENOENT') {
    return { code: 'not-readable', reason: `${what} name is not valid UTF-8` }
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { code: 'no-such-file', reason: 'No such file or directory' }
  }
  return { code: 'not-readable', reason: `${what} cannot be read: ${explain(error)}` }
}
