import type { Element, Properties } from 'hast'
import type { Entry, Page } from '../page.ts'
import { attribute } from '../page.ts'
import { addressesIn } from '../visibility/addresses.ts'
import { addressesOf } from './addresses.ts'
import { loads } from './source.ts'

/** Words that name a picture, and where they stand. */
export interface Label {
  text: string
  witness: 'alt' | 'label' | 'title' | 'caption'
}

/** A picture of the page, with everything that may tell what it shows. */
export interface Picture {
  entry: Entry
  kind: 'image' | 'drawing' | 'background'
  /** Alternative text or label of its own; `undefined`: none given. */
  alt: string | undefined
  labels: Label[]
  /** Addresses that it comes from, best first. */
  addresses: string[]
  /** Address of the link that it stands in. */
  href: string | undefined
  /** What the reader gets: nothing, a stand-in of a pixel, or a picture. */
  loads: 'picture' | 'nothing' | 'placeholder'
}

/** How far up a link, figure or labelled box around a picture is looked for. */
const reach = 6

/** Collects the pictures of a page; backgrounds only where they have an address. */
export function picturesOf(page: Page): Picture[] {
  const found: Picture[] = []
  const claimed = new Set<Entry>()
  for (const tag of ['img', 'amp-img', 'amp-anim', 'input', 'object', 'embed']) {
    for (const entry of page.byTag.get(tag) ?? []) {
      if (tag === 'input' && attribute(entry.node, 'type')?.toLowerCase() !== 'image') continue
      found.push(imageOf(entry, page))
      claimed.add(entry)
    }
  }
  for (const entry of page.byTag.get('svg') ?? []) {
    if (within(entry, 'svg')) continue
    found.push(drawingOf(entry, page))
    claimed.add(entry)
  }
  for (const entry of page.entries) {
    const { properties } = entry.node
    const style = properties['style']
    const addresses = typeof style === 'string' && style.includes('(') ? addressesIn(style) : none
    const late = lateBackgrounds(entry.node)
    const pictured = properties['role'] === 'img' && !claimed.has(entry)
    if (addresses.length > 0 || late.length > 0 || pictured)
      found.push(backgroundOf(entry, page, [...addresses, ...late]))
  }
  return found
}

/** A picture that a rule of a sheet draws on an element. */
export function backgroundOf(entry: Entry, page: Page, addresses: string[]): Picture {
  const labels = ownLabels(entry, page)
  const text = textOf(entry.node)
  if (text !== '') labels.push({ text, witness: 'label' })
  return {
    entry,
    kind: 'background',
    alt: labels[0]?.text,
    labels: [...labels, ...labelsAround(entry, page)],
    addresses,
    href: linkAround(entry),
    loads:
      addresses.length === 0 || addresses.some((address) => loads(address) === 'picture')
        ? 'picture'
        : 'nothing',
  }
}

const backgroundKeys = ['dataBg', 'dataBackground', 'dataBackgroundImage', 'dataBgset', 'dataLazyBackground']

function lateBackgrounds({ tagName, properties }: Element): readonly string[] {
  if (tagName === 'img' || tagName === 'source' || !hasData(properties)) return none
  const found: string[] = []
  for (const key of backgroundKeys) {
    const value = properties[key]
    if (typeof value === 'string' && value !== '')
      found.push(...(addressesIn(value).length > 0 ? addressesIn(value) : [value]))
  }
  return found
}

const none: readonly string[] = []

/** Nearly all elements have no data attribute. */
function hasData(properties: Properties): boolean {
  for (const key in properties) if (key.startsWith('data')) return true
  return false
}

