import { kinds } from './letters.ts'
import type { Skeleton } from './skeleton.ts'
import { closes, escape, escaped, meaning, opens } from './skeleton.ts'

/** The most edits that are looked for. */
const most = 3

/**
 * Whether a run of letters stands in a skeleton with at most so many edits: letters inserted, dropped, replaced, or two
 * neighbours swapped. (Bit-parallel search after Wu and Manber: a bit for each number of letters read.)
 *
 * @param letters - at most 30.
 * @param edits - at most 3.
 */
export function isNear({ events, length }: Skeleton, letters: readonly number[], edits: number): boolean {
  const masks = new Int32Array(kinds)
  letters.forEach((kind, at) => (masks[kind]! |= 1 << at))
  const end = 1 << letters.length
  // The first levels are what is read with so many edits, the others the first half of a swap.
  let state = beginning()
  const carry = beginning()
  let saved = state
  let read: Int32Array | undefined
  for (let at = 0; at < length; at++) {
    const event = events[at]!
    if (event < kinds) {
      step(state, masks[event]!, edits)
      if ((state[edits]! & end) !== 0) return true
    } else if (event === opens) join(carry, state)
    else if (event === closes) join(state, carry)
    else if (event === escape) {
      saved = state.slice()
      read = undefined
    } else if (event === meaning) {
      if (read) join(read, state)
      else read = state
      state = saved.slice()
    } else if (event === escaped) join(state, read!)
  }
  return false
}

/** Nothing read, or letters dropped from the beginning. */
function beginning(): Int32Array {
  const state = new Int32Array((most + 1) * 2)
  for (let level = 0; level <= most; level++) state[level] = (1 << (level + 1)) - 1
  return state
}

function step(state: Int32Array, mask: number, edits: number): void {
  // A bit for each number of letters: bit 0 is always set.
  let before = state[0]!
  let after = ((before & mask) << 1) | 1
  let swap = before & (mask >> 1)
  state[0] = after
  let pending = state[most + 1]!
  state[most + 1] = swap
  for (let level = 1; level <= edits; level++) {
    const own = state[level]!
    const next = ((own & mask) << 1) | before | (before << 1) | (after << 1) | ((pending & mask) << 2) | 1
    pending = state[most + 1 + level]!
    swap = own & (mask >> 1)
    state[most + 1 + level] = swap
    state[level] = next
    before = own
    after = next
  }
}

function join(into: Int32Array, other: Int32Array): void {
  for (let at = 0; at < into.length; at++) into[at]! |= other[at]!
}
