// node --conditions=development test/stories/recall.ts [--stories N] [--articles N] [--seed N] [--pages FOLDER]
// Finds stories by their texts, in copies of them that were changed in many ways, among articles that are no copies.
// With --pages, every other page of a folder of real ones is a story, too, and the rest are articles of their own.
// Ends with 1 where fewer than 99% of the copies are found, or less than 99.9% of what is found is right.
import { parseArgs } from 'node:util'
import type { Story } from '@creditline/core'
import { createStoryIndex } from '@creditline/core'
import { article, kinds } from './cases.ts'
import type { Original } from './corpus.ts'
import { createCorpus, storyOf } from './corpus.ts'
import { readPages, transplant } from './pages.ts'
import { Random } from './random.ts'

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '5000' },
    articles: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    pages: { type: 'string' },
  },
})
const random = new Random(Number(values.seed))
const corpus = createCorpus(random, Number(values.stories))
const pages = values.pages === undefined ? [] : await readPages(values.pages)
const others = pages.filter((_, at) => at % 2 === 1)
const fromPages = pages
  .filter((_, at) => at % 2 === 0)
  .map(({ paragraphs }, at): Original => {
    const story = storyOf(corpus.originals.length + at, `Story of page ${at}`, paragraphs)
    return { topic: random.pick(corpus.originals).topic, paragraphs, story }
  })

/** Milliseconds of processor time so far: other work on the machine hardly changes it. */
const clock = (): number => process.cpuUsage().user / 1000

const stories = [...corpus.originals, ...fromPages].map(({ story }) => story)
const beforeBuild = clock()
const index = createStoryIndex(stories)
const build = clock() - beforeBuild

let lookups = 0
let spent = 0
let copies = 0
let right = 0
let wrong = 0
const rows: string[][] = [['articles', 'number', 'found', 'tied to a wrong story']]

function measure(name: string, articles: Iterable<{ text: string; story?: Story }>): void {
  const seen = { number: 0, found: 0, wrong: 0 }
  let copied = false
  for (const { text, story } of articles) {
    const start = clock()
    const match = index.find({ text })
    spent += clock() - start
    seen.number++
    if (story) copied = true
    if (match && match.story === story) seen.found++
    else if (match) seen.wrong++
  }
  lookups += seen.number
  right += seen.found
  wrong += seen.wrong
  if (copied) copies += seen.number
  rows.push([name, String(seen.number), copied ? String(seen.found) : '', String(seen.wrong)])
}

for (const kind of kinds)
  measure(
    kind.name,
    (function* () {
      for (let at = 0; at < Number(values.articles); at++) {
        const original = random.pick(corpus.originals)
        const text = article(random, corpus, kind, original)
        yield kind.copy ? { text, story: original.story } : { text }
      }
    })(),
  )
if (pages.length > 0) {
  for (const kind of kinds.filter(({ copy }) => copy))
    measure(
      `real page: ${kind.name}`,
      fromPages.map((original) => ({
        text: transplant(random.pick(others), kind.make(random, original, [original.story.headline!])),
        story: original.story,
      })),
    )
  measure('real page: no copy', others)
}

const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)))
const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`
console.log(line(rows[0]!))
console.log(
  `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`,
)
for (const cells of rows.slice(1)) console.log(line(cells))

const recall = right / copies
const precision = right / (right + wrong)
const percent = (part: number): string => `${(100 * part).toFixed(2)}%`
console.log(`
${stories.length} stories, ${lookups} articles, ${copies} of them copies: recall ${percent(recall)}, precision ${percent(precision)}
${((1000 * build) / stories.length).toFixed(0)} µs of processor time a story to build, ${((1000 * spent) / lookups).toFixed(0)} µs a look-up`)
process.exitCode = recall < 0.99 || precision < 0.999 ? 1 : 0
