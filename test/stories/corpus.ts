import type { Story } from '@creditline/core'
import type { Paragraphs, Topic } from './prose.ts'
import { createTopic, headline, writeStory } from './prose.ts'
import type { Random } from './random.ts'
import type { Site, Teaser } from './site.ts'
import { createSite, notice } from './site.ts'

/** A story of the wire with what it was written from. */
export interface Original {
  topic: Topic
  paragraphs: Paragraphs
  story: Story
}

/** The stories of an invented wire, and the sites that carry them. */
export interface Corpus {
  originals: Original[]
  teasers: Teaser[]
  sites: Site[]
}

const storiesPerTopic = 8

/** Writes as many stories as asked for, eight to a topic, each with the wire's closing notice. */
export function createCorpus(random: Random, count: number): Corpus {
  const topics = Array.from({ length: Math.ceil(count / storiesPerTopic) }, () => createTopic(random))
  const originals = Array.from({ length: count }, (_, number): Original => {
    const topic = topics[number % topics.length]!
    const written = writeStory(random, topic, random.between(250, 1000))
    const paragraphs = withBackground(random, topic, written, random.between(0, 2))
    return { topic, paragraphs, story: storyOf(number, headline(random, topic), paragraphs) }
  })
  const teasers = originals.map(({ story, paragraphs }) => ({
    headline: story.headline!,
    first: paragraphs[0]!.join(' '),
  }))
  return { originals, teasers, sites: Array.from({ length: 40 }, () => createSite(random)) }
}

/** Adds paragraphs that other stories of the topic have, too. */
export function withBackground(
  random: Random,
  { background }: Topic,
  story: Paragraphs,
  count: number,
): Paragraphs {
  const added = [...story]
  for (const paragraph of random.sample(background, count))
    added.splice(random.between(1, added.length), 0, [paragraph])
  return added
}

export function storyOf(number: number, title: string, paragraphs: Paragraphs): Story {
  return {
    reporters: ['Jane Doe'],
    url: `https://wire.example/${number}`,
    headline: title,
    text: [...paragraphs.map((paragraph) => paragraph.join(' ')), notice].join('\n\n'),
  }
}
