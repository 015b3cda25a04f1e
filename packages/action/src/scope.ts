import { readFileSync } from 'node:fs'
import { notice } from '@actions/core'
import { type Article, changedFiles, commitOf, forTerminal, GitError, narrow } from 'creditline/shell'

export const scopes = ['changed', 'all'] as const

export type Scope = (typeof scopes)[number]

/** The scope that a workflow has that names none: what a pull request has changed. */
export function usualScope(): Scope {
  return isPullRequest() ? 'changed' : 'all'
}

function isPullRequest(): boolean {
  return (process.env['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request')
}

/**
 * Leaves out the articles that the event has not changed. Where that cannot be told, all stay, and a notice says why.
 *
 * @param files - absolute paths of the files that bear on every article.
 */
export async function changedOnly(
  articles: readonly Article[],
  cwd: string,
  files: readonly string[],
): Promise<readonly Article[]> {
  try {
    const { articles: changed, because } = narrow(articles, await changedInEvent(cwd), files)
    if (because !== undefined) tell(`${because} has changed`)
    return changed
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    tell(error.message)
    return articles
  }
}

function tell(why: string): void {
  notice(forTerminal(`All articles are checked: ${why}`))
}

async function changedInEvent(cwd: string): Promise<ReadonlySet<string>> {
  // What GitHub checks out for a pull request is its merge into the base: the first parent is the base.
  if (await isMergeOfPullRequest(cwd)) {
    const base = await commitOf('HEAD^1', cwd)
    if (base === undefined)
      throw new GitError(
        'the base of the pull request is not fetched; give `fetch-depth: 2` to actions/checkout',
      )
    return changedFiles({ cwd, base, direct: true })
  }
  const base = baseOf(eventOf())
  if (base === undefined) throw new GitError('this event has no base to compare with')
  return changedFiles({ cwd, base })
}

async function isMergeOfPullRequest(cwd: string): Promise<boolean> {
  const { GITHUB_REF: ref = '', GITHUB_SHA: id } = process.env
  if (!isPullRequest()) return false
  return /^refs\/pull\/\d+\/merge$/.test(ref) && id !== undefined && (await commitOf('HEAD', cwd)) === id
}

/** The commit that an event's own is compared with: of a pull request, a merge queue, a push. */
function baseOf(event: unknown): string | undefined {
  const base =
    at(event, 'pull_request', 'base', 'sha') ?? at(event, 'merge_group', 'base_sha') ?? at(event, 'before')
  // A push of a new branch comes from nowhere.
  return typeof base === 'string' && /^[0-9a-f]{40,64}$/.test(base) && !/^0+$/.test(base) ? base : undefined
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value
  for (const key of keys) {
    if (typeof found !== 'object' || found === null) return undefined
    found = new Map<string, unknown>(Object.entries(found)).get(key)
  }
  return found
}

function eventOf(): unknown {
  const file = process.env['GITHUB_EVENT_PATH']
  if (!file) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new GitError('the event cannot be read', { cause: error })
  }
}
