import type { Declaration } from '@creditline/core'
import { createScopeScan, outOfScope, type ScopeScan } from '@creditline/core/scan'
import { readSmall } from '../files/read-small.ts'
import type { Article } from './article.ts'
import type { Checked } from './checked.ts'
import type { Resolved, Settings } from './options.ts'
import { fileOptions } from './options.ts'

const scans = new WeakMap<Settings, ScopeScan>()

/**
 * What is said of an article whose bytes alone prove it out of scope: no parser is needed to say it.
 *
 * @returns `undefined` where the article must be checked.
 */
export function proveOutOfScope(
  { path, file }: Article,
  source: Uint8Array,
  resolved: Resolved,
): Checked | undefined {
  const { settings } = resolved
  let scan = scans.get(settings)
  if (!scan) scans.set(settings, (scan = createScopeScan(settings.terms, declarationsOf(resolved))))
  if (!scan.proves(source, fileOptions(resolved, path, file))) return undefined
  const { facts: _, ...report } = outOfScope(settings.terms[0]!, path)
  return { reports: [report], lines: none }
}

/** As `proveOutOfScope`, for a small article that lies in a file, which is read into a buffer for all of them. */
export function proveBeforehand(article: Article, resolved: Resolved): Checked | undefined {
  if (article.file === undefined || article.bytes) return undefined
  const source = readSmall(article.file)
  return source && proveOutOfScope(article, source, resolved)
}

const none: ReadonlyMap<number, string> = new Map()

function declarationsOf({ settings: { declared }, declarations }: Resolved): readonly Declaration[] {
  if (declared === undefined) return declarations?.all ?? []
  return typeof declared === 'string' ? [] : declared
}
