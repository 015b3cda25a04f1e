import type { VFile } from 'vfile'
import type { ParseOptions } from '../parse/parse.ts'
import { parse } from '../parse/parse.ts'
import { readPage } from '../read/page.ts'

/**
 * The words of an article without its mark-up, a line for each block: what `StoryIndex.find` compares.
 *
 * @param value - the article: text, bytes, or a file of either.
 */
export async function plainText(
  value: string | Uint8Array | VFile,
  options: ParseOptions = {},
): Promise<string> {
  const { tree } = await parse(value, options)
  return readPage(tree)
    .lines.map(({ text }) => text)
    .join('\n')
}
