import * as fc from 'fast-check'
import { copy, el, type Element, isElement, isInline, type Node, takesBlocks, within } from './tree.ts'

/** A change at one place of a page, which a reader does not see. */
interface Step {
  kind: 'wrap' | 'wrap children' | 'split' | 'comment'
  /** Which of the places it can be made at, by their count. */
  at: number
  /** Where in that place. */
  inside: number
}

/** How a page is written down: nothing of it is seen by a reader. */
interface Manner {
  entity: 'none' | 'decimal' | 'hexadecimal' | 'named'
  /** Every how many characters an entity stands. */
  every: number
  quote: '"' | "'" | ''
  upper: boolean
  /** By how much the attributes of an element are turned. */
  turn: number
  gap: string
  space: string
  form: 'NFC' | 'NFD'
}

/** A rewriting of a page. */
interface Rewriting {
  steps: Step[]
  manner: Manner
}

/** The page written down as it stands. */
export const plain: Manner = {
  entity: 'none', every: 1, quote: '"', upper: false, turn: 0, gap: '\n', space: ' ', form: 'NFC',
} // prettier-ignore

export const rewritings: fc.Arbitrary<Rewriting> = fc.record({
  steps: fc.array(
    fc.record({
      kind: fc.constantFrom('wrap', 'wrap children', 'split', 'comment'),
      at: fc.nat(200),
      inside: fc.nat(60),
    }),
    { maxLength: 8 },
  ),
  manner: fc.record({
    entity: fc.constantFrom('none', 'decimal', 'hexadecimal', 'named'),
    every: fc.integer({ min: 1, max: 7 }),
    quote: fc.constantFrom('"', "'", ''),
    upper: fc.boolean(),
    turn: fc.nat(3),
    gap: fc.constantFrom(
      '',
      '\n',
      '\r\n\t',
      '\n\n    ',
      '<!-- gap -->',
      '\n<!--[if lt IE 9]><p>old</p><![endif]-->',
    ),
    space: fc.constantFrom(' ', '  ', '\n      ', '\t', '&nbsp;', '&#32;'),
    form: fc.constantFrom('NFC', 'NFD'),
  }),
})

/** Elements whose children are no words of the page. */
const closed = new Set(['svg', 'picture'])

function places(root: Element): Element[] {
  const found: Element[] = []
  const shut = new Set<Element>()
  for (const { node, parent } of within(root)) {
    if (closed.has(node.tag) || (parent && shut.has(parent))) shut.add(node)
    else if (node.children.length > 0) found.push(node)
  }
  return found
}

const comment: Node = { raw: '<!-- note: By Pat Localname, Other Wire -->' }

function apply(root: Element, { kind, at, inside }: Step): void {
  const all = places(root)
  const parent = all[at % all.length]!
  const index = inside % parent.children.length
  const child = parent.children[index]!
  const box = takesBlocks(parent) && parent.tag !== 'ul' ? 'div' : 'span'
  if (kind === 'comment') parent.children.splice(index, 0, copy(comment))
  else if (kind === 'wrap children') {
    const inner = parent.children.every((node) => !isElement(node) || isInline(node)) ? 'span' : 'div'
    if (parent.tag === 'ul' || (inner === 'span' && takesBlocks(parent))) return
    parent.children = [el(inner, { class: 'w' }, ...parent.children)]
  } else if (kind === 'wrap') {
    if (parent.tag === 'ul' || (isElement(child) && child.tag === 'body')) return
    const outer = isElement(child) && !isInline(child) ? 'div' : box
    parent.children[index] = el(outer, {}, child)
  } else split(parent, inside)
}

/** Parts a run of words, by a comment or by an element around its rest. */
function split(parent: Element, inside: number): void {
  const index = parent.children.findIndex((node) => typeof node === 'string')
  if (index === -1) return
  const letters = Array.from(parent.children[index] as string)
  const cut = inside % letters.length
  const [head, rest] = [letters.slice(0, cut).join(''), letters.slice(cut).join('')]
  const parted: Node[] = inside % 2 === 0 ? [head, copy(comment), rest] : [head, el('span', {}, rest)]
  parent.children.splice(index, 1, ...parted)
}

const named: Record<string, string> = {
  é: '&eacute;', á: '&aacute;', ñ: '&ntilde;', ë: '&euml;', ø: '&oslash;', ó: '&oacute;', '“': '&ldquo;', '”': '&rdquo;',
  '’': '&rsquo;', "'": '&apos;', '$': '&dollar;', ',': '&comma;', '|': '&vert;', '.': '&period;', Ł: '&Lstrok;',
} // prettier-ignore

function characters(text: string, { entity, every, form, space }: Manner, inAttribute: boolean): string {
  let count = 0
  let out = ''
  for (const letter of text.normalize(form)) {
    count++
    const code = letter.codePointAt(0)!
    if (letter === ' ' && !inAttribute) out += space
    else if (entity === 'named' && Object.hasOwn(named, letter)) out += named[letter]!
    else if (entity === 'decimal' && count % every === 0) out += `&#${code};`
    else if (entity === 'hexadecimal' && count % every === 0) out += `&#x0${code.toString(16)};`
    else if (letter === '&') out += '&amp;'
    else if (letter === '<') out += '&lt;'
    else if (letter === '"' && inAttribute) out += '&quot;'
    else if (letter === "'" && inAttribute) out += '&#39;'
    else out += letter
  }
  return out
}

function attributes(node: Element, manner: Manner): string {
  const turned = node.attributes.map(
    (_, index) => node.attributes[(index + manner.turn) % node.attributes.length]!,
  )
  let out = ''
  for (const [name, value] of turned) {
    const written = characters(value, manner, true)
    const quote = manner.quote === '' && !/^[\w/.:#-]+$/.test(written) ? '"' : manner.quote
    out += ` ${manner.upper ? name.toUpperCase() : name}=${quote}${written}${quote}`
  }
  return out
}

const empty = new Set(['img', 'source'])

function write(node: Node, manner: Manner): string {
  if (typeof node === 'string') return characters(node, manner, false)
  if (!isElement(node)) return node.raw
  const tag = manner.upper ? node.tag.toUpperCase() : node.tag
  const open = `<${tag}${attributes(node, manner)}>`
  if (empty.has(node.tag)) return open
  const gap = takesBlocks(node) ? manner.gap : ''
  const inner = node.children.map((child) => write(child, manner)).join(gap)
  return `${open}${gap}${inner}${gap}</${tag}>`
}

/** The source of a page. */
export function source(page: Element, manner: Manner, sheet = ''): string {
  const style = sheet === '' ? '' : `<style>${sheet}</style>`
  if (page.tag !== 'body') return style + write(page, manner)
  return `<!doctype html><html lang=en><head><meta charset=utf-8>${style}</head>${write(page, manner)}</html>`
}

/** The source of a page after a rewriting that a reader does not see. */
export function rewritten(page: Element, { steps, manner }: Rewriting): string {
  const changed = copy(page)
  for (const step of steps) apply(changed, step)
  return source(changed, manner)
}
