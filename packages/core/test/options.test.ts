import { readFileSync } from 'node:fs'
import type { CheckOptions, Scope } from '@creditline/core'
import { check, readTerms } from '@creditline/core'
import { describe, expect, test } from 'vitest'

const dcnf = readTerms(
  JSON.parse(readFileSync(new URL('../../terms/dcnf.json', import.meta.url), 'utf8')),
  'dcnf.json',
)

describe('declared', () => {
  const article =
    '---\nfeed: The Wire’s Feed\ntags: [rain, wire]\nsource: {id: 7}\n---\n# Rain falls\n\nIt rained.\n'
  test.for<[declared: NonNullable<CheckOptions['declared']>, scope: Scope]>([
    ['dcnf', 'declared'],
    ['other', 'none'],
    [[], 'none'],
    [[{ terms: 'dcnf' }], 'declared'],
    [[{ terms: 'other' }], 'none'],
    [[{ terms: 'dcnf', frontMatter: { feed: "the wire's feed" } }], 'declared'],
    [[{ terms: 'dcnf', frontMatter: { feed: 'another' } }], 'none'],
    [[{ terms: 'dcnf', frontMatter: { tags: 'wire' } }], 'declared'],
    [[{ terms: 'dcnf', frontMatter: { 'source.id': '7' } }], 'declared'],
    [[{ terms: 'dcnf', frontMatter: { tags: 'wire', 'source.id': '8' } }], 'none'],
    [
      [
        { terms: 'dcnf', frontMatter: { tags: 'sun' } },
        { terms: 'dcnf', frontMatter: { tags: 'wire' } },
      ],
      'declared',
    ],
  ])('%j', async ([declared, scope]) => {
    const report = await check(article, { terms: dcnf, format: 'markdown', declared })
    expect(report.scope).toBe(scope)
  })
})

test.for<[options: object, error: string]>([
  [{ shown: 'author' }, 'Option `shown`: expected a list, got `author`'],
  [{ shown: [''] }, 'Option `shown`: [0]: expected text, got empty text'],
  [{ suppressions: 'no' }, 'Option `suppressions`: expected `true` or `false`, got `no`'],
  [{ declared: [{ frontMatter: {} }] }, 'expected at least one key, got an empty object'],
  [{ declared: [{ frontmatter: { a: 'b' }, terms: 'dcnf' }] }, 'unknown key, expected `frontMatter`'],
  [{ declared: [{ terms: 'dcnf', frontMatter: { a: 1 } }] }, '[0].frontMatter.a: expected text, got `1`'],
  // oxlint-disable-next-line no-sparse-arrays
  [{ shown: [,] }, 'Option `shown`: [0]: expected text, got nothing'],
  // oxlint-disable-next-line no-sparse-arrays
  [{ stories: [,] }, 'Option `stories`: expected a list of stories'],
])('a wrong option is an error: %j', async ([options, error]) => {
  await expect(check('<p>x</p>', { terms: dcnf, ...options })).rejects.toThrow(error)
})
