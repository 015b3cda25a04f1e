import { withoutLongRuns } from '../../text/marks.ts'
import { keyOf } from './keys.ts'

/** An author as a data file of the site has one. */
export interface AuthorData {
  name: string
  /** Organisations that the author is said to be of. */
  affiliations?: readonly string[]
}

/** Authors by the ids that articles name them by. */
export type Authors = Readonly<Record<string, AuthorData>>

const nameKeys = new Set(['name', 'fullname', 'displayname', 'authorname', 'label', 'title.name'])
const firstKeys = new Set(['firstname', 'first', 'givenname', 'name.first', 'name.given'])
const lastKeys = new Set(['lastname', 'last', 'familyname', 'surname', 'name.last', 'name.family'])
const idKeys = new Set(['id', 'slug', 'ref', 'key', 'username', 'handle', 'shortname', 'login', 'uid'])
const affiliationKey =
  /^(?:affiliations?|organi[sz]ations?|org|company|agency|outlet|employer|publication|worksfor)(?:\.(?:name|title))?$/

/** What the keys of one author say; `Value` is a value with its place, or plain text. */
export interface AuthorKeys<Value> {
  name: Value[]
  id: Value[]
  affiliations: Value[]
}

/** Sorts the values of one author by what they say. */
export function sortAuthor<Value>(values: ReadonlyArray<{ rest: string; value: Value }>): AuthorKeys<Value> {
  const of = (keys: ReadonlySet<string>): Value[] =>
    values.flatMap(({ rest, value }) => (keys.has(rest) ? [value] : []))
  const whole = of(nameKeys)
  return {
    name: whole.length > 0 ? whole.slice(0, 1) : [...of(firstKeys), ...of(lastKeys)],
    id: of(idKeys).slice(0, 1),
    affiliations: values.flatMap(({ rest, value }) => (affiliationKey.test(rest) ? [value] : [])),
  }
}

/** The author of this id, however the id is written. */
export function authorOf(id: string, authors: Authors): AuthorData | undefined {
  if (Object.hasOwn(authors, id)) return authors[id]
  let index = indices.get(authors)
  if (!index) {
    index = new Map()
    for (const [known, author] of Object.entries(authors))
      if (!index.has(idOf(known))) index.set(idOf(known), author)
    indices.set(authors, index)
  }
  return index.get(idOf(id))
}

/** Authors by their ids as `idOf` gives them, made once for all articles of a site. */
const indices = new WeakMap<Authors, Map<string, AuthorData>>()

function idOf(text: string): string {
  return withoutLongRuns(text)
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether a text may be an id rather than a name: a word, or words joined as in addresses. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(text)
}

/**
 * The authors of a data file.
 *
 * @param values - its scalars with their key paths.
 * @param id - of the author, where the file has one author only.
 */
export function authorsIn(
  values: ReadonlyArray<{ key: string; value: string }>,
  id: string | undefined,
): Record<string, AuthorData> {
  const found: Record<string, AuthorData> = {}
  if (id !== undefined) {
    const own = values.map(({ key, value }) => ({ rest: restOf(keyOf(key)), value }))
    addAuthor(found, id, own)
    return found
  }
  const groups = new Map<string, Array<{ rest: string; value: string }>>()
  for (const { key, value } of values) {
    const [first = '', ...below] = key.split('.')
    const group = groups.get(first) ?? []
    groups.set(first, group)
    group.push({ rest: restOf(keyOf(below.join('.'))), value })
  }
  for (const [first, group] of groups) addAuthor(found, first, group)
  return found
}

function restOf(key: string): string {
  return key.replaceAll(/\.\d+/g, '')
}

function addAuthor(
  found: Record<string, AuthorData>,
  id: string,
  values: ReadonlyArray<{ rest: string; value: string }>,
): void {
  const { name, id: own, affiliations } = sortAuthor(values)
  // `jane: Jane Doe`
  const plain = values.find(({ rest, value }) => rest === '' && value !== '')?.value
  const whole = name.join(' ') || plain
  if (whole === undefined || whole === '') return
  const author = { name: whole, ...(affiliations.length > 0 && { affiliations }) }
  for (const each of [id, ...own]) if (!Object.hasOwn(found, each)) define(found, each, author)
}

/** A key such as `__proto__` is a key like any other. */
function define(found: Record<string, AuthorData>, id: string, author: AuthorData): void {
  Object.defineProperty(found, id, { value: author, enumerable: true, configurable: true, writable: true })
}
