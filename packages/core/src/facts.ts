import type { Position } from 'unist'

/** How a sighting was found in the source. */
export type Way =
  /** words that a reader reads */
  | 'text'
  /** words in an element whose mark-up says author, source, … (`rel=author`, `itemprop`, class words) */
  | 'markup'
  /** `img`, `picture`, `amp-img`, `svg`, `role=img` and their attributes */
  | 'image'
  /** a background picture of an inline style or of a style sheet of the page */
  | 'style'
  /** the bytes of a picture */
  | 'pixels'
  | 'json-ld'
  | 'meta'
  | 'link'
  | 'front-matter'
  /** data that scripts draw the page from (`__NEXT_DATA__` and the like) */
  | 'data'

/** Where a sighting stands, as a reader of the page would say. */
export type Place =
  /** between headline and first paragraph, or just above the headline */
  | 'byline area'
  | 'headline'
  | 'body'
  /** after the last paragraph, still in the article */
  | 'end'
  /** a box about the author, wherever it stands */
  | 'author box'
  /** caption or credit of a picture */
  | 'caption'
  | 'aside'
  | 'related'
  | 'comments'
  | 'navigation'
  /** tags, topics, categories */
  | 'tags'
  /** the site's own header */
  | 'masthead'
  | 'footer'
  /** outside of all the above: not with the article */
  | 'elsewhere'
  /** not text of the page: head, JSON-LD, front matter, script data */
  | 'metadata'

/** Why a reader does not see something, or why the page cannot tell. A closed list: `words/` has a phrase for each. */
export type HiddenReason =
  | 'hidden-attribute'
  | 'display-none'
  | 'visibility-hidden'
  | 'transparent'
  | 'no-size'
  | 'tiny'
  | 'off-screen'
  | 'clipped'
  | 'same-colour'
  | 'template'
  | 'noscript'
  | 'script'
  | 'comment'
  | 'never-drawn'
  | 'attribute-only'
  | 'broken-source'
  | 'placeholder'
  /** an outside style sheet may hide it: the class is a well-known hiding class */
  | 'outside-class'
  /** shown after a click (`details`, dialog, tab) */
  | 'behind-click'
  /** hidden for some widths of the window */
  | 'some-widths'
  /** the page is drawn by scripts */
  | 'drawn-by-script'
  /** front matter: whether the theme shows it is not known from the source */
  | 'theme'

/** Whether a reader of the page sees something; `uncertain` where the page cannot prove it. */
export type Visibility =
  | { seen: 'visible' }
  | { seen: 'hidden'; why: HiddenReason }
  | {
      seen: 'uncertain'
      why: HiddenReason
      /** For `some-widths`: the widths of the window that it is seen at, in CSS pixels. */
      at?: number[]
    }

/** One thing that speaks for (weight above 0) or against a reading. */
export interface Evidence {
  /** A short name of the feature, such as `cue` or `near-headline`. */
  code: string
  weight: number
  /** The words or attribute that it was seen in. */
  detail?: string
}

/** Something read from the article: what it is, where it stands, how it was found and whether a reader sees it. */
export interface Sighting {
  /** The words, or the picture's address or name, as a reader would give them. */
  text: string
  way: Way
  place: Place
  visibility: Visibility
  /** Place in the source; 1-based lines and columns. Absent where the source has none (implied elements). */
  position?: Position | undefined
  evidence: Evidence[]
}

/** How a name on the page compares with a reporter's name. */
export type NameMatch =
  /** the same to a reader: typography, case, stops of initials never hurt */
  | 'same'
  /** middle initial, suffix or accent dropped; first name cut to its initial; catalogue order; full-width letters */
  | 'variant'
  /** letters swapped, dropped, doubled or replaced: a misspelling of it */
  | 'misspelt'
  /** look-alike letters of another script, or turned by a bidi override */
  | 'look-alike'
  /** struck through */
  | 'struck'
  /** a part is missing (surname only, half of a double name) */
  | 'part'
  | 'other'

/** A person as a byline gives one. */
export interface Person {
  name: string
  jobTitle?: string | undefined
  /** The organisations that the line ties to this person, as written. */
  affiliations: string[]
}

/** What a line that names people says of them. */
export type Role =
  /** author of the article */
  | 'author'
  | 'editor'
  | 'photographer'
  | 'translator'
  | 'contributor'
  /** spoken of in prose */
  | 'mentioned'

