import type { Article } from '../article.ts'
import { lineage, within } from '../page.ts'
import type { Entry } from '../page.ts'
import type { Add } from './evidence.ts'
import type { Group } from './group.ts'
import type { Surroundings } from './surroundings.ts'

/** What speaks of where a candidate stands. */
export function placeTraits(group: Group, around: Surroundings, add: Add): void {
  const { article } = around
  const { line, region } = group.lines[0]!
  headlineTraits(group, article, add)
  bodyTraits(group, article, add)
  if (article.root && line.block && within(line.block, article.root)) add('in-article')
  if (region !== undefined) add(region)
  if (inQuotation(line.block)) add('quoted')
  if (inTeaser(group, around)) add('teaser')
}

/** Nearness falls with every line between. */
function nearness(lines: number, half: number): number {
  return 1 / (1 + lines / half)
}

function headlineTraits(group: Group, { headline }: Article, add: Add): void {
  if (headline === undefined) return
  const first = group.lines[0]!.line.index
  const last = group.lines.at(-1)!.line.index
  if (first >= headline) add('after-headline', nearness(first - headline, 4))
  else add('before-headline', nearness(headline - last - 1, 3))
}

function bodyTraits(group: Group, { headline, bodyStart, bodyEnd }: Article, add: Add): void {
  if (bodyStart === undefined || bodyEnd === undefined) return
  const first = group.lines[0]!.line.index
  const last = group.lines.at(-1)!.line.index
  if (last < bodyStart && (headline === undefined || first > headline)) {
    add('above-body')
    add('just-above-body', nearness(bodyStart - last - 1, 2))
  }
  if (first >= bodyStart && first < bodyEnd) add('in-body')
  if (first >= bodyEnd) add('after-body', nearness(first - bodyEnd, 4))
  if (first >= bodyEnd - 1 && isSigned(group)) add('sign-off')
}

/** A name in brackets or after a dash that closes a paragraph. */
function isSigned(group: Group): boolean {
  const { region, reading } = group.lines[0]!
  if (region !== undefined || reading.form !== 'fused' || reading.cue !== undefined) return false
  return group.people.some(({ role, cued }) => role === 'author' && !cued)
}

function inQuotation(entry: Entry | undefined): boolean {
  let level = 0
  for (const at of lineage(entry)) {
    if (at.node.tagName === 'blockquote') return true
    if (level++ > 5) return false
  }
  return false
}

/** In a card of another article: a small part of the page with a heading, or a link of a headline's length. */
function inTeaser(group: Group, around: Surroundings): boolean {
  const { page, article } = around
  const { block, index } = group.lines[0]!.line
  const own = article.headline
  let level = 0
  for (const at of lineage(block)) {
    const first = page.firstLine[at.index]!
    const end = page.endLine[at.index]!
    if (end - first > 12 || level++ > 8 || at === article.root) return false
    if (own !== undefined && own >= first && own < end) return false
    if (at.node.tagName === 'a' && end - first > 1) return true
    for (let line = first; line < end; line++) if (line !== index && around.isCardTitle(line)) return true
  }
  return false
}
