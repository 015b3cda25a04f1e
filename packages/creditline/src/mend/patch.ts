import { decodeBytes } from '@creditline/core'
import { createTwoFilesPatch } from 'diff'

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
