/** What a candidate is judged by. */
export type Feature =
  | 'cue'
  | 'declared'
  | 'named'
  | 'author-link'
  | 'own-link'
  | 'address'
  | 'sign-off'
  | 'after-headline'
  | 'before-headline'
  | 'above-body'
  | 'just-above-body'
  | 'in-body'
  | 'after-body'
  | 'in-article'
  | 'date'
  | 'job'
  | 'explained'
  | 'name-shape'
  | 'metadata'
  | 'other-than-metadata'
  | 'repeated'
  | 'several'
  | 'unproven'
  | 'quoted'
  | 'bio'
  | 'no-person'
  | 'one-word'
  | 'in-headline'
  | 'in-prose'
  | 'heading'
  | 'teaser'
  | 'one-of-many'
  | 'related'
  | 'comments'
  | 'navigation'
  | 'caption'
  | 'aside'
  | 'footer'
  | 'tags'
  | 'masthead'
  | 'author box'
  | 'photographer'
  | 'editor'
  | 'translator'
  | 'contributor'
  | 'hidden'
  | 'uncertain'

/**
 * How much each feature of a candidate speaks for its being the article's own byline. Weights add up; a candidate
 * is the byline where it has the highest sum and the sum is above `threshold`.
 */
export const weights: Readonly<Record<Feature, number>> = {
  /** "By", "Von", "Text:" before the name. */
  cue: 2,
  /** `rel=author`, `itemprop=author` */
  declared: 1.2,
  /** a class or id with a word for author */
  named: 1.4,
  /** link into a folder of authors */
  'author-link': 1.2,
  /** link that spells the name */
  'own-link': 0.8,
  address: 0.6,
  /** a name in brackets or after a dash that closes the last paragraph */
  'sign-off': 2.5,
  /** just after the headline; falls with every line between */
  'after-headline': 2.5,
  /** just before the headline */
  'before-headline': 1.5,
  'above-body': 1,
  'just-above-body': 1,
  'in-body': -0.8,
  'after-body': 0.6,
  'in-article': 1,
  date: 0.5,
  job: 0.5,
  explained: 1,
  'name-shape': 0.8,
  metadata: 2,
  'other-than-metadata': -1.5,
  repeated: 0.6,
  several: 0.1,
  /** words that nothing but their capitals makes a name: no cue, mark-up, metadata or known given name */
  unproven: -3,
  /** in a block quotation: a post of a social network */
  quoted: -3,
  bio: -1.2,
  'no-person': -2,
  'one-word': -0.8,
  'in-headline': -2,
  'in-prose': -0.8,
  heading: -0.6,
  teaser: -2,
  'one-of-many': -1.5,
  related: -2.5,
  comments: -3,
  navigation: -3,
  caption: -1.5,
  aside: -1.2,
  footer: -2,
  tags: -2,
  masthead: -1,
  'author box': -0.4,
  photographer: -5,
  editor: -3,
  translator: -4,
  contributor: -3,
  hidden: -8,
  uncertain: -0.3,
}

/** A candidate with a lower sum is no byline of the article. */
export const threshold: number = 2.5

/** What has less for it before it is looked at is no candidate. */
export const floor: number = 0
