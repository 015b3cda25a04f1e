import type { Facts } from '../facts.ts'
import type { Reading } from '../read/reading.ts'
import type { Story } from '../story.ts'
import type { StoryIndex, StoryMatch } from './story-index.ts'
import { createStoryIndex } from './story-index.ts'

/** Finds the story, if any, that an article with these facts is a copy of. */
export type Tie = (facts: Facts) => StoryMatch | undefined

/** Lists that were made ready, for as long as the caller keeps them. */
const ready = new WeakMap<readonly Story[], StoryIndex>()

/**
 * Ties an article to stories: by the addresses that it gives as its original's, its headline or its text.
 *
 * @param stories - an index, or a list, which is made ready once, when its first article comes.
 */
export function tieTo(stories: readonly Story[] | StoryIndex, reading: Reading): Tie {
  let text: string | undefined
  const found = new Map<string, StoryMatch | undefined>()
  return (facts) => {
    const urls = addressesOf(facts)
    const headline = facts.headline?.text ?? reading.document.title?.value
    const traces = [headline ?? '', ...urls].join('\n')
    if (!found.has(traces)) {
      text ??= textOf(reading, facts)
      found.set(traces, indexOf(stories).find({ urls, headline, text }))
    }
    return found.get(traces)
  }
}

function indexOf(stories: readonly Story[] | StoryIndex): StoryIndex {
  if (!isList(stories)) return stories
  let index = ready.get(stories)
  if (!index) {
    index = createStoryIndex(stories)
    ready.set(stories, index)
  }
  return index
}

function isList(stories: readonly Story[] | StoryIndex): stories is readonly Story[] {
  return Array.isArray(stories)
}

/** A link in the text may lead to another story of the wire: it ties nothing. */
function addressesOf({ links, creditLines }: Facts): string[] {
  return [
    ...links.flatMap(({ kind, href }) => (kind === 'link' ? [] : [href])),
    ...creditLines.flatMap(({ href }) => href ?? []),
  ]
}

/** What a page that scripts draw will say stands in its data. */
function textOf({ page, metadata }: Reading, { drawnByScript }: Facts): string {
  if (drawnByScript && metadata.articleBody !== undefined) return metadata.articleBody
  return page.lines.map(({ text }) => text).join('\n')
}
