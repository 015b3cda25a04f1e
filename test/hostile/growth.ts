import type { Family } from './families/index.ts'
import { endings } from './inputs.ts'
import { Lane } from './lane.ts'

/** How far apart the sizes are that are compared. */
const range = 16
const largest = 1 << 19
const smallest = 1 << 14
/** CPU time under which growth is not told from noise, in milliseconds. */
const floor = 100
const most = 1.2
/** Measures of either size: noise, and code that is not compiled yet, only ever add to a time. */
const tries = { least: 2, most: 10 }

export interface Growth {
  /** The larger of the two sizes: the largest that is judged rather than refused. */
  size: number
  cpu: number
  /** 1 where the time doubles with the size; `undefined` where it is too short to tell. */
  exponent: number | undefined
}

/**
 * How the time to judge a family grows over a range of sizes that are judged: of each size the shortest time counts. In
 * a process of its own: what others have left on the heap tells more on the large one.
 */
export async function growthOf(family: Family): Promise<Growth | undefined> {
  const lane = new Lane()
  try {
    return await measureGrowth(family, lane)
  } finally {
    lane.close()
  }
}

async function measureGrowth(family: Family, lane: Lane): Promise<Growth | undefined> {
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
    let exponent = Number.POSITIVE_INFINITY
    for (let time = 0; time < tries.least || (time < tries.most && exponent > most); time++) {
      small = Math.min(small, (await measure(size / range)) ?? small)
      large = Math.min(large, (await measure(size)) ?? large)
      exponent = Math.log(large / small) / Math.log(range)
    }
    return { size, cpu: large, exponent }
  }
  return undefined
}

export function isTooSteep({ exponent }: Growth): boolean {
  return exponent !== undefined && exponent > most
}
