import type { Finding, FindingCode } from '../rules/rule.ts'
import type { Terms } from '../terms/types.ts'
import { hiddenPhrases, placePhrases } from './phrases.ts'

/** What a message says: the fault in one line, and what to do about it. */
export interface Words {
  reason: string
  advice: string
}

type Say = (finding: Finding, terms: Terms) => Words

/** The longest quotation from a page in a message, in characters; a code frame shows the rest. */
const longest = 100

/** A value from the page or the terms between backticks, on one line. */
export function quote(value: string | undefined): string {
  const line = (value ?? '').replace(/\s+/g, ' ').trim().replaceAll('`', 'ˋ')
  return `\`${line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line}\``
}

/** ` expected …` with each value, or nothing. */
function expecting(finding: Finding): string {
  return finding.expected?.length ? `, expected ${finding.expected.map(quote).join(' or ')}` : ''
}

const how = (finding: Finding): string => (finding.why ? hiddenPhrases[finding.why] : 'not seen')
const where = (finding: Finding): string => (finding.place ? placePhrases[finding.place] : 'elsewhere')
const reporter = (finding: Finding): string => finding.expected?.map(quote).join(' or ') ?? 'the reporter'

/** What settles what a reader sees; of front matter, configuration can say it as well. */
const settle = ({ why, key }: Finding): string =>
  why === 'theme' || key !== undefined
    ? `Check the built page, or declare what the theme shows: \`shown: [${key ?? 'author'}]\`.`
    : 'Look at the published page.'

