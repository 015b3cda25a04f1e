import type { RuleId } from '@creditline/core'
import { ruleIds } from '@creditline/core'

/** What code scanning shows of a rule. A test holds it against the rule's own page. */
interface RuleText {
  /** In Pascal case, as SARIF wants it. */
  name: string
  /** How grave a message of the rule is where the terms do not say otherwise. */
  level: 'error' | 'note'
  /** Paragraphs of the rule's page, in Markdown; the first says what the rule asks for. */
  help: readonly string[]
}

export const ruleTexts: Readonly<Record<RuleId, RuleText>> = {
  logo: {
    name: 'Logo',
    level: 'error',
    help: [
      "Readers of a republished article see the wire's logo with it.",
      '**Met** by an `img`, `picture`, `amp-img`, lazy-loaded image, inline `svg`, element with `role="img"` and a label, or labelled CSS background that shows the logo. It is told by its file name, alternative text, label, address or, where the bytes are at hand, by its pixels.',
      '**Not met** by the logo of a body that the wire is confused with, by a logo beside the article, with a related story or in a comment, by one that readers do not see, or by one without a picture to load.',
      "**Unsure** where the page cannot settle it: the right alternative text on a placeholder, a logo among the partners in the site's footer, a background that nothing names, plain text.",
    ],
  },
  byline: {
    name: 'Byline',
    level: 'error',
    help: [
      "The article visibly names the original's reporter as its author; all of them, where there are several.",
      '**Met** whatever the house style: "By", "Posted by", "Written by" or nothing before the name; capitals; a job title after it; the order of several names; typography, stops of initials, invisible characters.',
      '**Not met** when somebody else, "Staff", an account, the site or the wire stands in the reporter\'s place, when the name is misspelt, cut, struck or written in look-alike letters, when it stands only in metadata, prose, a photograph\'s credit or with a related story, or when readers do not see it.',
      '**Unsure** when a middle initial, "Jr." or an accent was dropped, the first name was cut to its initial, or the page cannot prove that readers see the byline.',
      "Where the original is not known, the article's own byline is taken as the reporter's; no person's name at all is a breach.",
    ],
  },
  affiliation: {
    name: 'Affiliation',
    level: 'error',
    help: [
      'The reporter is visibly said to be of the wire.',
      "**Met** by the wire's name or abbreviation in the byline, on a line of its own before or after it, in a bar, in the form that is fused with a caption (`… (File) By NAME, DCNF.`), in a box about the author, or in a sign-off.",
      '**Not met** by a body that the wire is confused with, by prose such as "told the DCNF", by metadata, by the logo, by an affiliation of somebody else, by "formerly of", or by the closing notice alone, which asks for the affiliation and does not give it.',
      "**Unsure** where the wire is named as the source of the story but not as the reporter's, by a host name, or with an evident misspelling.",
    ],
  },
  'metadata-author': {
    name: 'MetadataAuthor',
    level: 'note',
    help: [
      "Advice. JSON-LD, `meta`, a feed's creator and front matter name no other author than the reporter: search engines, feeds and share cards show what stands there. Metadata never counts as the byline itself.",
    ],
  },
  notice: {
    name: 'Notice',
    level: 'note',
    help: ["Advice. The wire's closing notice stands under the article, unaltered."],
  },
  'third-party-media': {
    name: 'ThirdPartyMedia',
    level: 'note',
    help: [
      "Advice. A photograph credited to a third party is not covered by the wire's terms; whoever republishes it needs a licence of their own.",
    ],
  },
  'logo-alt': {
    name: 'LogoAlt',
    level: 'note',
    help: [
      'Advice. The logo has an alternative text or label that names the wire, for readers who do not see it.',
    ],
  },
}

const docs = 'https://github.com/creditline/creditline/blob/main/packages/core/src/rules'

/** The rules as `tool.driver.rules` lists them: a result's `ruleIndex` is the place here. */
export function reportingDescriptors(): object[] {
  return ruleIds.map((id) => {
    const { name, level, help } = ruleTexts[id]
    return {
      id,
      name,
      shortDescription: { text: plain(help[0]!.replace(/^Advice\. /, '')) },
      fullDescription: { text: plain(help[0]!) },
      help: { text: plain(help.join('\n\n')), markdown: help.join('\n\n') },
      helpUri: `${docs}/${id}.md`,
      defaultConfiguration: { level },
      properties: {
        tags: ['republication', 'credit'],
        precision: 'high',
        'problem.severity': level === 'error' ? 'error' : 'recommendation',
      },
    }
  })
}

function plain(markdown: string): string {
  return markdown.replaceAll(/\*\*|`/g, '')
}
