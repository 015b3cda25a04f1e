import type { NameMatch } from '../facts.ts'
import type { NameSighting } from './names.ts'
import type { PersonName } from './person.ts'
import { isDegree, isGeneration, isTitle } from './person.ts'
import { compareToken } from './token.ts'
import type { Wording } from './words.ts'
import { placeOf } from './words.ts'

/**
 * How a text that is one name compares with a reporter's: what is found in it must be all of it, but for titles,
 * degrees and what stands behind a comma, bar or bracket.
 */
export function compareWhole(
  wording: Wording,
  name: PersonName,
  find: (wording: Wording) => NameSighting[],
): NameMatch {
  const sightings = find(wording)
  const whole = sightings.find((sighting) => sighting.match !== 'part') ?? sightings[0]
  if (!whole) return isFirstName(wording, name) ? 'part' : 'other'
  let match = whole.match
  const reading = wording.readings.at(match === 'misspelt' ? -1 : 0)!
  for (const word of reading.words) {
    const place = placeOf(reading, word.start, word.end)
    if (place.start < whole.end && whole.start < place.end) continue
    const after = place.start >= whole.end
    if (after && wording.source.slice(whole.end, place.start).match(/[,|/(;:\u2013\u2014\u00b7]|\s-\s/)) break
    if (isTitle(word.base) || isDegree(word.base)) continue
    if (after && wording.source.slice(whole.end, place.start).match(/^['\u2019]$/) && word.base === 's')
      continue
    if (after && isGeneration(word.base) && match === 'same') match = 'variant'
    else return 'other'
  }
  return match
}

function isFirstName(wording: Wording, name: PersonName): boolean {
  const { words } = wording.readings[0]!
  const given = name.tokens.filter((token) => token.role === 'given' || token.role === 'middle')
  if (words.length === 0 || words.length > given.length || given.length === name.tokens.length) return false
  return words.every((word, at) => {
    const likeness = compareToken(given[at]!, word, false)
    return likeness !== undefined && likeness.kind !== 'initial'
  })
}
