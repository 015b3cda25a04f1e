import type { CssNode, Value } from 'css-tree'
import parse from 'css-tree/parser'
import { ident } from 'css-tree/utils'
import { expand, isKnown } from './properties.ts'
import { longestPart, tooDeep } from './limits.ts'

/** A longhand property with its value, or a custom property with its text. */
export interface Declaration {
  property: string
  /** Parts of the value without white space and comments. */
  value: CssNode[]
  /** The value as written, for custom properties and for values that refer to one. */
  text: string | undefined
  important: boolean
}

/** A list of declarations, those that cannot bear on whether an element is seen left out. */
export function parseDeclarations(body: string): Declaration[] {
  let known = parsed.get(body)
  if (known) return known
  known = readList(body)
  if (parsed.size >= mostParsed) parsed.clear()
  parsed.set(body, known)
  return known
}

/** Pages repeat the same few declarations on many elements, and sites on many pages. */
const parsed = new Map<string, Declaration[]>()
const mostParsed = 2_000

function readList(body: string): Declaration[] {
  if (body.length > longestPart || tooDeep(body)) return []
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

/**
 * Puts the values of custom properties into a declaration that refers to them.
 *
 * @param lookUp - the value of a custom property on the element, `undefined` where it has none.
 */
export function substitute(
  declaration: Declaration,
  lookUp: (name: string) => string | undefined,
): Declaration[] {
  let text = declaration.text!
  for (let round = 0; round < 16 && /var\(/i.test(text); round++) {
    if (text.length > 4096) return []
    let open = false
    text = text.replace(/var\(\s*(--[^\s,()]+)\s*(?:,([^()]*))?\)/gi, (_, name: string, other?: string) => {
      const value = lookUp(name) ?? other
      if (value === undefined) open = true
      return value ?? ''
    })
    if (open) return []
  }
  if (tooDeep(text)) return []
  const value = parse(text, { context: 'value', onParseError })
  const found: Declaration[] = []
  if (value.type === 'Value') addLonghands(found, declaration.property, value, declaration.important)
  return found
}
