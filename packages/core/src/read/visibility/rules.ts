import type { Entry, Page } from '../page.ts'
import { attribute } from '../page.ts'
import type { Keyframe } from './animation.ts'
import { placesOf } from './animation.ts'
import type { Declaration } from './declarations.ts'
import { parseDeclarations } from './declarations.ts'
import { mostLayers } from './limits.ts'
import { Matcher } from './match.ts'
import { containerWindows, everyWindow, mediaWindows } from './media.ts'
import type { Group, SheetRule } from './scan.ts'
import { scanSheet } from './scan.ts'
import { addressesIn } from './addresses.ts'
import type { Selector } from './selector.ts'
import { parseSelectors } from './selector.ts'
import type { Sheets } from './sheets.ts'
import { shadowRootOf } from './sheets.ts'
import { supports } from './supports.ts'

/** Declarations that apply to an element, with their rank in the cascade. */
export interface Match {
  declarations: Declaration[]
  /** Rank of the cascade layer: unlayered rules come last and win. */
  layer: number
  specificity: number
  order: number
  /** The windows that the rule applies in, as bits. */
  windows: number
  selector: Selector
}

/** A rule of a sheet; what is costly is worked out when it is first needed. */
interface Rule {
  source: SheetRule
  scope: Entry | undefined
  order: number
  windows: number | undefined
  selectors: Selector[] | undefined
  declarations: Declaration[] | undefined
}

/** Rules nested deeper than this are left out: nobody writes them, and matching recurses by them. */
const deepestNesting = 16

/** Steps of matching that a declaration which applies costs in the cascade. */
const declarationCost = 4

/** The rules of a page's own sheets, found by what the last part of their selectors asks for. */
export class RuleIndex {
  private readonly page: Page
  private readonly matcher: Matcher
  private readonly byKey = new Map<string, Rule[]>()
  private readonly groupWindows = new Map<Group, number>()
  private readonly anonymous: Anonymous = new Map()
  private readonly layerRanks: Map<string, number>
  private readonly parents = new Map<SheetRule, Selector[] | undefined>()
  private readonly hasShadows: boolean
  private readonly scopes = new Map<Group, Scope>()
  /** By name; their text until it is asked for. */
  private readonly keyframes = new Map<string, string | Keyframe[]>()

  constructor(page: Page, sheets: Sheets) {
    this.page = page
    this.matcher = new Matcher(page)
    this.hasShadows =
      page.byTag.get('template')?.some(({ node }) => node.properties['shadowRootMode']) ?? false
    let order = 0
    let beyond = false
    const layers: Group[] = []
    for (const { text, media, scope } of sheets.own) {
      const outer = media === '' ? undefined : { name: 'media', prelude: media, parent: undefined }
      const sheet = scanSheet(text, outer)
      if (sheet.beyond) beyond = true
      for (const layer of sheet.layers) layers.push(layer)
      for (const [name, body] of sheet.keyframes) this.keyframes.set(name, body)
      for (const source of sheet.rules) {
        const rule: Rule = {
          source,
          scope,
          order: order++,
          windows: undefined,
          selectors: undefined,
          declarations: undefined,
        }
        for (const key of keysOf(source)) {
          const same = this.byKey.get(key)
          if (same === undefined) this.byKey.set(key, [rule])
          else if (same.at(-1) !== rule) same.push(rule)
        }
      }
    }
    if (layers.length > mostLayers) beyond = true
    this.layerRanks = rankLayers(layers.slice(0, mostLayers), this.anonymous)
    if (beyond) this.giveUp()
  }

  /** Told once the work that the sheets ask for has passed every honest measure. */
  get exhausted(): boolean {
    return this.matcher.exhausted
  }

  /** Makes what the sheets ask for count as more than any honest one asks. */
  readonly giveUp = (): void => this.matcher.spend(Number.POSITIVE_INFINITY)

  /** What the `@keyframes` of a name ask for; `undefined` where there are none. */
  readonly keyframesOf = (name: string): Keyframe[] | undefined => {
    const known = this.keyframes.get(name)
    if (typeof known !== 'string') return known
    const keyframes: Keyframe[] = []
    for (const { prelude, body } of scanSheet(known).rules) {
      const declarations = parseDeclarations(body, this.giveUp)
      for (const at of placesOf(prelude)) keyframes.push({ at, declarations })
    }
    this.keyframes.set(name, keyframes)
    return keyframes
  }

