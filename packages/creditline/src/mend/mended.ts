import type { Unmended, Verdict } from '@creditline/core'
import { decodeBytes } from '@creditline/core'
import { createTwoFilesPatch } from 'diff'

/** What came of mending an article: plain data, the same in every thread. */
export interface Mended {
  /** The article with its edits; `undefined` where there are none. */
  value: Uint8Array | undefined
  edits: number
  /** `digestOf` what was mended. */
  source: string
  before: Verdict
  after: Verdict
  /** Id of the terms that it was mended for. */
  terms: string
  left: Unmended[]
  /** The edits as a unified diff; empty where there are none. */
  patch: string
}

/**
 * A unified diff of an article before and after.
 *
 * @param path - as it stands in the diff's head, after `a/` and `b/`.
 */
export function patchOf(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  charset: string | undefined,
): string {
  const [old, mended] = [before, after].map((bytes) => decodeBytes(bytes, charset))
  // what was mended was decoded for it
  if (!old || !mended || 'code' in old || 'code' in mended) return ''
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, old.text, mended.text, '', '', { context: 3 })
  // the line of equals signs in front is no part of a unified diff
  return patch.slice(patch.indexOf('--- '))
}
