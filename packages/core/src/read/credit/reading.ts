import type { Role } from '../../facts.ts'

/** A person that a line names, and what the line says of them. Offsets are of the line's text. */
export interface CreditPerson {
  name: string
  role: Role
  jobTitle?: string | undefined
  affiliations: string[]
  /** How much the words look like a person's name: below 1 doubtful, from 2 on sure. */
  score: number
  /** A cue ("By", "Foto:") announces the name. */
  cued: boolean
  start: number
  end: number
}

/** A part of a line, as written. */
export interface CreditSpan {
  text: string
  start: number
  end: number
}

interface CreditOrganisation extends CreditSpan {
  /** What the organisation is to the story. `affiliation`: a person of the line is of it. */
  tie: 'author' | 'affiliation' | 'source' | 'media'
}

/** What a line is, by its grammar. */
type CreditForm =
  /** a cue and names: "By Jane Doe, Wire" */
  | 'credit'
  /** names without a cue, and little else: "Jane Doe | May 4" */
  | 'names'
  /** a sentence about a person: "Jane Doe is a reporter at Wire." */
  | 'bio'
  /** a caption or prose that ends (or begins) with a credit: "The bridge. (File) By Jane Doe, Wire." */
  | 'fused'
  /** anything else; people in it are spoken of */
  | 'prose'

/** What one line says about credit. */
export interface CreditReading {
  form: CreditForm
  /** The line's first cue, with the role it announces. */
  cue?: (CreditSpan & { role: Role | 'source' }) | undefined
  /** Role of the line's first person; of its cue where it has none. */
  role: Role
  people: CreditPerson[]
  organisations: CreditOrganisation[]
  places: CreditSpan[]
  dates: CreditSpan[]
  /** E-mail addresses, handles and URLs. */
  addresses: CreditSpan[]
  /** Share of the line's letters that the grammar explains, 0 to 1. */
  explained: number
}

export interface CreditOptions {
  /** Offsets where another element begins; ascending. */
  breaks?: readonly number[] | undefined
  /** Names of organisations to know, the wire's and the publisher's own. */
  knownOrganisations?: readonly string[] | undefined
  /** What stands before the line announces this role: a cue on a line of its own, or mark-up that says author. */
  announced?: Role | undefined
}
