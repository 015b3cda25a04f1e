import { keyOf } from '../../languages/lexicon.ts'
import type { Entry, Page } from '../page.ts'
import { attribute, lineage } from '../page.ts'
import type { CreditedLine, NamedPerson } from './credited.ts'

/** Neighbouring lines that make one byline: a list of authors, their cards, a name and what belongs to it. */
export interface Group {
  lines: CreditedLine[]
  people: NamedPerson[]
}

/** Lines between two names of one byline: job titles, handles, dates, buttons. */
const mostBetween = 6
const shortLine = 60

/** Puts lines together. */
export function groupLines(page: Page, lines: readonly CreditedLine[]): Group[] {
  const groups: Group[] = []
  for (const credited of lines) {
    const last = groups.at(-1)
    if (last && last.lines.slice(-3).some((before) => belongs(page, before, credited)))
      addLine(last, credited)
    else groups.push(groupOf([credited]))
  }
  return groups
}

/** The byline that lines make together. */
export function groupOf(lines: readonly CreditedLine[]): Group {
  const group: Group = { lines: [], people: [] }
  for (const line of lines) addLine(group, line)
  return group
}

function addLine(group: Group, line: CreditedLine): void {
  group.lines.push(line)
  for (const person of line.people) addPerson(group, person)
}

/** The same person twice (narrow and wide layout, name and picture's name) is one. */
function addPerson(group: Group, person: NamedPerson): void {
  const key = nameKey(person.name)
  const known = group.people.find((other) => nameKey(other.name) === key && other.role === person.role)
  if (!known) group.people.push({ ...person, affiliations: [...person.affiliations] })
  else {
    known.jobTitle ??= person.jobTitle
    for (const affiliation of person.affiliations)
      if (!known.affiliations.includes(affiliation)) known.affiliations.push(affiliation)
  }
}

export function nameKey(name: string): string {
  return keyOf(name).replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

function belongs(page: Page, before: CreditedLine, credited: CreditedLine): boolean {
  const from = before.line.index
  const to = credited.line.index
  if (to - from > mostBetween + 1) return false
  if (before.region !== credited.region) return false
  if (before.reading.form === 'bio' || credited.reading.form === 'bio') return false
  const gap = page.lines.slice(from + 1, to)
  if (gap.some((line) => line.text.length > shortLine)) return false
  const one = before.people.at(-1)
  const other = credited.people[0]
  if (!one || !other) return false
  if (one.role !== other.role) return false
  if (
    /[,&/]$|\b(?:and|und|y|et|e|og|och|en)$/u.test(before.text) ||
    /^(?:[,&/]|and\b|und\b|y\b|et\b|og\b|och\b|en\b|i\b)/u.test(credited.text)
  )
    return true
  if (nameKey(one.name) === nameKey(other.name)) return true
  // Cards: the two names stand in elements of the same kind, in one part of the page that has little else.
  if (
    credited.reading.cue &&
    credited.announced === undefined &&
    credited.reading.cue.text !== '' &&
    before.reading.cue === undefined
  )
    return false
  const common = commonAncestor(one.entry, other.entry)
  if (!common) return false
  const span = page.endLine[common.index]! - page.firstLine[common.index]!
  if (span > 30) return false
  return signature(one.entry, common) === signature(other.entry, common)
}

function commonAncestor(one: Entry | undefined, other: Entry | undefined): Entry | undefined {
  const ancestors = new Set(lineage(one))
  for (const entry of lineage(other)) if (ancestors.has(entry)) return entry
  return undefined
}

/** Tags and classes from an element up to an ancestor. */
function signature(entry: Entry | undefined, top: Entry): string {
  let text = ''
  for (const at of lineage(entry)) {
    if (at === top) break
    text += `${at.node.tagName}.${attribute(at.node, 'className') ?? ''}>`
  }
  return text
}
