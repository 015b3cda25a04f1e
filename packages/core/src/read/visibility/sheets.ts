import type { Element } from 'hast'
import type { Entry, Page } from '../page.ts'
import { attribute } from '../page.ts'

/** A style sheet that the page carries. */
interface OwnSheet {
  text: string
  /** Media queries of its element; empty where it has none. */
  media: string
  /** The shadow root that it is for. */
  scope: Entry | undefined
}

/** The style sheets of a page. */
export interface Sheets {
  /** Those that the page carries, in the order of the cascade. */
  own: OwnSheet[]
  /** It refers to sheets that are not at hand, which may hide or show anything. */
  outside: boolean
}

/** Collects the style sheets of a page, unparsed. */
export function readSheets(page: Page): Sheets {
  const sheets: Sheets = { own: [], outside: false }
  const styles = page.byTag.get('style') ?? []
  const links = page.byTag.get('link') ?? []
  for (const entry of [...styles, ...links].toSorted((a, b) => a.index - b.index)) {
    if (isInert(entry)) continue
    const text = entry.node.tagName === 'style' ? styleText(entry.node) : linkText(entry.node, sheets)
    if (text === undefined || text === '') continue
    const media = attribute(entry.node, 'media')?.trim() ?? ''
    if (/@import/i.test(text)) sheets.outside = true
    sheets.own.push({ text, media, scope: shadowRootOf(entry) })
  }
  return sheets
}

/** Sheets in `noscript` are for readers without scripts, of whom there are nearly none. */
function isInert(entry: Entry): boolean {
  for (let at = entry.parent; at; at = at.parent) if (at.node.tagName === 'noscript') return true
  return false
}

/** The shadow root, by its `template`, in which an element stands. */
export function shadowRootOf(entry: Entry): Entry | undefined {
  for (let at = entry.parent; at; at = at.parent) if (at.node.tagName === 'template') return at
  return undefined
}

function styleText(node: Element): string | undefined {
  const type = attribute(node, 'type')?.trim().toLowerCase() ?? ''
  if (type !== '' && type !== 'text/css') return undefined
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** The text of a sheet that a link carries in its address; otherwise notes that there is one outside. */
function linkText(node: Element, sheets: Sheets): string | undefined {
  const rel = (attribute(node, 'rel') ?? '').toLowerCase().split(/\s+/)
  const href = attribute(node, 'href')
  if (href === undefined || href === '' || rel.includes('alternate')) return undefined
  const preloaded = rel.includes('preload') && attribute(node, 'as')?.toLowerCase() === 'style'
  if (!rel.includes('stylesheet') && !preloaded) return undefined
  const data = /^data:text\/css(?:;charset=[-\w]+)?,/i.exec(href)
  if (data && !preloaded) return decode(href.slice(data[0].length))
  if (attribute(node, 'media')?.trim().toLowerCase() !== 'print' || node.properties['onLoad'] !== undefined)
    sheets.outside = true
  return undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
