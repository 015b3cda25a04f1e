import type { Element, ElementContent, Root } from 'hast'
import type { Lines } from './lines.ts'

interface Line {
  start: number
  end: number
  /** Where the next line starts. */
  next: number
}

/** A first line of at most this many characters is a headline. */
const headline = 160

/** Lines of mailed text are wrapped to a width in this range; a line break inside is then no break of the author's. */
const wrapped = { least: 50, most: 100 }

const mailHeader =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|message-id|mime-version|return-path|received|content-[a-z-]+|x-[a-z-]+): /i
const leadsIn = /^(?:by|von|por|par|di|door|av|af|przez|from)\s/i

/**
 * Plain text as HTML would say it: paragraphs between blank lines, `br` where a line ends, the first line a headline
 * where it is short. Mark-up in it is text. Headers of a mail are left out, but for the subject, which is the headline;
 * marks of quoting go where the whole text is quoted.
 */
export function parseText(text: string, lines: Lines): Root {
  let rest = unquoted(text, readLines(text))
  const children: Element[] = []
  const header = headerOf(text, rest)
  let subject: Line | undefined
  if (header > 0) {
    subject = rest.slice(0, header).find((line) => /^subject: /i.test(text.slice(line.start, line.end)))
    rest = rest.slice(header)
  }
  if (subject) {
    const prefix = /^subject: +(?:(?:re|fwd?|wg|aw|tr): +){0,5}/i.exec(
      text.slice(subject.start, subject.end),
    )![0].length
    children.push(element('h1', [{ ...subject, start: subject.start + prefix }], text, lines))
  }
  for (const paragraph of paragraphs(text, rest)) {
    const first = paragraph[0]!
    if (children.length === 0 && isHeadline(text, first)) {
      children.push(element('h1', [first], text, lines))
      if (paragraph.length > 1) children.push(element('p', paragraph.slice(1), text, lines))
    } else children.push(element('p', paragraph, text, lines))
  }
  return { type: 'root', children, position: lines.position(0, text.length) }
}

function readLines(text: string): Line[] {
  const found: Line[] = []
  let start = 0
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    found.push({ start, end: end.index, next: end.index + end[0].length })
    start = end.index + end[0].length
  }
  found.push({ start, end: text.length, next: text.length })
  return found
}

/** The lines without `>` in front, where all that are not blank have it. */
function unquoted(text: string, lines: Line[]): Line[] {
  const quoted = lines.every((line) => text[line.start] === '>' || isBlank(text, line))
  if (!quoted) return lines
  return lines.map((line) => {
    let { start } = line
    while (start < line.end && (text[start] === '>' || text[start] === ' ')) start++
    return { ...line, start }
  })
}

/** The number of lines that are headers of a mail: two or more, with who sent it or its subject. */
function headerOf(text: string, lines: Line[]): number {
  let count = 0
  let named = false
  for (const line of lines) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 40))
    if (mailHeader.test(words)) named ||= /^(?:from|subject): /i.test(words)
    else if (count === 0 || !/^[ \t]+\S/.test(words)) break
    count++
  }
  return count >= 2 && named ? count : 0
}

function isBlank(text: string, line: Line): boolean {
  return text.slice(line.start, line.end).trim() === ''
}

function* paragraphs(text: string, lines: Line[]): Generator<Line[]> {
  let paragraph: Line[] = []
  for (const line of lines) {
    if (!isBlank(text, line)) {
      paragraph.push(line)
      continue
    }
    if (paragraph.length > 0) yield paragraph
    paragraph = []
  }
  if (paragraph.length > 0) yield paragraph
}

function isHeadline(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end).trim()
  return words.length <= headline && !leadsIn.test(words) && !/[.:;,]$/.test(words)
}

function element(tagName: string, paragraph: Line[], text: string, lines: Lines): Element {
  const flows = isWrapped(paragraph)
  const children: ElementContent[] = []
  for (const [at, line] of paragraph.entries()) {
    const last = at === paragraph.length - 1
    const end = flows && !last ? line.next : line.end
    const position = lines.position(line.start, end)
    children.push({ type: 'text', value: text.slice(line.start, end), position })
    if (last || flows) continue
    const between = lines.position(line.end, line.next)
    children.push({ type: 'element', tagName: 'br', properties: {}, children: [], position: between })
  }
  const position = lines.position(paragraph[0]!.start, paragraph.at(-1)!.end)
  return { type: 'element', tagName, properties: {}, children, position }
}

/** Whether all lines but the last are about as long as the width that text is wrapped to. */
function isWrapped(paragraph: Line[]): boolean {
  if (paragraph.length < 2) return false
  return paragraph.slice(0, -1).every((line) => {
    const length = line.end - line.start
    return length >= wrapped.least && length <= wrapped.most
  })
}
