import type { Position } from 'unist'
import type { FrontMatterValue } from '../../parse/document.ts'
import type { Authors } from './authors.ts'
import { authorOf, isId, sortAuthor } from './authors.ts'
import { partsOf } from './keys.ts'

/** Words of the front matter, with their place. */
export interface Words {
  text: string
  position?: Position | undefined
}

/** Something of the front matter that a theme may show and that bears on credit. */
export type Field = { key: string } & (
  | { kind: 'author'; name: Words[]; affiliations: Words[] }
  /** an id that no data file at hand explains */
  | { kind: 'unknown-author'; id: Words }
  | { kind: 'affiliation'; words: Words }
  | { kind: 'source'; words: Words; href: string | undefined }
  | { kind: 'image'; src: Words; alt: string | undefined }
)

const authorRoots = /^(?:authors?|bylines?|by|writers?|reporters?|creators?|authorname)$/
const affiliationRoots =
  /^(?:affiliations?|organi[sz]ation|agency|outlet|authoraffiliation|authororganization)$/
const sourceRoots =
  /^(?:source|syndication|wire|credit|republishedfrom|sourcename|originalsource|publishedby)$/
const imageRoots =
  /^(?:images?|cover|coverimage|featuredimage|featureimage|featured|hero|heroimage|thumbnail|banner|header|logo|sourcelogo|wirelogo|creditlogo|resources|ogimage|leadimage|teaser|media)$/
const imageKeys = /^(?:src|url|path|file|href|image|img|feature|teaser|overlayimage|source)?$/
const altKeys = /^(?:alt|alttext|imagealt|caption|title|name)$/

interface Value extends FrontMatterValue {
  rest: string
}

/** More authors and pictures than any article has. */
const mostFields = 100

/** The fields of the front matter that bear on credit, in the order of a page: authors, affiliations, source, pictures. */
export function fieldsOf(frontMatter: readonly FrontMatterValue[], authors: Authors): Field[] {
  const groups = new Map<string, { root: string; key: string; values: Value[] }>()
  for (const value of frontMatter) {
    if (value.value.trim() === '') continue
    const { root, item, rest } = partsOf(value.key)
    const name = `${root}.${item ?? ''}`
    const group = groups.get(name) ?? { root, key: keyAsWritten(value.key), values: [] }
    groups.set(name, group)
    group.values.push({ ...value, rest })
  }
  const fields: Field[] = []
  const alts = altsIn(frontMatter)
  for (const { root, key, values } of groups.values()) {
    if (fields.length >= mostFields) break
    if (authorRoots.test(root)) fields.push(...authorFields(key, values, authors))
    else if (affiliationRoots.test(root))
      fields.push(...values.filter(isPlain).map((value) => affiliation(key, value)))
    else if (sourceRoots.test(root)) fields.push(...sourceFields(key, values))
    else if (imageRoots.test(root)) fields.push(...imageFields(key, values, alts.get(root.replace(/s$/, ''))))
  }
  return fields
}

/** The key that configuration names to say that the theme shows it: without what stands below the first key. */
function keyAsWritten(path: string): string {
  const [first = '', second] = path.split('.')
  return partsOf(path).root === partsOf(first).root ? first : `${first}.${second ?? ''}`
}

function wordsOf({ value, position }: FrontMatterValue): Words {
  return { text: value, position }
}

function isPlain({ rest }: Value): boolean {
  return rest === '' || rest === 'name' || rest === 'title'
}

function authorFields(key: string, values: readonly Value[], authors: Authors): Field[] {
  const plain = values.filter(({ rest }) => rest === '')
  const parts = sortAuthor(values.map((value) => ({ rest: value.rest, value })))
  const fields = plain.map((value) => authorField(key, wordsOf(value), authors))
  if (parts.name.length > 0)
    fields.push({
      kind: 'author',
      key,
      name: parts.name.map(wordsOf),
      affiliations: parts.affiliations.map(wordsOf),
    })
  else if (parts.id.length > 0) fields.push(authorField(key, wordsOf(parts.id[0]!), authors))
  return fields
}

function authorField(key: string, words: Words, authors: Authors): Field {
  const known = authorOf(words.text, authors)
  if (!known)
    return isId(words.text)
      ? { kind: 'unknown-author', key, id: words }
      : { kind: 'author', key, name: [words], affiliations: [] }
  const { position } = words
  const affiliations = (known.affiliations ?? []).map((text) => ({ text, position }))
  return { kind: 'author', key, name: [{ text: known.name, position }], affiliations }
}

function affiliation(key: string, value: Value): Field {
  return { kind: 'affiliation', key, words: wordsOf(value) }
}

function sourceFields(key: string, values: readonly Value[]): Field[] {
  const href = values.find(({ value }) => /^https?:\/\//i.test(value))?.value
  return values
    .filter((value) => isPlain(value) && !/^https?:\/\//i.test(value.value))
    .map((value) => ({ kind: 'source', key, words: wordsOf(value), href }))
}

function imageFields(key: string, values: readonly Value[], alt: string | undefined): Field[] {
  const own = values.find(({ rest }) => altKeys.test(rest.slice(rest.lastIndexOf('.') + 1)))?.value
  return values
    .filter(({ rest, value }) => imageKeys.test(rest.slice(rest.lastIndexOf('.') + 1)) && /[./]/.test(value))
    .map((value) => ({ kind: 'image', key, src: wordsOf(value), alt: own ?? alt }))
}

/** Alternative texts that stand beside a picture's key, by that key: `image_alt`, `coverAlt`. */
function altsIn(frontMatter: readonly FrontMatterValue[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { key, value } of frontMatter) {
    const { root, rest } = partsOf(key)
    const name = rest === '' ? /^(.+?)s?(?:alt|alttext|caption)$/.exec(root)?.[1] : undefined
    if (name !== undefined && !found.has(name)) found.set(name, value)
  }
  return found
}