/** A line (or author box) read as a byline. */
export interface Byline extends Sighting {
  people: Person[]
  /** Organisations that stand as authors (wires, "Staff", the site). */
  organisations: string[]
  role: Role
  /** The sum of the evidence; the article's own byline is the candidate with the highest above the threshold. */
  score: number
}

/** A reporter of the known story, as the page names (or misspells) them. */
export interface Mention extends Sighting {
  reporter: string
  match: NameMatch
  role: Role
}

/** How the wire is named. */
export type AffiliationForm =
  | 'name'
  | 'abbreviation'
  /** the name it is confused with (for the DCNF: the Daily Caller) */
  | 'confused'
  | 'misspelt'
  | 'look-alike'
  /** an address only: a bare host name */
  | 'host'

/** What the words say that tie the wire to the article. */
export type AffiliationTie =
  /** the reporter is of the wire: byline, line beside it, bar, author box, sign-off */
  | 'reporter'
  /** the wire stands in the byline as an author or in the reporter's place, without a person */
  | 'author'
  /** the wire is named as the story's source ("originally published by", "via") */
  | 'source'
  /** the wire's closing notice, which asks for the affiliation and does not give it */
  | 'notice'
  /** the words speak of a former tie */
  | 'former'
  /** the wire is tied to somebody who is not the reporter */
  | 'other-person'
  /** no person is named, and another organisation stands beside the wire */
  | 'other-organisation'
  /** a photograph is credited to the wire */
  | 'media'
  | 'prose'

/** The wire's name on the page. */
export interface Affiliation extends Sighting {
  form: AffiliationForm
  tie: AffiliationTie
  /** The people that the words tie to the wire. */
  people: string[]
}

/** A line that names where the story comes from. */
export interface CreditLine extends Sighting {
  source: string
  /** Address that the line links to. */
  href?: string | undefined
}

/** What a picture is, as far as its witnesses tell. */
export type LogoMatch =
  /** the wire's logo */
  | 'wire'
  /** the logo of a body that the wire is confused with */
  | 'confused'
  /** the alternative text says the wire's logo, the picture itself cannot (placeholder, spacer, unknown file) */
  | 'named-only'
  /** the wire's logo by its file, but nothing names it for assistive technology */
  | 'unnamed'

/** A picture that is, or could be taken for, the wire's logo. */
export interface Logo extends Sighting {
  match: LogoMatch
  /** Address of the picture, where it has one. */
  src?: string | undefined
  /** Alternative text or label. `undefined`: none given. */
  alt?: string | undefined
  /** What told it: `alt`, `file`, `url`, `pixels`, `label`, `title`. */
  witnesses: string[]
}

/** The wire's closing notice, whole or altered. */
export interface Notice extends Sighting {
  whole: boolean
  /** The phrases of the terms that are missing from it. */
  missing: string[]
}

/** A photograph credited to somebody. */
export interface MediaCredit extends Sighting {
  credit: string
}

/** An author that metadata names. */
export interface MetadataAuthor extends Sighting {
  name: string
  kind: 'person' | 'organisation' | 'unknown'
}

/** A link to the original story or to the wire. */
export interface SourceLink extends Sighting {
  href: string
  kind: 'canonical' | 'link' | 'front-matter'
}

/** Everything read from one article. Plain data: rules see this and never the tree. */
export interface Facts {
  headline?: Sighting | undefined
  /** Where a message about something missing points: the headline, else the first line of the article. */
  anchor?: Position | undefined
  /** The article's own byline; `undefined` where none was found. */
  byline?: Byline | undefined
  /** Every candidate, best first, the chosen one included. */
  bylines: Byline[]
  /** Where the story's reporters are known: every place that names or misspells one. */
  mentions: Mention[]
  affiliations: Affiliation[]
  creditLines: CreditLine[]
  logos: Logo[]
  notices: Notice[]
  mediaCredits: MediaCredit[]
  metadataAuthors: MetadataAuthor[]
  links: SourceLink[]
  /**
   * Shortcodes, includes and components of which the source says no more than the name: as written, with their places.
   * They may hold a logo or a byline.
   */
  templates: Array<{ text: string; position?: Position | undefined }>
  /** Set where the page has no article text of its own: it is drawn by scripts. */
  drawnByScript: boolean
  /** Set for plain text, where no picture can be seen. */
  textOnly: boolean
}
