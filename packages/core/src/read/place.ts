import type { Place } from '../facts.ts'
import type { Entry } from './page.ts'
import { attribute, lineage } from './page.ts'

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

/** The words of an element's class and id, lower-case: whole names and their parts. */
export function nameWords(entry: Entry): string[] {
  const names = `${attribute(entry.node, 'className') ?? ''} ${attribute(entry.node, 'id') ?? ''}`.trim()
  if (names === '') return []
  const found: string[] = []
  for (const name of names.split(/\s+/)) {
    const spaced = name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase()
    const parts = spaced.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
    found.push(parts.join('-'), ...parts)
  }
  return found
}

const memo = new WeakMap<Entry, Region | 'none'>()

/** What the element itself says it is; its ancestors are not asked. */
export function ownRegion(entry: Entry): Region | undefined {
  let region = memo.get(entry)
  if (region === undefined) memo.set(entry, (region = judge(entry) ?? 'none'))
  return region === 'none' ? undefined : region
}

function judge(entry: Entry): Region | undefined {
  const { tagName } = entry.node
  if (tagName === 'html' || tagName === 'body' || tagName === 'article' || tagName === 'main')
    return undefined
  const role = attribute(entry.node, 'role')
  if (role !== undefined && roles[role]) return roles[role]
  const own = nameWords(entry)
  for (const [region, pattern] of words) if (own.some((word) => pattern.test(word))) return region
  return tags[tagName]
}

/**
 * Says that an element is no region whatever its names say: it holds the article. (A page's outermost box is often
 * called after its layout: `has-sidebar`.)
 */
export function clearRegion(entry: Entry): void {
  memo.set(entry, 'none')
}

/**
 * The region around an element: the innermost ancestor that names one. The footer or header of an article is the
 * article's own.
 */
export function regionOf(entry: Entry | undefined): Region | undefined {
  for (const at of lineage(entry)) {
    const region = ownRegion(at)
    if (region === 'footer' && isInArticleElement(at)) continue
    if (region) return region
  }
  return undefined
}

/** Whether an `article` element is around an element. */
export function isInArticleElement(entry: Entry): boolean {
  for (const at of lineage(entry.parent)) if (at.node.tagName === 'article') return true
  return false
}
