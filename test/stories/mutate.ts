import type { Paragraphs } from './prose.ts'
import type { Random } from './random.ts'
import { adjectives, nouns, verbs } from './words.ts'

/** Keeps this share of the paragraphs: the first ones, or some from anywhere. */
export function cut(random: Random, story: Paragraphs, keep: number): Paragraphs {
  const count = Math.max(1, Math.ceil(story.length * keep))
  if (random.chance(0.5)) return story.slice(0, count)
  const kept = new Set(random.sample([...story.keys()], count))
  return story.filter((_, at) => kept.has(at))
}

/** Rewrites this share of the sentences: other words, other order, or gone. */
export function rewrite(random: Random, story: Paragraphs, share: number): Paragraphs {
  const places = story.flatMap((paragraph, at) => paragraph.map((_, sentence) => `${at} ${sentence}`))
  const chosen = new Set(random.sample(places, Math.round(places.length * share)))
  return story
    .map((paragraph, at) =>
      paragraph
        .map((sentence, place) => (chosen.has(`${at} ${place}`) ? reword(random, sentence) : sentence))
        .filter((sentence) => sentence !== ''),
    )
    .filter((paragraph) => paragraph.length > 0)
}

const content = new Map<string, readonly string[]>(
  [nouns, verbs, adjectives].flatMap((words) =>
    words.map((word): [string, readonly string[]] => [word, words]),
  ),
)

function reword(random: Random, sentence: string): string {
  const roll = random.next()
  if (roll < 0.2) return ''
  const words = sentence.split(' ')
  if (roll < 0.4) {
    const middle = Math.floor(words.length / 2)
    return [...words.slice(middle), ...words.slice(0, middle)].join(' ')
  }
  return words
    .map((word) => {
      const others = content.get(word)
      return others && random.chance(0.7) ? random.pick(others) : word
    })
    .join(' ')
}

const promotions = [
  'Sign up for our morning newsletter and never miss a story again.',
  'POLL: Do you agree with the decision? Vote now and see what other readers think.',
  'Trending: Ten things that you should know before you go to the polls this year',
  'Help us stay independent: become a member for the price of a coffee a month.',
  'Story continues below this advertisement',
]

/** Puts lines of the site between the paragraphs. */
export function insert(random: Random, story: Paragraphs, headlines: readonly string[]): Paragraphs {
  return story.flatMap((paragraph) => {
    if (!random.chance(0.4)) return [paragraph]
    const line = random.chance(0.5)
      ? random.pick(promotions)
      : `${random.pick(['READ', 'RELATED', 'SEE ALSO'])}: ${random.pick(headlines)}`
    return [paragraph, [line]]
  })
}

/** Another house's typography, or none: straight quotes, doubled spaces, text that was decoded wrongly. */
export function respell(random: Random, text: string): string {
  const roll = random.next()
  if (roll < 0.4) return text.replace(/[“”]/g, '"').replace(/’/g, "'")
  if (roll < 0.6) return text.replace(/“/g, 'â€œ').replace(/”/g, 'â€\u009d').replace(/’/g, 'â€™')
  if (roll < 0.8) return text.replace(/ /g, (space) => (random.chance(0.05) ? '\u00a0' : space))
  return text
}
