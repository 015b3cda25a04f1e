import type { Root } from 'hast'
import { VFile } from 'vfile'
import type { Encoding } from './bytes.ts'
import { decodeBytes } from './bytes.ts'
import type { Document, Format, FrontMatterValue } from './document.ts'
import type { FrontMatterBlock } from './fence.ts'
import { frontMatterOf, withoutFrontMatter } from './fence.ts'
import { formatOf, isWholePage } from './format.ts'
import { parseGuarded } from './guarded.ts'
import type { Limit } from './limits.ts'
import { bounds } from './limits.ts'
import type { Lines } from './lines.ts'
import { linesOf } from './lines.ts'
import type { Template } from './templates/read.ts'
import { isTemplate, readAstro, readMdx, readTags } from './templates/read.ts'
import { parseText } from './text.ts'

export interface ParseOptions {
  format?: Format | undefined
  path?: string | undefined
  /** Encoding that the transport gave; only for bytes. */
  charset?: string | undefined
}

/**
 * Parses an article of any format.
 *
 * @param value - the source: text, bytes, or a file of either.
 * @returns the article; where it cannot be judged, an empty one with `limit` set.
 */
export async function parse(value: string | Uint8Array | VFile, options: ParseOptions): Promise<Document> {
  const file = new VFile(value)
  if (options.path !== undefined) file.path = options.path
  const source = file.value ?? ''
  if (source.length > bounds.size) {
    return refuse(file, options.format ?? 'html', { code: 'size', limit: bounds.size, line: 1, column: 1 })
  }
  let encoding: Encoding | undefined
  if (typeof source === 'string') file.value = source.startsWith('\ufeff') ? source.slice(1) : source
  else {
    const decoded = decodeBytes(source, options.charset)
    if ('code' in decoded) return refuse(file, options.format ?? 'html', decoded)
    file.value = decoded.text
    ;({ encoding } = decoded)
  }
  const text = file.value
  const format = options.format ?? formatOf(file.path, text)
  const read = await parseAs(file, text, format)
  if ('code' in read) return { ...refuse(file, format, read), encoding }
  return { file, format, encoding, ...read }
}

type Read = Pick<Document, 'wholePage' | 'tree' | 'frontMatter' | 'title' | 'templates'>

async function parseAs(file: VFile, text: string, format: Format): Promise<Read | Limit> {
  if (format === 'text') return { wholePage: false, tree: parseText(text, linesOf(text)), frontMatter: [] }
  const block = frontMatterOf(text)
  const lines = linesOf(text)
  const isAstro = /\.astro$/i.test(file.path ?? '')
  const frontMatter = block && !isAstro ? await readBlock(file, text, block, lines) : []
  if (!Array.isArray(frontMatter)) return frontMatter
  const title = titleOf(frontMatter)
  const body = withoutFrontMatter(text, block)
  const template = templateOf(body, format, frontMatter, {
    script: isAstro ? text.slice(block?.from ?? 0, block?.to ?? 0) : undefined,
    filledIn: isTemplate(file.path, block !== undefined),
  })
  const tree = await parseTree(template.text, format, lines)
  if ('code' in tree) return tree
  template.fill(tree)
  const templates = template.unknown.map(({ text: value, start, end }) => ({
    text: value,
    position: lines.position(start, end),
  }))
  return { wholePage: format === 'html' && isWholePage(body), tree, frontMatter, title, templates }
}

function templateOf(
  body: string,
  format: Format,
  frontMatter: readonly FrontMatterValue[],
  { script, filledIn }: { script: string | undefined; filledIn: boolean },
): Template {
  if (script !== undefined) return readAstro(body, script)
  if (format === 'mdx') return readMdx(body, frontMatter)
  if (format === 'markdown' || filledIn) return readTags(body, frontMatter)
  return { text: body, fill: () => {}, unknown: [] }
}

async function parseTree(text: string, format: Format, lines: Lines): Promise<Root | Limit> {
  if (format === 'html') return parseGuarded(text, isWholePage(text))
  const { parseMarkdown } = await import('./markdown.ts')
  return parseMarkdown(text, lines, format === 'mdx')
}

async function readBlock(
  file: VFile,
  text: string,
  block: FrontMatterBlock,
  lines: Lines,
): Promise<FrontMatterValue[] | Limit> {
  const { readFrontMatter } = await import('./front-matter.ts')
  return readFrontMatter(file, text, block, lines)
}

function titleOf(frontMatter: FrontMatterValue[]): FrontMatterValue | undefined {
  for (const key of ['title', 'headline'])
    for (const value of frontMatter) if (value.key.toLowerCase() === key && value.value !== '') return value
  return undefined
}

function refuse(file: VFile, format: Format, limit: Limit): Document {
  const tree: Root = { type: 'root', children: [] }
  return { file, format, wholePage: false, tree, frontMatter: [], limit }
}
