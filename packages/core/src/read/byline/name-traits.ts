import type { NamedPerson } from './credited.ts'
import type { Add } from './evidence.ts'
import type { Group } from './group.ts'
import { nameKey } from './group.ts'
import { isMarked } from './markup.ts'
import type { Surroundings } from './surroundings.ts'

/** From this score on a name has a known given name, or as much in its shape. */
const surely = 1.5

/** What speaks of whom a candidate names. */
export function nameTraits(group: Group, around: Surroundings, add: Add): void {
  const key = nameKey(group.people[0]?.name ?? group.lines[0]!.text)
  if (around.isRepeated(key)) add('repeated')
  if (around.isOneOfMany(group, key)) add('one-of-many')
  const people = group.people.filter(({ role }) => role === 'author')
  if (people.length === 0) {
    add('no-person')
    return
  }
  add('name-shape', Math.min(...people.map(({ score }) => Math.max(-1, Math.min(score, 2.5)))))
  if (people.every(({ name }) => isOneWord(name))) add('one-word')
  if (people.length > 1) add('several', Math.min(people.length, 4))
  const known = people.filter(({ name }) => around.authors.has(nameKey(name)))
  if (known.length > 0) add('metadata', known.length / people.length)
  else {
    if (around.hasAuthor) add('other-than-metadata')
    if (!people.some((person) => isProven(person))) add('unproven')
  }
  const { name } = people[0]!
  if (around.headline.includes(name)) add('in-headline')
  if (around.prose.includes(name)) add('in-prose')
}

function isOneWord(name: string): boolean {
  return !/\s/.test(name) && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(name)
}

/** A cue, mark-up or a known given name says that the words are a name. */
function isProven({ cued, score, markup, jobTitle }: NamedPerson): boolean {
  return cued || score >= surely || jobTitle !== undefined || isMarked(markup)
}
