import type { Position } from 'unist'
import { VFileMessage } from 'vfile-message'
import type { Facts } from '../facts.ts'
import type { ClauseResult, Report, ReportMessage, Scope, Suppressed } from '../report.ts'
import { rules } from '../rules/index.ts'
import type { Finding, Judgement } from '../rules/rule.ts'
import type { Story } from '../story.ts'
import type { Suppression } from '../suppress/suppression.ts'
import type { Clause, RuleId, Terms } from '../terms/types.ts'
import { ruleIds } from '../terms/types.ts'
import { say } from '../words/say.ts'
import type { OpenTheme } from './theme.ts'
import { underTheme } from './theme.ts'
import { verdictOf } from './verdict.ts'

/** Where each rule is explained. */
const docs = 'https://github.com/creditline/creditline/blob/main/packages/core/src/rules'

/** What is judged: the facts of one article under one set of terms. */
export interface Case {
  terms: Terms
  facts: Facts
  story: Story | undefined
  scope: Scope
  path: string | undefined
  /** What the article suppresses. */
  suppressions: readonly Suppression[]
  /** What the theme may show beside that. */
  open?: OpenTheme | undefined
}

/** Runs every clause's rule and gathers their findings as messages. */
export function judge({ terms, facts, story, scope, path, suppressions, open }: Case): Report {
  const clauses: Partial<Record<RuleId, ClauseResult>> = {}
  const messages: ReportMessage[] = []
  const suppressed: Suppressed[] = []
  for (const rule of ruleIds) {
    const clause = terms.clauses[rule]
    if (!clause) continue
    if (scope === 'none') {
      clauses[rule] = { status: 'not-applicable', force: clause.force }
      continue
    }
    const judgeBy = (by: Facts): Judgement => rules[rule]({ terms, facts: by, story })
    const { status, findings } = underTheme(rule, judgeBy(facts), open, judgeBy)
    const said = findings.map((finding) => toMessage(finding, rule, clause, terms, facts.anchor))
    const suppression = said.length > 0 ? suppressions.find((each) => each.rule === rule) : undefined
    clauses[rule] = {
      status,
      force: clause.force,
      ...(suppression && { suppressed: suppression.reason }),
    }
    if (suppression) {
      const { by, reason } = suppression
      suppressed.push(...said.map((message) => ({ by, reason, message })))
    } else messages.push(...said)
  }
  messages.sort(bySource)
  suppressed.sort((a, b) => bySource(a.message, b.message))
  const verdict = verdictOf(scope, clauses)
  return { path, terms: terms.id, scope, verdict, clauses, messages, suppressed, facts, story }
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
): ReportMessage {
  const { reason, advice } = say(finding, terms)
  const place = finding.position ?? anchor
  const message: ReportMessage = new VFileMessage(reason, {
    ...(place && { place }),
    ruleId: rule,
    source: 'creditline',
  })
  message.fatal = severity(finding, clause)
  message.code = finding.code
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
