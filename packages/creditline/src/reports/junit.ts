import type { ClauseResult, ReportMessage, RuleId } from '@creditline/core'
import { ruleIds } from '@creditline/core'
import type { Reported } from '../run/checked.ts'
import { forXml } from './escape.ts'
import { nameOf, noteOf, spanOf } from './message.ts'
import type { Reporter } from './reporter.ts'

/** A test case: a clause held against an article. */
interface Case {
  name: string
  outcome: 'passed' | 'failure' | 'error' | 'skipped'
  /** The kind of failure, for programs. */
  type: string
  /** What to say of it, a line each; none of a case that passed without a word. */
  lines: string[]
}

/**
 * JUnit's XML, as Jenkins, GitLab and test reporters read it: a suite for each article, a case for each clause. A
 * broken `must` clause fails; one that is open, suppressed, in the baseline or not applicable is skipped; advice is
 * output of a case that passes. Written suite by suite: sums over the whole run are left out, readers build them.
 */
export function junit(): Reporter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="creditline">\n',
    article: ({ reports }) => {
      const [first] = reports
      return first ? suite(nameOf(first), reports.flatMap(casesOf)) : ''
    },
    end: () => '</testsuites>\n',
  }
}

function suite(name: string, cases: readonly Case[]): string {
  const number = (outcome: Case['outcome']): number => cases.filter((each) => each.outcome === outcome).length
  const attributes = {
    name,
    tests: cases.length,
    failures: number('failure'),
    errors: number('error'),
    skipped: number('skipped'),
  }
  const inside = cases.map((each) => testCase(name, each)).join('')
  return `  <testsuite${written(attributes)}>\n${inside}  </testsuite>\n`
}

function casesOf(report: Reported): Case[] {
  const { terms, verdict, messages, clauses } = report
  if (verdict === 'unreadable') {
    const type = messages[0]?.ruleId ?? 'unreadable'
    return [{ name: 'readable', outcome: 'error', type, lines: messages.flatMap(linesOf) }]
  }
  if (verdict === 'out-of-scope') {
    const lines = ['Not republished from a wire whose terms are checked']
    return [{ name: `scope (${terms})`, outcome: 'skipped', type: verdict, lines }]
  }
  return ruleIds.flatMap((rule) => {
    const clause = clauses[rule]
    return clause ? [clauseCase(rule, clause, report)] : []
  })
}

function clauseCase(rule: RuleId, clause: ClauseResult, report: Reported): Case {
  const { status, force } = clause
  const lines = report.messages.filter(({ ruleId }) => ruleId === rule).flatMap(linesOf)
  const named = { name: `${rule} (${report.terms})`, type: status }
  if (clause.suppressed !== undefined)
    return { ...named, outcome: 'skipped', lines: [`Suppressed: ${clause.suppressed}`] }
  if (clause.baselined) return { ...named, outcome: 'skipped', lines: ['In the baseline', ...lines] }
  if (status === 'not-applicable') return { ...named, outcome: 'skipped', lines: ['Does not apply'] }
  if (force === 'should' || status === 'met') return { ...named, outcome: 'passed', lines }
  return { ...named, outcome: status === 'breach' ? 'failure' : 'skipped', lines }
}

/** The fault with its place, and what to do. */
function linesOf(message: ReportMessage): string[] {
  const span = spanOf(message)
  const place = span ? `Line ${span.line}${span.column === undefined ? '' : `:${span.column}`}: ` : ''
  const { advice, clause } = noteOf(message)
  return [place + message.reason, advice, clause].filter((line) => line !== '')
}

function testCase(classname: string, { name, outcome, type, lines }: Case): string {
  const open = `    <testcase${written({ name, classname })}`
  if (lines.length === 0 && outcome === 'passed') return `${open}/>\n`
  const text = lines.map(forXml).join('\n')
  const element = outcome === 'passed' ? 'system-out' : outcome
  // A skipped case says why as its text: the schema gives it no attributes.
  const attributes =
    outcome === 'failure' || outcome === 'error' ? written({ type, message: lines[0] ?? '' }) : ''
  return `${open}>\n      <${element}${attributes}>${text}</${element}>\n    </testcase>\n`
}

function written(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${forXml(String(value))}"`)
    .join('')
}
