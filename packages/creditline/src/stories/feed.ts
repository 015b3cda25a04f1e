import type { Story } from '@creditline/core'
import { plainText, readReporters } from '@creditline/core'
import { OptionError } from '../resolve/option-error.ts'
import type { Entry } from './entries.ts'
import { entriesOf } from './entries.ts'

/** The stories of a feed, and what in it is none. */
export interface FeedStories {
  /** Oldest first, so that a later version of a story corrects an earlier one. */
  stories: Story[]
  /** Headlines or addresses of the entries that name no reporter. */
  skipped: string[]
}

/** Characters of a feed: beyond this it is an archive, which is imported piece by piece. */
const largest = 50_000_000

const jsonFeed = /"version"\s*:\s*"https?:\/\/jsonfeed\.org\//

/** Whether a text is a feed (RSS, Atom, RDF, JSON Feed) rather than JSON Lines. */
export function isFeed(source: string): boolean {
  const start = source.slice(0, 1000).trimStart()
  return start.startsWith('<') || (start.startsWith('{') && jsonFeed.test(start))
}

/**
 * Reads the stories of a feed. Entities that the file declares are not expanded, and elements nest a hundred deep at
 * most.
 *
 * @param name - the file's name, for errors.
 * @throws OptionError where it is no feed, too large, or no entry names a reporter.
 */
export async function readFeed(source: string, name: string): Promise<FeedStories> {
  if (source.length > largest)
    throw new OptionError(`${name}: expected a feed of at most ${largest / 1_000_000} million characters`)
  const { parseFeed } = await import('feedsmith')
  const stories: Story[] = []
  const skipped: string[] = []
  for (const entry of entriesOf(parse(parseFeed, source, name)).toReversed()) {
    const story = await storyOf(entry)
    if (story) stories.push(story)
    else skipped.push(entry.headline ?? entry.url ?? 'without a title')
  }
  if (stories.length === 0)
    throw new OptionError(
      `${name}: expected entries that name a reporter (\`dc:creator\`, \`author\`), got ${skipped.length} without`,
    )
  return { stories, skipped }
}

function parse<Feed>(parseFeed: (source: string) => Feed, source: string, name: string): Feed {
  try {
    return parseFeed(source)
  } catch (error) {
    throw new OptionError(`${name}: expected RSS, Atom or a JSON Feed (${reasonOf(error)})`, { cause: error })
  }
}

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return reason.split('\n', 1)[0]!.toLowerCase()
}

async function storyOf(entry: Entry): Promise<Story | undefined> {
  const reporters = [...new Set(entry.authors.flatMap((author) => readReporters(author)))]
  if (reporters.length === 0) return undefined
  const headline = entry.headline && (await plainText(entry.headline, { format: 'html' }))
  const text = entry.html === undefined ? entry.text : await plainText(entry.html, { format: 'html' })
  const published = entry.published && dayOf(entry.published)
  return {
    reporters,
    ...(entry.url && /^https?:\/\/\S+$/.test(entry.url.trim()) && { url: entry.url.trim() }),
    ...(headline && { headline: headline.replaceAll(/\s+/g, ' ').trim() }),
    ...(published && { published }),
    ...(text && { text }),
  }
}

/** The day where the wire is: `2026-11-24T23:00:00-05:00` is the 24th. `undefined` where it is no date. */
function dayOf(published: string): string | undefined {
  const time = Date.parse(published)
  if (Number.isNaN(time)) return undefined
  const offset = /([+-])(\d\d):?(\d\d)\s*$/.exec(published.slice(10))
  const minutes = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0
  const day = new Date(time + minutes * 60_000)
  return Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9999
    ? undefined
    : day.toISOString().slice(0, 10)
}
