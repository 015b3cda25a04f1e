import { execFile } from 'node:child_process'
import { OptionError } from '../resolve/option-error.ts'

/** How a call of git ended. */
export interface Called {
  code: number
  stdout: string
  stderr: string
}

/** Thrown where git cannot be asked, or cannot tell. */
export class GitError extends OptionError {}

/** No configuration of a repository makes these calls run a program of its own. */
const safe = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false']

/** Nothing is locked, asked for or fetched, and messages are in English. */
const quiet = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
}

/** More names than any repository has. */
const mostBytes = 1_000_000_000

/**
 * Calls git.
 *
 * @throws GitError where there is no git.
 */
export function git(args: readonly string[], cwd: string): Promise<Called> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...safe, ...args],
      { cwd, env: { ...process.env, ...quiet }, maxBuffer: mostBytes },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number')
          reject(new GitError(`git cannot be called: ${error.message}`, { cause: error }))
        else resolve({ code: Number(error?.code ?? 0), stdout, stderr: stderr.trim() })
      },
    )
  })
}

/** The id of a commit, or `undefined` where there is none of this name. The name is never taken for an option. */
export async function commitOf(name: string, cwd: string): Promise<string | undefined> {
  const { code, stdout } = await git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
    cwd,
  )
  const id = stdout.trim()
  return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined
}

/** Whether the clone lacks a part of the history. */
export async function isShallow(cwd: string): Promise<boolean> {
  const { stdout } = await git(['rev-parse', '--is-shallow-repository'], cwd)
  return stdout.trim() === 'true'
}

/** Names that git gave with `-z`. */
export function names(stdout: string): string[] {
  return stdout.split('\0').filter((name) => name !== '')
}
