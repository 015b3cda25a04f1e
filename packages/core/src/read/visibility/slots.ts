import type { Entry, Page } from '../page.ts'
import { attribute } from '../page.ts'

/** Which children of an element with a shadow root are drawn: those that a `slot` of the root takes. */
export class Slots {
  /** Names of the slots by the element that has the shadow root; `''` is the slot without a name. */
  private readonly names = new Map<Entry, Set<string>>()

  constructor(page: Page) {
    for (const template of page.byTag.get('template') ?? []) {
      if (isShadowRoot(template) && template.parent) this.names.set(template.parent, new Set())
    }
    if (this.names.size === 0) return
    for (const slot of page.byTag.get('slot') ?? []) {
      let at: Entry | undefined = slot.parent
      while (at && !isShadowRoot(at)) at = at.parent
      const host = at?.parent
      if (host) this.names.get(host)?.add(attribute(slot.node, 'name') ?? '')
    }
  }

  /** Whether an element is drawn as far as shadow roots decide. */
  takes(entry: Entry): boolean {
    const names = entry.parent && this.names.get(entry.parent)
    if (!names || isShadowRoot(entry)) return true
    return names.has(attribute(entry.node, 'slot') ?? '')
  }
}

function isShadowRoot({ node }: Entry): boolean {
  return node.tagName === 'template' && typeof node.properties['shadowRootMode'] === 'string'
}
