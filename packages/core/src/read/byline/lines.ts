import type { Role } from '../../facts.ts'
import { keyOf, lexicon } from '../../languages/lexicon.ts'
import { bounds } from '../../parse/limits.ts'
import type { Article } from '../article.ts'
import type { Entry, Line, Page } from '../page.ts'
import { lineage } from '../page.ts'
import { regionOf } from '../place.ts'
import type { Region } from '../place.ts'
import type { CreditedLine } from './credited.ts'
import { readCredited } from './credited.ts'
import type { Markup } from './markup.ts'
import { isMarked } from './markup.ts'

/** Longer lines are prose; a byline in them is fused with a caption or a paragraph. */
const longest = 260

/** Lines around the headline and the end of the body that are read whatever they look like. */
const before = 10
const after = 14

const regionsWithout = new Set<Region>(['navigation', 'footer', 'comments', 'tags'])

/** A cue on a line of its own: the next line is read after it. */
interface LoneCue {
  role: Role
  index: number
  block: Entry | undefined
}

/**
 * Reads the lines of a page that can be credit, in order. Cheap tests come first: most lines are no credit.
 *
 * @param known - names of organisations to know.
 */
export function creditedLines(
  page: Page,
  article: Article,
  markup: Markup,
  known: readonly string[],
): CreditedLine[] {
  const found: CreditedLine[] = []
  let cue: LoneCue | undefined
  for (const line of page.lines) {
    const lone =
      cue !== undefined && cue.index === line.index - 1 && standTogether(page, cue.block, line.block)
        ? cue
        : undefined
    if (!mayBeCredit(page, article, markup, line, lone !== undefined)) continue
    const region = regionOf(line.block)
    if (region !== undefined && regionsWithout.has(region) && !isMarked(markup.around(line.pieces[0]!.entry)))
      continue
    if (found.length >= bounds.credits) {
      page.beyond ??= line
      break
    }
    const credited = readCredited(line, line, { markup, known, region, announced: lone?.role })
    const { reading } = credited
    cue = undefined
    if (reading.people.length > 0 || reading.organisations.length > 0) found.push(credited)
    else if (reading.cue && reading.cue.role !== 'source')
      cue = { role: reading.cue.role, index: line.index, block: line.block }
  }
  return found
}

function mayBeCredit(page: Page, article: Article, markup: Markup, line: Line, announced: boolean): boolean {
  const { text } = line
  if (text.length < 2 || line.index === article.headline) return false
  if (text.length > longest) return signs(article, line)
  const near = isNear(article, line.index)
  if (text.length > shortest && !announced)
    return (
      startsWithCue(text) ||
      (near && (fused.test(text) || signs(article, line))) ||
      (lineIsMarked(markup, line) && hasName(text))
    )
  if (near) return announced || hasName(text) || startsWithCue(text)
  if (announced || startsWithCue(text)) return true
  return lineIsMarked(markup, line) && hasName(text)
}

/** From this many characters on, a line near the headline is read only where something points to credit. */
const shortest = 110

/** A cue after the end of a sentence, a bracket or a bar: a caption or a paragraph that a byline was run into. */
const fused =
  /(?:[.!?)\]|•·–—:]|\p{Ll}(?=\p{Lu}))\s*(?:[Bb]y|BY|[Vv]on|VON|[Pp]or|POR|[Pp]ar|PAR|[Dd]i|DI|[Dd]oor|DOOR|[Aa]v|AV|[Aa]f|AF|[Pp]rzez|[Tt]ext|TEXT|[Ww]ords|[Aa]uth?or|[Tt]exte|[Tt]exto|[Tt]ekst|Автор|Текст)\s*:?\s+[\p{Lu}@]/u

/** Where the reader of an article looks for its byline, and where sign-offs stand. */
function isNear({ headline, bodyStart, bodyEnd }: Article, index: number): boolean {
  const from = headline ?? bodyStart ?? 0
  if (index >= from - before && index <= Math.min((bodyStart ?? from) + 4, from + 60)) return true
  if (index >= from && index <= from + after) return true
  return bodyEnd !== undefined && index >= bodyEnd - 2 && index <= bodyEnd + 4
}

/** A paragraph that ends the body with a name in brackets or after a dash. */
function signs({ bodyEnd }: Article, { index, text }: Line): boolean {
  return (
    bodyEnd !== undefined && Math.abs(index - bodyEnd) <= 2 && signature.test(text.slice(-longestSignature))
  )
}

const longestSignature = 100
const signature = /[.!?…"”“»。]\s?(?:[([（]|[—–-]\s).{3,80}$/u

const capitals = /\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){0,3}\s+\p{Lu}|[\p{Script=Han}\p{Script=Hangul}]{2}/u
const capital = /\p{Lu}/u

/** Whether a line has two capitals near one another, as names do, or letters of a script without capitals. */
function hasName(text: string): boolean {
  return text.length <= 40 ? capital.test(text) || !/[a-z]/i.test(text) : capitals.test(text)
}

/** Whether a line begins with a cue that names follow: the whole phrase, and a capital or a colon after it. */
function startsWithCue(text: string): boolean {
  const opening = opener.exec(text)
  if (!opening) return false
  const list = lexicon().cues.get(keyOf(opening[1]!))
  if (!list) return false
  const keys = keyOf(text.slice(0, 60)).match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
  return list.some(
    (phrase) =>
      phrase.role !== 'genre' &&
      !phrase.weak &&
      phrase.keys.every((key, at) => keys[at] === key || keys[at]?.startsWith(key)),
  )
}

const opener = /^[^\p{L}]{0,3}(\p{Lu}?\p{Ll}+|\p{Lu}+|\p{L}+)/u

function lineIsMarked(markup: Markup, line: Line): boolean {
  for (let at = 0; at < line.pieces.length && at < 6; at++)
    if (isMarked(markup.around(line.pieces[at]!.entry))) return true
  return false
}

/** Whether two lines stand in one small part of the page: a label and what it labels. */
function standTogether(page: Page, one: Entry | undefined, other: Entry | undefined): boolean {
  const around = new Set(lineage(one))
  for (const entry of lineage(other))
    if (around.has(entry)) return page.endLine[entry.index]! - page.firstLine[entry.index]! <= 12
  return one === undefined && other === undefined
}
