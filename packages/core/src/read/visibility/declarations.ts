import type { CssNode, Value } from 'css-tree'
import parse from 'css-tree/parser'
import { ident } from 'css-tree/utils'
import { expand, isKnown } from './properties.ts'
import { tooDeep } from './limits.ts'
import { partsOf } from './parts.ts'

/** A longhand property with its value, or a custom property with its text. */
export interface Declaration {
  property: string
  /** Parts of the value without white space and comments. */
  value: CssNode[]
  /** The value as written, for custom properties and for values that refer to one. */
  text: string | undefined
  important: boolean
}

/**
 * A list of declarations, those that cannot bear on whether an element is seen left out.
 *
 * @param onBeyond - told where one of them goes beyond what is parsed, and is left out.
 */
export function parseDeclarations(body: string, onBeyond: () => void): Declaration[] {
  let known = parsed.get(body)
  if (!known) {
    known = readList(body)
    if (parsed.size >= mostParsed) parsed.clear()
    parsed.set(body, known)
  }
  if (known.beyond) onBeyond()
  return known.declarations
}

interface Parsed {
  declarations: Declaration[]
  beyond: boolean
}

/** Pages repeat the same few declarations on many elements, and sites on many pages. */
const parsed = new Map<string, Parsed>()
const mostParsed = 2_000

function readList(body: string): Parsed {
  const { texts, beyond } = partsOf(body, ';')
  const declarations: Declaration[] = []
  for (const text of texts) for (const one of readPart(text)) declarations.push(one)
  return { declarations, beyond }
}

function readPart(body: string): Declaration[] {
  const found: Declaration[] = []
  const list = parse(body, { context: 'declarationList', positions: body.includes('var('), onParseError })
  if (list.type !== 'DeclarationList') return found
  for (const node of list.children) {
    if (node.type !== 'Declaration') continue
    const important = node.important === true || String(node.important).toLowerCase() === 'important'
    if (node.important !== false && !important) continue
    const property = ident.decode(node.property)
    if (property.startsWith('--')) {
      const text = node.value.type === 'Raw' ? node.value.value.trim() : ''
      found.push({ property, value: [], text, important })
      continue
    }
    const name = property.toLowerCase()
    if (!isKnown(name) || node.value.type !== 'Value') continue
    if (refersToVariable(node.value)) {
      const { start, end } = node.value.loc!
      found.push({ property: name, value: [], text: body.slice(start.offset, end.offset), important })
    } else addLonghands(found, name, node.value, important)
  }
  return found
}

/** What cannot be parsed is dropped, as browsers drop it. */
function onParseError(): void {}

function refersToVariable(value: Value): boolean {
  const open: CssNode[] = value.children.toArray()
  while (open.length > 0) {
    const node = open.pop()!
    if (node.type === 'Function' && node.name.toLowerCase() === 'var') return true
    if (node.type === 'Function' || node.type === 'Parentheses')
      for (const child of node.children) open.push(child)
  }
  return false
}

function addLonghands(found: Declaration[], name: string, value: Value, important: boolean): void {
  for (const [property, parts] of expand(name, value.children.toArray()))
    found.push({ property, value: parts, text: undefined, important })
}

/** Characters of a value that custom properties were put into: they may name each other over and over. */
const longestSubstituted = 4096

/**
 * Puts the values of custom properties into a declaration that refers to them.
 *
 * @param lookUp - the value of a custom property on the element, `undefined` where it has none.
 * @param onBeyond - told where the text that comes out goes beyond what is parsed.
 */
export function substitute(
  declaration: Declaration,
  lookUp: (name: string) => string | undefined,
  onBeyond: () => void,
): Declaration[] {
  let text = declaration.text!
  for (let round = 0; round < 16 && /var\(/i.test(text); round++) {
    if (text.length > longestSubstituted) break
    let open = false
    text = text.replace(/var\(\s*(--[^\s,()]+)\s*(?:,([^()]*))?\)/gi, (_, name: string, other?: string) => {
      const value = lookUp(name) ?? other
      if (value === undefined) open = true
      return value ?? ''
    })
    if (open) return []
  }
  if (text.length > longestSubstituted || tooDeep(text)) {
    onBeyond()
    return []
  }
  const value = parse(text, { context: 'value', onParseError })
  const found: Declaration[] = []
  if (value.type === 'Value') addLonghands(found, declaration.property, value, declaration.important)
  return found
}
