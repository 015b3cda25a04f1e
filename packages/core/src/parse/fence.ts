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
 * same on a line of its own. `undefined` where there is none or it is never closed: then it is text.
 */
export function frontMatterOf(text: string): FrontMatterBlock | undefined {
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
