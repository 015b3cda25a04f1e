/**
 * Text of pages, of front matter and of file names is a stranger's: every sink of a report takes it through its
 * function here, and through nothing else.
 */

/** Characters that move the cursor, turn the reading direction, hide, or break a line; and lone surrogates. */
const unseen =
  // oxlint-disable-next-line no-control-regex -- control characters are what it is for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu

/** For people, on a terminal or in a log: what cannot be seen is written out, such as `\u{202e}`. On one line. */
export function forTerminal(text: string): string {
  return withoutLogCommand(text.replaceAll(/[\t\n\r]+/g, ' ').replaceAll(unseen, written))
}

function written(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`
}

/**
 * A runner of workflows takes `::…::` at the start of a line for a command, and `##[…]` wherever it stands in its log.
 * It compares text as readers of a language do, so characters that are not seen may stand in between.
 */
function withoutLogCommand(text: string): string {
  return text.replace(/^([\s\p{DI}]*):(?=\p{DI}*:)/u, '$1:\\').replaceAll(/(#\p{DI}*#\p{DI}*)\[/gu, '$1\\[')
}

/** For JSON that may meet a terminal or a log: the same value, with nothing unseen in its text. */
export function forJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(unseen, (character) =>
      // A character beyond the first plane is written as its two halves.
      character.replaceAll(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    )
    .replaceAll(/(#\p{DI}*)#(?=\p{DI}*\[)/gu, '$1\\u0023')
}

/** For a message in SARIF: on one line, and no text in it becomes a link. */
export function forSarifText(text: string): string {
  return forTerminal(text).replaceAll('](', '] (')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** For XML and HTML, as text or as the value of an attribute in double quotes; on one line. What XML cannot hold is written out. */
export function forXml(text: string): string {
  return forTerminal(text)
    .replaceAll(/[\ufffe\uffff]/g, written)
    .replaceAll(/[&<>"]/g, (character) => entities[character]!)
}

/** For the message of a workflow command; lines stay apart. */
export function forCommandMessage(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(forTerminal)
    .join('\n')
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A')
}

/** For a property of a workflow command, such as `file=`. */
export function forCommandProperty(text: string): string {
  return forTerminal(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** For Markdown, in a paragraph, heading, list or table: nothing becomes mark-up, a link or a mention. */
export function forMarkdown(text: string): string {
  return forTerminal(text)
    .replaceAll(/[\\`*_[\]<>&|~#$!]/g, '\\$&')
    .replaceAll(/@|#(?=\d)|:(?=\/\/|[a-z][\w+-]*:)|(?<=www)(?=\.)/gi, '$&\u2060')
}

/** For Markdown, as a code span where it can be one: a table would break at a bar in it. */
export function forMarkdownCode(text: string): string {
  const clean = forTerminal(text)
  if (clean.includes('|')) return forMarkdown(text)
  const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = clean === '' || /^[` ]|[` ]$/.test(clean) ? ' ' : ''
  return `${fence}${pad}${clean}${pad}${fence}`
}

/** For Markdown, as a fenced block of code; its lines stay lines. */
export function forMarkdownFence(text: string, language: string): string {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) =>
      withoutLogCommand(line.replaceAll(unseen, (each) => (each === '\t' ? each : written(each)))),
    )
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${lines.join('\n').trimEnd()}\n${fence}\n`
}