function imageOf(entry: Entry, page: Page): Picture {
  const { node } = entry
  const { own, late } = addressesOf(node)
  for (const source of sourcesAround(entry)) {
    const more = addressesOf(source)
    own.push(...more.own.slice(0, mostSources))
    late.push(...more.late.slice(0, mostSources))
  }
  const alt = attribute(node, 'alt')
  const labels = ownLabels(entry, page)
  const twin = isLate(node, own, late) ? twinOf(entry) : undefined
  if (twin) {
    late.push(...addressesOf(twin).own)
    const other = attribute(twin, 'alt')
    if (other !== undefined && other !== '') labels.push({ text: other, witness: 'alt' })
  }
  return {
    entry,
    kind: 'image',
    alt: alt ?? (twin && attribute(twin, 'alt')) ?? attribute(node, 'ariaLabel'),
    labels: [...labels, ...labelsAround(entry, page)],
    addresses: [...late, ...own],
    href: linkAround(entry),
    loads: loadsOf(own, late),
  }
}

function loadsOf(own: string[], late: string[]): Picture['loads'] {
  const all = new Set([...own, ...late].map(loads))
  if (all.has('picture')) return 'picture'
  return all.has('placeholder') ? 'placeholder' : 'nothing'
}

/** An image that a script fills in: it has no address yet, or a stand-in's, or one kept for later. */
function isLate(node: Element, own: string[], late: string[]): boolean {
  if (late.length > 0 || !own.some((address) => loads(address) === 'picture')) return true
  const classes = attribute(node, 'className') ?? ''
  return /lazy/i.test(classes)
}

/** The same picture for readers without scripts: in a `noscript` beside the image, or beside its wrapper. */
function twinOf(entry: Entry): Element | undefined {
  for (let at: Entry | undefined = entry, up = 0; at && up < 3; at = at.parent, up++) {
    if (!at.parent) return undefined
    const { elements, places } = siblingsIn(at.parent.node)
    const place = places.get(at.node)!
    for (const beside of [elements[place + 1], elements[place - 1]]) {
      const image = beside?.tagName === 'noscript' ? firstImage(beside) : undefined
      if (image) return image
    }
    if (elements.length > 2) return undefined
  }
  return undefined
}

interface Siblings {
  elements: Element[]
  places: Map<Element, number>
}

const siblings = new WeakMap<Element, Siblings>()

/** The elements in another, each with its number; looked up once, however many ask. */
function siblingsIn(parent: Element): Siblings {
  let found = siblings.get(parent)
  if (!found) {
    const elements = elementsOf(parent)
    found = { elements, places: new Map(elements.map((element, at) => [element, at])) }
    siblings.set(parent, found)
  }
  return found
}

function firstImage(node: Element): Element | undefined {
  const open: Element[] = [node]
  for (let looked = 0; open.length > 0 && looked < 20; looked++) {
    const element = open.shift()!
    if (element.tagName === 'img') return element
    for (const child of element.children) if (child.type === 'element') open.push(child)
  }
  return undefined
}

/** As many as a picture would have; browsers take one. */
const mostSources = 50

function sourcesAround(entry: Entry): Element[] {
  const parent = entry.parent?.node
  if (parent?.tagName !== 'picture') return []
  return siblingsIn(parent)
    .elements.slice(0, mostSources)
    .filter((child) => child.tagName === 'source')
}

/** An inline drawing: its title, labels, and what it refers to. */
function drawingOf(entry: Entry, page: Page): Picture {
  const { node } = entry
  const labels = ownLabels(entry, page)
  const addresses: string[] = []
  let draws = false
  const open: Element[] = [node]
  for (let looked = 0; open.length > 0 && looked < 500; looked++) {
    const element = open.pop()!
    const tag = element.tagName.toLowerCase()
    if (element !== node && tag === 'title') labels.push({ text: textOf(element), witness: 'title' })
    if (tag === 'use' || tag === 'image' || tag === 'feimage')
      addresses.push(...addressesOf(element).own.slice(0, mostSources))
    draws ||= drawn.has(tag)
    if (tag === 'symbol' || tag === 'defs') continue
    for (const child of element.children.toReversed()) if (child.type === 'element') open.push(child)
  }
  return {
    entry,
    kind: 'drawing',
    alt: labels[0]?.text,
    labels: [...labels, ...labelsAround(entry, page)],
    addresses,
    href: linkAround(entry),
    loads: draws ? 'picture' : 'nothing',
  }
}

