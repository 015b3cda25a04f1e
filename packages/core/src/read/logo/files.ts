import { passing } from '../line-search.ts'
import { createFileMatcher, foldFileName, longestRun } from '../../terms/pattern.ts'
import type { Terms } from '../../terms/types.ts'
import type { Sieve } from '../../text/sieve.ts'
import { passes, sieveFor } from '../../text/sieve.ts'
import { isGenericWord, isLogoWord, logoWords } from './words.ts'
import { wordsIn } from './names.ts'

/** What the address of a picture says of it. */
export type FileSays =
  | 'wire'
  | 'confused'
  /** a file that is drawn to take up room: spacer, placeholder, blank */
  | 'spacer'
  /** a portrait, or the picture of an account */
  | 'portrait'
  /** a logo by its name, of somebody else */
  | 'other-logo'

const spacers =
  /^(?:spacer|blank|pixel|clear|transparent|empty|placeholder|loading|loader|spinner|lazy|lazyload|dot|1x1|1px|trans|shim|grey|gray|fallback|default|noimage|no-image|image-placeholder|img-placeholder|placeholder-image)$/

const portraits = /(?:^|-)(?:avatar|headshot|portrait|mugshot|profile|gravatar)(?:-|$)/

/** Tells from addresses whose logo a picture is. */
export class LogoFiles {
  private readonly isWires: (path: string) => boolean
  private readonly isConfused: (path: string) => boolean
  private readonly stems: string[]
  private readonly confusedStems: string[]
  /** Hosts of the wire's own, on which a file called logo is its logo. */
  private readonly hosts: string[]
  private readonly confusedHosts: string[]
  private readonly sieve: Sieve

  constructor(terms: Terms) {
    const confusedFiles = terms.confusedWith.flatMap(({ logoFiles }) => logoFiles)
    const names = [...terms.names, ...terms.abbreviations]
    const confusedNames = terms.confusedWith.flatMap((other) => other.names)
    this.isWires = createFileMatcher(terms.logo.files)
    this.isConfused = createFileMatcher(confusedFiles)
    this.stems = stemsOf(names)
    this.confusedStems = stemsOf(confusedNames)
    this.sieve = sieveFor([
      ...[...terms.logo.files, ...confusedFiles].map(longestRun),
      ...[...names, ...confusedNames].map(longestWord),
      ...logoWords,
    ])
    const shared = new Set(terms.sharedDomains?.map(({ domain }) => domain))
    this.hosts = terms.domains.filter((domain) => !shared.has(domain))
    this.confusedHosts = terms.confusedWith.flatMap(({ domains }) => domains)
  }

  /** Whether an address, or one that it carries, can be read as the wire's or the confused body's; few can. */
  mayTell(address: string): boolean {
    const plain = plainOf(address)
    return plain === undefined || passes(plain, this.sieve)
  }

  /** Those of some addresses that can be read as the wire's or the confused body's. */
  telling(addresses: Iterable<string>): Set<string> {
    return passing(addresses, this.sieve, plainOf)
  }

  /** @param path - an address, a path, or a part of a sprite (`/sprite.svg/dcnf-logo`), without query. */
  read(path: string): FileSays | undefined {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const folded = foldFileName(name)
    if (this.isWires(path)) return 'wire'
    const words = folded.split('-').flatMap((part) => wordsIn(part))
    if (isNameOnly(words, this.stems)) return 'wire'
    if (this.isConfused(path) || isNameOnly(words, this.confusedStems)) return 'confused'
    const calledLogo = words.some(isLogoWord)
    if (calledLogo && words.every(isGenericWord)) return this.readFolder(path)
    if (spacers.test(folded)) return 'spacer'
    if (portraits.test(folded) || /(?:^|[./])gravatar\.com\//i.test(path)) return 'portrait'
    return calledLogo ? 'other-logo' : undefined
  }

  /** A file that is called no more than logo: its folder (`/dcnf/logo.svg`) or host says whose. */
  private readFolder(path: string): FileSays | undefined {
    const folders = path.split('/').slice(0, -1)
    const folder = (folders.at(-1) ?? '').toLowerCase()
    const words = wordsIn(folder)
    if (isNameOnly(words, this.stems)) return 'wire'
    if (isNameOnly(words, this.confusedStems)) return 'confused'
    const host = hostOf(path)
    if (host === undefined) return undefined
    if (isHostOf(host, this.hosts)) return 'wire'
    return isHostOf(host, this.confusedHosts) ? 'confused' : undefined
  }

  /** Whose front page an address is: where a picture that nothing names links there, it is that body's logo. */
  readHome(address: string): 'wire' | 'confused' | undefined {
    const match = /^(?:https?:)?\/\/([^/?#]+)\/?(?:[?#]|$)/i.exec(address.trim())
    const host = match?.[1]?.toLowerCase()
    if (host === undefined) return undefined
    if (isHostOf(host, this.hosts)) return 'wire'
    return isHostOf(host, this.confusedHosts) ? 'confused' : undefined
  }
}

/** A sign in an address inside an address, escaped once or more often. */
const escapedSign = /%(?:25)*(?:2[\da-f]|3[a-f]|[57][b-f]|[46]0)/gi

/** How `http` begins in Base64. */
const base64Scheme = 'aHR0c'

/** An address without escapes; `undefined` where letters alone do not show what stands in it. */
function plainOf(address: string): string | undefined {
  const plain = address.includes('%') ? address.replaceAll(escapedSign, '') : address
  return /^[!-$&-~]*$/.test(plain) && !plain.includes(base64Scheme) ? plain : undefined
}

/** Between the words of a name there may be others that say nothing; the words themselves are whole. */
function longestWord(name: string): string {
  return wordsIn(name).reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

/** Names written as one word: `dailynews`, `dn`. */
function stemsOf(names: string[]): string[] {
  const stems = names.map((name) =>
    wordsIn(name)
      .filter((word) => word !== 'the')
      .join(''),
  )
  return [...new Set(stems)]
}

/** Whether words say a name and, before and behind it, nothing of their own. */
function isNameOnly(words: string[], stems: string[]): boolean {
  const first = words.findIndex((word) => !isGenericWord(word))
  const last = words.findLastIndex((word) => !isGenericWord(word))
  const own = words
    .slice(Math.max(0, first), last + 1)
    .join('')
    .replace(/^(?:the|logo)+/, '')
    .replace(/logo$/, '')
  return own.length > 1 && stems.includes(own)
}

function hostOf(path: string): string | undefined {
  return /^(?:https?:)?\/\/([^/?#:]+)/i.exec(path)?.[1]?.toLowerCase()
}

function isHostOf(host: string, domains: string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}
