import { bounds } from '../parse/limits.ts'
import { OpenTags } from './open-tags.ts'
import { TagReader } from './tags.ts'

/**
 * Whether the tags of a page alone prove that its tree stays within the bounds: elements nest rightly, or end where the
 * standard lets them end, so that the parser opens no element again, moves nothing out of tables, and nests no deeper
 * than the tags do. One look at each character; a page that is not proved harmless may well be.
 */
export function isHarmless(text: string): boolean {
  const open = new OpenTags()
  const tag = new TagReader(text)
  const raw = new RawText(text)
  let tags = 0
  let at = 0
  for (;;) {
    const start = text.indexOf('<', at)
    if (open.inTable && /[^\t\n\f\r ]/.test(text.slice(at, start === -1 ? text.length : start))) return false
    if (start === -1) return true
    const next = text.charCodeAt(start + 1)
    if (isLetter(next) || (next === slash && isLetter(text.charCodeAt(start + 2)))) {
      // The parser drops a tag that never ends.
      if (!tag.read(start)) return true
      // A tag makes an element, and parts a text from the next.
      if (tag.attributes > bounds.attributes || ++tags > bounds.nodes / 2) return false
      at = tag.end
      if (tag.closes) {
        if (!open.close(tag.kind)) return false
        continue
      }
      const { inForeign } = open
      if (!open.open(tag.kind, tag.selfClosing)) return false
      if (!tag.kind.raw || inForeign) continue
      at = raw.endOf(tag.kind.name, at)
      if (at === -1) return false
    } else if (next === bang || next === question) {
      if (open.inForeign && text.startsWith('<![CDATA[', start)) return false
      at = endOfComment(text, start)
    } else if (next === slash) at = endOfBogus(text, start)
    else at = start + 1
  }
}

const bang = 0x21
const slash = 0x2f
const question = 0x3f

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** Behind a comment, a declaration or an instruction. */
function endOfComment(text: string, start: number): number {
  if (!text.startsWith('<!--', start)) return endOfBogus(text, start)
  // `<!-->` and `<!--->` are whole comments.
  const plain = text.indexOf('-->', start + 2)
  const shout = text.slice(start, plain === -1 ? text.length : plain).indexOf('--!>', 4)
  if (shout !== -1) return start + shout + 4
  return plain === -1 ? text.length : plain + 3
}

function endOfBogus(text: string, start: number): number {
  const end = text.indexOf('>', start)
  return end === -1 ? text.length : end + 1
}

/** Elements whose content is text. */
class RawText {
  private readonly text: string
  /** Where the next `<!--` stands, from the last place that was asked for. */
  private comment = -1

  constructor(text: string) {
    this.text = text
  }

  /**
   * Where the end tag of an element of text begins; -1 for a script that may hold a script in a comment, which nest, and
   * where there is no end tag.
   */
  endOf(name: string, from: number): number {
    const { text } = this
    for (let at = text.indexOf('</', from); at !== -1; at = text.indexOf('</', at + 2)) {
      if (!isEndTag(text, at + 2, name)) continue
      if (name !== 'script') return at
      const comment = this.nextComment(from)
      return comment < at && /<script/i.test(text.slice(comment, at)) ? -1 : at
    }
    return -1
  }

  private nextComment(from: number): number {
    if (this.comment < from) {
      const found = this.text.indexOf('<!--', from)
      this.comment = found === -1 ? Number.POSITIVE_INFINITY : found
    }
    return this.comment
  }
}

function isEndTag(text: string, at: number, name: string): boolean {
  const end = at + name.length
  if (!/^[\t\n\f\r />]$/.test(text.charAt(end))) return false
  return text.slice(at, end).toLowerCase() === name
}
