import { keyOf } from '../../languages/lexicon.ts'
import type { Add } from './evidence.ts'
import type { Group } from './group.ts'

/** What the mark-up around the names says. */
export function markupTraits(group: Group, add: Add): void {
  const marks = group.people.length > 0 ? group.people.map(({ markup }) => markup) : [group.lines[0]!.markup]
  const declared = marks.find((mark) => mark.declared)?.declared
  const named = marks.find((mark) => mark.named)?.named
  const link = marks.find((mark) => mark.link)?.link
  if (declared !== undefined) add('declared', 1, declared)
  if (named !== undefined) add('named', 1, named)
  if (link !== undefined) add('author-link', 1, link)
  if (marks.some((mark) => mark.address)) add('address')
  if (marks[0]!.heading) add('heading')
  const own = group.people.find(({ markup, name }) => markup.href !== undefined && spells(markup.href, name))
  if (own) add('own-link', 1, own.markup.href)
}

/** Whether a link's address has the last word of a name. */
function spells(href: string, name: string): boolean {
  const surname = lettersOf(name.split(/\s+/).at(-1)!)
  return surname.length >= 3 && lettersOf(href).includes(surname)
}

function lettersOf(text: string): string {
  return keyOf(text).replaceAll(/[^\p{L}]/gu, '')
}

/** A date is longer than a number that stands alone. */
const leastDate = 6

/** What the words of the lines say. */
export function lineTraits(group: Group, add: Add): void {
  const first = group.lines[0]!
  const { cue, form } = first.reading
  if ((cue && cue.role === 'author') || first.announced !== undefined) add('cue', 1, cue?.text)
  if (group.lines.some(({ reading }) => reading.dates.some(({ text }) => text.length >= leastDate)))
    add('date')
  if (group.people.some(({ jobTitle }) => jobTitle !== undefined)) add('job')
  add('explained', group.lines.reduce((sum, { reading }) => sum + reading.explained, 0) / group.lines.length)
  if (form === 'bio') add('bio')
  const role = group.people[0]?.role ?? first.reading.role
  if (role !== 'author' && role !== 'mentioned') add(role)
  const seen = group.lines.map(({ read }) => read?.visibility.seen ?? 'visible')
  if (seen.every((one) => one === 'hidden')) add('hidden')
  else if (seen.includes('uncertain')) add('uncertain')
}
