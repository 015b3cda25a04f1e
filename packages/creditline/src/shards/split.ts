import { createHash } from 'node:crypto'
import type { Settings } from '../run/options.ts'
import { version } from '../version.ts'

/** Which part of a run this is: the `index`-th (from 1) of `count`. */
export interface Shard {
  index: number
  count: number
}

/** A shard as its report names it, so that it is only merged with its own. */
export interface ShardOfRun extends Shard {
  /** 32 hexadecimal digits: the same for the same articles, options and version. */
  run: string
}

/** The articles of a run to judge: all, or those of a shard. */
export interface Part<A> {
  articles: readonly A[]
  /** The places of a shard's articles in the list of the whole run, from 0. */
  positions?: readonly number[]
  shard?: ShardOfRun
}

/**
 * The part of a run that is asked for, in the order of the list. Parts differ by one article at most, each article's
 * part hangs on its path, and few move to another part when articles come and go.
 *
 * @param shard - the part; all of the run where it is left out.
 */
export function partOf<A extends { path: string }>(
  listed: readonly A[],
  shard: Shard | undefined,
  settings: Settings,
): Part<A> {
  if (!shard) return { articles: listed }
  const positions = positionsOf(listed, shard)
  const articles = positions.map((position) => listed[position]!)
  return { articles, positions, shard: { ...shard, run: runOf(listed, settings) } }
}

/** The places of a shard's articles in the list. */
export function positionsOf(listed: readonly { path: string }[], { index, count }: Shard): number[] {
  const ranked = listed
    .map(({ path }, position) => ({ position, rank: hashOf(path) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.position - b.position))
  const edge = (part: number): number => Math.floor((ranked.length * part) / count)
  return ranked
    .slice(edge(index - 1), edge(index))
    .map(({ position }) => position)
    .toSorted((a, b) => a - b)
}

/** What tells a run from others: the articles it lists, and what they are held against. */
function runOf(listed: readonly { path: string }[], settings: Settings): string {
  const { cwd, stories, ...rest } = settings
  const told = JSON.stringify([version, rest, stories.all, listed.map(({ path }) => path)])
  // The directory is another on every machine.
  return hashOf(told.replaceAll(JSON.stringify(cwd).slice(1, -1), '.'))
}

function hashOf(text: string): string {
  return createHash('sha256').update(text.toWellFormed()).digest('hex').slice(0, 32)
}
