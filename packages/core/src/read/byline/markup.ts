import type { Entry, Page } from '../page.ts'
import { attribute, lineage } from '../page.ts'

/** What the mark-up around some words says of authors. */
export interface AuthorMarkup {
  /** `rel=author`, `itemprop=author`. */
  declared: string | undefined
  /** A class, id or data attribute with a word for author or byline. */
  named: string | undefined
  /** A link whose path has a folder for authors or people. */
  link: string | undefined
  /** Address of the nearest link. */
  href: string | undefined
  address: boolean
  heading: boolean
}

/** Words for author, in class names, ids and data attributes; matched whole or as parts of joined words. */
const authorWord =
  /^(?:authors?|bylines?|autor(?:es|en|i|a|as|ka|zy|in|innen)?|auteurs?|autrice|auteure|autore|verfasser|redakteure?|redaktor|redakt[oö]r|redacteurs?|r[eé]dacteurs?|redactor|writers?|writtenby|journalists?|journalista|journaliste|reporters?|reporter|contributors?|columnists?|skribent(?:er)?|forfatter(?:e)?|författare|schrijver|periodista|firmante|firmas?|signature|signataires?|dziennikarz|autorenzeile|authorline|authorname|author(?:s)?list|bylinename|postauthor|articleauthor|storyauthor|articlebyline|authored|creators?|vcard|hcard|kirjoittaja|toimittaja|yazar|muhabir|szerz[oő]|prispevatel|redaktorka|publicista)$/
const joinedWord = /^(?:.*(?:author|byline)|autor(?:en|e)?.*|auteur.*|author(?!i[sz]|ity|ing).*|byline.*)$/
/** Words that say that a thing named after authors is something else. */
const otherWord = /^(?:authorization|authorized|authoring|authority|comments?|commentauthor)$/

/** Folders of authors and people in the paths of links. */
const authorPath =
  /\/(?:authors?|autor(?:es|en|i|e|a)?|auteurs?|autore|redaktion|redaktoren|redakteure?|redaktor|redactie|redaccion|profiles?|profils?|perfil(?:es)?|profil|people|person|persons|personen|staff|team|writers?|by|bylines?|bios?|contributors?|columnists?|columnistas?|journalists?|journalist(?:en|er)|journalistes?|reporters?|users?|u|correspondents?|korrespondenten|firmas?|signataires?|medarbeider(?:e)?|medarbejder(?:e)?|skribent(?:er)?|forfatter(?:e)?|auteur|members?|experts?|newsteam|kolumnen|periodistas?|giornalisti|giornalista|dziennikarz(?:e)?|redakcja|kirjoittajat|toimittajat|yazarlar|yazar|kisha|writer|author-profile|our-team|meet-the-team|about-us|expert|mitarbeiter|bio)(?:[/.]|$)/i

type Marks = Partial<Record<'declared' | 'named' | 'link' | 'href', string | undefined>>

const bits = new WeakMap<Entry, Marks>()

function own(entry: Entry): Marks {
  let known = bits.get(entry)
  if (known) return known
  known = {}
  bits.set(entry, known)
  const { node } = entry
  const rel = attribute(node, 'rel')
  if (rel !== undefined && /\bauthor\b/i.test(rel)) known.declared = `rel=${rel}`
  const prop = attribute(node, 'itemProp')
  if (prop !== undefined && /\b(?:author|creator)\b/i.test(prop)) known.declared = `itemprop=${prop}`
  if (node.tagName === 'byline') known.declared = 'byline'
  known.named = nameOf(entry)
  if (node.tagName === 'a') {
    const href = attribute(node, 'href')
    if (href !== undefined && href !== '') {
      known.href = href
      if (authorPath.test(href) || /[?&]author=/i.test(href)) known.link = href
    }
  }
  return known
}

/** The word for author in an element's names. */
function nameOf(entry: Entry): string | undefined {
  const { properties } = entry.node
  for (const key of Object.keys(properties)) {
    if (key !== 'className' && key !== 'id' && !key.startsWith('data')) continue
    const value = attribute(entry.node, key)
    if (value === undefined || value === '' || value.length > 400) continue
    if (key.startsWith('data') && value.length > 60) continue
    for (const name of value.split(/\s+/)) {
      if (
        !/aut|byl|writ|jour|repo|cont|red|firm|skr|forf|verf|peri|sign|vcard|crea|colu|yazar|szer|toim|kirj|schr|dzi/i.test(
          name,
        )
      )
        continue
      const parts = name
        .replace(/([a-z\d])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter(Boolean)
      if (parts.some((part) => otherWord.test(part))) continue
      const hit = parts.find((part) => authorWord.test(part)) ?? parts.find((part) => joinedWord.test(part))
      if (hit !== undefined && !/^(?:contributor|creator|signature|reporter)s?$/.test(hit)) return name
      if (hit !== undefined && parts.length <= 4) return name
    }
  }
  return undefined
}

/**
 * What the mark-up around some words says of authors: from the element up to the smallest part of the page that
 * holds more than a byline does.
 */
export function authorMarkup(page: Page, entry: Entry | undefined): AuthorMarkup {
  const found: AuthorMarkup = {
    declared: undefined,
    named: undefined,
    link: undefined,
    href: undefined,
    address: false,
    heading: false,
  }
  let level = 0
  for (const at of lineage(entry)) {
    const tag = at.node.tagName
    if (tag === 'body' || tag === 'main' || tag === 'article' || tag === 'html' || level++ > 7) break
    if (page.endLine[at.index]! - page.firstLine[at.index]! > 14) break
    const marks = own(at)
    found.declared ??= marks.declared
    found.named ??= marks.named
    found.link ??= marks.link
    found.href ??= marks.href
    if (tag === 'address') found.address = true
    if (/^h[1-6]$/.test(tag)) found.heading = true
  }
  return found
}
