import { resolve } from 'node:path'
import { commitOf, git, GitError, isShallow, names } from './git.ts'

export interface ChangedOptions {
  cwd: string
  /** A commit, branch or tag; left out, the branch that this one will most likely be merged into. */
  base?: string | undefined
  /** Compare with the base itself rather than with where this branch left it. */
  direct?: boolean
}

/** Branches that work is merged into, best first. */
const mainBranches = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

/**
 * The files that differ from the base, as absolute paths: added, modified, renamed and copied ones, committed or not, and
 * new ones that git does not ignore. Deleted ones are none.
 *
 * @throws GitError where this is no repository, the base is unknown, or the clone is too shallow to tell: the message
 *   says what is needed.
 */
export async function changedFiles({ cwd, base, direct }: ChangedOptions): Promise<Set<string>> {
  const top = await topOf(cwd)
  const from = direct && base !== undefined ? await known(base, cwd) : await forkPoint(base, cwd)
  const diff = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv']
  const listed = await Promise.all([
    asked([...diff, '--ignore-submodules=all', '--diff-filter=d', from, '--'], top),
    asked(['ls-files', '-z', '--others', '--exclude-standard'], top),
  ])
  return new Set(listed.flatMap((stdout) => names(stdout)).map((name) => resolve(top, name)))
}

async function topOf(cwd: string): Promise<string> {
  const { code, stdout, stderr } = await git(['rev-parse', '--show-cdup'], cwd)
  if (code !== 0) throw new GitError(`Changed files cannot be told: ${stderr || 'this is no git repository'}`)
  return resolve(cwd, stdout.replace(/\n$/, '') || '.')
}

async function forkPoint(base: string | undefined, cwd: string): Promise<string> {
  const id = base === undefined ? await mainBranch(cwd) : await known(base, cwd)
  if ((await commitOf('HEAD', cwd)) === undefined)
    throw new GitError('Changed files cannot be told: there is no commit yet')
  const { code, stdout, stderr } = await git(['merge-base', id, 'HEAD'], cwd)
  if (code === 0) return stdout.trim()
  const what = base === undefined ? 'the main branch' : `\`${base}\``
  if (await isShallow(cwd)) throw new GitError(`${shallow(what)}: fetch all of it (fetch-depth: 0)`)
  throw new GitError(
    `Changed files cannot be told: HEAD and ${what} have no history in common ${stderr}`.trimEnd(),
  )
}

async function known(base: string, cwd: string): Promise<string> {
  const id = (await commitOf(base, cwd)) ?? (await commitOf(`refs/remotes/origin/${base}`, cwd))
  if (id !== undefined) return id
  if (await isShallow(cwd)) throw new GitError(`${shallow(`\`${base}\``)}: fetch more of it (fetch-depth: 0)`)
  throw new GitError(`Changed files cannot be told: there is no commit or branch \`${base}\``)
}

async function mainBranch(cwd: string): Promise<string> {
  for (const name of mainBranches) {
    const id = await commitOf(name, cwd)
    if (id !== undefined) return id
  }
  throw new GitError('Changed files cannot be told: there is no branch main; name the base: --changed=BASE')
}

function shallow(what: string): string {
  return `Changed files cannot be told: this shallow clone lacks the history from ${what} on`
}

async function asked(args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await git(args, cwd)
  if (code !== 0) throw new GitError(`Changed files cannot be told: git ${args[0]} failed: ${stderr}`)
  return stdout
}
