import { workAll, type RunOptions } from './all.ts'
import type { Article } from './article.ts'
import type { Checked } from './checked.ts'
import type { Resolved } from './options.ts'
import { unreadable } from './unreadable.ts'
import { check } from './work.ts'

/** What is said of one article. */
export interface Judged extends Checked {
  path: string
  /** Its place in the list of the whole run, from 0, where a shard of one is judged. */
  position?: number
}

/** Checks articles, in their order. Never throws for an article: what goes wrong with it is in its report. */
export async function* judgeAll(
  articles: readonly Article[] | AsyncIterable<Article>,
  resolved: Resolved,
  options: RunOptions = {},
): AsyncGenerator<Judged, void, undefined> {
  for await (const { article, outcome } of workAll(articles, check, resolved, options)) {
    const { path } = article
    if ('result' in outcome) yield { path, ...outcome.result }
    else yield { path, reports: [unreadable(path, resolved.settings.terms, outcome.problem)], lines: none }
  }
}

const none: ReadonlyMap<number, string> = new Map()