  /** The rules whose selectors match an element, in any window. */
  matchesOf(entry: Entry): Match[] {
    const found: Match[] = []
    if (this.byKey.size === 0) return found
    const scope = this.hasShadows ? shadowRootOf(entry) : undefined
    const { node } = entry
    this.collect('*', entry, scope, found)
    this.collect(node.tagName.toLowerCase(), entry, scope, found)
    const id = attribute(node, 'id')
    if (id !== undefined) this.collect(`#${id.toLowerCase()}`, entry, scope, found)
    const classes = node.properties['className']
    if (Array.isArray(classes)) {
      for (const name of new Set(classes)) this.collect(`.${name}`.toLowerCase(), entry, scope, found)
    }
    return found
  }

  /** The elements that rules with a picture of such an address apply to, pseudo-elements included. */
  pictures(wanted: (address: string) => boolean): Array<{ entry: Entry; address: string }> {
    const found: Array<{ entry: Entry; address: string }> = []
    for (const rule of new Set([...this.byKey.values()].flat())) {
      const address = addressesIn(rule.source.body).find(wanted)
      if (address === undefined || this.windowsOf(rule.source.group) === 0) continue
      const selectors = (rule.selectors ??= this.selectorsOf(rule.source) ?? [])
      for (const entry of this.page.entries) {
        if (this.exhausted) return found
        if (this.hasShadows && shadowRootOf(entry) !== rule.scope) continue
        if (selectors.some((one) => this.matcher.matches(one, entry))) found.push({ entry, address })
      }
    }
    return found
  }

  /** Whether some rule asks for this class, whatever else it asks for. */
  mentions(name: string): boolean {
    return this.byKey.has(`.${name.toLowerCase()}`)
  }

  private collect(key: string, entry: Entry, scope: Entry | undefined, found: Match[]): void {
    for (const rule of this.byKey.get(key) ?? []) {
      if (this.exhausted) return
      this.matcher.spend(1)
      if (rule.scope !== scope) continue
      const windows = (rule.windows ??= this.windowsOf(rule.source.group))
      if (windows === 0) continue
      rule.selectors ??= this.selectorsOf(rule.source) ?? []
      let best: Selector | undefined
      for (const selector of rule.selectors) {
        if (best && selector.specificity <= best.specificity) continue
        if (this.matcher.matches(selector, entry)) best = selector
      }
      if (!best || !this.isInScope(rule.source.group, entry)) continue
      rule.declarations ??= parseDeclarations(rule.source.body, this.giveUp)
      if (rule.declarations.length === 0) continue
      this.matcher.spend(declarationCost * rule.declarations.length)
      found.push({
        declarations: rule.declarations,
        layer: this.layerOf(rule.source.group),
        specificity: best.specificity,
        order: rule.order,
        windows,
        selector: best,
      })
    }
  }

  private selectorsOf(source: SheetRule): Selector[] | undefined {
    const { parent } = source
    if (!parent) return parseSelectors(source.prelude, this.giveUp)
    const chain: SheetRule[] = []
    for (let at: SheetRule | undefined = source; at; at = at.parent) chain.push(at)
    if (chain.length > deepestNesting) {
      this.giveUp()
      return undefined
    }
    let selectors: Selector[] | undefined
    for (const rule of chain.toReversed()) {
      const known = this.parents.has(rule)
      const own = known ? this.parents.get(rule) : parseSelectors(rule.prelude, this.giveUp, selectors)
      if (!known) this.parents.set(rule, own)
      if (!own) return undefined
      selectors = own
    }
    return selectors
  }

  private windowsOf(group: Group | undefined): number {
    let mask = everyWindow
    for (let at = group; at && mask !== 0; at = at.parent) {
      let own = this.groupWindows.get(at)
      if (own === undefined) this.groupWindows.set(at, (own = ownWindows(at, this.giveUp)))
      mask &= own
    }
    return mask
  }

  /** `@scope (root) to (limit)`: the element stands in a root, and in no limit within it. */
  private isInScope(group: Group | undefined, entry: Entry): boolean {
    for (let at = group; at; at = at.parent) {
      if (at.name !== 'scope' || at.prelude === '') continue
      let bounds = this.scopes.get(at)
      if (!bounds) this.scopes.set(at, (bounds = scopeOf(at.prelude, this.giveUp)))
      if (!this.isWithin(entry, bounds.roots, bounds.limits)) return false
    }
    return true
  }

  private isWithin(entry: Entry, roots: Selector[], limits: Selector[]): boolean {
    for (let at: Entry | undefined = entry; at; at = at.parent) {
      if (limits.some((one) => this.matcher.matches(one, at))) return false
      if (roots.some((one) => this.matcher.matches(one, at))) return true
    }
    return false
  }

