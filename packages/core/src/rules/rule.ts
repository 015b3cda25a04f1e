import type { Position } from 'unist'
import type { Facts, HiddenReason, Place } from '../facts.ts'
import type { ClauseStatus } from '../report.ts'
import type { Story } from '../story.ts'
import type { RuleId, Terms } from '../terms/types.ts'

/** What a rule judges by: never the tree. */
export interface RuleInput {
  terms: Terms
  facts: Facts
  /** The original, where it is known. */
  story: Story | undefined
}

/** Every kind of finding. `words/say.ts` has the sentence for each. */
export type FindingCode =
  | 'logo-missing'
  | 'logo-hidden'
  | 'logo-confused'
  | 'logo-elsewhere'
  | 'logo-named-only'
  | 'logo-unnamed'
  | 'logo-uncertain'
  | 'logo-unseen-in-text'
  | 'logo-in-template'
  | 'byline-missing'
  | 'byline-other'
  | 'byline-organisation'
  | 'byline-misspelt'
  | 'byline-look-alike'
  | 'byline-part'
  | 'byline-struck'
  | 'byline-hidden'
  | 'byline-elsewhere'
  | 'byline-other-role'
  | 'byline-variant'
  | 'byline-uncertain'
  | 'byline-picture'
  | 'byline-unknown-author'
  | 'byline-in-template'
  | 'affiliation-missing'
  | 'affiliation-confused'
  | 'affiliation-hidden'
  | 'affiliation-prose'
  | 'affiliation-media'
  | 'affiliation-notice'
  | 'affiliation-former'
  | 'affiliation-other-person'
  | 'affiliation-other-organisation'
  | 'affiliation-look-alike'
  | 'affiliation-elsewhere'
  | 'affiliation-misspelt'
  | 'affiliation-host'
  | 'affiliation-source'
  | 'affiliation-mentioned'
  | 'affiliation-uncertain'
  | 'affiliation-picture'
  | 'affiliation-in-template'
  | 'page-drawn-by-script'
  | 'theme-decides'
  | 'metadata-author-other'
  | 'notice-missing'
  | 'notice-altered'
  | 'third-party-media'
  | 'logo-alt-missing'
  | 'logo-alt-wrong'

/** What a rule found, as data. */
export interface Finding {
  status: 'breach' | 'unsure'
  code: FindingCode
  /** Where it stands. Left out where nothing stands: the message then points at the article's anchor. */
  position?: Position | undefined
  /** The words that stand there. */
  actual?: string | undefined
  /** What should stand there, best first. */
  expected?: string[] | undefined
  why?: HiddenReason | undefined
  place?: Place | undefined
  /** Key of the front matter that it stands under. */
  key?: string | undefined
  /** What told it, where there is more than one way: `pixels`, `file`, `alt`, … */
  witnesses?: readonly string[] | undefined
}

export interface Judgement {
  status: ClauseStatus
  findings: Finding[]
}

type Rule = (input: RuleInput) => Judgement

export type Rules = Record<RuleId, Rule>

export const met: Judgement = { status: 'met', findings: [] }
export const notApplicable: Judgement = { status: 'not-applicable', findings: [] }

/** The judgement that follows from findings: the worst of them, `met` where there is none. */
export function judgement(findings: Finding[]): Judgement {
  if (findings.some((finding) => finding.status === 'breach')) return { status: 'breach', findings }
  return findings.length > 0 ? { status: 'unsure', findings } : met
}

/** Places that stand with the article: what a reader sees there counts as given with it. */
const withArticle: ReadonlySet<Place> = new Set<Place>([
  'byline area',
  'headline',
  'body',
  'end',
  'author box',
  'caption',
])

export function standsWithArticle(place: Place): boolean {
  return withArticle.has(place)
}
