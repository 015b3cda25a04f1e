import type { Entry, Line, Page } from './page.ts'
import { lineage, within } from './page.ts'
import { regionOf } from './place.ts'

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
}

/** A line of this many characters is a paragraph of prose rather than a heading or a label. */
const paragraph = 80

/** Finds headline and body: the headline is the `h1` (else the first heading) that long lines follow. */
export function findArticle(page: Page): Article {
  const headline = findHeadline(page)
  const from = headline === undefined ? 0 : headline + 1
  let bodyStart: number | undefined
  let bodyEnd: number | undefined
  let best: Entry | undefined
  for (let index = from; index < page.lines.length; index++) {
    const line = page.lines[index]!
    if (!isParagraph(line)) continue
    if (bodyStart === undefined) {
      bodyStart = index
      best = line.block?.parent ?? line.block
    }
    if (!best || within(line.block, best)) bodyEnd = index
  }
  const root = rootOf(page, headline, bodyStart)
  return { headline, bodyStart, bodyEnd, root }
}

function isParagraph(line: Line): boolean {
  return line.text.length >= paragraph && regionOf(line.block) === undefined
}

function findHeadline(page: Page): number | undefined {
  for (const tag of ['h1', 'h2', 'h3']) {
    for (const entry of page.byTag.get(tag) ?? []) {
      const first = page.firstLine[entry.index]!
      if (page.endLine[entry.index]! <= first) continue
      const region = regionOf(entry)
      if (region === undefined || region === 'masthead') return first
    }
  }
  return undefined
}

function rootOf(page: Page, headline: number | undefined, bodyStart: number | undefined): Entry | undefined {
  const body = bodyStart === undefined ? undefined : page.lines[bodyStart]!.block
  const head = headline === undefined ? undefined : page.lines[headline]!.block
  for (const entry of lineage(head ?? body)) if (!body || within(body, entry)) return entry
  return undefined
}
