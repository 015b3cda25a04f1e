import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checksIn } from '../command.ts'
import { measure } from '../measure.ts'
import { writeRepository } from '../repository.ts'
import type { Options, Result, Table } from '../table.ts'
import { markdown } from '../table.ts'

/** A run that has less to do: again with a cache, and a part of it by a shard, beside the whole run. */
export const parts: Table = { name: 'parts', run }

const size = 10_000
/** Of the whole run's CPU time. Threads start in each run, however little there is to judge. */
const most = { again: 0.35, quarter: 0.7 }

async function run({ rounds }: Options): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parts-'))
  try {
    writeRepository(folder, size)
    const check = checksIn(folder, '--format', 'json', '--output', '/dev/null', 'content')
    const cached = check('again, with --cache', '--cache')
    cached.run(0)
    const measured = await measure(
      [check('whole run'), cached, check('--shard 1/4', '--shard', '1/4')],
      [0],
      rounds,
      1,
    )
    const rows = measured.map(({ name, milliseconds, ratio }) => [
      name,
      `${(milliseconds / 1000).toFixed(2)} s`,
      ratio.toFixed(2),
    ])
    return {
      text: markdown([`${size.toLocaleString('en')} articles`, 'CPU time', 'of the whole run'], rows),
      bounds: [
        { what: 'again with --cache', ratio: measured[1]!.ratio, most: most.again },
        { what: 'a quarter by --shard', ratio: measured[2]!.ratio, most: most.quarter },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
