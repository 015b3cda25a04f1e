/**
 * MDX as Markdown, character for character: imports, exports and comments blank, attributes in braces quoted
 * (`alt={name}` as `alt="name"`), so that JSX reads as HTML and every place stays.
 */
export function withoutScript(text: string): string {
  const out: string[] = []
  let fence: string | undefined
  let esm = false
  let depth = 0
  let at = 0
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline + 1
    const line = text.slice(at, end)
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark !== undefined && mark.startsWith(fence)) fence = undefined
      out.push(line)
    } else if (mark !== undefined) {
      fence = mark
      out.push(line)
    } else {
      if (!esm && /^(?:import|export)\s/.test(line)) {
        esm = true
        depth = 0
      }
      if (esm) {
        depth += balance(line)
        out.push(blank(line))
        // A statement ends at a blank line, but for one within braces.
        if (line.trim() === '' && depth <= 0) esm = false
      } else out.push(line)
    }
    at = end
  }
  return quoteAttributes(withoutComments(out.join('')).replace(component, otherName))
}

/** Components whose names are those of HTML elements that stand in certain places only, or whose text is no mark-up. */
const component =
  /(?<=<\/?)(?:Base|Body|Caption|Col|Colgroup|Form|Frame|Frameset|Head|Html|Iframe|Input|Link|Listing|Meta|Noembed|Noscript|Object|Option|Plaintext|Script|Select|Style|Table|Tbody|Td|Template|Textarea|Tfoot|Th|Thead|Title|Tr|Xmp)(?=[\s/>])/g

/** Another name of the same length, which no element has. */
function otherName(name: string): string {
  return `${name[0]!}-${name.slice(2)}`
}

function balance(line: string): number {
  let depth = 0
  for (const character of line) {
    if (character === '{') depth++
    else if (character === '}') depth--
  }
  return depth
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

function withoutComments(text: string): string {
  let out = ''
  let from = 0
  for (let at = text.indexOf('{/*'); at !== -1; at = text.indexOf('{/*', from)) {
    const close = text.indexOf('*/}', at)
    if (close === -1) break
    out += text.slice(from, at) + blank(text.slice(at, close + 3))
    from = close + 3
  }
  return out + text.slice(from)
}

/** Longest expression that is read as an attribute's value. */
const longestValue = 500

/** `name={value}` as `name="value"`, of the same length. */
export function quoteAttributes(text: string): string {
  let out = ''
  let from = 0
  for (const opening of text.matchAll(/(?<=[\w-])=\{/g)) {
    const start = opening.index + 1
    if (start < from) continue
    const close = closingBrace(text, start)
    if (close === -1) continue
    const inner = text.slice(start + 1, close)
    const literal = /^\s*(["'`])([^"'`]*)\1\s*$/.exec(inner)
    const value = literal ? literal[2]!.padEnd(inner.length) : inner.replaceAll('"', "'")
    out += `${text.slice(from, start)}"${value.replaceAll(/\n[ \t]*(?=\n)/g, blankLine)}"`
    from = close + 1
  }
  return out + text.slice(from)
}

/** No blank line may stand in a tag. */
function blankLine(gap: string): string {
  return `\n${'.'.repeat(gap.length - 1)}`
}

function closingBrace(text: string, start: number): number {
  let depth = 0
  const end = Math.min(text.length, start + longestValue)
  for (let at = start; at < end; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at
  }
  return -1
}
