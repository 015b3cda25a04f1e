import type { Entry, Page } from '../page.ts'

/** What the mark-up around some words says of authors. */
export interface AuthorMarkup {
  /** `rel=author`, `itemprop=author`. */
  declared?: string | undefined
  /** A class, id or data attribute with a word for author or byline. */
  named?: string | undefined
  /** A link whose path has a folder for authors or people. */
  link?: string | undefined
  /** Address of the nearest link. */
  href?: string | undefined
  address?: boolean | undefined
  heading?: boolean | undefined
}

/** Words for author, in class names, ids and data attributes; matched whole or as parts of joined words. */
const authorWord =
  /^(?:authors?|bylines?|autor(?:es|en|i|a|as|ka|zy|in|innen)?|auteurs?|autrice|auteure|autore|verfasser|redakteure?|redaktor|redakt[oö]r|redacteurs?|r[eé]dacteurs?|redactor|writers?|writtenby|journalists?|journalista|journaliste|reporters?|contributors?|columnists?|skribent(?:er)?|forfatter(?:e)?|författare|schrijver|periodista|firmante|firmas?|signature|signataires?|dziennikarz|creators?|vcard|hcard|kirjoittaja|toimittaja|yazar|muhabir|szerz[oő]|prispevatel|redaktorka|publicista)$/
const joinedWord = /^(?:.*(?:author|byline)|autor(?:en|e)?.*|auteur.*|author(?!i[sz]|ity|ing).*|byline.*)$/
/** Words that say that a thing named after authors is something else. */
const otherWord = /^(?:authorization|authorized|authoring|authority|comments?|commentauthor)$/
/** Words that name other things, too: they count where the name says little else. */
const weakWord = /^(?:contributor|creator|signature|reporter)s?$/
/** Parts of the words above; names without one of them need no closer look. */
const telling =
  /aut|byl|writ|jour|repo|cont|red|firm|skr|forf|förf|verf|peri|sign|card|crea|colu|yazar|muh|szer|toim|kirj|schr|dzi|prisp|publ|réd/i

/** Folders of authors and people in the paths of links. */
const authorPath =
  /\/(?:authors?|autor(?:es|en|i|e|a)?|auteurs?|autore|redaktion|redaktoren|redakteure?|redaktor|redactie|redaccion|profiles?|profils?|perfil(?:es)?|people|persons?|personen|staff|team|writers?|by|bylines?|bios?|contributors?|columnists?|columnistas?|journalist(?:s|en|er|es?)?|reporters?|users?|u|correspondents?|korrespondenten|firmas?|signataires?|medarbeider(?:e)?|medarbejder(?:e)?|skribent(?:er)?|forfatter(?:e)?|members?|experts?|newsteam|kolumnen|periodistas?|giornalist[ai]|dziennikarz(?:e)?|redakcja|kirjoittajat|toimittajat|yazarlar|yazar|kisha|author-profile|our-team|meet-the-team|about-us|mitarbeiter)(?:[/.]|$)/i

/** Longer data attributes hold data rather than names. */
const longestData = 60

const none: AuthorMarkup = Object.freeze({})

/** Elements with more lines hold more than a byline. */
const mostLines = 14
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const wholeParts = new Set(['html', 'body', 'main', 'article'])

/** What mark-up says of authors around the elements of a page. */
export class Markup {
  private readonly page: Page
  private readonly names = new Map<string, boolean>()
  /** By the elements' indices, of those that were asked for and what they stand in. */
  private readonly said = new Map<number, AuthorMarkup>()

  constructor(page: Page) {
    this.page = page
  }

  /** From the element up to the smallest part of the page that holds more than a byline does. */
  around(entry: Entry | undefined): AuthorMarkup {
    const missing: Entry[] = []
    let at = entry
    let said: AuthorMarkup | undefined
    while (at && !(said = this.said.get(at.index))) {
      missing.push(at)
      at = at.parent
    }
    said ??= none
    for (const next of missing.toReversed()) {
      said = this.isLarge(next) ? none : this.extend(next, said)
      this.said.set(next.index, said)
    }
    return said
  }

  private isLarge({ index, node }: Entry): boolean {
    const { firstLine, endLine } = this.page
    return endLine[index]! - firstLine[index]! > mostLines || wholeParts.has(node.tagName)
  }

  /** Adds what an element says to what is said around it: the nearest counts. */
  private extend(entry: Entry, around: AuthorMarkup): AuthorMarkup {
    const own = this.own(entry)
    return own === none ? around : around === none ? own : { ...around, ...own }
  }

  private own({ node }: Entry): AuthorMarkup {
    const { tagName, properties } = node
    let found: AuthorMarkup | undefined
    if (tagName === 'byline') (found ??= {}).declared = tagName
    else if (tagName === 'address') (found ??= {}).address = true
    else if (headings.has(tagName)) (found ??= {}).heading = true
    for (const key in properties) {
      const value = properties[key]
      if (key === 'rel' && /\bauthor\b/i.test(String(value))) (found ??= {}).declared = 'rel=author'
      else if (key === 'itemProp' && /\b(?:author|creator)\b/i.test(String(value)))
        (found ??= {}).declared = 'itemprop=author'
      else if (key === 'href' && tagName === 'a' && typeof value === 'string' && value !== '') {
        found ??= {}
        found.href = value
        if (authorPath.test(value) || /[?&]author=/i.test(value)) found.link = value
      } else {
        const named = this.nameIn(key, value)
        if (named !== undefined) (found ??= {}).named ??= named
      }
    }
    return found ?? none
  }

  /** The name with a word for author in a class, id or data attribute. */
  private nameIn(key: string, value: unknown): string | undefined {
    if (key === 'className')
      return Array.isArray(value) ? value.map(String).find((name) => this.speaks(name)) : undefined
    if (
      typeof value !== 'string' ||
      !(key === 'id' || (key.startsWith('data') && value.length <= longestData))
    )
      return undefined
    return telling.test(value) ? value.split(/\s+/).find((name) => this.speaks(name)) : undefined
  }

  private speaks(name: string): boolean {
    let known = this.names.get(name)
    if (known === undefined) this.names.set(name, (known = speaksOfAuthor(name)))
    return known
  }
}

function speaksOfAuthor(name: string): boolean {
  if (!telling.test(name)) return false
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  if (parts.some((part) => otherWord.test(part))) return false
  const hit = parts.find((part) => authorWord.test(part)) ?? parts.find((part) => joinedWord.test(part))
  return hit !== undefined && (!weakWord.test(hit) || parts.length <= 4)
}

/** Whether something about the mark-up says author. */
export function isMarked(markup: AuthorMarkup): boolean {
  return markup.declared !== undefined || markup.named !== undefined || markup.link !== undefined
}
