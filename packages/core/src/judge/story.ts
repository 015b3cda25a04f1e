import type { Facts } from '../facts.ts'
import type { Reading } from '../read/reading.ts'
import type { Story } from '../story.ts'
import { fold } from '../text/fold.ts'

/** The story that an article is a copy of: by URL, then by headline, then by text. */
export function matchStory(facts: Facts, reading: Reading, stories: readonly Story[]): Story | undefined {
  const text = once(() => shingles(textOf(reading)))
  return (
    stories.find((story) => sharesAddress(facts, story)) ??
    stories.find((story) => sharesHeadline(facts, story)) ??
    stories.find((story) => sharesText(text(), story))
  )
}

/** Whether an article is a copy of the story. */
export function isCopyOf(facts: Facts, reading: Reading, story: Story): boolean {
  return (
    sharesAddress(facts, story) ||
    sharesHeadline(facts, story) ||
    (story.text !== undefined && sharesText(shingles(textOf(reading)), story))
  )
}

function sharesAddress(facts: Facts, { url }: Story): boolean {
  return url !== undefined && facts.links.some(({ href }) => address(href) === address(url))
}

/** An address without what does not tell pages apart: scheme, `www.`, query, fragment, closing slash. */
function address(href: string): string {
  const url = URL.parse(href)
  return url ? `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}` : href
}

function sharesHeadline(facts: Facts, { headline }: Story): boolean {
  return (
    headline !== undefined &&
    facts.headline !== undefined &&
    fold(facts.headline.text).lower === fold(headline).lower
  )
}

/** Words a shingle; half of the story's must stand in the article. */
const width = 6
const share = 0.5

function sharesText(article: ReadonlySet<string>, { text }: Story): boolean {
  if (text === undefined) return false
  const own = shingles(text)
  if (own.size === 0) return false
  let common = 0
  for (const shingle of own) if (article.has(shingle)) common++
  return common / own.size >= share
}

function shingles(text: string): Set<string> {
  const words = fold(text).lower.match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (let at = 0; at + width <= words.length; at++) found.add(words.slice(at, at + width).join(' '))
  return found
}

function textOf({ page }: Reading): string {
  return page.lines.map(({ text }) => text).join(' ')
}

function once<Value>(make: () => Value): () => Value {
  let value: { made: Value } | undefined
  return () => (value ??= { made: make() }).made
}
