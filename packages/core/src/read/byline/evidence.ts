import type { Group } from './group.ts'
import { nameTraits } from './name-traits.ts'
import { placeTraits } from './place-traits.ts'
import type { Surroundings } from './surroundings.ts'
import { lineTraits, markupTraits } from './wording-traits.ts'
import type { Feature } from './weights.ts'

/** A feature of a candidate: how strongly it shows (mostly 1) and the words that it was seen in. */
export interface Trait {
  feature: Feature
  value: number
  detail?: string | undefined
}

/** Notes a feature. */
export type Add = (feature: Feature, value?: number, detail?: string) => void

/** The traits of a candidate: where it stands, what its mark-up and its words say, whom it names. */
export function traitsOf(group: Group, around: Surroundings): Trait[] {
  const traits: Trait[] = []
  const add: Add = (feature, value = 1, detail) => {
    if (value !== 0) traits.push({ feature, value, detail })
  }
  placeTraits(group, around, add)
  markupTraits(group, add)
  lineTraits(group, add)
  nameTraits(group, around, add)
  return traits
}
