/** The rules of version 1: a clause of the terms is judged by the rule of the same name. */
export const ruleIds = [
  'logo',
  'byline',
  'affiliation',
  'metadata-author',
  'notice',
  'third-party-media',
  'logo-alt',
] as const

export type RuleId = (typeof ruleIds)[number]

/** `must`: broken, the article is in breach. `should`: advice. */
export type Force = 'must' | 'should'

/** Where a clause is stated, and when somebody read it there. */
export interface ClauseSource {
  /** What states it, in words: "closing notice of the wire's articles". */
  title: string
  /** Address of it, where it has one. */
  url?: string
  /** The place in it: a heading, a sentence, a paragraph. */
  locator: string
  /** The day it was read, `YYYY-MM-DD`. */
  read: string
}

export interface Clause {
  force: Force
  /** What the clause asks for, in a sentence of ours. */
  summary: string
  source: ClauseSource
}

/** A body that the wire is confused with. */
export interface ConfusedWith {
  name: string
  names: string[]
  domains: string[]
  /** File names of that body's logo, as `logo.files`. */
  logoFiles: string[]
  /** Alternative texts of that body's logo. */
  logoNames: string[]
  /** Fingerprints of that body's logo. */
  fingerprints?: LogoFingerprint[]
}

/** A fingerprint of artwork: a small grid of how much is drawn where. `logo/fingerprint.ts` makes and compares it. */
export interface LogoFingerprint {
  /** Name of the artwork. */
  title: string
  /** Width by height of the artwork without its margin. */
  aspect: number
  /** Cells in a row of the grid. */
  columns: number
  /** A hexadecimal digit a cell, row by row: `0` nothing, `f` all of it. */
  cells: string
}

/** A host on which both the wire and a body it is confused with publish: an address there proves neither. */
export interface SharedDomain {
  domain: string
  why: string
}

/** Republication terms of one wire service, as data. */
export interface Terms {
  $schema?: string
  /** Short name: what `--terms` takes. Lower-case letters, digits and hyphens. */
  id: string
  /** The organisation's name in full. */
  name: string
  /** Every way the full name is written, the name itself included. */
  names: string[]
  /** Abbreviations that stand for the name, such as `DCNF`. */
  abbreviations: string[]
  confusedWith: ConfusedWith[]
  /** Hosts that the wire publishes on; subdomains count. */
  domains: string[]
  /** Those of `domains` that a body of `confusedWith` has too. */
  sharedDomains?: SharedDomain[]
  /** E-mail addresses that its notices give. */
  addresses: string[]
  logo: {
    /** Words that name the logo in an alternative text or label, besides the names and abbreviations. */
    names: string[]
    /**
     * File names of the logo, `*` for any run of characters; with `/`, the last parts of the path. `matchesFile` compares:
     * case, extension, signs between words and the marks of a copy (`-300x88`, `@2x`) do not matter.
     */
    files: string[]
    fingerprints?: LogoFingerprint[]
  }
  notice: {
    /** What the closing notice says, in all its wordings: each of these phrases stands in a whole notice. `*` for a few words. */
    phrases: string[]
  }
  /** The clauses, each judged by the rule of its name. A rule without a clause is `not-applicable`. */
  clauses: Partial<Record<RuleId, Clause>>
}
