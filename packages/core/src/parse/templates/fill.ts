import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { Position } from 'unist'
import type { Slot } from './mask.ts'

/** Puts what tags stand for into the tree, at their places. */
export function fillSlots(tree: Root, slots: readonly Slot[]): void {
  if (slots.length === 0) return
  const stack: Nodes[] = [tree]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (!('children' in node)) continue
    node.children.forEach((child, at) => {
      if (child.type !== 'element') return
      const number = child.tagName === 'wbr' ? child.properties['t'] : undefined
      const slot = typeof number === 'string' ? slots[Number(number)] : undefined
      if (slot) node.children[at] = filled(slot, child)
      else stack.push(child)
    })
  }
}

function filled(slot: Slot, { position }: Element): ElementContent {
  const at: { position?: Position } = position ? { position } : {}
  if (slot.kind === 'text') return { type: 'text', value: slot.value, ...at }
  if (slot.kind === 'unknown') return { type: 'text', value: '', ...at }
  const properties = { src: slot.src, ...(slot.alt !== undefined && { alt: slot.alt }) }
  return { type: 'element', tagName: 'img', properties, children: [], ...at }
}
