/** What is measured: something done with one input. */
export interface Case<Input> {
  name: string
  run: (input: Input) => unknown
  /** CPU time that it has used so far, in milliseconds; that of this process where it is left out. */
  used?: () => number
}

export interface Measured {
  name: string
  /** CPU time an input, in milliseconds: the median of the rounds. */
  milliseconds: number
  /** To the first case: the median of the ratios of the rounds. */
  ratio: number
}

/** CPU time of this process, its helpers for garbage and compiling included, in milliseconds. */
export function ownTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Rounds until the compiler has seen enough, where every round has many inputs. */
const usualWarmUps = 3

/**
 * Measures cases side by side: in each round every case does its work on all inputs, each time in another order, after
 * rounds that only warm up. Machines differ and have other things to do; ratios of one run hold.
 *
 * @param rounds - at least five, so that the median is one that was measured.
 * @param warmUps - rounds before those; more of them where there are few inputs.
 */
export async function measure<Input>(
  cases: ReadonlyArray<Case<Input>>,
  inputs: readonly Input[],
  rounds: number,
  warmUps: number = usualWarmUps,
): Promise<Measured[]> {
  const times = cases.map((): number[] => [])
  for (let round = 1 - warmUps; round <= rounds; round++) {
    for (let turn = 0; turn < cases.length; turn++) {
      const at = (turn + round + warmUps) % cases.length
      const { run, used = ownTime } = cases[at]!
      const before = used()
      for (const input of inputs) await run(input)
      const time = used() - before
      if (round > 0) times[at]!.push(time)
    }
  }
  return cases.map(({ name }, at) => ({
    name,
    milliseconds: median(times[at]!) / inputs.length,
    ratio: median(times[at]!.map((time, round) => time / times[0]![round]!)),
  }))
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
