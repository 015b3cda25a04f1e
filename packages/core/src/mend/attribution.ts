import type { Story } from '../story.ts'
import type { Terms } from '../terms/types.ts'
import { readLogoOption } from './logo-option.ts'
import { noticeFor } from './notice.ts'
import { wordByline } from './wording.ts'
import type { LogoPicture, WriterFormat } from './writer.ts'
import { withAlt, writers } from './writer.ts'

/** `feed`: HTML for `content:encoded`, `content` or `content_html`, with addresses that hold outside of the site. */
export type AttributionFormat = WriterFormat | 'feed'

export interface AttributionOptions {
  /** What the article is written in; `html` when left out. */
  format?: AttributionFormat
  /** The logo as the publisher keeps it: an address, or an address with a size. Plain text needs none. */
  logo?: string | LogoPicture
  /** The wire's closing notice, word for word; taken from the story's text where that has it. */
  notice?: string
  /** BCP 47 tag of the article's language, for the words around the names; `en` when left out. */
  language?: string
}

/** The credit that an article owes, as source of its format. */
export interface Attribution {
  /** Byline, affiliation and logo: between the headline and the first paragraph. */
  head: string
  /** The wire's closing notice: after the last paragraph. Empty where the terms ask for none or its words are not given. */
  foot: string
}

const formats: readonly AttributionFormat[] = ['html', 'markdown', 'mdx', 'text', 'amp', 'feed']

/**
 * Writes the credit that satisfies the terms, so that a CMS can build it in from the start: an article that carries it
 * passes `check`. Plain text carries no logo, which stays a question there.
 *
 * @param terms - the wire's terms, as `readTerms` gives them.
 * @param story - the original: its reporters are named; its text may give the closing notice.
 * @throws TypeError where no reporter is known, where the terms ask for a logo and none is given, or where the logo does
 *   not fit the format: feeds take absolute addresses (RSS 2.0, `content:encoded`), AMP pictures need their size.
 */
export function attribution(
  terms: Terms,
  story: Pick<Story, 'reporters' | 'text'>,
  options: AttributionOptions = {},
): Attribution {
  const { format = 'html', language = 'en' } = options
  if (!formats.includes(format))
    throw new TypeError(`Option \`format\`: unexpected \`${format}\`, expected one of ${formats.join(', ')}`)
  const names = story.reporters.map((name) => name.trim()).filter((name) => name !== '')
  if (names.length === 0)
    throw new TypeError('Story: unexpected missing `reporters`, expected at least one name')
  const writer = writers[format === 'feed' ? 'html' : format]
  const lines = [writer.byline(wordByline(names, terms.name, language))]
  if (terms.clauses.logo && format !== 'text') {
    const logo = withAlt(readLogoOption(options.logo, terms), terms.name)
    if (format === 'feed' && !/^https?:\/\//i.test(logo.src))
      throw new TypeError(
        `Option \`logo\`: unexpected \`${logo.src}\`, expected an absolute address for a feed`,
      )
    if (format === 'amp' && (logo.width === undefined || logo.height === undefined))
      throw new TypeError('Option `logo`: unexpected missing `width` or `height`, expected both for AMP')
    const source = writer.logo(logo)
    if (source !== undefined) lines.push(source)
  }
  const notice = noticeFor(terms, options.notice, story)
  const between = format === 'html' || format === 'amp' || format === 'feed' ? '\n' : '\n\n'
  return { head: lines.join(between), foot: notice ? writer.paragraph(notice) : '' }
}