  private layerOf(group: Group | undefined): number {
    const name = layerName(group, this.anonymous)
    return name === '' ? Number.MAX_SAFE_INTEGER : (this.layerRanks.get(name) ?? 0)
  }
}

interface Scope {
  roots: Selector[]
  limits: Selector[]
}

function scopeOf(prelude: string, onBeyond: () => void): Scope {
  const [root, limit] = prelude.split(/\)\s*to\s*\(/i).map((text) => text.replace(/^\(|\)$/g, ''))
  return {
    roots: parseSelectors(root!.trim(), onBeyond) ?? [],
    limits: limit === undefined ? [] : (parseSelectors(limit.trim(), onBeyond) ?? []),
  }
}

function ownWindows(group: Group, onBeyond: () => void): number {
  switch (group.name) {
    case 'media':
      return mediaWindows(group.prelude, onBeyond)
    case 'container':
      return containerWindows(group.prelude, onBeyond)
    case 'supports':
      return supports(group.prelude) ? everyWindow : 0
    default:
      return everyWindow
  }
}

/** Layers without a name are each their own: the groups by the number that stands for a name. */
type Anonymous = Map<Group, string>

/** Full name of the layer that a group puts its rules in; `''` where it puts them in none. */
function layerName(group: Group | undefined, anonymous: Anonymous): string {
  const names: string[] = []
  for (let at = group; at; at = at.parent) {
    if (at.name !== 'layer') continue
    let name = at.prelude
    if (name === '') {
      name = anonymous.get(at) ?? `(${anonymous.size})`
      anonymous.set(at, name)
    }
    names.unshift(name)
  }
  return names.join('.')
}

/** Ranks layers by their first naming; what stands in a layer itself comes after its inner layers. */
function rankLayers(groups: Group[], anonymous: Anonymous): Map<string, number> {
  const names: string[] = []
  const known = new Set<string>()
  for (const group of groups) {
    const parts = layerName(group, anonymous).split('.')
    for (let length = 1; length <= parts.length; length++) {
      const name = parts.slice(0, length).join('.')
      if (!known.has(name)) {
        known.add(name)
        names.push(name)
      }
    }
  }
  const first = new Map(names.map((name, at) => [name, at]))
  const path = (name: string): number[] => {
    const parts = name.split('.')
    const places = parts.map((_, at) => first.get(parts.slice(0, at + 1).join('.'))!)
    return [...places, Number.MAX_SAFE_INTEGER]
  }
  const sorted = names
    .map((name) => ({ name, path: path(name) }))
    .toSorted((a, b) => {
      const at = a.path.findIndex((place, index) => place !== b.path[index])
      return at < 0 ? 0 : a.path[at]! - b.path[at]!
    })
  return new Map(sorted.map(({ name }, rank) => [name, rank]))
}

/**
 * What the last compound of each selector asks for: `#id`, `.class`, a tag, or `*` where that is not plain to see.
 * Selectors for pseudo-elements are found by their element.
 */
function keysOf({ prelude }: SheetRule): string[] {
  if (/["'\\]/.test(prelude)) return ['*']
  const bare = /[([]/.test(prelude) ? withoutBrackets(prelude) : prelude
  return bare.includes(',') ? bare.split(',').map(keyOf) : [keyOf(bare)]
}

function withoutBrackets(prelude: string): string {
  let depth = 0
  let bare = ''
  for (let at = 0; at < prelude.length; at++) {
    const char = prelude.charCodeAt(at)
    if (char === 40 || char === 91) depth++
    else if (char === 41 || char === 93) {
      depth--
      // Keeps `:not(.a)` from reading as the class that follows.
      bare += ':'
    } else if (depth === 0) bare += prelude[at]
  }
  return bare
}

/** White space and the signs between compounds. */
const combinators = new Set(Array.from('\t\n\f\r >+~', (char) => char.charCodeAt(0)))

function keyOf(selector: string): string {
  const text = selector.trimEnd()
  let from = text.length
  while (from > 0 && !combinators.has(text.charCodeAt(from - 1))) from--
  const compound = text.slice(from)
  // Most are no more than a class.
  if (/^[.#][-\w]+$/.test(compound)) return compound.toLowerCase()
  const named = /^[^:]*?([#.])((?:[-\w]|[^\0-\x7f])+)/.exec(compound)
  if (named) return `${named[1]}${named[2]!.toLowerCase()}`
  const tag = /^[a-z][-\w]*(?=$|[:|])/i.exec(compound)?.[0]
  return tag === undefined || compound.includes('|') ? '*' : tag.toLowerCase()
}
