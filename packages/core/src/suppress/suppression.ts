import type { Position } from 'unist'
import { nearest } from '../values/nearest.ts'
import type { SuppressedBy } from '../report.ts'
import type { RuleId } from '../terms/types.ts'
import { ruleIds } from '../terms/types.ts'

/** A clause that an article leaves unmet, and why. */
export interface Suppression {
  rule: RuleId
  reason: string
  by: SuppressedBy
  position?: Position | undefined
}

/** Words of an article that ask for a suppression, as they stand: `clauses` before the colon, `reason` behind it. */
export interface Request {
  clauses: string
  reason: string
  by: SuppressedBy
  position?: Position | undefined
}

export type FaultCode =
  | 'suppression-directive'
  | 'suppression-clause'
  | 'suppression-reason'
  | 'suppression-repeated'
  | 'suppression-unused'

/** What is wrong with a suppression, as data. */
export interface Fault {
  code: FaultCode
  position: Position | undefined
  /** The words at fault, or the clause; empty where the clause is missing. */
  actual: string
  expected?: string | undefined
  /** Why a suppression is not needed. */
  unused?: 'met' | 'not-applicable' | 'out-of-scope'
}

/** The longest reason that is kept, in characters. */
const longest = 300

/** Splits `logo, byline: REASON` at its first colon. */
export function splitRequest(text: string): Pick<Request, 'clauses' | 'reason'> {
  const colon = text.indexOf(':')
  return colon < 0
    ? { clauses: text, reason: '' }
    : { clauses: text.slice(0, colon), reason: text.slice(colon + 1) }
}

/** The suppressions that a request makes, each clause once, and what is wrong with it. */
export function readRequest(
  { clauses, reason, by, position }: Request,
  taken: ReadonlySet<RuleId>,
): (Suppression | Fault)[] {
  const names = clauses.split(/[\s,]+/).filter((name) => name !== '')
  if (names.length === 0) return [{ code: 'suppression-clause', actual: '', position }]
  const why = oneLine(reason)
  return [...new Set(names)].map((name): Suppression | Fault => {
    const rule = ruleIds.find((id) => id === name)
    if (!rule) return { code: 'suppression-clause', actual: name, expected: nearest(name, ruleIds), position }
    if (why === '') return { code: 'suppression-reason', actual: rule, position }
    if (taken.has(rule)) return { code: 'suppression-repeated', actual: rule, position }
    return { rule, reason: why, by, position }
  })
}

function oneLine(reason: string): string {
  const line = reason.replaceAll(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
