import { keyOf } from '../../languages/lexicon.ts'
import type { Article } from '../article.ts'
import type { Metadata } from '../metadata.ts'
import type { Entry, Page } from '../page.ts'
import { attribute, lineage, within } from '../page.ts'
import { nameKey } from './group.ts'
import type { Group } from './group.ts'
import { isMarked } from './lines.ts'
import type { NamedPerson } from './lines.ts'
import type { Feature } from './weights.ts'

/** A feature of a candidate: how strongly it shows (mostly 1) and the words that it was seen in. */
export interface Trait {
  feature: Feature
  value: number
  detail?: string | undefined
}

/** What all candidates of a page are judged against. */
export interface Surroundings {
  page: Page
  article: Article
  metadata: Metadata
  /** Keys of the names that metadata gives. */
  authors: ReadonlySet<string>
  groups: readonly Group[]
  /** Words of the headline, joined. */
  headline: string
  /** The prose of the body, folded. */
  prose: string
}

export function surroundings(
  page: Page,
  article: Article,
  metadata: Metadata,
  groups: readonly Group[],
): Surroundings {
  const authors = new Set<string>()
  for (const author of metadata.authors) if (author.kind !== 'organisation') authors.add(nameKey(author.name))
  const { headline, bodyStart, bodyEnd } = article
  let prose = ''
  for (const { text } of bodyEnd === undefined ? [] : page.lines.slice(bodyStart, bodyEnd + 1)) {
    if (text.length > 80) prose += `${text} `
    if (prose.length > 30_000) break
  }
  return {
    page,
    article,
    metadata,
    authors,
    groups,
    headline: headline === undefined ? '' : nameKey(page.lines[headline]!.text),
    prose: nameKey(prose),
  }
}

/** The traits of a candidate. */
export function traitsOf(group: Group, around: Surroundings): Trait[] {
  const traits: Trait[] = []
  const add = (feature: Feature, value = 1, detail?: string): void => {
    if (value !== 0) traits.push({ feature, value, detail })
  }
  placeTraits(group, around, add)
  markupTraits(group, add)
  lineTraits(group, add)
  nameTraits(group, around, add)
  companyTraits(group, around, add)
  return traits
}

type Add = (feature: Feature, value?: number, detail?: string) => void

function placeTraits(group: Group, { page, article }: Surroundings, add: Add): void {
  const first = group.lines[0]!.line.index
  const last = group.lines.at(-1)!.line.index
  const { headline, bodyStart, bodyEnd, root } = article
  if (headline !== undefined) {
    if (first >= headline) add('after-headline', 1 / (1 + (first - headline) / 4))
    else add('before-headline', 1 / (1 + (headline - last - 1) / 3))
  }
  if (bodyStart !== undefined) {
    if (last < bodyStart && (headline === undefined || first > headline)) {
      add('above-body')
      add('just-above-body', 1 / (1 + (bodyStart - last - 1) / 2))
    }
    if (bodyEnd !== undefined && first >= bodyStart && first < bodyEnd) add('in-body')
    if (bodyEnd !== undefined && first >= bodyEnd) add('after-body', 1 / (1 + (first - bodyEnd) / 4))
    if (bodyEnd !== undefined && first >= bodyEnd - 1 && isSigned(group)) add('sign-off')
  }
  const entry = group.lines[0]!.line.block
  if (root && entry && within(entry, root)) add('in-article')
  const { region } = group.lines[0]!
  if (region !== undefined) add(region)
  if (inQuotation(entry)) add('quoted')
  if (page.lines.length > 0 && inTeaser(group, article, page)) add('teaser')
}

function inQuotation(entry: Entry | undefined): boolean {
  let level = 0
  for (const at of lineage(entry)) {
    if (at.node.tagName === 'blockquote') return true
    if (level++ > 5) return false
  }
  return false
}

/** A name in brackets or after a dash that closes a paragraph. */
function isSigned(group: Group): boolean {
  const { region, reading } = group.lines[0]!
  return (
    region === undefined &&
    reading.form === 'fused' &&
    reading.cue === undefined &&
    group.people.some(({ role, cued }) => role === 'author' && !cued)
  )
}

/** In a card of another article: a small part of the page with a heading, or a link of a headline's length. */
function inTeaser(group: Group, article: Article, page: Page): boolean {
  const own = article.headline
  const { block, index } = group.lines[0]!.line
  let level = 0
  for (const at of lineage(block)) {
    const first = page.firstLine[at.index]!
    const end = page.endLine[at.index]!
    if (end - first > 12 || level++ > 8 || at === article.root) return false
    if (own !== undefined && own >= first && own < end) return false
    if (at.node.tagName === 'a' && end - first > 1) return true
    for (let line = first; line < end; line++) {
      if (line === index) continue
      if (isCardTitle(page, line)) return true
    }
  }
  return false
}

