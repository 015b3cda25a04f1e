import type { Edit, Facts, Format, Report, Unmended } from '@creditline/core'

/** What is checked, and against what. All of it stands in the link that is shared. */
export interface Input {
  source: string
  /** `''`: told from the text. */
  format: Format | ''
  terms: string
  /** Names of the original's reporters, one a line. */
  reporters: string
  republished: boolean
  /** Address of the logo that the mend puts in. */
  logo: string
}

/** A message as it is shown; offsets are of the source. */
export interface Message {
  rule: string
  severity: 'error' | 'warning' | 'info'
  reason: string
  /** What to do, and where the clause is stated: a line each. */
  notes: string[]
  url: string | undefined
  line: number | undefined
  column: number | undefined
  start: number | undefined
  end: number | undefined
}

/** What is said of an article. */
export interface Answer {
  verdict: Report['verdict']
  scope: Report['scope']
  clauses: Report['clauses']
  messages: Message[]
  facts: Facts
  /** The article as readers see it. */
  page: { html: string; cut: boolean }
  mended: { source: string; edits: Edit[]; left: Unmended[]; verdict: Report['verdict'] }
}

/** A question to the worker, and its answer or what went wrong. */
export interface Question {
  id: number
  input: Input
}

export type Reply = { id: number; answer: Answer } | { id: number; error: string }
