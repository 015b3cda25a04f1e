import type { Entry, Line, Page } from './page.ts'
import { attribute, lineage, within } from './page.ts'
import type { Region } from './place.ts'
import { clearRegion, regionSoFar } from './place.ts'

/** Where the article stands on the page. Indices are of `page.lines`. */
export interface Article {
  /** Index of the headline's first line. */
  headline: number | undefined
  /** Index of the first paragraph of the body. */
  bodyStart: number | undefined
  /** Index of the last paragraph of the body. */
  bodyEnd: number | undefined
  /** The smallest element that holds headline and body. */
  root: Entry | undefined
  /** Elements that the headline or the first paragraph stands in. */
  spine: ReadonlySet<Entry>
}

/** From this many characters on a line is prose rather than a heading or a label; shorter ones if they end as sentences. */
const proseLength = 80
const sentenceLength = 40

/**
 * Finds headline and body.
 *
 * @param titles - what metadata calls the article; tells its headline from those of other articles.
 */
export function findArticle(page: Page, titles: readonly string[] = []): Article {
  for (const entry of page.entries) if (holdsMost(page, entry)) clearRegion(entry)
  const prose = page.lines.filter((line) => isProse(line))
  const weights = weigh(page, prose)
  const headline = findHeadline(page, titles, heaviest(page, weights))
  const from = headline === undefined ? 0 : headline + 1
  const after = prose.filter((line) => line.index >= from)
  const body = widen(
    page,
    after,
    heaviest(page, after.length === prose.length ? weights : weigh(page, after)),
  )
  let bodyStart: number | undefined
  let bodyEnd: number | undefined
  const paragraphs = new Map<Entry, number>()
  for (const line of after) {
    if (body && !within(line.block, body)) continue
    bodyStart ??= line.index
    bodyEnd = line.index
    for (const entry of lineage(line.block)) {
      if (entry === body) break
      paragraphs.set(entry, (paragraphs.get(entry) ?? 0) + 1)
    }
  }
  // Page builders call every block a widget: one with several paragraphs of the body is no part beside it.
  for (const [entry, count] of paragraphs) if (count >= 2) clearRegion(entry)
  const root = rootOf(page, headline, bodyStart === undefined ? undefined : body)
  const spine = spineOf(page, headline, bodyStart)
  for (const entry of spine) clearRegion(entry)
  return { headline, bodyStart, bodyEnd, root, spine }
}

/** An element with more than half of the page's lines is no part beside the article. */
function holdsMost(page: Page, entry: Entry): boolean {
  return (page.endLine[entry.index]! - page.firstLine[entry.index]!) * 2 > page.lines.length
}

/** Parts that layouts are called after as well, so that an article may stand in them. */
const bodyRegions = new Set<Region>(['aside', 'tags', 'masthead'])

