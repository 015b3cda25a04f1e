import { resolve } from 'node:path'
import { listConfigured } from '../config/list.ts'
import type { Configured } from '../config/settle.ts'
import { pathFrom } from '../files/list.ts'
import type { InputKind } from '../input/pages.ts'
import { readPages } from '../input/pages.ts'
import type { Article } from '../run/article.ts'
import { UsageError } from './arguments.ts'
import { readStandardInput } from './standard-input.ts'

/**
 * The pages of the inputs that the command line asks for, as they come.
 *
 * @throws UsageError where nothing is asked for, standard input twice, or it is named as an article.
 */
export function pagesGiven(
  kind: InputKind,
  paths: readonly string[],
  stdinPath: string | undefined,
  cwd: string,
): AsyncGenerator<Article> {
  if (paths.length === 0) throw new UsageError('Unexpected missing inputs; give files or -')
  if (paths.filter((path) => path === standardInput).length > 1)
    throw new UsageError('Standard input (-) can be given once only')
  if (stdinPath !== undefined) throw new UsageError('--stdin-filename names an article, and --input has many')
  return readPages(kind, paths, cwd)
}

/** The path of an article on standard input that has no other. */
const standardInput = '-'

/**
 * Lists what the command line asks for, in its order; where it names no paths, the configuration's articles.
 *
 * @throws UsageError where nothing is asked for, or standard input twice.
 */
export function listGiven(
  paths: readonly string[],
  stdinPath: string | undefined,
  cwd: string,
  configured: Configured | undefined,
): Article[] {
  const stdin = paths.filter((path) => path === standardInput).length
  if (stdin > 1) throw new UsageError('Standard input (-) can be given once only')
  if (stdinPath !== undefined && stdin === 0) throw new UsageError('--stdin-filename needs - among the paths')
  if (paths.length > 0) return [...list(paths, stdinPath, cwd, configured)]
  if (configured && configured.articles.length > 0) return [...listConfigured(undefined, cwd, configured)]
  throw new UsageError(
    'Unexpected missing paths; give files, directories, patterns or -, or `articles` in the configuration',
  )
}

function* list(
  paths: readonly string[],
  stdinPath: string | undefined,
  cwd: string,
  configured: Configured | undefined,
): Generator<Article> {
  const at = paths.indexOf(standardInput)
  const taken = paths.filter((path) => path.startsWith('!'))
  yield* listConfigured(at < 0 ? paths : [...paths.slice(0, at), ...taken], cwd, configured)
  if (at < 0) return
  const file = stdinPath === undefined ? undefined : resolve(cwd, stdinPath)
  const path = file === undefined ? standardInput : pathFrom(cwd, file)
  yield { path, file, read: () => readStandardInput(process.stdin) }
  yield* listConfigured([...paths.slice(at + 1), ...taken], cwd, configured)
}
