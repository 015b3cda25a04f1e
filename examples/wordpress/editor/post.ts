import type { Article } from './judge.ts'
import { settings } from './settings.ts'

/** A block of the editor and where its source stands in the article's HTML. */
export interface Piece {
  clientId: string
  start: number
  source: string
}

/** The post as the editor has it. */
export interface Post extends Article {
  pieces: readonly Piece[]
  /** Some of it is drawn by the server alone, so that only the server can judge it. */
  drawnByServer: boolean
}

/** Blocks whose saved source is not what readers get. */
const drawn = new Set(['core/block', 'core/pattern', 'core/shortcode', 'core/template-part'])

/** The article as the server puts it together: the title over the content. */
export function postOf(title: string, blocks: readonly wp.Block[], marks: Pick<Article, 'republished' | 'reporters'>): Post {
  let html = `<article><h1>${escapeHtml(title)}</h1>`
  const pieces: Piece[] = []
  for (const block of blocks) {
    const source = wp.blocks.serialize([block])
    html += '\n'
    pieces.push({ clientId: block.clientId, start: html.length, source })
    html += source
  }
  return {
    ...marks,
    html: `${html}\n</article>`,
    terms: settings.terms,
    pieces,
    drawnByServer: flat(blocks).some(({ name }) => drawn.has(name)),
  }
}

function flat(blocks: readonly wp.Block[]): wp.Block[] {
  const all = [...blocks]
  for (let index = 0; index < all.length; index++) all.push(...all[index]!.innerBlocks)
  return all
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Names as they are typed, parted by semicolons: a comma may stand in a name. The server reads them the same way. */
export function namesOf(typed: string): string[] {
  return typed
    .split(/[;\r\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
