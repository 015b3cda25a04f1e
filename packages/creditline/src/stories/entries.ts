import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith'

/** What an entry of a feed tells of a story, whatever the feed's format. */
export interface Entry {
  url: string | undefined
  headline: string | undefined
  /** Author fields as they stand; each may name several people. */
  authors: string[]
  /** RFC 822 or ISO 8601. */
  published: string | undefined
  /** The article as HTML, or as text; neither where the feed has excerpts only. */
  html?: string | undefined
  text?: string | undefined
}

/** The entries of a feed, in its order. An entry without authors has the feed's. */
export function entriesOf(parsed: AnyFeed): Entry[] {
  if (parsed.format === 'atom') {
    const shared = named(parsed.feed.authors)
    return (parsed.feed.entries ?? []).map((entry) => ofAtom(entry, shared))
  }
  if (parsed.format === 'json') {
    const shared = named(parsed.feed.authors)
    return (parsed.feed.items ?? []).map((item) => ofJson(item, shared))
  }
  return (parsed.feed.items ?? []).map((item) => ofRss(item))
}

/** Fewer words than this in a `description` are an excerpt, which tells a story from none of its teasers. */
const wholeText = 150

function ofRss(item: RssFeed.Item<string> & RdfFeed.Item<string>): Entry {
  const { title, link, guid, dc, content, atom, description } = item
  const people = [...(dc?.creators ?? []), ...named(item.authors), ...named(atom?.authors)]
  const permalink = guid?.isPermaLink === false ? undefined : guid?.value
  const whole = description !== undefined && description.split(/\s+/, wholeText).length >= wholeText
  return {
    url: link ?? permalink,
    headline: title,
    authors: people,
    published: item.pubDate ?? dc?.dates?.[0] ?? atom?.published,
    html: content?.encoded ?? (whole ? description : undefined),
  }
}

function ofAtom(entry: AtomFeed.Entry<string>, shared: string[]): Entry {
  const { links, title, content, dc } = entry
  const own = [...named(entry.authors), ...(dc?.creators ?? [])]
  const link = links?.find(({ rel }) => rel === undefined || rel === 'alternate')
  const isMarkup = content?.type !== undefined && content.type !== 'text' && content.type !== 'text/plain'
  return {
    url: link?.href,
    headline: title?.value,
    authors: own.length > 0 ? own : shared,
    published: entry.published ?? entry.updated,
    ...(isMarkup ? { html: content.value } : { text: content?.value }),
  }
}

function ofJson(item: JsonFeed.Item<string>, shared: string[]): Entry {
  const own = named(item.authors)
  return {
    url: item.url ?? item.external_url,
    headline: item.title,
    authors: own.length > 0 ? own : shared,
    published: item.date_published,
    html: item.content_html,
    text: item.content_text,
  }
}

function named(people: ReadonlyArray<{ name?: string | undefined }> | undefined): string[] {
  return (people ?? []).flatMap(({ name }) => name ?? [])
}
