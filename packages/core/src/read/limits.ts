import type { Element, Text } from 'hast'
import type { Point } from 'unist'
import type { Limit } from '../parse/limits.ts'
import { bounds } from '../parse/limits.ts'
import { attribute } from './page.ts'
import type { Page } from './page.ts'
import { positionOf } from './position.ts'

/** The bound of text or of JSON-LD that a page goes beyond, if any. */
export function contentLimit(page: Page): Limit | undefined {
  return markLimit(page) ?? dataLimit(page)
}

/** The bound of credit, where reading it has passed it. */
export function creditLimit({ beyond }: Page): Limit | undefined {
  if (!beyond) return undefined
  return { code: 'credits', limit: bounds.credits, ...placeOf(positionOf(beyond, 0, 1)?.start) }
}

const beyondLatin = /[\u0300-\uffff]/
const markRun = new RegExp(`\\p{M}{${bounds.combiningMarks + 1}}`, 'u')

/** As many character references in a row as might be marks. */
const references = new RegExp(`(?:&[^&\\s]{1,40}){${bounds.combiningMarks + 1}}`)

/** Whether the text of an article may go beyond the bounds of text or of JSON-LD, as far as can be told unparsed. */
export function mayPassContentLimit(text: string): boolean {
  if ((beyondLatin.test(text) && markRun.test(text)) || references.test(text)) return true
  for (const script of text.matchAll(/ld\+json/gi)) {
    const from = text.indexOf('>', script.index)
    const end = from === -1 ? -1 : text.indexOf('</', from)
    if (end === -1 || end - from > bounds.jsonLd || tooDeep(text.slice(from + 1, end)) !== undefined)
      return true
  }
  return false
}

/** Text with more marks on a letter than the stream-safe format of Unicode allows (UAX #15, section 13). */
function markLimit({ lines }: Page): Limit | undefined {
  for (const line of lines) {
    if (!beyondLatin.test(line.text)) continue
    const run = markRun.exec(line.text)
    if (run)
      return {
        code: 'combining-marks',
        limit: bounds.combiningMarks,
        ...placeOf(positionOf(line, run.index, run.index + 1)?.start),
      }
  }
  return undefined
}

function dataLimit({ byTag }: Page): Limit | undefined {
  for (const { node } of byTag.get('script') ?? []) {
    if (!/^\s*application\/ld\+json/i.test(attribute(node, 'type') ?? '')) continue
    const [text] = node.children
    if (text?.type !== 'text') continue
    if (text.value.length > bounds.jsonLd)
      return { code: 'json-ld-size', limit: bounds.jsonLd, ...placeOf(node.position?.start) }
    const deep = tooDeep(text.value)
    if (deep !== undefined)
      return { code: 'json-ld-depth', limit: bounds.jsonLdDepth, ...placeOf(pointIn(node, text, deep)) }
  }
  return undefined
}

/** Where arrays and objects of JSON stand deeper in each other than the bound. */
function tooDeep(json: string): number | undefined {
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === 0x22) at = endOfString(json, at)
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > bounds.jsonLdDepth) return at
    } else if (code === 0x5d || code === 0x7d) depth--
  }
  return undefined
}

function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === 0x5c) at++
    else if (code === 0x22) return at
  }
  return json.length
}

/** A place in the text of a script, which stands in the source as it is. */
function pointIn(script: Element, { value, position }: Text, at: number): Point | undefined {
  if (!position) return script.position?.start
  let { line, column } = position.start
  for (let next = 0; next < at; next++) {
    if (value.charCodeAt(next) === 0x0a) {
      line++
      column = 1
    } else column++
  }
  return { line, column }
}

function placeOf(point: Point | undefined): { line: number; column: number } {
  return { line: point?.line ?? 1, column: point?.column ?? 1 }
}