/** Whether a line reads as a paragraph of an article: sentences, few of them links, not in a part beside the article. */
function isProse(line: Line): boolean {
  const { text } = line
  if (text.length < sentenceLength) return false
  if (text.length < proseLength && !/[.!?…。！？]["”’»)\]]?$/.test(text)) return false
  const region = regionSoFar(line.block)
  if (region !== undefined && !bodyRegions.has(region)) return false
  return linkedLength(line) < text.length / 2
}

function linkedLength(line: Line): number {
  let length = 0
  for (const piece of line.pieces) {
    let steps = 0
    for (let entry = piece.entry; entry && entry !== line.block; entry = entry.parent) {
      if (++steps > 6) break
      if (entry.node.tagName === 'a') {
        length += piece.end - piece.start
        break
      }
    }
  }
  return length
}

/**
 * How much prose stands in each element: whole in the parent of a paragraph, less in those around it. The last weight
 * is that of the page or fragment itself.
 */
function weigh(page: Page, prose: readonly Line[]): Float64Array {
  const whole = page.entries.length
  const weights = new Float64Array(whole + 1)
  for (const line of prose) {
    const region = regionSoFar(line.block)
    let weight = Math.min(line.text.length, 1000) / (region === undefined ? 1 : 3)
    let entry = line.block?.parent
    for (let level = 0; level < 4; level++) {
      weights[entry?.index ?? whole]! += weight
      if (!entry) break
      weight /= 2
      entry = entry.parent
    }
  }
  return weights
}

/** The element with the most prose; `undefined` where that is the page or fragment itself. */
function heaviest(page: Page, weights: Float64Array): Entry | undefined {
  let best: Entry | undefined
  let most = weights.at(-1)!
  for (const entry of page.entries) {
    const weight = weights[entry.index]!
    if (weight > most) {
      most = weight
      best = entry
    }
  }
  return best
}

/** Levels that a body is widened by, and how much more prose each of them must bring. */
const mostLevels = 5
const leastGain = 1.2

/** Bodies in several parts: the element around the heaviest one, where it holds much more of the prose. */
function widen(page: Page, prose: readonly Line[], heart: Entry | undefined): Entry | undefined {
  const lengthIn = (entry: Entry): number => {
    let length = 0
    for (const { index, text } of prose)
      if (index >= page.firstLine[entry.index]! && index < page.endLine[entry.index]!) length += text.length
    return length
  }
  let best = heart
  let length = heart ? lengthIn(heart) : 0
  let entry = heart
  for (let level = 0; entry && level < mostLevels; level++) {
    if (/^(?:article|main|body|html)$/.test(entry.node.tagName)) break
    entry = entry.parent
    if (!entry || entry.node.tagName === 'body') break
    const wider = lengthIn(entry)
    if (wider > length * leastGain) {
      best = entry
      length = wider
    }
  }
  return best
}

const headings: Array<[string, number]> = [
  ['h1', 2],
  ['h2', 1],
  ['h3', 0.4],
  ['h4', 0.2],
]

/** Headlines score by their heading's rank, by the titles in metadata, and by the prose that follows. */
function findHeadline(page: Page, titles: readonly string[], body: Entry | undefined): number | undefined {
  const known = titles.map((title) => wordsOf(title)).filter((words) => words.size > 0)
  const bodyLine = body === undefined ? undefined : page.firstLine[body.index]
  let best: number | undefined
  let most = 0
  const consider = (entry: Entry, rank: number): void => {
    const first = page.firstLine[entry.index]!
    const end = page.endLine[entry.index]!
    if (end <= first || end - first > 4) return
    const text = page.lines
      .slice(first, end)
      .map((line) => line.text)
      .join(' ')
    let score = rank + 4 * likeness(wordsOf(text), known)
    const region = regionSoFar(entry)
    if (region !== undefined && region !== 'masthead') score -= region === 'navigation' ? 4 : 2
    if (attribute(entry.node, 'itemProp') === 'headline') score += 1
    if (text.length >= 20) score += 0.5
    if (bodyLine !== undefined && first <= bodyLine + 3) score += 1
    if (score > most) {
      most = score
      best = first
    }
  }
  for (const [tag, rank] of headings) for (const entry of page.byTag.get(tag) ?? []) consider(entry, rank)
  if (most >= 3.5 || known.length === 0) return best
  const line = titleLine(page, known)
  return line ?? best
}

/** On pages without a fitting heading: the first line that says what metadata calls the article. */
function titleLine(page: Page, known: ReadonlyArray<ReadonlySet<string>>): number | undefined {
  for (const line of page.lines) {
    if (line.text.length < 15 || line.text.length > 250) continue
    const region = regionSoFar(line.block)
    if (region !== undefined && region !== 'masthead' && region !== 'aside') continue
    const words = wordsOf(line.text)
    if (words.size >= 3 && likeness(words, known) > 0.7) return line.index
  }
  return undefined
}

function wordsOf(text: string): Set<string> {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (const word of words) {
    if (unspaced.test(word)) for (let at = 0; at + 1 < word.length; at++) found.add(word.slice(at, at + 2))
    else found.add(word)
    unspaced.lastIndex = 0
  }
  return found
}

/** How much of a text's words a known title has, 0 to 1; short texts count for less. */
function likeness(words: ReadonlySet<string>, known: ReadonlyArray<ReadonlySet<string>>): number {
  let best = 0
  for (const title of known) {
    let shared = 0
    for (const word of words) if (title.has(word)) shared++
    const share = words.size === 0 ? 0 : (shared / words.size) * Math.sqrt(shared / title.size)
    if (share > best) best = share
  }
  return best
}

function spineOf(page: Page, ...lines: Array<number | undefined>): Set<Entry> {
  return new Set(
    lines.flatMap((index) => (index === undefined ? [] : [...lineage(page.lines[index]!.block)])),
  )
}

function rootOf(page: Page, headline: number | undefined, body: Entry | undefined): Entry | undefined {
  if (!body) return undefined
  const head = headline === undefined ? undefined : page.lines[headline]!.block
  for (const entry of lineage(head ?? body)) if (within(body, entry)) return entry
  return undefined
}
