import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { childTime, peakOf, runChild } from '../children.ts'
import { checksIn, command } from '../command.ts'
import { measure } from '../measure.ts'
import { writeRepository } from '../repository.ts'
import type { Bound, Options, Result, Table } from '../table.ts'
import { markdown } from '../table.ts'

/** Lists the files, reads each into the same buffer and searches it: less is not to be had in Node. */
const bare = fileURLToPath(new URL('../bare-search.mjs', import.meta.url))
const wire = 'Daily Caller News Foundation'
/** What is checked, with a report that goes nowhere. */
const quiet = ['--format', 'json', '--output', '/dev/null', 'content']

/** A content repository of Markdown, one article in twenty from the wire, beside a search for the wire's name. */
export const repository: Table = { name: 'repository', run }

/** Articles of the repositories; CI measures the smallest. */
const sizes = [1_000, 10_000, 100_000]
/** CPU time is told in hundredths of a second: a search through fewer files is done several times. */
const leastSearched = 40_000
const most = { first: 3, again: 0.7, megabytes: 200 }
const guard = { first: 90, again: 36, megabytes: 340 }

async function run({ rounds, articles, small }: Options): Promise<Result> {
  const rows: string[][] = []
  const bounds: Bound[] = []
  for (const size of small ? sizes.slice(0, 1) : sizes.filter((each) => each <= articles)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'repository-'))
    try {
      writeRepository(folder, size)
      const searches = Math.ceil(leastSearched / size)
      const check = checksIn(folder, ...quiet)
      const measured = await measure(
        [
          {
            name: 'grep -rlF',
            used: () => childTime() / searches,
            run() {
              for (let search = 0; search < searches; search++)
                runChild('grep', ['-rlF', wire, 'content'], { cwd: folder })
            },
          },
          {
            name: 'a bare script of Node',
            used: childTime,
            run: () => runChild(process.execPath, [bare, 'content', wire], { cwd: folder }),
          },
          check('creditline check'),
          check('again, with --cache', '--cache'),
        ],
        [0],
        rounds,
        1,
      )
      const [, bareSearch, first, again] = measured
      const megabytes = peakOf(command, ['check', ...quiet], folder)
      rows.push([
        `${size.toLocaleString('en')} articles`,
        `${(measured[0]!.milliseconds / 1000).toFixed(2)} s`,
        bareSearch!.ratio.toFixed(2),
        first!.ratio.toFixed(2),
        again!.ratio.toFixed(2),
        megabytes.toFixed(0),
      ])
      bounds.push(
        {
          what: `${size} articles, the whole run`,
          ratio: first!.ratio,
          most: most.first,
          guard: guard.first,
        },
        {
          what: `${size} articles, again with --cache`,
          ratio: again!.ratio,
          most: most.again,
          guard: guard.again,
        },
        {
          what: `${size} articles, megabytes`,
          ratio: megabytes,
          most: most.megabytes,
          guard: guard.megabytes,
        },
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  return {
    text: markdown(
      ['', 'grep -rlF', 'a bare search in Node', 'whole run', 'again, with --cache', 'MB at most'],
      rows,
    ),
    bounds,
  }
}
