/**
 * The label of the encoding that a page declares: `meta` by the prescan of the HTML standard (13.2.3.2), else the XML
 * declaration. Comments, other tags and their attributes are stepped over.
 *
 * @param most - how many bytes are looked at.
 */
export function declaredLabel(bytes: Uint8Array, most: number): string | undefined {
  // One character a byte: only ASCII matters here.
  let text = ''
  const end = Math.min(bytes.length, most)
  for (let at = 0; at < end; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, end)))
  return metaLabel(text) ?? /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(text)?.[1]
}

function metaLabel(text: string): string | undefined {
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) at = after(text, '-->', at + 2)
    else if (/^<\/?[a-z]/i.test(text.slice(at, at + 3))) {
      const tag = readTag(text, at)
      if (tag.name === 'meta') {
        const label = labelOf(tag.attributes)
        if (label !== undefined) return label
      }
      at = tag.end
    } else if (/^<[!/?]/.test(text.slice(at, at + 2))) at = after(text, '>', at + 1)
    else at++
  }
  return undefined
}

function after(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from)
  return at === -1 ? text.length : at + wanted.length
}

function labelOf(attributes: Map<string, string>): string | undefined {
  const charset = attributes.get('charset')
  if (charset !== undefined) return charset
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return undefined
  const found = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(attributes.get('content') ?? '')
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined
}

interface Tag {
  name: string
  attributes: Map<string, string>
  end: number
}

const name = /[^\s/>=]+/y
const gap = /[\s/]*/y
const value = /\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*))/y

function readTag(text: string, start: number): Tag {
  let at = start + (text[start + 1] === '/' ? 2 : 1)
  const tag: Tag = { name: '', attributes: new Map(), end: text.length }
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found
  }
  tag.name = take(name)?.[0].toLowerCase() ?? ''
  for (;;) {
    take(gap)
    if (at >= text.length) return tag
    if (text[at] === '>') {
      tag.end = at + 1
      return tag
    }
    const key = take(name)?.[0].toLowerCase()
    const given = take(value)
    if (key === undefined && !given) at++
    if (key !== undefined && !tag.attributes.has(key))
      tag.attributes.set(key, given?.[1] ?? given?.[2] ?? given?.[3] ?? '')
  }
}
