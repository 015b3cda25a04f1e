import type { Place } from '../facts.ts'
import type { Entry } from './page.ts'

/** What an element is by its tag, role, class and id, where these say that it is not the article itself. */
export type Region = Exclude<Place, 'byline area' | 'headline' | 'body' | 'end' | 'elsewhere' | 'metadata'>

/**
 * Words of class names and ids, by region. Mark-up across the field is named in English; words are matched whole,
 * after splitting at hyphens, underscores and changes of case.
 */
const words: Array<[Region, RegExp]> = [
  ['comments', /^(comments?|commentlist|disqus|discussion|replies|respond)$/],
  [
    'related',
    /^(related|recommended|recommendations?|recirc|recirculation|trending|popular|outbrain|taboola|teasers?|readmore|read-next|more-stories|also-read)$/,
  ],
  ['navigation', /^(nav|navbar|navigation|menu|breadcrumbs?|pagination|pager)$/],
  ['caption', /^(caption|figcaption|wp-caption-text|photocredit|imagecredit)$/],
  ['author box', /^(author-box|authorbox|author-bio|authorbio|about-author|bio|byline-bio)$/],
  ['tags', /^(tags|tagcloud|topics|keywords)$/],
  ['aside', /^(sidebar|aside|widget|widgets|newsletter|promo|advert|advertisement|ad|ads|sponsored)$/],
  ['masthead', /^(masthead|site-header|siteheader)$/],
  ['footer', /^(site-footer|sitefooter|footer)$/],
]

const tags: Record<string, Region> = {
  nav: 'navigation',
  aside: 'aside',
  figcaption: 'caption',
  footer: 'footer',
}

const roles: Record<string, Region> = {
  navigation: 'navigation',
  complementary: 'aside',
  contentinfo: 'footer',
  banner: 'masthead',
}

/** What single class names and ids say: the place of their region in the list above, or -1. Pages repeat them much. */
const namesSeen = new Map<string, number>()
const mostNames = 20_000

/** Parts of the words above; names without one of them need no closer look. */
const telling =
  /comment|disqus|discuss|repl|respond|relat|recomm|recirc|trend|popul|outbrain|taboola|teaser|read|stories|nav|menu|bread|pag|caption|credit|bio|author|tag|topic|keyword|aside|sidebar|widget|newsletter|promo|ad|spons|masthead|header|footer/i

/** The region that a class name or an id names: the whole name, or a part of it. */
function regionNamed(name: string): number {
  let region = namesSeen.get(name)
  if (region !== undefined) return region
  region = telling.test(name) ? judgeName(name) : -1
  if (namesSeen.size >= mostNames) namesSeen.clear()
  namesSeen.set(name, region)
  return region
}

function judgeName(name: string): number {
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  parts.push(parts.join('-'))
  return words.findIndex(([, pattern]) => parts.some((part) => pattern.test(part)))
}

const memo = new WeakMap<Entry, Region | 'none'>()

/** What the element itself says it is; its ancestors are not asked. */
export function ownRegion(entry: Entry): Region | undefined {
  let region = memo.get(entry)
  if (region === undefined) memo.set(entry, (region = judge(entry) ?? 'none'))
  return region === 'none' ? undefined : region
}

function judge({ node }: Entry): Region | undefined {
  const { tagName, properties } = node
  if (tagName === 'html' || tagName === 'body' || tagName === 'article' || tagName === 'main')
    return undefined
  const { role, className, id } = properties
  if (typeof role === 'string' && roles[role]) return roles[role]
  let best = typeof id === 'string' ? regionNamed(id) : -1
  if (Array.isArray(className)) {
    for (const name of className) {
      const region = regionNamed(name)
      if (region >= 0 && (best < 0 || region < best)) best = region
    }
  }
  return best >= 0 ? words[best]![0] : tags[tagName]
}

/**
 * Says that an element is no region whatever its names say: it holds the article. (A page's outermost box is often
 * called after its layout: `has-sidebar`.)
 */
export function clearRegion(entry: Entry): void {
  memo.set(entry, 'none')
}

/** What `regionOf` found: asked for once the article is known, from when on no region is cleared. */
const around = new WeakMap<Entry, Region | 'none'>()

/**
 * The region around an element: the innermost ancestor that names one. The footer or header of an article is the
 * article's own. To be asked once the article is found.
 */
export function regionOf(entry: Entry | undefined): Region | undefined {
  const missing: Entry[] = []
  let at = entry
  let region: Region | 'none' | undefined
  while (at && (region = around.get(at)) === undefined) {
    missing.push(at)
    const own = articleless(at)
    if (own !== undefined) {
      region = own
      break
    }
    at = at.parent
  }
  region ??= 'none'
  for (const one of missing) around.set(one, region)
  return region === 'none' ? undefined : region
}

/** As `regionOf`, while the article is still looked for: nothing is kept. */
export function regionSoFar(entry: Entry | undefined): Region | undefined {
  for (let at = entry; at; at = at.parent) {
    const region = articleless(at)
    if (region) return region
  }
  return undefined
}

/** What an element says it is; a footer within an article is none of the page's. */
function articleless(entry: Entry): Region | undefined {
  const region = ownRegion(entry)
  return region === 'footer' && isInArticleElement(entry) ? undefined : region
}

/** Whether an `article` element is around an element. */
export function isInArticleElement(entry: Entry): boolean {
  for (let at = entry.parent; at; at = at.parent) if (at.node.tagName === 'article') return true
  return false
}
