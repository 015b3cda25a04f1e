/** An author as JSON data names one. */
export interface JsonAuthor {
  name: string
  kind: 'person' | 'organisation' | 'unknown'
}

type Json = Record<string, unknown>

/** Types of JSON-LD that are the page's own article. */
const articleType =
  /(^|:|\/)(\w*article|\w*blogposting|report|review|recipe|liveblogposting|creativework|webpage|videoobject|\w*reporting)$/i
const newsType = /(article|blogposting|report|review|recipe)$/i

/** Nodes are walked in turn, never by recursion, and no more than this many. */
const mostNodes = 50_000

/** Every object in JSON data, outermost first. */
function* objectsOf(data: unknown): Generator<Json> {
  const queue: unknown[] = [data]
  for (let at = 0; at < queue.length && at < mostNodes; at++) {
    const value = queue[at]
    if (Array.isArray(value)) for (const item of value) queue.push(item)
    else if (isObject(value)) {
      yield value
      for (const key of Object.keys(value)) {
        const child = value[key]
        if (typeof child === 'object' && child !== null) queue.push(child)
      }
    }
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The types of a JSON-LD node. */
function typesOf(node: Json): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string')
}

/**
 * The authors of the article that JSON data describes.
 *
 * @param linked - the data is JSON-LD: only nodes with an article's type are asked.
 */
export function readJsonAuthors(data: unknown, linked: boolean): JsonAuthor[] {
  const byId = new Map<string, Json>()
  const articles: Json[] = []
  for (const node of objectsOf(data)) {
    const id = node['@id']
    if (typeof id === 'string' && !(byId.has(id) && Object.keys(node).length < 2))
      if (Object.keys(node).length > 1) byId.set(id, node)
    if (linked ? typesOf(node).some((type) => articleType.test(type)) : isScriptArticle(node))
      articles.push(node)
  }
  const news = articles.filter((node) => typesOf(node).some((type) => newsType.test(type)))
  for (const node of news.length > 0 ? news : articles) {
    const found = authorsOf(
      linked ? (node['author'] ?? node['creator']) : (node['author'] ?? node['authors'] ?? node['byline']),
      byId,
    )
    if (found.length > 0) return found
  }
  return []
}

/** An object of script data that looks like an article: it has a title and an author. */
function isScriptArticle(node: Json): boolean {
  const titled = typeof node['headline'] === 'string' || typeof node['title'] === 'string'
  return (
    titled && (node['author'] !== undefined || node['authors'] !== undefined || node['byline'] !== undefined)
  )
}

function authorsOf(value: unknown, byId: Map<string, Json>): JsonAuthor[] {
  const found: JsonAuthor[] = []
  for (const item of [value].flat()) {
    if (typeof item === 'string') {
      const target = byId.get(item)
      if (target) addNode(target, found)
      else if (item.trim() !== '') found.push({ name: item, kind: 'unknown' })
    } else if (isObject(item)) {
      const id = item['@id']
      const target = nameOf(item) === undefined && typeof id === 'string' ? byId.get(id) : undefined
      addNode(target ?? item, found)
    }
  }
  return found
}

function addNode(node: Json, found: JsonAuthor[]): void {
  const types = typesOf(node)
  const kind = types.some((type) => /person$/i.test(type))
    ? 'person'
    : types.some((type) => /organi[sz]ation$/i.test(type))
      ? 'organisation'
      : 'unknown'
  const names = [node['name']].flat().filter((name): name is string => typeof name === 'string')
  if (names.length > 1) for (const name of names) found.push({ name, kind })
  else {
    const name = nameOf(node)
    if (name !== undefined) found.push({ name, kind })
  }
}

function nameOf(node: Json): string | undefined {
  for (const key of ['name', 'fullName', 'displayName', 'title', 'text']) {
    const value = node[key]
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  const given = node['givenName'] ?? node['firstName']
  const family = node['familyName'] ?? node['lastName']
  return typeof given === 'string' && typeof family === 'string' ? `${given} ${family}` : undefined
}

/** Titles, text and publisher of the article that JSON data describes. */
export function readJsonTitles(
  data: unknown,
  linked: boolean,
): { titles: string[]; body: string | undefined; publisher: string | undefined } {
  const titles: string[] = []
  let body: string | undefined
  let publisher: string | undefined
  for (const node of objectsOf(data)) {
    if (!(linked ? typesOf(node).some((type) => articleType.test(type)) : isScriptArticle(node))) continue
    const headline = node['headline'] ?? (linked ? undefined : node['title'])
    if (typeof headline === 'string') titles.push(headline)
    if (typeof node['articleBody'] === 'string') body ??= node['articleBody']
    if (isObject(node['publisher'])) publisher ??= nameOf(node['publisher'])
  }
  return { titles, body, publisher }
}
