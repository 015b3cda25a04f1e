import { endings } from './inputs.ts'
import type { Family } from './families/index.ts'
import type { Lane } from './lane.ts'

/** How far apart the sizes are that are compared. */
const range = 16
const largest = 1 << 20
const smallest = 1 << 14
/** CPU time under which growth is not told from noise, in milliseconds. */
const floor = 150
const most = 1.2
const tries = 4

export interface Growth {
  /** The larger of the two sizes: the largest that is judged rather than refused. */
  size: number
  cpu: number
  /** 1 where the time doubles with the size; `undefined` where it is too short to tell. */
  exponent: number | undefined
}

/**
 * How the time to judge a family grows over a range of sizes that are judged. What looks steeper than it may be is
 * measured again: noise only ever adds to a time.
 */
export async function growthOf(family: Family, lane: Lane): Promise<Growth | undefined> {
  const encoder = new TextEncoder()
  const measure = async (size: number): Promise<number | undefined> => {
    const path = `${family.name}.${endings[family.format]}`
    const { cpu, verdict } = await lane.ask({ path, bytes: encoder.encode(family.make(size)) })
    return verdict === 'unreadable' ? undefined : cpu
  }
  for (let size = largest; size >= smallest; size /= 4) {
    let large = await measure(size)
    if (large === undefined) continue
    if (large < floor) return { size, cpu: large, exponent: undefined }
    let small = Number.POSITIVE_INFINITY
    let exponent = 0
    for (let again = 0; again < tries; again++) {
      if (again > 0) large = Math.min(large, (await measure(size)) ?? large)
      // The shorter time is the noisier.
      for (let time = 0; time < 3; time++) small = Math.min(small, (await measure(size / range)) ?? small)
      exponent = Math.log(large / small) / Math.log(range)
      if (exponent <= most) break
    }
    return { size, cpu: large, exponent }
  }
  return undefined
}

export function isTooSteep({ exponent }: Growth): boolean {
  return exponent !== undefined && exponent > most
}
