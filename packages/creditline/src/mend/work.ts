import { fix } from '@creditline/core'
import { hashOf } from '../files/hash.ts'
import { fileOptions } from '../run/options.ts'
import type { Work } from '../run/work.ts'
import type { Mended } from './mended.ts'

/** Mends an article; nothing is written. */
export const mend: Work<Mended> = {
  name: 'mend',
  run: async (article, source, resolved, { mend: options = {} }) => {
    const given = { ...(await fileOptions(article, resolved)), ...options }
    const { value, edits, before, after, left } = await fix(source, given)
    const mended = edits.length > 0
    // few runs mend anything
    const { patchOf } = await import('./patch.ts')
    return {
      value: mended ? value : undefined,
      edits: edits.length,
      source: hashOf(source),
      before: before.verdict,
      after: after.verdict,
      terms: before.terms,
      left,
      patch: mended ? patchOf(article.path, source, value, given.charset) : '',
    }
  },
  pack: (mended) => mended,
  unpack: (packed) => {
    if (!('patch' in packed)) throw new TypeError('Unexpected result, expected what a mend gives')
    return packed
  },
}
