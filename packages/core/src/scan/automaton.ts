import { kinds } from './letters.ts'
import type { Skeleton } from './skeleton.ts'
import { closes, escape, escaped, meaning, opens } from './skeleton.ts'

/** How many states are kept, for all sources; one source that needs more of them is not searched to its end. */
const mostStates = 20_000

/**
 * Finds runs of letters in a skeleton, whatever stands between them that a reader may not see. What it finds need not be
 * there for a reader; what it does not find is not.
 */
export class Automaton {
  private readonly runs: ReadonlyArray<readonly number[]>
  private readonly first: readonly number[]
  /** By state and kind of letter: the next state, with `found` set where a run ends there; 0 is not known yet. */
  private table = new Int32Array(0)
  /** Places in the runs that a state stands for, as `run * 64 + letters`, in order. */
  private states: number[][] = []
  private ids = new Map<string, number>()
  private unions = new Map<number, number>()
  /** More states were asked for than are kept: what was not found may be there. */
  private full = false

  /** @param runs - letters of each run, one to 60. */
  constructor(runs: ReadonlyArray<readonly number[]>) {
    this.runs = runs
    this.first = runs.map((_, run) => run * 64)
    this.reset()
  }

  /**
   * Looks for the runs.
   *
   * @param hits - a byte for each run, set where it is found.
   */
  search({ events, length }: Skeleton, hits: Uint8Array): void {
    if (this.states.length > mostStates / 2) this.reset()
    let state = start
    let carry = start
    let saved = start
    let read = -1
    let next = this.table
    for (let at = 0; at < length; at++) {
      const event = events[at]!
      if (event < kinds) {
        const id = next[state * kinds + event]!
        if (id > 0) state = id
        else {
          state = this.step(state, event, hits)
          next = this.table
        }
      } else if (event === opens) {
        if (state !== start) carry = this.union(carry, state)
      } else if (event === closes) {
        if (carry !== start) state = this.union(state, carry)
      } else if (event === escape) {
        saved = state
        read = -1
      } else if (event === meaning) {
        read = read < 0 ? state : this.union(read, state)
        state = saved
      } else if (event === escaped) state = this.union(read, state)
    }
    if (this.full) hits.fill(1)
  }

  private reset(): void {
    this.states = []
    this.full = false
    this.ids = new Map()
    this.unions = new Map()
    this.table = new Int32Array(kinds * 256)
    // State 0 stands for nothing: 0 in the table is what is not known.
    this.intern([-1])
    this.intern([])
  }

  private intern(places: number[]): number {
    const key = places.join()
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const id = this.states.length
    if (id >= mostStates) {
      this.full = true
      return start
    }
    this.states.push(places)
    this.ids.set(key, id)
    if (this.table.length < (id + 1) * kinds) {
      const larger = new Int32Array(this.table.length * 2)
      larger.set(this.table)
      this.table = larger
    }
    return id
  }

  /** A step that is not in the table, or one that ends runs: those are never kept there. */
  private step(state: number, kind: number, hits: Uint8Array): number {
    const places: number[] = []
    let any = false
    for (const place of [...this.states[state]!, ...this.first]) {
      const run = place >> 6
      const letters = this.runs[run]!
      if (letters[place & 63] !== kind) continue
      if ((place & 63) + 1 === letters.length) {
        hits[run] = 1
        any = true
      } else places.push(place + 1)
    }
    const id = this.intern(distinct(places))
    if (!any && !this.full) this.table[state * kinds + kind] = id
    return id
  }

  private union(one: number, other: number): number {
    if (one === other || other === start) return one
    if (one === start) return other
    const key = one * 1_048_576 + other
    let id = this.unions.get(key)
    if (id === undefined)
      this.unions.set(key, (id = this.intern(distinct([...this.states[one]!, ...this.states[other]!]))))
    return id
  }
}

const start = 1

function distinct(places: number[]): number[] {
  return [...new Set(places)].toSorted((a, b) => a - b)
}
