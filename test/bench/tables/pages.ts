import { measureApart } from '../apart.ts'
import type { Bound, Result, Table } from '../table.ts'
import { markdown } from '../table.ts'

/** The compiler is done with a parser after some eight rounds. */
const warmUps = 9

const from = new URL('../tools.ts', import.meta.url)

/** The whole check of pages and fragments beside the parse alone, each in a process of its own. */
export const pages: Table = {
  name: 'pages',
  async run({ site, rounds }): Promise<Result> {
    const rows: string[][] = []
    const bounds: Bound[] = []
    for (const { what, inputs, parser, most, guard } of [
      { what: 'pages', inputs: site.pages, parser: 'parse', most: 1.25, guard: 1.7 },
      {
        what: 'fragments of 5–50 KB',
        inputs: site.fragments,
        parser: 'parseFragment',
        most: 1.5,
        guard: 4,
      },
    ]) {
      if (inputs.length === 0) continue
      const measured = await measureApart(
        [
          { from, tool: parser, name: '`rehype-parse` alone' },
          { from, tool: 'check', name: 'the whole check' },
        ],
        inputs,
        rounds,
        warmUps,
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
