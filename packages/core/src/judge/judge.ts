import type { Position } from 'unist'
import { VFileMessage } from 'vfile-message'
import type { Facts } from '../facts.ts'
import type { ClauseResult, ClauseStatus, Report, Scope, Verdict } from '../report.ts'
import { rules } from '../rules/index.ts'
import type { Finding } from '../rules/rule.ts'
import type { Story } from '../story.ts'
import type { Clause, RuleId, Terms } from '../terms/types.ts'
import { ruleIds } from '../terms/types.ts'
import { say } from '../words/say.ts'

/** Where each rule is explained. */
const docs = 'https://github.com/creditline/creditline/blob/main/packages/core/src/rules'

/** What is judged: the facts of one article under one set of terms. */
export interface Case {
  terms: Terms
  facts: Facts
  story: Story | undefined
  scope: Scope
  path: string | undefined
}

/** Runs every clause's rule and gathers their findings as messages. */
export function judge({ terms, facts, story, scope, path }: Case): Report {
  const clauses: Partial<Record<RuleId, ClauseResult>> = {}
  const messages: VFileMessage[] = []
  for (const rule of ruleIds) {
    const clause = terms.clauses[rule]
    if (!clause) continue
    if (scope === 'none') {
      clauses[rule] = { status: 'not-applicable', force: clause.force }
      continue
    }
    const { status, findings } = rules[rule]({ terms, facts, story })
    clauses[rule] = { status, force: clause.force }
    for (const finding of findings) messages.push(toMessage(finding, rule, clause, terms, facts.anchor))
  }
  messages.sort(bySource)
  return { path, terms: terms.id, scope, verdict: verdictOf(scope, clauses), clauses, messages, facts, story }
}

function verdictOf(scope: Scope, clauses: Partial<Record<RuleId, ClauseResult>>): Verdict {
  if (scope === 'none') return 'out-of-scope'
  const broken = (status: ClauseStatus): boolean =>
    Object.values(clauses).some((clause) => clause.force === 'must' && clause.status === status)
  if (broken('breach')) return 'breach'
  return broken('unsure') ? 'unsure' : 'compliant'
}

/** A broken `must` clause is an error, an open one a warning, advice is information. */
function severity(finding: Finding, clause: Clause): boolean | undefined {
  if (clause.force === 'should') return undefined
  return finding.status === 'breach'
}

function toMessage(
  finding: Finding,
  rule: RuleId,
  clause: Clause,
  terms: Terms,
  anchor: Position | undefined,
): VFileMessage {
  const { reason, advice } = say(finding, terms)
  const place = finding.position ?? anchor
  const message = new VFileMessage(reason, {
    ...(place && { place }),
    ruleId: rule,
    source: 'creditline',
  })
  message.fatal = severity(finding, clause)
  message.url = `${docs}/${rule}.md`
  const { title, locator, read } = clause.source
  message.note = `${advice}\n${clause.summary} (${title}, ${locator}, read ${read})`
  if (finding.actual !== undefined) message.actual = finding.actual
  if (finding.expected !== undefined) message.expected = finding.expected
  return message
}

/** Sorts messages in the order of the source. */
export function bySource(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
