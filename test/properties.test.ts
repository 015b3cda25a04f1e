import { readFileSync } from 'node:fs'
import { check, type ClauseStatus, readTerms, type Story } from '@creditline/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { honest } from './properties/article.ts'
import { hidden, hidings } from './properties/hide.ts'
import { plain, rewritings, rewritten, source } from './properties/rewrite.ts'

// More runs look longer. A failure prints its seed and path; with `fc.assert(…, { seed, path })` it is seen again.
const numRuns = Number(process.env['CREDITLINE_PROPERTY_RUNS'] ?? 80)
// The same cases in each run of the default tests; `CREDITLINE_PROPERTY_SEED` looks at others.
const seed = Number(process.env['CREDITLINE_PROPERTY_SEED'] ?? 20_261_124)

const file = new URL('../packages/terms/dcnf.json', import.meta.url)
const terms = readTerms(JSON.parse(readFileSync(file, 'utf8')), 'dcnf.json')

async function statuses(html: string, known: { story?: Story }): Promise<Record<string, ClauseStatus>> {
  const report = await check(html, { terms, ...known, republished: true, format: 'html' })
  return Object.fromEntries(Object.entries(report.clauses).map(([clause, { status }]) => [clause, status]))
}

const owed = ['logo', 'byline', 'affiliation'] as const
const known = fc.boolean()
const given = (reporters: string[], isKnown: boolean): { story?: Story } =>
  isKnown ? { story: { reporters } } : {}

test('a rewrite that changes nothing for a reader changes no status', async () => {
  await fc.assert(
    fc.asyncProperty(honest, rewritings, known, async ({ page, reporters }, rewriting, isKnown) => {
      const story = given(reporters, isKnown)
      const before = await statuses(source(page, plain), story)
      expect(before).toMatchObject({ logo: 'met', byline: 'met', affiliation: 'met' })
      const html = rewritten(page, rewriting)
      expect({ html, ...(await statuses(html, story)) }).toEqual({ html, ...before })
    }),
    { numRuns, seed },
  )
})

test('what a reader does not see is not met', async () => {
  const ways = fc.constantFrom(...Object.keys(hidings))
  await fc.assert(
    fc.asyncProperty(honest, fc.constantFrom(...owed), ways, known, async (article, part, way, isKnown) => {
      const hiding = hidings[way]!
      fc.pre(part !== 'logo' || !hiding.wordsOnly)
      const html = hidden(article.page, part, hiding)
      const after = await statuses(html, given(article.reporters, isKnown))
      expect({ html, [part]: after[part] }).toEqual({ html, [part]: 'breach' })
    }),
    { numRuns, seed },
  )
})
