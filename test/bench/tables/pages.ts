import { readFileSync } from 'node:fs'
import { check, readTerms } from '@creditline/core'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { measure } from '../measure.ts'
import { reporter } from '../pages.ts'
import type { Bound, Result, Table } from '../table.ts'
import { markdown } from '../table.ts'

const file = new URL('../../../packages/terms/dcnf.json', import.meta.url)
const terms = readTerms(JSON.parse(readFileSync(file, 'utf8')), 'dcnf.json')

/** The whole check: parse, facts, style sheets, rules, report. */
export async function checkPage(html: string): Promise<void> {
  await check(html, { terms, republished: true, story: { reporters: [reporter] }, format: 'html' })
}

/** The whole check of pages and fragments beside the parse alone. */
export const pages: Table = {
  name: 'pages',
  async run({ site, rounds }): Promise<Result> {
    const rows: string[][] = []
    const bounds: Bound[] = []
    for (const { what, inputs, fragment, most, guard } of [
      { what: 'pages', inputs: site.pages, fragment: false, most: 1.25, guard: 1.7 },
      { what: 'fragments of 5–50 KB', inputs: site.fragments, fragment: true, most: 1.5, guard: 2.6 },
    ]) {
      if (inputs.length === 0) continue
      const parser = unified().use(rehypeParse, { fragment })
      const measured = await measure(
        [
          { name: '`rehype-parse` alone', run: (html: string) => parser.parse(html) },
          { name: 'the whole check', run: checkPage },
        ],
        inputs,
        rounds,
      )
      const size = inputs.reduce((sum, { length }) => sum + length, 0) / inputs.length
      for (const { name, milliseconds, ratio } of measured)
        rows.push([
          `${name}, ${what}`,
          String(inputs.length),
          (size / 1000).toFixed(0),
          milliseconds.toFixed(2),
          ratio.toFixed(2),
        ])
      bounds.push({ what: `the whole check of ${what}`, ratio: measured[1]!.ratio, most, guard })
    }
    const text = markdown(['what', 'how many', 'KB each', 'CPU ms each', 'ratio'], rows)
    return { text: `On ${site.source}:\n\n${text}`, bounds }
  },
}
