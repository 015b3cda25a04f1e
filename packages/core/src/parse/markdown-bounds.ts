import type { LimitCode } from './limits.ts'
import { bounds } from './limits.ts'

export interface Over {
  code: LimitCode
  limit: number
  offset: number
}

/** Marks that open something inline; autolinks of GFM are `www.`, `://` and `@`. The parser replaces each NUL by itself. */
const marks = /[*_~]+|\[|&|<|`+|www\.|:\/\/|@|\0/g
const item = /^[*+-](?=[ \t]|$)|^\d{1,9}[.)](?=[ \t]|$)/
const definition = /^\[[^\]]{0,1000}\]:/
const commentStart = /<!--|<!\[CDATA\[|<\?|<![A-Za-z]/g

/**
 * Where Markdown has more of something than its parser can take: it works in a time that grows with the square, or
 * worse, of lists in lists, brackets in brackets, marks in a paragraph, items, and cells. All are counts of what stands
 * in the text; nothing is parsed.
 */
export function overBound(text: string): Over | undefined {
  if (text.length > bounds.markdown)
    return { code: 'markdown-size', limit: bounds.markdown, offset: bounds.markdown }
  const counter = new Counter()
  let at = 0
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r|$/g)) {
    const found = counter.line(text.slice(at, index).trimEnd(), at)
    if (found) return found
    at = index + ending.length
  }
  return undefined
}

class Counter {
  private lines = 0
  private nested = 0
  private items = 0
  private allMarks = 0
  private cells = 0
  /** Of the run of lines without a blank one. */
  private run = 0
  private marks = 0
  private brackets = 0
  private comments = 0
  private columns = 0

  line(line: string, offset: number): Over | undefined {
    if (++this.lines > bounds.markdownLines) return over('markdown-lines', bounds.markdownLines, offset)
    if (line === '') {
      this.run = 0
      this.marks = 0
      this.brackets = 0
      this.comments = 0
      this.columns = 0
      return undefined
    }
    if (++this.run > bounds.markdownRun) return over('markdown-run', bounds.markdownRun, offset)
    const { nesting, rest } = this.containers(line)
    if (nesting > bounds.markdownNesting) return over('markdown-nesting', bounds.markdownNesting, offset)
    this.nested += nesting
    if (this.nested > bounds.markdownContainers)
      return over('markdown-nesting', bounds.markdownContainers, offset)
    if (this.items > bounds.markdownItems) return over('markdown-items', bounds.markdownItems, offset)
    if (this.countCells(rest) > bounds.markdownCells)
      return over('markdown-cells', bounds.markdownCells, offset)
    return this.inline(rest, offset + line.length - rest.length)
  }

  /** Lists and quotes that a line begins with; deeper ones of a list only show in the indent. */
  private containers(line: string): { nesting: number; rest: string } {
    let nesting = 0
    let indent = 0
    let at = 0
    let listed = false
    while (at < line.length) {
      const character = line[at]!
      if (character === ' ' || character === '\t') {
        indent += character === '\t' ? 4 : 1
        at++
      } else if (character === '>') {
        nesting++
        at++
      } else {
        const found = item.exec(line.slice(at, at + 12))
        if (!found) break
        nesting++
        listed = true
        at += found[0].length
      }
      if (nesting > bounds.markdownNesting) break
    }
    const rest = line.slice(at)
    if (listed || definition.test(rest)) this.items++
    return { nesting: nesting + (listed ? indent >> 1 : 0), rest }
  }

  private countCells(rest: string): number {
    if (/^[|:\s-]*\|[|:\s-]*$/.test(rest)) this.columns = rest.split('|').length
    this.cells += this.columns
    return this.cells
  }

  private inline(rest: string, offset: number): Over | undefined {
    for (const mark of rest.matchAll(marks)) {
      const count = /[*_~]/.test(mark[0]) ? mark[0].length : 1
      this.marks += count
      this.allMarks += count
      if (this.marks > bounds.markdownMarks)
        return over('markdown-marks', bounds.markdownMarks, offset + mark.index)
      if (this.allMarks > bounds.markdownAllMarks)
        return over('markdown-marks', bounds.markdownAllMarks, offset + mark.index)
    }
    for (const bracket of rest.matchAll(/[[\]]/g)) {
      this.brackets = Math.max(0, this.brackets + (bracket[0] === '[' ? 1 : -1))
      if (this.brackets > bounds.markdownBrackets)
        return over('markdown-nesting', bounds.markdownBrackets, offset + bracket.index)
    }
    const open = rest.lastIndexOf('>') === -1 ? rest : rest.slice(rest.lastIndexOf('>'))
    for (const start of open.matchAll(commentStart)) {
      if (++this.comments > bounds.markdownComments)
        return over('markdown-marks', bounds.markdownComments, offset + start.index)
    }
    return undefined
  }
}

function over(code: LimitCode, limit: number, offset: number): Over {
  return { code, limit, offset }
}
