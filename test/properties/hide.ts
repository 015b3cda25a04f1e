import { copy, el, type Element, isInline, type Part, within } from './tree.ts'
import { plain, source } from './rewrite.ts'

/** A way to take something from a reader. */
interface Hiding {
  /** Only words vanish by it, pictures do not. */
  wordsOnly?: true
  /** Changes the element; what it gives is the style sheet of the page. */
  to(node: Element, parent: Element): string | void
}

const set = (node: Element, name: string, value: string): void => {
  node.attributes = [...node.attributes.filter(([own]) => own !== name), [name, value]]
}
const inline = (style: string): Hiding => ({ to: (node) => set(node, 'style', style) })
const byClass = (style: string, selector = '.zq'): Hiding => ({
  to: (node) => {
    set(node, 'class', 'zq')
    return `${selector}{${style}}`
  },
})
const replace = (parent: Element, node: Element, ...by: Element['children']): void => {
  parent.children.splice(parent.children.indexOf(node), 1, ...by)
}

/** The ways to hide or remove what an article owes. */
export const hidings: Record<string, Hiding> = {
  'the attribute hidden': { to: (node) => set(node, 'hidden', '') },
  'display: none': inline('display:none'),
  'display: none by an escape': inline('dis\\70lay:n\\6fne'),
  'display: none by a class': byClass('display:none'),
  'display: none by an id': {
    to: (node) => {
      set(node, 'id', 'zq')
      return '#zq { DISPLAY: none }'
    },
  },
  'display: none that is important': {
    to: (node) => {
      set(node, 'style', 'display:block')
      set(node, 'class', 'zq')
      return '.zq{display:none!important}'
    },
  },
  'display: none for all screens': {
    to: (node) => {
      set(node, 'class', 'zq')
      return '@media screen{body .zq,article .zq{display:none}}'
    },
  },
  'visibility: hidden': inline('visibility:hidden'),
  'opacity: 0': byClass('opacity:0'),
  'font-size: 0': { ...inline('font-size:0'), wordsOnly: true },
  'off the screen': inline('position:absolute;left:-9999px'),
  'clip-path': byClass('clip-path:inset(50%)'),
  clip: inline('position:absolute;clip:rect(0,0,0,0)'),
  'no size': inline('display:block;width:0;height:0;overflow:hidden'),
  'no size by scale': byClass('display:inline-block;transform:scale(0)'),
  'the same colour': { ...inline('color:#fff;background:#fff'), wordsOnly: true },
  'a hidden element around it': {
    to: (node, parent) => replace(parent, node, el(isInline(node) ? 'span' : 'div', { hidden: '' }, node)),
  },
  template: { to: (node, parent) => replace(parent, node, el('template', {}, node)) },
  comment: { to: (node, parent) => replace(parent, node, { raw: `<!-- ${source(node, plain)} -->` }) },
  removal: { to: (node, parent) => replace(parent, node) },
}

/** The source of a page in which a part that it owes is hidden. */
export function hidden(page: Element, part: Part, hiding: Hiding): string {
  const changed = copy(page)
  const found = [...within(changed)].find(({ node }) => node.part === part)!
  return source(changed, plain, hiding.to(found.node, found.parent!) ?? '')
}
