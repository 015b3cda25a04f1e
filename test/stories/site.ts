import type { Paragraphs, Topic } from './prose.ts'
import { createTopic, sentence } from './prose.ts'
import type { Random } from './random.ts'
import { nouns } from './words.ts'

/** The closing notice of an invented wire: at the end of its stories, and of many copies. */
export const notice =
  'All content created by the Example Wire Foundation, an independent and nonpartisan newswire service, may be used ' +
  'without charge by any legitimate news publisher with a large audience. All republished articles must include our ' +
  'logo, our reporter’s byline and their affiliation with the Foundation. For questions about our guidelines or ' +
  'about partnering with us, please write to licensing@example.org.'

const cookies =
  'We and our partners store and access information on your device, such as cookies, and process personal data to ' +
  'show personalised advertising and content, to measure both, and to learn about our audience. You may accept or ' +
  'reject, or change your settings at any time on the privacy page. Some partners rely on legitimate interest and ' +
  'do not ask for your consent.'

const footer =
  'All rights reserved. This material may not be published, broadcast, rewritten or redistributed. Use of this site ' +
  'constitutes acceptance of our terms of service and privacy policy. Comments are the opinions of their authors ' +
  'and not of this newspaper.'

/** What stands around the articles of one site. */
export interface Site {
  navigation: string[]
  footer: string
  /** Things that its readers say under articles. */
  talk: Topic
}

export function createSite(random: Random): Site {
  return {
    navigation: random.sample(nouns, 20).map((noun) => noun[0]!.toUpperCase() + noun.slice(1)),
    footer,
    talk: createTopic(random),
  }
}

/** A teaser of another story: its headline and how it begins. */
export interface Teaser {
  headline: string
  first: string
}

/** A page as its text: navigation, consent, headline, the article, related stories, comments, footer. */
export function wrap(
  random: Random,
  site: Site,
  article: { headline: string; paragraphs: Paragraphs; notice: boolean },
  teasers: readonly Teaser[],
): string {
  const lines = [...site.navigation]
  if (random.chance(0.5)) lines.push(cookies, 'Accept', 'Reject')
  lines.push(article.headline, 'By Staff', 'Share', 'Print')
  for (const paragraph of article.paragraphs) lines.push(paragraph.join(' '))
  if (article.notice) lines.push(notice)
  lines.push('More stories')
  for (const teaser of random.sample(teasers, random.between(0, 8))) lines.push(teaser.headline, teaser.first)
  const comments = random.chance(0.3) ? random.between(1, 20) : 0
  for (let at = 0; at < comments; at++) {
    const said = Array.from({ length: random.between(1, 4) }, () => sentence(random, site.talk))
    lines.push(`reader${random.between(1, 999)}`, said.join(' '), 'Reply')
  }
  lines.push(site.footer)
  return lines.join('\n')
}
