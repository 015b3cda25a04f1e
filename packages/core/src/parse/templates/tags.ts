/** A tag of a template language in an article: a shortcode, an include, an output. */
export interface Tag {
  kind: 'shortcode' | 'tag' | 'output'
  /** The first word in it: `figure`, `include`, `page.author`. */
  name: string
  /** What stands behind the name. */
  rest: string
  start: number
  end: number
}

/** Characters of one tag; what is longer is text. */
const longest = 2_000

const closers: Record<string, { close: string; kind: Tag['kind'] }> = {
  '{{<': { close: '>}}', kind: 'shortcode' },
  '{{%': { close: '%}}', kind: 'shortcode' },
  '{{': { close: '}}', kind: 'output' },
  '{%': { close: '%}', kind: 'tag' },
}

/** Tags of one article; what stands after them is text. */
const mostTags = 5_000

/** Finds the tags of Hugo, Liquid and Nunjucks, but for those in fenced code. */
export function tagsIn(text: string): Tag[] {
  const tags: Tag[] = []
  const fences = fencesOf(text)
  const ends = new Map<string, number>()
  /** Where the next closer stands; each is looked for once. */
  const endOf = (close: string, from: number): number => {
    let end = ends.get(close) ?? -1
    if (end < from) {
      end = text.indexOf(close, from)
      if (end === -1) end = Infinity
      ends.set(close, end)
    }
    return end
  }
  let fence = 0
  for (const opening of text.matchAll(/\{\{[<%]?|\{%/g)) {
    const start = opening.index
    if (start < (tags.at(-1)?.end ?? 0)) continue
    while (fence < fences.length && fences[fence]![1] <= start) fence++
    if (fence < fences.length && fences[fence]![0] <= start) continue
    const { close, kind } = closers[opening[0]]!
    const from = start + opening[0].length
    const to = endOf(close, from)
    if (to - from > longest) continue
    const inner = text.slice(from, to).replace(/^-/, '').replace(/-$/, '')
    const [, name = '', rest = ''] = /^\s*(\/?[^\s"'|,(]*)([\s\S]*)$/.exec(inner) ?? []
    tags.push({ kind, name, rest: rest.trim().replace(/\/$/, ''), start, end: to + close.length })
    if (tags.length === mostTags) break
  }
  return tags
}

/** The outputs of front matter in MDX: `{frontmatter.author}`. */
export function outputsIn(text: string): Tag[] {
  return Array.from(text.matchAll(/\{\s*((?:frontmatter|props|meta)\.[\w.]{1,100})\s*\}/g), (match) => ({
    kind: 'output',
    name: match[1]!,
    rest: '',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Start and end of each fenced block. */
function fencesOf(text: string): Array<[number, number]> {
  const found: Array<[number, number]> = []
  let open: { mark: string; start: number } | undefined
  for (const { 0: line, 1: mark, index } of text.matchAll(/^ {0,3}(`{3,}|~{3,})[^\n]*$/gm)) {
    if (!open) open = { mark: mark!, start: index }
    else if (mark!.startsWith(open.mark)) {
      found.push([open.start, index + line.length])
      open = undefined
    }
  }
  if (open) found.push([open.start, text.length])
  return found
}

/** The named parameters of a tag (`src="a.png"`, `alt: 'A'`), and the others in their order. */
export function parametersOf(rest: string): { named: Map<string, string>; others: string[] } {
  const named = new Map<string, string>()
  const others: string[] = []
  for (const [, key, double, single, tick, bare] of rest.matchAll(
    /(?:([\w-]+)\s*[=:]\s*)?(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,"'`]+))/g,
  )) {
    const value = double ?? single ?? tick ?? bare ?? ''
    if (key === undefined) others.push(value)
    else named.set(key.toLowerCase(), value)
  }
  return { named, others }
}
