import type { Element } from 'hast'
import { attribute } from '../page.ts'
import { fromBase64 } from './base64.ts'

/** Names of attributes in which scripts that load pictures late keep the address. */
const late =
  /^data-?(?:[a-z]+-){0,3}(?:src|srcset|original|url|href|image|img|bg|background|file|lazy|hires|retina|full|large|thumb|echo|flickity|splide)(?:-?(?:src|srcset|set|url|image|file|retina|webp|lazyload|large|medium|small))?$/

/** What a picture's attributes say of where it comes from. */
export interface Addresses {
  /** What a browser loads at once. */
  own: string[]
  /** What a script puts in its place. */
  late: string[]
}

/** The addresses of an element's own picture. */
export function addressesOf(node: Element): Addresses {
  const own: string[] = []
  const kept: string[] = []
  for (const name of ['src', 'href', 'xLinkHref', 'data']) push(own, attribute(node, name))
  for (const part of candidates(attribute(node, 'srcSet'))) own.push(part)
  for (const key in node.properties) {
    if (!keepsAddress(key)) continue
    const value = attribute(node, key)
    if (value === undefined || value.length > 20_000) continue
    if (/set/i.test(key)) kept.push(...candidates(value))
    else if (looksLikeAddress(value)) push(kept, value)
  }
  return { own, late: kept }
}

/** Whether pages keep the address of a picture under a key; they repeat the same few keys. */
function keepsAddress(key: string): boolean {
  if (!key.startsWith('data') || key === 'data') return false
  let keeps = keysSeen.get(key)
  if (keeps === undefined) {
    keeps = late.test(key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    if (keysSeen.size >= mostKeys) keysSeen.clear()
    keysSeen.set(key, keeps)
  }
  return keeps
}

const keysSeen = new Map<string, boolean>()
const mostKeys = 5000

function push(list: string[], value: string | undefined): void {
  if (value !== undefined) list.push(value.trim())
}

function looksLikeAddress(value: string): boolean {
  return /^\s*(?:https?:|\/|\.{1,2}\/|data:image)|\.(?:png|jpe?g|gif|webp|avif|svg)\b/i.test(value)
}

/** The addresses of a `srcset`; an address may have commas in it, as image services use them. */
function candidates(set: string | undefined): string[] {
  if (set === undefined || set.length > 50_000) return []
  const found: string[] = []
  for (const part of set.split(/,\s+|\s+/)) {
    const address = part.replace(/^,+|,+$/g, '')
    if (address !== '' && !/^\d*\.?\d+[wxh]$/.test(address)) found.push(address)
  }
  return found
}

/** How deep addresses may stand in addresses. */
const mostWrappings = 3

/**
 * The paths that an address stands for: its own, and those of addresses inside it, as image services carry them in a
 * query (`?url=%2Fa.png`), in the path (`/fetch/https%3A%2F%2F…`) or in Base64.
 *
 * @returns paths and addresses without query; the part of a sprite that is asked for (`#name`) as a last part of its path.
 */
export function pathsOf(address: string): string[] {
  const found: string[] = []
  let open = [address]
  for (let round = 0; round <= mostWrappings && open.length > 0; round++) {
    const inner: string[] = []
    for (const one of open.slice(0, 20)) unwrap(one, found, inner)
    open = inner
  }
  return found
}

function unwrap(address: string, found: string[], inner: string[]): void {
  if (address.length > 4000 || /^data:/i.test(address)) return
  const [head, part] = split(address, '#')
  const [path, query] = split(head, '?')
  found.push(part === undefined ? path : `${path}/${part}`)
  if (query !== undefined) {
    for (const pair of query.split('&')) {
      const value = decode(pair.slice(pair.indexOf('=') + 1))
      if (/[/.]/.test(value) && value.length > 4) inner.push(value)
    }
  }
  if (/%2f/i.test(path)) inner.push(decode(path))
  const inPath = /.(?:https?:\/\/?|\/\/)[^/]+\/.*$/i.exec(path.replace(/^(?:https?:)?\/\//i, ''))
  if (inPath) inner.push(inPath[0].slice(1))
  const encoded = /(?:^|\/)(aHR0c[\w+-]{8,})/.exec(path)?.[1]
  if (encoded !== undefined) inner.push(decodeBytes(path.slice(path.indexOf(encoded))))
}

function split(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    // A lone `%` is part of the name.
    if (error instanceof URIError) return text
    throw error
  }
}

function decodeBytes(text: string): string {
  return String.fromCharCode(...fromBase64(text.replaceAll('/', '').slice(0, 2000)))
}
