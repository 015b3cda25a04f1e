import type { CheckOptions, Declaration } from '../options.ts'
import { decodeBytes } from '../parse/bytes.ts'
import { bounds } from '../parse/limits.ts'
import { declaredLabel } from '../parse/prescan.ts'
import type { Terms } from '../terms/types.ts'
import { Automaton } from './automaton.ts'
import { lettersIn } from './letters.ts'
import { isNear } from './near.ts'
import type { Needles } from './needles.ts'
import { needlesOf } from './needles.ts'
import type { Skeleton } from './skeleton.ts'
import { SkeletonReader } from './skeleton.ts'
import { isCertainlyRead } from './tame.ts'

export { noFacts, outOfScope } from './out-of-scope.ts'

/** Proves articles out of scope by their bytes. */
export interface ScopeScan {
  /**
   * Whether an article is certain to be out of scope: nothing in it can be read as a name, an abbreviation, a host, a
   * logo or a label of the terms, however it is encoded, marked up or misspelt, and it is certain to be read. `false`
   * says nothing: the article must be checked.
   *
   * @param options - as `check` takes them for this article, with the terms that the scan was made for.
   */
  proves: (bytes: Uint8Array, options: CheckOptions) => boolean
}

/**
 * Makes a scan for terms, at a small part of the cost of a check.
 *
 * @param terms - the terms that all articles are held against.
 * @param declarations - all that `declared` gives for any of the articles.
 */
export function createScopeScan(
  terms: readonly Terms[],
  declarations: readonly Declaration[] = [],
): ScopeScan {
  const needles = needlesOf(terms, declarations)
  if (!needles) return { proves: () => false }
  const search = new Search(needles)
  const reader = new SkeletonReader()
  const hasPixels = terms.some(({ logo }) => (logo.fingerprints?.length ?? 0) > 0)
  const known = new WeakMap<object, boolean>()
  /** An article names its authors by ids; what the site's data say of one may name a wire. */
  const mayNameWire = (authors: CheckOptions['authors']): boolean => {
    if (!authors) return false
    let names = known.get(authors)
    if (names === undefined) {
      const data = new TextEncoder().encode(JSON.stringify(authors))
      const skeleton = reader.read(data)
      known.set(authors, (names = typeof skeleton === 'string' || search.finds(skeleton, data)))
    }
    return names
  }
  return {
    proves(bytes, options) {
      if (mayTie(options, declarations) || bytes.length > bounds.size) return false
      const byAuthors = mayNameWire(options.authors)
      let text: string | undefined
      const decode = (): string | undefined => {
        const decoded = decodeBytes(bytes, options.charset)
        return 'code' in decoded ? undefined : (text = decoded.text)
      }
      let source = bytes
      let skeleton = isSurelyUtf8(bytes, options.charset) ? reader.read(source) : 'invalid'
      if (skeleton === 'invalid') {
        if (decode() === undefined) return false
        source = new TextEncoder().encode(text)
        skeleton = reader.read(source)
      }
      if (typeof skeleton === 'string' || search.finds(skeleton, source)) return false
      if (byAuthors && mayHaveFrontMatter(source)) return false
      // A picture that the article carries is looked at.
      if (hasPixels && options.decodeImage && (skeleton.escapedLetters || carriesData(source))) return false
      return isCertainlyRead(source, () => text ?? decode() ?? '', options)
    },
  }
}

/** Options that may tie an article to a wire whatever it says. */
function mayTie(
  { republished, story, stories, declared = [] }: CheckOptions,
  declarations: readonly Declaration[],
): boolean {
  if (republished === true || story !== undefined || stories !== undefined) return true
  // What a declaration asks of the front matter is among the needles.
  return (
    typeof declared === 'string' || declared.some((each) => !each.frontMatter || !declarations.includes(each))
  )
}

/** Whether a source begins as one with front matter does. */
function mayHaveFrontMatter(bytes: Uint8Array): boolean {
  const first = bytes[0] === 0xef ? bytes[3] : bytes[0]
  return first === 0x2d || first === 0x2b || first === 0x7b
}

/** How far a declaration of the encoding is looked for in what may be UTF-8. */
const head = 1024

/** Whether bytes that are valid UTF-8 are read as UTF-8. */
function isSurelyUtf8(bytes: Uint8Array, charset: string | undefined): boolean {
  if (charset !== undefined && !/^utf-?8$/i.test(charset.trim())) return false
  if (bytes[0] === 0 || bytes[1] === 0) return false
  // Encodings that change what ASCII stands for do so by an escape.
  if (bytes.includes(0x1b)) return false
  const tag = bytes.indexOf(0x3c)
  const marked = tag !== -1 && tag < head
  const label = marked && charset === undefined ? declaredLabel(bytes, head) : undefined
  return label === undefined || /^utf-?8$/i.test(label.trim())
}

class Search {
  private readonly needles: Needles
  private readonly automaton: Automaton
  private readonly hits: Uint8Array
  /** Where the parts of names begin among the hits. */
  private readonly others: number

  constructor(needles: Needles) {
    this.needles = needles
    const runs = [lettersIn('creditline')!, ...needles.inFrontMatter, ...needles.exact]
    this.others = runs.length
    runs.push(...needles.near.flatMap(({ parts }) => parts))
    this.automaton = new Automaton(runs)
    this.hits = new Uint8Array(runs.length)
  }

  finds(skeleton: Skeleton, source: Uint8Array): boolean {
    const { hits, needles } = this
    hits.fill(0)
    this.automaton.search(skeleton, hits)
    const { inFrontMatter, near } = needles
    const hasFrontMatter = mayHaveFrontMatter(source)
    // Suppressions are told where they suppress nothing.
    if (hits[0] === 1 && (hasFrontMatter || includes(source, 'creditline-'))) return true
    for (let at = hasFrontMatter ? 1 : 1 + inFrontMatter.length; at < this.others; at++)
      if (hits[at] === 1) return true
    let from = this.others
    return near.some(({ letters, edits, parts }) => {
      const part = hits.subarray(from, (from += parts.length))
      return part.includes(1) && isNear(skeleton, letters, edits)
    })
  }
}

/** Whether bytes hold a run of ASCII. */
function includes(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 1
    while (length < text.length && bytes[at + length] === text.charCodeAt(length)) length++
    if (length === text.length) return true
  }
  return false
}

/** `data:`, its colon plain or escaped. */
function carriesData(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x3a); at !== -1; at = bytes.indexOf(0x3a, at + 1))
    if (isData(bytes, at)) return true
  for (const escape of [0x26, 0x5c])
    for (let at = bytes.indexOf(escape); at !== -1; at = bytes.indexOf(escape, at + 1))
      if (isData(bytes, at)) return true
  return false
}

function isData(bytes: Uint8Array, end: number): boolean {
  return (
    (bytes[end - 1]! | 0x20) === 0x61 &&
    (bytes[end - 2]! | 0x20) === 0x74 &&
    (bytes[end - 3]! | 0x20) === 0x61 &&
    (bytes[end - 4]! | 0x20) === 0x64
  )
}
