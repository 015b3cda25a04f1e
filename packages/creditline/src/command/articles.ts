import { resolve } from 'node:path'
import type { Listed } from '../files/list.ts'
import { listArticles, pathFrom } from '../files/list.ts'
import type { Problem } from '../files/problem.ts'
import { readArticle } from '../files/read.ts'
import { UsageError } from './arguments.ts'
import { readStandardInput } from './standard-input.ts'

/** The path of an article on standard input that has no other. */
const standardInput = '-'

/** An article that the command line asks for. */
export interface Article extends Omit<Listed, 'file'> {
  /** Absolute path; `undefined` on standard input without a name. */
  file: string | undefined
  stdin: boolean
}

/**
 * Lists what the command line asks for, in its order.
 *
 * @throws UsageError where nothing is asked for, or standard input twice.
 */
export function listGiven(paths: readonly string[], stdinPath: string | undefined, cwd: string): Article[] {
  const stdin = paths.filter((path) => path === standardInput).length
  if (paths.length === 0)
    throw new UsageError('Unexpected missing paths; give files, directories, patterns or -')
  if (stdin > 1) throw new UsageError('Standard input (-) can be given once only')
  if (stdinPath !== undefined && stdin === 0) throw new UsageError('--stdin-filename needs - among the paths')
  return [...list(paths, stdinPath, cwd)]
}

function* list(paths: readonly string[], stdinPath: string | undefined, cwd: string): Generator<Article> {
  const at = paths.indexOf(standardInput)
  const taken = paths.filter((path) => path.startsWith('!'))
  yield* listed(at < 0 ? paths : [...paths.slice(0, at), ...taken], cwd)
  if (at < 0) return
  const file = stdinPath === undefined ? undefined : resolve(cwd, stdinPath)
  yield { path: file === undefined ? standardInput : pathFrom(cwd, file), file, stdin: true }
  yield* listed([...paths.slice(at + 1), ...taken], cwd)
}

function* listed(paths: readonly string[], cwd: string): Generator<Article> {
  for (const each of listArticles(paths, cwd)) yield { ...each, stdin: false }
}

/** Reads one of them: its bytes, or why it cannot be read. */
export async function readGiven({ file, stdin, problem }: Article): Promise<Uint8Array | Problem> {
  if (problem) return problem
  return stdin || file === undefined ? readStandardInput(process.stdin) : readArticle(file)
}
