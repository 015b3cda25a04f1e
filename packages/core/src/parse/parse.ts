import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Document, Format } from './document.ts'

export interface ParseOptions {
  format?: Format | undefined
  path?: string | undefined
  charset?: string | undefined
}

/**
 * Parses an article of any format.
 *
 * @param value - the source: text, bytes, or a file of either.
 */
export async function parse(value: string | Uint8Array | VFile, options: ParseOptions): Promise<Document> {
  const file = new VFile(value)
  if (options.path !== undefined) file.path = options.path
  const tree = unified().use(rehypeParse).parse(file)
  return { file, format: options.format ?? 'html', wholePage: true, tree, frontMatter: [] }
}