const sentences: Record<FindingCode, Say> = {
  'logo-missing': (f, terms) => ({
    reason: `Unexpected missing logo${expecting(f)}`,
    advice: `Put the logo of ${terms.name} into the article, best beside the byline.`,
  }),
  'logo-hidden': (f) => ({
    reason: `Unexpected logo ${quote(f.actual)} ${how(f)}, expected readers to see it`,
    advice: 'Show the logo to every reader.',
  }),
  'logo-confused': (f, terms) => ({
    reason: `Unexpected logo ${quote(f.actual)} of another body${f.witnesses?.includes('pixels') ? ' by its pixels' : ''}${expecting(f)}`,
    advice: `Use the logo of ${terms.name} itself.`,
  }),
  'logo-elsewhere': (f) =>
    f.status === 'unsure'
      ? {
          reason: `Unsure whether the logo ${quote(f.actual)} ${where(f)} belongs to the article`,
          advice: 'Put the logo into the article itself, best beside the byline.',
        }
      : {
          reason: `Unexpected logo ${quote(f.actual)} ${where(f)}, expected it with the article`,
          advice: 'Put the logo into the article itself, best beside the byline.',
        },
  'logo-named-only': (f) => ({
    reason: `Unsure whether the picture ${quote(f.actual)} is the logo: only its text says so`,
    advice: "Look at the picture; a file name that names the wire's logo settles it.",
  }),
  'logo-unnamed': (f, terms) => ({
    reason: `Unsure whether readers get the logo ${quote(f.actual)}: nothing names it`,
    advice: `Give it an alternative text or a label such as “${terms.name} logo”.`,
  }),
  'logo-uncertain': (f) => ({
    reason: `Unsure whether readers see the logo ${quote(f.actual)}: it is ${how(f)}`,
    advice: settle(f),
  }),
  'logo-unseen-in-text': (f) => ({
    reason: f.actual
      ? `Unsure whether the logo is shown: plain text has only the words ${quote(f.actual)}`
      : 'Unsure whether the logo is shown: plain text has no pictures',
    advice: 'Check the published page, or its HTML.',
  }),
  'logo-in-template': (f) => ({
    reason: `Unsure whether the logo is shown: ${quote(f.actual)} may hold it`,
    advice: 'Check the built page: the source does not say what this shows.',
  }),
  'byline-missing': (f) => ({
    reason: `Unexpected missing byline${expecting(f)}`,
    advice: `Name ${f.expected ? reporter(f) : "the wire's reporter"} as the author, between headline and first paragraph.`,
  }),
  'byline-other': (f) => ({
    reason: `Unexpected byline ${quote(f.actual)}${expecting(f)}`,
    advice: "Name the original's reporter as the author.",
  }),
  'byline-organisation': (f) => ({
    reason: `Unexpected byline ${quote(f.actual)}, expected ${f.expected ? reporter(f) : "the reporter's name"}`,
    advice:
      "Name the original's reporter as the author; an organisation, “Staff” or an account does not stand for a person.",
  }),
  'byline-misspelt': (f) => ({
    reason: `Unexpected spelling ${quote(f.actual)} in the byline${expecting(f)}`,
    advice: `Spell the reporter's name ${reporter(f)}.`,
  }),
  'byline-look-alike': (f) => ({
    reason: `Unexpected look-alike letters in the byline ${quote(f.actual)}${expecting(f)}`,
    advice: `Type the reporter's name in its own letters: ${reporter(f)}.`,
  }),
  'byline-part': (f) => ({
    reason: `Unexpected part of a name ${quote(f.actual)} in the byline${expecting(f)}`,
    advice: `Give the reporter's whole name: ${reporter(f)}.`,
  }),
  'byline-struck': (f) => ({
    reason: `Unexpected byline ${quote(f.actual)} struck through${expecting(f)}`,
    advice: 'Show the name without the strike.',
  }),
  'byline-hidden': (f) => ({
    reason: `Unexpected byline ${quote(f.actual)} ${how(f)}, expected readers to see it`,
    advice: 'Show the byline to every reader.',
  }),
  'byline-elsewhere': (f) => ({
    reason: `Unexpected missing byline${expecting(f)}: the name stands only ${where(f)}`,
    advice: `Name ${reporter(f)} as the author, between headline and first paragraph.`,
  }),
  'byline-other-role': (f) => ({
    reason: `Unexpected role of ${reporter(f)} in ${quote(f.actual)}, expected the author`,
    advice: `Name ${reporter(f)} as the author.`,
  }),
  'byline-variant': (f) => ({
    reason: `Unsure whether the byline ${quote(f.actual)} is intact${expecting(f)}`,
    advice: `Give the name as the wire spells it: ${reporter(f)}.`,
  }),
  'byline-unknown-author': (f) => ({
    reason: `Unsure whom the author ${quote(f.actual)} of the front matter names: no data file at hand has it`,
    advice: `Check the built page, or give the data file of authors; \`${f.key}\` may hold the name itself as well.`,
  }),
  'byline-in-template': (f) => ({
    reason: `Unsure whether the byline is shown: ${quote(f.actual)} may hold it`,
    advice: 'Check the built page: the source does not say what this shows.',
  }),
  'byline-uncertain': (f) => ({
    reason: `Unsure whether readers see the byline ${quote(f.actual)}: it is ${how(f)}`,
    advice: settle(f),
  }),
  'byline-picture': (f) => ({
    reason: `Unsure whether readers see the byline ${quote(f.actual)}: it is the text of a picture`,
    advice: 'Give the byline as text.',
  }),
  'affiliation-missing': (f) => ({
    reason: `Unexpected missing affiliation${expecting(f)}`,
    advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`,
  }),
  'affiliation-confused': (f) => ({
    reason: `Unexpected affiliation ${quote(f.actual)}, another body${expecting(f)}`,
    advice: `Write ${reporter(f)}: a separate body from the one that is named.`,
  }),
  'affiliation-hidden': (f) => ({
    reason: `Unexpected affiliation ${quote(f.actual)} ${how(f)}, expected readers to see it`,
    advice: 'Show the affiliation to every reader.',
  }),
  'affiliation-prose': (f) => ({
    reason: `Unexpected missing affiliation${expecting(f)}: the name stands only in prose`,
    advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`,
  }),
  'affiliation-media': (f) => ({
    reason: `Unexpected missing affiliation${expecting(f)}: the name stands only in a picture's credit`,
    advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`,
  }),
  'affiliation-notice': (f) => ({
    reason: `Unexpected missing affiliation${expecting(f)}: the notice asks for it and does not give it`,
    advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`,
  }),
  'affiliation-former': (f) => ({
    reason: `Unexpected former affiliation ${quote(f.actual)}${expecting(f)}`,
    advice: `Name ${reporter(f)} as the reporter's affiliation, without “former”.`,
  }),
  'affiliation-other-person': (f) => ({
    reason: `Unexpected affiliation of ${quote(f.actual)}, expected the reporter's`,
    advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`,
  }),
  'affiliation-other-organisation': (f) => ({
    reason: `Unexpected affiliation of another organisation beside ${quote(f.actual)}, expected the reporter's`,
    advice: `Name the reporter, and say that the reporter is of ${reporter(f)}.`,
  }),
  'affiliation-look-alike': (f) => ({
    reason: `Unexpected look-alike letters in the affiliation ${quote(f.actual)}${expecting(f)}`,
    advice: `Type the name in its own letters: ${reporter(f)}.`,
  }),
  'affiliation-elsewhere': (f) => ({
    reason: `Unexpected missing affiliation${expecting(f)}: the name stands only ${where(f)}`,
    advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`,
  }),
  'affiliation-misspelt': (f) => ({
    reason: `Unsure whether the affiliation ${quote(f.actual)} is intact${expecting(f)}`,
    advice: `Spell it ${reporter(f)}.`,
  }),
  'affiliation-host': (f) => ({
    reason: `Unsure whether the address ${quote(f.actual)} tells readers the affiliation${expecting(f)}`,
    advice: `Name ${reporter(f)} in words beside the reporter's name.`,
  }),
  'affiliation-source': (f) => ({
    reason: `Unsure whether ${quote(f.actual)} gives the reporter's affiliation: it names the source of the story`,
    advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`,
  }),
  'affiliation-mentioned': (f) => ({
    reason: `Unsure whether ${quote(f.actual)} gives the reporter's affiliation: it stands in the story's prose`,
    advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`,
  }),
  'affiliation-in-template': (f) => ({
    reason: `Unsure whether the affiliation is shown: ${quote(f.actual)} may hold it`,
    advice: 'Check the built page: the source does not say what this shows.',
  }),
  'affiliation-uncertain': (f) => ({
    reason: `Unsure whether readers see the affiliation ${quote(f.actual)}: it is ${how(f)}`,
    advice: settle(f),
  }),
  'affiliation-picture': (f) => ({
    reason: `Unsure whether readers see the affiliation ${quote(f.actual)}: it is the text of a picture`,
    advice: 'Give the affiliation as text.',
  }),
  'page-drawn-by-script': () => ({
    reason: 'Unsure what readers see: the page is drawn by scripts',
    advice: 'Check the page as a browser has drawn it, or the text that the scripts draw it from.',
  }),
  'theme-decides': (f) => ({
    reason: `Unsure whether readers see the ${f.actual}: the theme may or may not show what the front matter has`,
    advice: settle(f),
  }),
  'metadata-author-other': (f) => ({
    reason: `Unexpected author ${quote(f.actual)} in the metadata${expecting(f)}`,
    advice: 'Name the reporter in the metadata too: search engines and feeds show it.',
  }),
  'notice-missing': (_, terms) => ({
    reason: `Unexpected missing notice of ${quote(terms.name)}`,
    advice: "Keep the wire's closing notice under the article.",
  }),
  'notice-altered': (f) => ({
    reason: `Unexpected change of the notice${expecting(f)}`,
    advice: "Keep the wire's closing notice word for word.",
  }),
  'third-party-media': (f) => ({
    reason: `Unexpected picture credited to ${quote(f.actual)}, expected pictures that the terms cover`,
    advice: 'Make sure that you have a licence for this picture, or take another.',
  }),
  'logo-alt-missing': (f) => ({
    reason: `Unexpected missing alternative text of the logo${expecting(f)}`,
    advice: 'Give the logo an alternative text that names the wire.',
  }),
  'logo-alt-wrong': (f) => ({
    reason: `Unexpected alternative text ${quote(f.actual)} of the logo${expecting(f)}`,
    advice: 'Name the wire in the alternative text of its logo.',
  }),
}

/** Turns a finding into words. The only place where sentences are written. */
export function say(finding: Finding, terms: Terms): Words {
  return sentences[finding.code](finding, terms)
}
