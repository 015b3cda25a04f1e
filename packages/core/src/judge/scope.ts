import type { Affiliation, Facts, Place } from '../facts.ts'
import type { FrontMatterValue } from '../parse/document.ts'
import type { Declaration } from '../options.ts'
import { keyOf } from '../read/theme/keys.ts'
import type { Scope } from '../report.ts'
import type { Terms } from '../terms/types.ts'
import { fold } from '../text/fold.ts'
import { isOnHost } from '../text/hosts.ts'

/** Places that say nothing of where this article comes from. */
const apart: ReadonlySet<Place> = new Set<Place>([
  'related',
  'comments',
  'navigation',
  'tags',
  'aside',
  'masthead',
  'footer',
])

/**
 * Whether an article is republished from the wire, by what stands on it. Quoting the wire in prose is not
 * republication, nor is a photograph of it or the name of a body that it is confused with.
 */
export function isCredited(facts: Facts, terms: Terms): boolean {
  return (
    facts.affiliations.some((sighting) => tiesArticle(sighting)) ||
    facts.notices.length > 0 ||
    (facts.textOnly && facts.logos.length > 0) ||
    facts.logos.some(({ match, place }) => match === 'wire' && !apart.has(place)) ||
    facts.links.some(
      ({ kind, href }) => kind !== 'link' && terms.domains.some((domain) => isOnHost(href, domain)),
    )
  )
}

function tiesArticle({ form, tie, place, people }: Affiliation): boolean {
  if (apart.has(place) || form === 'confused' || form === 'host') return false
  return (
    tie === 'reporter' ||
    tie === 'author' ||
    tie === 'source' ||
    tie === 'other-organisation' ||
    (tie === 'other-person' && people.length > 0)
  )
}

/** Front matter that says where a story comes from, as generators and themes name it. */
const sourceKeys =
  /^(?:source|syndication|wire|agency|republishedfrom|creditline)(?:\.(?:name|id|wire|terms|\d+))?$/i

/** Whether configuration ties the article to the terms, or the front matter names the wire as the story's source. */
export function isDeclared(
  frontMatter: readonly FrontMatterValue[],
  terms: Terms,
  declared: string | readonly Declaration[] = [],
): boolean {
  if (typeof declared === 'string') return declared === terms.id || namesSource(frontMatter, terms)
  return declared.some((each) => holds(each, terms, frontMatter)) || namesSource(frontMatter, terms)
}

function holds(
  { terms: id, frontMatter: wanted }: Declaration,
  terms: Terms,
  has: readonly FrontMatterValue[],
): boolean {
  if (id !== terms.id) return false
  return Object.entries(wanted ?? {}).every(([field, value]) => {
    const folded = fold(value).lower.trim()
    return has.some((each) => isItemOf(each.key, field) && fold(each.value).lower.trim() === folded)
  })
}

/** Whether a key is that of the field, or of an item of its list. */
function isItemOf(key: string, field: string): boolean {
  const own = key.toLowerCase()
  const wanted = field.toLowerCase()
  return own === wanted || own.replace(/\.\d+$/, '') === wanted
}

function namesSource(frontMatter: readonly FrontMatterValue[], terms: Terms): boolean {
  const names = new Set([terms.id, ...terms.names, ...terms.abbreviations].map((name) => fold(name).lower))
  return frontMatter.some(
    ({ key, value }) => sourceKeys.test(keyOf(key)) && names.has(fold(value).lower.trim()),
  )
}

/** The scope of an article, strongest tie first. */
export function scopeOf(ties: {
  given: boolean
  declared: boolean
  matched: boolean
  credited: boolean
}): Scope {
  if (ties.declared) return 'declared'
  if (ties.credited) return 'credited'
  if (ties.matched) return 'matched'
  return ties.given ? 'given' : 'none'
}
