// Credit as one more check in a site's own pipeline: the messages stand with those of every other plugin.
import rehypeCreditline from '@creditline/core/rehype'
import { getTerms } from '@creditline/terms'
import { rehype } from 'rehype'
import { read } from 'to-vfile'
import type { VFile } from 'vfile'

const pipeline = rehype().use(rehypeCreditline, {
  terms: getTerms('dcnf'),
  story: { reporters: ['Maya Ellison'] },
})

/** Builds a page; `file.messages` says what is wrong with its credit. */
export async function build(path: string): Promise<VFile> {
  return pipeline.process(await read(path))
}
