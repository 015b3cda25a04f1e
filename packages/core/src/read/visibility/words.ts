import type { CssNode } from 'css-tree'
import { ident } from 'css-tree/utils'

const wide = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer'])

const sizeWords = new Set(
  (
    'auto none normal min-content max-content fit-content stretch -webkit-fill-available -moz-available ' +
    '-webkit-fit-content -moz-fit-content -webkit-max-content -moz-max-content -webkit-min-content ' +
    '-moz-min-content intrinsic xx-small x-small small medium large x-large xx-large xxx-large smaller larger'
  ).split(' '),
)

/** Whether a part of a value gives a size, as a number or by a word. */
export function isSize(part: CssNode): boolean {
  switch (part.type) {
    case 'Dimension':
    case 'Percentage':
    case 'Function':
      return true
    case 'Number':
      return Number(part.value) === 0
    default:
      return sizeWords.has(wordOf(part) ?? '-')
  }
}

/** Whether a value is one that every property takes. */
export function isWide(parts: CssNode[]): boolean {
  return parts.length === 1 && wide.has(wordOf(parts[0]!) ?? '-')
}

/** The word that a part of a value is, lower-case; `undefined` where it is something else. */
export function wordOf(part: CssNode): string | undefined {
  if (part.type !== 'Identifier') return undefined
  const { name } = part
  return (name.includes('\\') ? ident.decode(name) : name).toLowerCase()
}

/** The part of a value that is a word. */
export function word(name: string): CssNode {
  return { type: 'Identifier', name }
}
