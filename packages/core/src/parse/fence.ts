/** Front matter as it stands at the head of an article. Offsets are of the text. */
export interface FrontMatterBlock {
  language: 'yaml' | 'toml' | 'json' | 'other'
  /** What stands behind the opening fence (`js` of `---js`). */
  label: string
  /** The block without its fences. */
  from: number
  to: number
  /** Where the article goes on. */
  end: number
}

const opening = /^(---|\+\+\+)[ \t]*([a-z]*)[ \t]*\r?\n/i

/**
 * Finds the front matter of an article: `---` for YAML (or what is named behind it), `+++` for TOML, each closed by the
 * same on a line of its own, or an object of JSON. `undefined` where there is none or it is never closed: then it is text.
 */
export function frontMatterOf(text: string): FrontMatterBlock | undefined {
  const object = /^\{\s*"/.test(text.slice(0, 1000)) ? objectEnd(text) : undefined
  if (object !== undefined)
    return { language: 'json', label: '', from: 0, to: object, end: lineEnd(text, object) }
  const open = opening.exec(text.slice(0, 100))
  if (!open) return undefined
  const fence = open[1]!
  const label = open[2]!.toLowerCase()
  const from = open[0].length
  let line = from
  while (line < text.length) {
    const next = text.indexOf('\n', line)
    const stop = next === -1 ? text.length : next
    const words = text.slice(line, Math.min(stop, line + 20)).trimEnd()
    if (stop - line < 20 && (words === fence || (fence === '---' && words === '...'))) {
      return { language: languageOf(fence, label), label, from, to: line, end: next === -1 ? stop : next + 1 }
    }
    line = stop + 1
  }
  return undefined
}

/** Where the object that a text begins with ends; it has to end its line, and text has to follow. */
function objectEnd(text: string): number | undefined {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (quoted) {
      if (character === '\\') at++
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0)
      return /^[ \t]*\r?\n\s*\S/.test(text.slice(at + 1, at + 1000)) ? at + 1 : undefined
  }
  return undefined
}

function lineEnd(text: string, from: number): number {
  return text.indexOf('\n', from) + 1
}

function languageOf(fence: string, label: string): FrontMatterBlock['language'] {
  if (label === 'toml' || (fence === '+++' && label === '')) return 'toml'
  if (label === '' || label === 'yaml' || label === 'yml') return 'yaml'
  return label === 'json' ? 'json' : 'other'
}

/** The text with the block blank, line for line, so that every later position stays. */
export function withoutFrontMatter(text: string, block: FrontMatterBlock | undefined): string {
  if (!block) return text
  return text.slice(0, block.end).replace(/[^\r\n]/g, ' ') + text.slice(block.end)
}
