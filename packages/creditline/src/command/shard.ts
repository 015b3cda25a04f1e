import type { Shard } from '../shards/split.ts'
import { UsageError } from './arguments.ts'

/**
 * Reads which part of the articles is asked for.
 *
 * @param given - such as `1/4`; `undefined` for all of them.
 * @param name - what the option is called where it is given.
 * @throws UsageError where it is no part of so many.
 */
export function readShard(given: string | undefined, name: string): Shard | undefined {
  if (given === undefined) return undefined
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(given) ?? []).map(Number)
  if (index < 1 || index > count)
    throw new UsageError(`Unexpected ${name} ${given}, expected a part and how many there are, such as 1/4`)
  return { index, count }
}
