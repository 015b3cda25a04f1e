import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { assertOptions } from './assert-options.ts'
import { checkReading, checkSeen, termsOf, type Reports } from './check.ts'
import type { CheckOptions } from './options.ts'
import type { Document } from './parse/document.ts'
import { openReading } from './read/reading.ts'

/**
 * Rehype plugin: adds Creditline's messages to the file that the pipeline is processing, and changes nothing.
 *
 * @param options - as for `check`; `format` and `charset` do not apply, the tree is parsed already. With `decodeImage`
 *   pictures are looked at, and the pipeline must be run as one that takes its time (`run`, `process`).
 * @throws TypeError where an option is wrong.
 */
export default function rehypeCreditline(
  options: CheckOptions,
): (tree: Root, file: VFile) => undefined | Promise<undefined> {
  const terms = termsOf(options)
  assertOptions(options)
  return (tree, file) => {
    const wholePage = tree.children.some((node) => node.type === 'element' && node.tagName === 'html')
    const document: Document = { file, format: 'html', wholePage, tree, frontMatter: [] }
    const reading = openReading(document)
    const add = (reports: Reports): undefined => {
      for (const { messages } of reports) for (const message of messages) file.messages.push(message)
    }
    if (options.decodeImage) return checkReading(reading, terms, options).then(add)
    return add(checkSeen(reading, terms, options))
  }
}