/** A line that is a link or a heading of the length of a headline. */
function isCardTitle(page: Page, index: number): boolean {
  const line = page.lines[index]!
  if (line.text.length < 25 || line.text.length > 220) return false
  let level = 0
  for (const entry of lineage(line.pieces[0]!.entry)) {
    const tag = entry.node.tagName
    if (/^h[1-6]$/.test(tag)) return true
    if (tag === 'a') {
      const href = attribute(entry.node, 'href') ?? ''
      return href.length > 12 && !/^(?:mailto|tel|javascript):/.test(href)
    }
    if (level++ > 3) return false
  }
  return false
}

function markupTraits(group: Group, add: Add): void {
  const marks =
    group.people.length > 0 ? group.people.map((person) => person.markup) : [group.lines[0]!.markup]
  const declared = marks.find((mark) => mark.declared)?.declared
  const named = marks.find((mark) => mark.named)?.named
  const link = marks.find((mark) => mark.link)?.link
  if (declared !== undefined) add('declared', 1, declared)
  if (named !== undefined) add('named', 1, named)
  if (link !== undefined) add('author-link', 1, link)
  if (marks.some((mark) => mark.address)) add('address')
  if (marks[0]!.heading) add('heading')
  const own = group.people.find(
    (person) => person.markup.href !== undefined && spells(person.markup.href, person.name),
  )
  if (own) add('own-link', 1, own.markup.href)
}

/** Whether a link's address has the last word of a name. */
function spells(href: string, name: string): boolean {
  const surname = keyOf(name.split(/\s+/).at(-1)!).replaceAll(/[^\p{L}]/gu, '')
  return (
    surname.length >= 3 &&
    keyOf(href)
      .replaceAll(/[^\p{L}]/gu, '')
      .includes(surname)
  )
}

function lineTraits(group: Group, add: Add): void {
  const first = group.lines[0]!
  const { cue, form } = first.reading
  if ((cue && cue.role === 'author') || first.announced) add('cue', 1, cue?.text)
  if (group.lines.some(({ reading }) => reading.dates.some((date) => date.text.length > 5))) add('date')
  if (group.people.some((person) => person.jobTitle !== undefined)) add('job')
  add('explained', group.lines.reduce((sum, { reading }) => sum + reading.explained, 0) / group.lines.length)
  if (form === 'bio') add('bio')
  const role = group.people[0]?.role ?? first.reading.role
  if (role === 'photographer' || role === 'editor' || role === 'translator' || role === 'contributor')
    add(role)
  if (group.lines.every(({ read }) => read.visibility.seen === 'hidden')) add('hidden')
  else if (group.lines.some(({ read }) => read.visibility.seen === 'uncertain')) add('uncertain')
}

function nameTraits(group: Group, { authors, headline, prose, metadata }: Surroundings, add: Add): void {
  const people = group.people.filter((person) => person.role === 'author')
  if (people.length === 0) {
    add('no-person')
    return
  }
  add('name-shape', Math.min(...people.map((person) => Math.max(-1, Math.min(person.score, 2.5)))))
  if (
    people.every(
      (person) => !/\s/.test(person.name) && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(person.name),
    )
  )
    add('one-word')
  if (people.length > 1) add('several', Math.min(people.length, 4))
  const known = people.filter((person) => inMetadata(person, authors))
  if (known.length > 0) add('metadata', known.length / people.length)
  else if (metadata.authors.some((author) => isPersonLike(author.name, author.kind)))
    add('other-than-metadata')
  if (known.length === 0 && !people.some((person) => isProven(person))) add('unproven')
  const key = nameKey(people[0]!.name)
  if (headline.includes(key)) add('in-headline')
  if (prose.includes(key)) add('in-prose')
}

/** A cue, mark-up or a known given name says that the words are a name. */
function isProven({ cued, score, markup, jobTitle }: NamedPerson): boolean {
  return cued || score >= 1.5 || jobTitle !== undefined || isMarked(markup)
}

function inMetadata(person: NamedPerson, authors: ReadonlySet<string>): boolean {
  return authors.has(nameKey(person.name))
}

function isPersonLike(name: string, kind: string): boolean {
  return kind === 'person'
    ? /\s/.test(name.trim())
    : /^\p{Lu}\S+(?:\s+\S+){1,3}$/u.test(name) && !/\d|news|staff|admin|redaktion/i.test(name)
}

function companyTraits(group: Group, { groups }: Surroundings, add: Add): void {
  const key = nameKey(group.people[0]?.name ?? group.lines[0]!.text)
  const others = groups.filter((other) => other !== group)
  if (others.some((other) => other.people.some((person) => nameKey(person.name) === key))) add('repeated')
  // Lists of articles repeat one shape with many names.
  const shape = shapeOf(group.people[0]?.entry ?? group.lines[0]!.line.block)
  const alike = new Set<string>()
  for (const other of others) {
    const person = other.people[0]
    if (person && shapeOf(person.entry) === shape) alike.add(nameKey(person.name))
  }
  alike.delete(key)
  if (alike.size >= 2) add('one-of-many')
}

function shapeOf(entry: Entry | undefined): string {
  let text = ''
  let level = 0
  for (const at of lineage(entry)) {
    if (level++ > 2) break
    text += `${at.node.tagName}.${attribute(at.node, 'className') ?? ''}>`
  }
  return text
}
