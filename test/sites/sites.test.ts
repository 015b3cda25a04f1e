import type { Report } from 'creditline'
import { checkFiles } from 'creditline'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Expected } from './articles.ts'
import { articles } from './articles.ts'
import { generators } from './generators.ts'
import type { Site } from './site.ts'
import { build } from './site.ts'

function summary({ verdict, clauses }: Pick<Report, 'verdict' | 'clauses'>): Expected {
  const [logo, byline, affiliation] = (['logo', 'byline', 'affiliation'] as const).map(
    (rule) => clauses[rule]!.status,
  )
  return { verdict, logo: logo!, byline: byline!, affiliation: affiliation! }
}

/** What is said of each article, by its slug; one that is not the wire's has no clauses that apply. */
async function verdicts(
  site: Site,
  side: 'source' | 'page',
  shown?: string[],
): Promise<Record<string, Expected>> {
  const found: Record<string, Expected> = {}
  for (const { slug } of articles) {
    const options = { cwd: site.folder, config: true, ...(shown && { shown }) }
    for await (const report of checkFiles(site[side](slug), options)) found[slug] = summary(report)
  }
  return found
}

const expected = Object.fromEntries(articles.map(({ slug, expected: each }) => [slug, each]))

describe.each(generators)('$name', (generator) => {
  let site: Site
  beforeAll(async () => {
    site = await build(generator)
  })

  test('the pages that it builds are judged as expected', async () => {
    expect(await verdicts(site, 'page')).toEqual(expected)
  })

  test('the sources are judged as the pages are, where configuration says what the theme shows', async () => {
    expect(await verdicts(site, 'source')).toEqual(expected)
  })

  test('without that, a source is unsure of what the theme shows, and sure of the rest', async () => {
    const open = await verdicts(site, 'source', [])
    expect(open['harbor-terminals']).toMatchObject({
      verdict: 'unsure',
      byline: 'unsure',
      affiliation: 'unsure',
    })
    expect(open['bridge-toll']).toMatchObject({ verdict: 'breach', byline: 'breach' })
    expect(open['school-bells']).toMatchObject({ byline: 'unsure', affiliation: 'breach' })
    expect(open['bakery-oven']).toMatchObject({ logo: 'breach' })
    expect(open['library-hours']).toEqual(expected['library-hours'])
  })
})
