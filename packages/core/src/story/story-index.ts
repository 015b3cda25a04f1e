import type { Story } from '../story.ts'
import { addressOf } from './address.ts'
import { prepare } from './likeness.ts'
import { createTextIndex } from './text-index.ts'
import { tokenise } from './tokens.ts'

/** What is known of an article whose story is asked for; every part may be left out. */
export interface ArticleTraces {
  /** Addresses that the article gives as its original's: canonical link, credit line, front matter. */
  urls?: readonly string[] | undefined
  headline?: string | undefined
  /** The words of the article as a reader reads them; the rest of its page may stand around them. */
  text?: string | undefined
}

/** The story that an article is a copy of, and what told it. */
export interface StoryMatch {
  story: Story
  by: 'url' | 'headline' | 'text'
  /** Part of the story's words that stand in the article, 0 to 1: where the text told it. */
  share?: number
}

/** Stories made ready for finding the one that an article is a copy of. */
export interface StoryIndex {
  readonly stories: readonly Story[]
  /**
   * Finds the story by its address, else by its headline, else by its text. Of several that fit alike, the last: a
   * later line of a story file corrects an earlier one.
   */
  find(article: ArticleTraces): StoryMatch | undefined
}

/** A headline of fewer units (four words) names a column rather than a story. */
const headlineLeast = 8
/** An article of so many words with less than this part of a story is another one under the same headline. */
const wordsLeast = 100
const shareLeast = 0.05

/**
 * Makes stories ready for finding the one that an article is a copy of: about 2 KB a story beside its text, which the
 * index refers to. Build it once for many articles.
 */
export function createStoryIndex(stories: readonly Story[]): StoryIndex {
  const byAddress = new Map<string, Story>()
  const byHeadline = new Map<string, number[]>()
  stories.forEach((story, number) => {
    const address = story.url === undefined ? undefined : addressOf(story.url)
    if (address !== undefined) byAddress.set(address, story)
    const key = headlineKey(story.headline)
    if (key === undefined) return
    const same = byHeadline.get(key)
    if (same) same.push(number)
    else byHeadline.set(key, [number])
  })
  const texts = createTextIndex(stories.map(({ text }) => text))
  const haveText = stories.some(({ text }) => text !== undefined)

  return {
    stories,
    find({ urls = [], headline, text = '' }) {
      for (const url of urls) {
        const story = byAddress.get(addressOf(url) ?? '')
        if (story) return { story, by: 'url' }
      }
      const key = headlineKey(headline)
      const named = (key !== undefined && byHeadline.get(key)) || []
      if (named.length === 0 && !haveText) return undefined
      const article = prepare(text)
      const fitting = named.filter((number) => {
        const likeness =
          article.tokens.hashes.length < wordsLeast ? undefined : texts.compare(article, number)
        return likeness === undefined || likeness.share >= shareLeast
      })
      const story = agreed(fitting.map((number) => stories[number]!))
      if (story) return { story, by: 'headline' }
      const match = texts.find(article)
      return match && { story: stories[match.story]!, by: 'text', share: match.share }
    },
  }
}

function headlineKey(headline: string | undefined): string | undefined {
  if (headline === undefined) return undefined
  const { hashes, units } = tokenise(headline)
  return units.reduce((sum, unit) => sum + unit, 0) < headlineLeast ? undefined : hashes.join(' ')
}

/** The last of the stories, where all have the same reporters. */
function agreed(stories: readonly Story[]): Story | undefined {
  const last = stories.at(-1)
  const reporters = last && JSON.stringify(last.reporters)
  return stories.every((story) => JSON.stringify(story.reporters) === reporters) ? last : undefined
}
