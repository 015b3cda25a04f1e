import type { Article } from '../article.ts'
import type { Metadata } from '../metadata.ts'
import type { Entry, Page } from '../page.ts'
import { attribute, lineage } from '../page.ts'
import type { Group } from './group.ts'
import { nameKey } from './group.ts'

/** What all candidates of a page are judged against; what costs something is worked out when first asked for. */
export class Surroundings {
  readonly page: Page
  readonly article: Article
  /** Keys of the names that metadata gives to persons, or to it cannot be told whom. */
  readonly authors: ReadonlySet<string>
  /** Metadata names a person. */
  readonly hasAuthor: boolean
  private readonly groups: readonly Group[]
  private readonly shapes = new Map<string, Set<string>>()
  private readonly names = new Map<string, number>()
  private readonly titles = new Map<number, boolean>()
  private proseText: string | undefined

  constructor(page: Page, article: Article, metadata: Metadata, groups: readonly Group[]) {
    this.page = page
    this.article = article
    this.groups = groups
    const authors = metadata.authors.filter(({ kind }) => kind !== 'organisation')
    this.authors = new Set(authors.map(({ name }) => nameKey(name)))
    this.hasAuthor = authors.some(({ name, kind }) => isPersonLike(name, kind))
    for (const group of groups) this.count(group)
  }

  private count(group: Group): void {
    for (const key of new Set(group.people.map(({ name }) => nameKey(name))))
      this.names.set(key, (this.names.get(key) ?? 0) + 1)
    const person = group.people[0]
    if (!person) return
    const shape = shapeOf(person.entry)
    const alike = this.shapes.get(shape) ?? new Set()
    this.shapes.set(shape, alike.add(nameKey(person.name)))
  }

  /** Whether another candidate has the name, too. */
  isRepeated(key: string): boolean {
    return (this.names.get(key) ?? 0) > 1
  }

  /** Whether two candidates or more with other names stand in elements of the same kind: a list of articles. */
  isOneOfMany(group: Group, key: string): boolean {
    const shape = shapeOf(group.people[0]?.entry ?? group.lines[0]!.line.block)
    const alike = this.shapes.get(shape)
    return alike !== undefined && alike.size - (alike.has(key) ? 1 : 0) >= 2
  }

  /** Text of the headline. */
  get headline(): string {
    const { headline } = this.article
    return headline === undefined ? '' : this.page.lines[headline]!.text
  }

  /** The long lines of the body. */
  get prose(): string {
    return (this.proseText ??= proseOf(this.page, this.article))
  }

  /** Whether a line is a link or a heading of the length of a headline. */
  isCardTitle(index: number): boolean {
    let known = this.titles.get(index)
    if (known === undefined) this.titles.set(index, (known = isCardTitle(this.page, index)))
    return known
  }
}

function isPersonLike(name: string, kind: string): boolean {
  return kind === 'person'
    ? /\s/.test(name.trim())
    : /^\p{Lu}\S+(?:\s+\S+){1,3}$/u.test(name) && !/\d|news|staff|admin|redaktion/i.test(name)
}

/** Tags and classes of an element and the two around it. */
function shapeOf(entry: Entry | undefined): string {
  let text = ''
  let level = 0
  for (const at of lineage(entry)) {
    if (level++ > 2) break
    text += `${at.node.tagName}.${attribute(at.node, 'className') ?? ''}>`
  }
  return text
}

/** From this many characters on a line is prose; more of it than this is not looked through. */
const proseLength = 80
const mostProse = 30_000

function proseOf(page: Page, { bodyStart, bodyEnd }: Article): string {
  if (bodyEnd === undefined) return ''
  let prose = ''
  for (const { text } of page.lines.slice(bodyStart, bodyEnd + 1)) {
    if (text.length > proseLength) prose += `${text}\n`
    if (prose.length > mostProse) break
  }
  return prose
}

function isCardTitle(page: Page, index: number): boolean {
  const line = page.lines[index]!
  if (line.text.length < 25 || line.text.length > 220) return false
  let level = 0
  for (const { node } of lineage(line.pieces[0]!.entry)) {
    if (/^h[1-6]$/.test(node.tagName)) return true
    if (node.tagName === 'a') {
      const href = attribute(node, 'href') ?? ''
      return href.length > 12 && !/^(?:mailto|tel|javascript):/.test(href)
    }
    if (level++ > 3) return false
  }
  return false
}
