import type { Corpus, Original } from './corpus.ts'
import { withBackground } from './corpus.ts'
import { cut, insert, respell, rewrite } from './mutate.ts'
import type { Paragraphs } from './prose.ts'
import { countWords, headline, writeStory } from './prose.ts'
import type { Random } from './random.ts'
import { wrap } from './site.ts'

/** A way to make an article from a story: a copy of it, or something that only looks like one. */
export interface Kind {
  name: string
  copy: boolean
  make: (random: Random, original: Original, headlines: readonly string[]) => Paragraphs
}

const third = 1 / 3

export const kinds: readonly Kind[] = [
  { name: 'whole, new headline', copy: true, make: (_, { paragraphs }) => paragraphs },
  {
    name: 'lines inserted',
    copy: true,
    make: (random, { paragraphs }, lines) => insert(random, paragraphs, lines),
  },
  { name: 'half cut', copy: true, make: (random, { paragraphs }) => cut(random, paragraphs, 0.5) },
  {
    name: 'third rewritten',
    copy: true,
    make: (random, { paragraphs }) => rewrite(random, paragraphs, third),
  },
  {
    name: 'up to half cut, third rewritten, lines inserted',
    copy: true,
    make: (random, { paragraphs }, lines) =>
      insert(random, rewrite(random, cut(random, paragraphs, 0.5 + random.next() / 2), third), lines),
  },
  {
    name: 'half cut, third rewritten, lines inserted',
    copy: true,
    make: (random, { paragraphs }, lines) =>
      insert(random, rewrite(random, cut(random, paragraphs, 0.5), third), lines),
  },
  {
    name: 'another story of the topic',
    copy: false,
    make: (random, { topic }) => writeStory(random, topic, random.between(250, 1000)),
  },
  {
    name: 'another story, four quotations in common',
    copy: false,
    make: (random, { topic }) => {
      const story = writeStory(random, topic, random.between(250, 1000))
      for (const quote of random.sample(topic.quotes, 4))
        story.splice(random.between(0, story.length), 0, [quote])
      return story
    },
  },
  {
    name: 'follow-up with three paragraphs of background',
    copy: false,
    make: (random, { topic }) =>
      withBackground(random, topic, writeStory(random, topic, random.between(250, 1000)), 3),
  },
  { name: 'story of its own that quotes up to a fifth', copy: false, make: quoting },
]

/** A story of somebody's own with consecutive paragraphs of the original in it, at most a fifth of its words. */
function quoting(random: Random, { topic, paragraphs }: Original): Paragraphs {
  const story = writeStory(random, topic, random.between(200, 600))
  const most = wordsOf(paragraphs) / 5
  const short = [...paragraphs.keys()].filter((at) => wordsOf([paragraphs[at]!]) <= most)
  const start = random.pick(short)
  let end = start + 1
  while (end < paragraphs.length && wordsOf(paragraphs.slice(start, end + 1)) <= most) end++
  story.splice(random.between(0, story.length), 0, ...paragraphs.slice(start, end))
  return story
}

function wordsOf(paragraphs: Paragraphs): number {
  return paragraphs.flat().reduce((sum, sentence) => sum + countWords(sentence), 0)
}

/** An article with its page around it, as text. */
export function article(random: Random, corpus: Corpus, kind: Kind, original: Original): string {
  const teasers = Array.from({ length: 8 }, () => random.pick(corpus.teasers))
  const paragraphs = kind.make(
    random,
    original,
    teasers.map((teaser) => teaser.headline),
  )
  const page = { headline: headline(random, original.topic), paragraphs, notice: random.chance(0.5) }
  return respell(random, wrap(random, random.pick(corpus.sites), page, teasers))
}
