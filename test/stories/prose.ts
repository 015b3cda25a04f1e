import type { Random } from './random.ts'
import { adjectives, adverbs, closers, days, names, nouns, openings, tails, verbs } from './words.ts'

/** What several stories are about: its words, its people, what they said, and what every story of it recalls. */
export interface Topic {
  nouns: string[]
  adjectives: string[]
  people: string[]
  bodies: string[]
  places: string[]
  quotes: string[]
  /** Paragraphs that a wire repeats from story to story. */
  background: string[]
}

/** A paragraph is a list of sentences. */
export type Paragraphs = string[][]

export function createTopic(random: Random): Topic {
  const topic: Topic = {
    nouns: Array.from({ length: 24 }, () => random.pick(nouns)),
    adjectives: Array.from({ length: 10 }, () => random.pick(adjectives)),
    people: Array.from({ length: 5 }, () => `${random.pick(names)} ${random.pick(names)}`),
    bodies: Array.from(
      { length: 3 },
      () => `${random.pick(names)} ${capital(random.pick(nouns))} Association`,
    ),
    places: Array.from({ length: 3 }, () => random.pick(names)),
    quotes: [],
    background: [],
  }
  topic.quotes = Array.from({ length: 10 }, () => quote(random, topic))
  topic.background = Array.from({ length: 4 }, () =>
    Array.from({ length: random.between(2, 3) }, () => sentence(random, topic)).join(' '),
  )
  return topic
}

/** A story's paragraphs: about `words` words, a third of its quotes from those that others have too. */
export function writeStory(random: Random, topic: Topic, words: number): Paragraphs {
  const paragraphs: Paragraphs = []
  let written = 0
  while (written < words) {
    const paragraph: string[] = []
    if (random.chance(0.28)) {
      paragraph.push(random.chance(0.33) ? random.pick(topic.quotes) : quote(random, topic))
    } else {
      const count = random.between(1, 3)
      for (let at = 0; at < count; at++) paragraph.push(sentence(random, topic))
    }
    if (random.chance(0.06)) paragraph.push(`${subject(random, topic)} ${random.pick(closers)}`)
    paragraphs.push(paragraph)
    for (const each of paragraph) written += countWords(each)
  }
  return paragraphs
}

export function headline(random: Random, topic: Topic): string {
  const parts = [
    random.pick(topic.people).split(' ')[1]!,
    random.zipf(verbs),
    random.pick(topic.adjectives),
    random.pick(topic.nouns),
    random.pick(['after', 'over', 'amid', 'before', 'despite']),
    random.pick(topic.places),
    random.pick(topic.nouns),
    random.zipf(nouns),
  ]
  return parts.map(capital).join(' ')
}

export function sentence(random: Random, topic: Topic): string {
  const parts: string[] = []
  if (random.chance(0.14)) parts.push(`${random.zipf(openings)} ${random.pick(days)},`)
  parts.push(subject(random, topic))
  if (random.chance(0.2)) parts.push(random.zipf(adverbs))
  parts.push(random.zipf(verbs), object(random, topic))
  if (random.chance(0.7)) parts.push(phrase(random, topic))
  if (random.chance(0.4)) parts.push(phrase(random, topic))
  if (random.chance(0.25)) parts[parts.length - 1] += `, ${random.zipf(tails)}`
  else if (random.chance(0.4))
    parts.push(
      random.pick(['and', 'but', 'while', 'after']),
      subject(random, topic),
      random.zipf(verbs),
      object(random, topic),
    )
  return `${capital(parts.join(' '))}.`
}

function quote(random: Random, topic: Topic): string {
  const says = random.pick([
    'said',
    'told reporters',
    'wrote',
    'said in a statement',
    'told the Example Wire Foundation',
  ])
  const first = sentence(random, topic).slice(0, -1)
  const second = random.chance(0.5) ? ` “${sentence(random, topic)}”` : ''
  return `“${first},” ${random.pick(topic.people)} ${says} ${random.pick(days)}.${second}`
}

function subject(random: Random, topic: Topic): string {
  const roll = random.next()
  if (roll < 0.3) return random.pick(topic.people).split(' ')[1]!
  if (roll < 0.4) return `the ${random.pick(topic.bodies)}`
  return object(random, topic)
}

function object(random: Random, topic: Topic): string {
  const noun = random.chance(0.55) ? random.pick(topic.nouns) : random.zipf(nouns)
  const roll = random.next()
  if (roll < 0.4) return `the ${noun}`
  if (roll < 0.7)
    return `the ${random.chance(0.5) ? random.pick(topic.adjectives) : random.zipf(adjectives)} ${noun}`
  if (roll < 0.8) return `${random.between(2, 900)} ${noun}s`
  return `a ${random.zipf(adjectives)} ${noun}`
}

function phrase(random: Random, topic: Topic): string {
  const preposition = random.zipf([
    'in',
    'of',
    'for',
    'on',
    'with',
    'at',
    'from',
    'about',
    'against',
    'under',
  ])
  return random.chance(0.2) ? `in ${random.pick(topic.places)}` : `${preposition} ${object(random, topic)}`
}

function capital(text: string): string {
  return text === '' ? '' : text[0]!.toUpperCase() + text.slice(1)
}

export function countWords(text: string): number {
  return text.split(' ').length
}
