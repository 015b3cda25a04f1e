import { bounds } from './limits.ts'
import { OpenTags } from './open-tags.ts'
import { readTag } from './tags.ts'

/** Elements whose content the tokenizer reads as text (scripting off, as in `rehype-parse`). */
const rawText = new Set('script style xmp iframe noembed noframes textarea title'.split(' '))

/**
 * Whether the tags of a page alone prove that its tree stays within the bounds: elements nest rightly, or end where the
 * standard lets them end, so that the parser opens no element again, moves nothing out of tables, and nests no deeper
 * than the tags do. One look at each character; a page that is not proved harmless may well be.
 */
export function isHarmless(text: string): boolean {
  const open = new OpenTags()
  let at = 0
  for (;;) {
    const start = text.indexOf('<', at)
    if (open.inTable && /[^\t\n\f\r ]/.test(text.slice(at, start === -1 ? text.length : start))) return false
    if (start === -1) return true
    const next = text[start + 1] ?? ''
    if (next === '!' || next === '?') {
      if (open.inForeign && text.startsWith('<![CDATA[', start)) return false
      at = endOfComment(text, start)
    } else if (isLetter(next) || (next === '/' && isLetter(text[start + 2] ?? ''))) {
      const tag = readTag(text, start)
      // The parser drops a tag that never ends.
      if (!tag) return true
      if (tag.attributes > bounds.attributes) return false
      at = tag.end
      if (tag.closes) {
        if (!open.close(tag.name)) return false
        continue
      }
      if (!open.open(tag.name, tag.selfClosing)) return false
      if (!rawText.has(tag.name) || open.inForeign) continue
      const close = endOfRawText(text, at, tag.name)
      if (close === undefined) return false
      at = close
    } else if (next === '/') at = endOfBogus(text, start)
    else at = start + 1
  }
}

function isLetter(character: string): boolean {
  return /^[A-Za-z]/.test(character)
}

/** Behind a comment, a declaration or an instruction. */
function endOfComment(text: string, start: number): number {
  if (!text.startsWith('<!--', start)) return endOfBogus(text, start)
  // `<!-->` and `<!--->` are whole comments.
  const plain = text.indexOf('-->', start + 2)
  const bang = text.slice(0, plain === -1 ? text.length : plain).indexOf('--!>', start + 4)
  if (bang !== -1) return bang + 4
  return plain === -1 ? text.length : plain + 3
}

function endOfBogus(text: string, start: number): number {
  const close = text.indexOf('>', start)
  return close === -1 ? text.length : close + 1
}

/** Where the end tag of an element of text begins; `undefined` for a script in a comment in a script, which nest. */
function endOfRawText(text: string, from: number, name: string): number | undefined {
  const endTag = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
  endTag.lastIndex = from
  const end = endTag.exec(text)?.index ?? text.length
  if (name !== 'script') return end
  const comment = text.slice(from, end).indexOf('<!--')
  return comment !== -1 && /<script/i.test(text.slice(from + comment, end)) ? undefined : end
}
