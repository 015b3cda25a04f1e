/**
 * The benchmark: node test/bench/run.ts [TABLE…] [--pages FOLDER] [--rounds N] [--articles N] [--write] [--guard]
 *
 * Every figure is a ratio of CPU time, measured side by side in one run, the median of at least five rounds. Without a
 * folder it runs on pages that it writes itself; `--articles` is the largest repository. `--write` puts the tables into
 * docs/performance.md; `--guard` ends with 1 where a ratio is above the bound that CI holds, twice.
 */
import { parseArgs } from 'node:util'
import { readSite, writeSite } from './pages.ts'
import type { Bound, Options, Table } from './table.ts'
import { write } from './table.ts'

/** Tables by name; each is loaded when it is asked for: some need packages or a browser that others do not. */
const tables: Record<string, () => Promise<Table>> = {
  pages: async () => (await import('./tables/pages.ts')).pages,
  profile: async () => (await import('./tables/profile.ts')).profile,
  start: async () => (await import('./tables/start.ts')).start,
  repository: async () => (await import('./tables/repository.ts')).repository,
  audit: async () => (await import('./tables/audit.ts')).audit,
  parts: async () => (await import('./tables/parts.ts')).parts,
  peers: async () => (await import('../compare/speed.ts')).peers,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    articles: { type: 'string', default: '100000' },
    write: { type: 'boolean', default: false },
    guard: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 5) throw new Error('--rounds: expected a whole number from 5 up')
const names =
  positionals.length > 0 ? positionals : values.guard ? ['pages', 'start', 'repository'] : Object.keys(tables)
const options: Options = {
  site: values.pages === undefined ? writeSite() : readSite(values.pages),
  rounds,
  articles: Number(values.articles),
  small: values.guard,
}
/** A machine with other things to do measures this much more at times. */
const noise = 1.15
const limitOf = ({ most, guard }: Bound): number => guard ?? most * noise
const isBeyond = (bound: Bound): boolean => bound.ratio > limitOf(bound)

for (const name of names) {
  const load = tables[name]
  if (!load) throw new Error(`${name}: expected one of ${Object.keys(tables).join(', ')}`)
  const table = await load()
  let result = await table.run(options)
  if (values.guard && result.bounds.some(isBeyond)) result = await table.run(options)
  console.log(`${result.text}\n`)
  for (const bound of result.bounds) {
    const { what, ratio, most } = bound
    const said =
      ratio <= most ? 'goal met' : isBeyond(bound) ? 'above the bound' : 'goal not met, within the bound'
    console.log(
      `${said}: ${what}: ${ratio.toFixed(2)} (goal ${most.toFixed(2)}, bound ${limitOf(bound).toFixed(2)})`,
    )
    if (values.guard && isBeyond(bound)) process.exitCode = 1
  }
  if (values.write) write(new URL('../../docs/performance.md', import.meta.url), name, result.text)
}