const drawn = new Set(
  'path rect circle ellipse line polyline polygon use image text foreignobject textpath tspan'.split(' '),
)

function ownLabels({ node }: Entry, page: Page): Label[] {
  const labels: Label[] = []
  add(labels, attribute(node, 'alt'), 'alt')
  add(labels, attribute(node, 'ariaLabel'), 'label')
  add(labels, referredText(node, page), 'label')
  add(labels, attribute(node, 'title'), 'title')
  return labels
}

function add(labels: Label[], text: string | undefined, witness: Label['witness']): void {
  if (text !== undefined && text.trim() !== '') labels.push({ text: text.trim(), witness })
}

/** As many as a label would name. */
const mostIds = 20

const pageIds = new WeakMap<Page, Map<string, Element>>()

/** The first element of each id. */
function idsOf(page: Page): Map<string, Element> {
  let ids = pageIds.get(page)
  if (ids) return ids
  ids = new Map()
  for (const { node } of page.entries) {
    const { id } = node.properties
    if (typeof id === 'string' && !ids.has(id)) ids.set(id, node)
  }
  pageIds.set(page, ids)
  return ids
}

/** The words of the elements that `aria-labelledby` names, in the order in which it names them. */
function referredText(node: Element, page: Page): string | undefined {
  const ids = attribute(node, 'ariaLabelledBy')?.split(/\s+/)
  if (!ids) return undefined
  return [...new Set(ids)]
    .slice(0, mostIds)
    .flatMap((id) => idsOf(page).get(id) ?? [])
    .map(textOf)
    .join(' ')
}

/** Labels of what a picture alone fills: its link, a box with `role=img`, the caption of its figure. */
function labelsAround(entry: Entry, page: Page): Label[] {
  const labels: Label[] = []
  for (let at = entry.parent, up = 0; at && up < reach; at = at.parent, up++) {
    const { node } = at
    const role = attribute(node, 'role')
    if (node.tagName === 'a' || node.tagName === 'button' || role === 'img' || role === 'link') {
      add(labels, attribute(node, 'ariaLabel'), 'label')
      add(labels, referredText(node, page), 'label')
      add(labels, attribute(node, 'title'), 'title')
    } else if (node.tagName === 'figure') {
      const captions = elementsOf(node).filter((child) => child.tagName === 'figcaption')
      const images = countImages(node)
      if (images === 1) for (const caption of captions) add(labels, textOf(caption), 'caption')
      return labels
    }
  }
  return labels
}

function elementsOf(node: Element): Element[] {
  return node.children.filter((child) => child.type === 'element')
}

function countImages(node: Element): number {
  let count = 0
  const open: Element[] = [node]
  for (let looked = 0; open.length > 0 && looked < 200; looked++) {
    const element = open.pop()!
    if (element.tagName === 'noscript') continue
    if (element.tagName === 'img' || element.tagName === 'svg' || element.tagName === 'amp-img') count++
    for (const child of element.children) if (child.type === 'element') open.push(child)
  }
  return count
}

function linkAround(entry: Entry): string | undefined {
  for (let at: Entry | undefined = entry, up = 0; at && up < reach; at = at.parent, up++)
    if (at.node.tagName === 'a') return attribute(at.node, 'href')
  return undefined
}

function within(entry: Entry, tag: string): boolean {
  for (let at = entry.parent; at; at = at.parent) if (at.node.tagName === tag) return true
  return false
}

const mostLooked = 100

/** The words in an element, up to what a label would have. */
function textOf(node: Element): string {
  let text = ''
  const open: Array<Element['children'][number]> = node.children.slice(0, mostLooked).toReversed()
  for (let looked = 0; open.length > 0 && looked < mostLooked && text.length < 400; looked++) {
    const child = open.pop()!
    if (child.type === 'text') text += child.value
    else if (child.type === 'element' && child.tagName !== 'style' && child.tagName !== 'script')
      open.push(...child.children.slice(0, mostLooked).toReversed())
  }
  return text.replaceAll(/\s+/g, ' ').trim()
}
