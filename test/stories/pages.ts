import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { plainText } from '@creditline/core'
import type { Paragraphs } from './prose.ts'

/** A real page as its text, and the paragraphs of it that no other page has. */
export interface RealPage {
  text: string
  paragraphs: Paragraphs
}

/** A line as long as this is a paragraph rather than a label. */
const paragraphLength = 80
/** A page with less text than this holds no story. */
const storyLength = 1500

/** Reads the pages of a folder that hold a story. */
export async function readPages(folder: string): Promise<RealPage[]> {
  const texts: string[] = []
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html')))
    texts.push(await plainText(readFileSync(path.join(folder, name)), { path: name }))
  const lines = texts.map((text) => [...new Set(text.split('\n'))])
  const seen = new Map<string, number>()
  for (const line of lines.flat()) seen.set(line, (seen.get(line) ?? 0) + 1)
  return texts.flatMap((text, at) => {
    const own = lines[at]!.filter((line) => line.length >= paragraphLength && seen.get(line) === 1)
    if (own.join(' ').length < storyLength) return []
    return [{ text, paragraphs: own.map((line) => line.split(/(?<=[.!?]["”]?) |(?<=。)/)) }]
  })
}

/** A page of another with a story in the place of its own paragraphs. */
export function transplant(page: RealPage, paragraphs: Paragraphs): string {
  const lines = page.text.split('\n')
  const first = lines.findIndex((line) => line.length >= paragraphLength)
  const around = lines.filter((line) => line.length < paragraphLength)
  return [
    ...around.slice(0, first),
    ...paragraphs.map((sentences) => sentences.join(' ')),
    ...around.slice(first),
  ].join('\n')
}
