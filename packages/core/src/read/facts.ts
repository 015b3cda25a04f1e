import type { Facts } from '../facts.ts'
import type { Story } from '../story.ts'
import type { Terms } from '../terms/types.ts'
import { readAffiliations } from './affiliation/read.ts'
import { readBylines } from './bylines.ts'
import { readCreditLines } from './credit-lines.ts'
import { readHeadline } from './headline.ts'
import { readLinks } from './links.ts'
import { findLogoWords, readLogoWords } from './logo/in-words.ts'
import type { Looks } from './logo/look.ts'
import { readLogos } from './logos.ts'
import { readMediaCredits } from './media-credits.ts'
import { readMentions } from './mentions.ts'
import { readNotices } from './notices.ts'
import { attribute } from './page.ts'
import { readPictureCredit } from './picture-credit.ts'
import type { Reading } from './reading.ts'
import { joinShortTwins } from './twins.ts'
import { Views } from './views.ts'

/** Whom and what the reading looks for. */
export interface Targets {
  terms?: Terms | undefined
  story?: Story | undefined
  /** What pictures at hand show. */
  looks?: Looks | undefined
}

/** Reads everything that bears on credit from an opened article. */
export function readFacts(reading: Reading, { terms, story, looks }: Targets): Facts {
  const wire = terms ? [...terms.names, ...terms.abbreviations] : []
  const organisations = [...wire, ...(terms?.confusedWith ?? []).flatMap(({ names }) => names)]
  const views = new Views(reading, organisations)
  const { page, article, sight, metadata } = reading
  const bylines = readBylines(page, article, sight, metadata, organisations)
  const notices = terms ? readNotices(reading, terms) : []
  const logoWords = terms ? findLogoWords(reading, terms) : []
  const noticeLines = new Set(notices.map(({ line }) => line))
  const logoLines = new Set(logoWords.map(({ index }) => index))
  const picture = readPictureCredit(reading, terms, story)
  const mentions = story ? readMentions(reading, views, story, bylines.own) : []
  return {
    ...readHeadline(reading),
    byline: bylines.own,
    bylines: [...bylines.all, ...picture.bylines],
    mentions: [...mentions, ...picture.mentions],
    affiliations: [
      ...(terms
        ? joinShortTwins(readAffiliations(reading, views, terms, story, noticeLines, logoLines), mentions)
        : []),
      ...picture.affiliations,
    ],
    creditLines: readCreditLines(reading, views),
    logos:
      reading.document.format === 'text'
        ? readLogoWords(reading, logoWords)
        : terms
          ? readLogos(reading, terms, looks)
          : [],
    notices: notices.map(({ notice }) => notice),
    mediaCredits: readMediaCredits(reading, wire),
    metadataAuthors: reading.metadata.authors,
    links: readLinks(reading, terms),
    templates: [...(reading.document.templates ?? [])],
    drawnByScript: isDrawnByScript(reading),
    textOnly: reading.document.format === 'text',
  }
}

/** Fewer characters than this on a whole page that scripts build on are no article. */
const leastText = 200

/** A page without words of its own whose scripts, or the data that they read, bring the article. */
function isDrawnByScript({ page, document }: Reading): boolean {
  if (!document.wholePage || page.byTag.has('h1')) return false
  const scripts = page.byTag.get('script') ?? []
  if (!scripts.some(({ node }) => attribute(node, 'type') !== 'application/ld+json')) return false
  let length = 0
  for (const line of page.lines) if ((length += line.text.length) >= leastText) return false
  return true
}
