import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { checkDocument, termsOf } from './check.ts'
import type { CheckOptions } from './options.ts'
import type { Document } from './parse/document.ts'

/**
 * Rehype plugin: adds Creditline's messages to the file that the pipeline is processing, and changes nothing.
 *
 * @param options - as for `check`; `format` and `charset` do not apply, the tree is parsed already.
 * @throws TypeError where an option is wrong.
 */
export default function rehypeCreditline(options: CheckOptions): (tree: Root, file: VFile) => undefined {
  const terms = termsOf(options)
  return (tree, file) => {
    const wholePage = tree.children.some((node) => node.type === 'element' && node.tagName === 'html')
    const document: Document = { file, format: 'html', wholePage, tree, frontMatter: [] }
    for (const { messages } of checkDocument(document, terms, options)) file.messages.push(...messages)
  }
}
