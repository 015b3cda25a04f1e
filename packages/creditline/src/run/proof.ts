import type { Declaration } from '@creditline/core'
import { createScopeScan, outOfScope, type ScopeScan } from '@creditline/core/scan'
import type { AuthorSource } from '../data/authors.ts'
import { hashOf } from '../files/hash.ts'
import type { Article } from './article.ts'
import type { Checked } from './checked.ts'
import type { Resolved, Settings } from './options.ts'
import { articleOptions } from './options.ts'
import type { Wanted } from './work.ts'

const scans = new WeakMap<Settings, ScopeScan>()

/**
 * What is said of an article whose bytes alone prove it out of scope: no parser is needed to say it.
 *
 * @returns `undefined` where the article must be checked.
 */
export function proveOutOfScope(
  article: Article,
  source: Uint8Array,
  resolved: Resolved,
  wanted: Wanted,
): Checked | undefined {
  const { settings } = resolved
  let scan = scans.get(settings)
  if (!scan) scans.set(settings, (scan = createScopeScan(settings.terms, declarationsOf(resolved))))
  if (!scan.proves(source, articleOptions(article, resolved))) return undefined
  const { file, path } = article
  if (file !== undefined && authorsMayTie(resolved.authorFiles.sources(file), scan, settings))
    return undefined
  return {
    ...provedOutOfScope(path, resolved),
    ...(wanted.trace && { trace: { bytes: hashOf(source), pictures: [], proved: true } }),
  }
}

/** All that is said of an article that is proved out of scope. */
export function provedOutOfScope(path: string, { settings }: Resolved): Checked {
  const { facts: _, ...report } = outOfScope(settings.terms[0]!, path)
  return { reports: [report], lines: none }
}

const tying = new WeakMap<readonly AuthorSource[], boolean>()

/** Whether data files of authors may name a wire: an article then names it by an id. */
function authorsMayTie(sources: readonly AuthorSource[], scan: ScopeScan, { terms }: Settings): boolean {
  let may = tying.get(sources)
  if (may === undefined) {
    may = sources.some(({ bytes }) => !scan.proves(bytes, { terms, format: 'text' }))
    tying.set(sources, may)
  }
  return may
}

const none: ReadonlyMap<number, string> = new Map()

function declarationsOf({ settings: { declared }, declarations }: Resolved): readonly Declaration[] {
  if (declared === undefined) return declarations?.all ?? []
  return typeof declared === 'string' ? [] : declared
}
