/**
 * The words of one language that credit is written in. Words are compared without regard to case and accents; a
 * phrase is words with single spaces between.
 */
export interface Language {
  /** ISO 639-1 code. */
  code: string
  cues: {
    /** Before the names of authors: "by", "written by", "text". */
    author: string[]
    /** Author cues that are also parts of names or ordinary words ("de", "from"): a full name must follow. */
    weakAuthor: string[]
    editor: string[]
    photographer: string[]
    translator: string[]
    contributor: string[]
    /** Before the organisation that a story comes from: "source", "originally published by". */
    source: string[]
    /** Kinds of article that stand before an author cue: "a column" by …. */
    genres: string[]
  }
  /** Between the last two names of a list. */
  conjunctions: string[]
  /** Lower-case parts of surnames. */
  particles: string[]
  /** Before a name and part of how it is given: "Dr.". */
  honorifics: string[]
  /** Nouns of jobs: "reporter". */
  jobs: string[]
  /** Words that stand before or in a job title: "senior", "political". */
  jobModifiers: string[]
  /** What stands where a person should: "staff", "admin". */
  staff: string[]
  /** Words of the names of organisations: "news", "agency", "university". */
  organisations: string[]
  months: string[]
  weekdays: string[]
  /** Other words of dates and times: "at", "hours", "ago". */
  time: string[]
  /** What stands before a date or a count: "published", "updated". */
  labels: string[]
  /** Words of buttons, menus and boxes: "share", "subscribe". */
  controls: string[]
  /** Sections and topics: "politics", "opinion". */
  topics: string[]
  /** Before the place where a person reports from. */
  placePrepositions: string[]
  /** Before the organisation that a person is of. */
  affiliationPrepositions: string[]
  /** After a name, where a sentence about the person begins: "is", "covers". */
  bioVerbs: string[]
  /** After a name, where it says that the person helped: "contributed". */
  contributionVerbs: string[]
  /** Before an organisation that a person has left: "formerly". */
  former: string[]
  /** Common given names. */
  givenNames: string[]
}

/** Splits words at white space. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/)
}

/** Splits phrases at commas. */
export function phrases(text: string): string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}
