import { VFile } from 'vfile'
import type { FrontMatterBlock } from '../../parse/fence.ts'
import { frontMatterOf } from '../../parse/fence.ts'
import { linesOf } from '../../parse/lines.ts'
import type { Authors } from './authors.ts'
import { authorsIn } from './authors.ts'

const languages: Record<string, FrontMatterBlock['language']> = {
  yml: 'yaml',
  yaml: 'yaml',
  json: 'json',
  toml: 'toml',
}

/**
 * The authors of a data file of a site: YAML, JSON or TOML with an author under each id (`_data/authors.yml`) or in a
 * list, or with one author; Markdown with one author in its front matter.
 *
 * @param source - the text of the file.
 * @param path - of the file: tells its language, and names it in errors.
 * @param id - of the author, where the file is about one.
 * @throws TypeError where it cannot be read, with the place.
 */
export async function readAuthors(source: string, path: string, id?: string): Promise<Authors> {
  const text = source.replace(/^\uFEFF/, '')
  const language = languages[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '']
  const whole = { label: '', from: 0, to: text.length, end: text.length }
  const block = language ? { language, ...whole } : frontMatterOf(text)
  if (!block) return {}
  const file = new VFile({ path, value: text })
  const { readFrontMatter } = await import('../../parse/front-matter.ts')
  const read = readFrontMatter(file, text, block, linesOf(text), true)
  if ('code' in read)
    throw new TypeError(`${path}:${read.line}: expected data within its bounds (${read.code}: ${read.limit})`)
  // Where some of it is read, a fault elsewhere hinders nobody.
  const [fault] = file.messages
  if (fault && read.length === 0) throw new TypeError(`${path}:${fault.line ?? 1}: ${fault.reason}`)
  return authorsIn(read, id)
}
