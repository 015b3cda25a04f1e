import type { ClauseStatus, Verdict } from '@creditline/core'
import { ruleIds } from '@creditline/core'
import type { VFileMessage } from 'vfile-message'
import type { Reported } from '../run/checked.ts'
import type { Judged } from '../run/judge.ts'
import { forTerminal } from './escape.ts'
import { frameOf } from './frame.ts'
import type { Severity } from './message.ts'
import { gravestFirst, nameOf, noteOf, severityOf, spanOf } from './message.ts'
import type { Paint, Style } from './paint.ts'
import { painter } from './paint.ts'
import type { Reporter, ReporterOptions } from './reporter.ts'
import { sayCounts, sayMissing } from './summary.ts'

interface Mark {
  mark: string
  style: Style
}

const verdicts = {
  compliant: { mark: '✓', style: 'green', word: 'compliant' },
  breach: { mark: '✗', style: 'red', word: 'breach' },
  unsure: { mark: '?', style: 'yellow', word: 'unsure' },
  'out-of-scope': { mark: '-', style: 'dim', word: 'out of scope' },
  unreadable: { mark: '!', style: 'red', word: 'unreadable' },
} as const satisfies Record<Verdict, Mark & { word: string }>

const statuses = {
  met: { mark: '✓', style: 'green' },
  breach: { mark: '✗', style: 'red' },
  unsure: { mark: '?', style: 'yellow' },
  'not-applicable': { mark: '-', style: 'dim' },
} as const satisfies Record<ClauseStatus, Mark>

const severities = {
  error: { mark: '✗', style: 'red' },
  warning: { mark: '?', style: 'yellow' },
  info: { mark: 'i', style: 'blue' },
} as const satisfies Record<Severity, Mark>

const hint = 'None carries the credit of a wire. If they are republished all the same: --republished'

/** For people, on a terminal: verdict, place, fault, and what to do. Articles out of scope are only counted. */
export function pretty(options: Pick<ReporterOptions, 'colour' | 'width' | 'quiet'>): Reporter {
  const { width, quiet } = options
  const paint = painter(options.colour)
  /** What the terms ask for, told once a run: by terms, then by rule. */
  const asked = new Map<string, Map<string, string>>()
  let previous: 'none' | 'line' | 'block' = 'none'
  const spaced = (kind: 'line' | 'block', text: string): string => {
    const gap = previous !== 'none' && (kind === 'block' || previous === 'block')
    previous = kind
    return (gap ? '\n' : '') + text
  }
  const told = (report: Reported): boolean =>
    report.verdict === 'out-of-scope'
      ? report.messages.length > 0
      : !(quiet && report.verdict === 'compliant' && report.messages.length === 0)
  return {
    begin: () => '',
    article: (judged) =>
      judged.reports
        .filter(told)
        .map((report) => {
          note(asked, report)
          const long = report.messages.length + report.suppressed.length > 0
          return spaced(long ? 'block' : 'line', block(report, judged, width, paint))
        })
        .join(''),
    end: (summary, extent) => {
      const legend = [...asked]
        .map(([terms, clauses]) => spaced('block', legendOf(terms, clauses, paint)))
        .join('')
      const counts = spaced('block', `${paint('bold', sayCounts(summary))}\n`)
      const missing = sayMissing(extent)
      const alien = summary.articles > 0 && summary.outOfScope === summary.articles
      return [
        legend,
        counts,
        missing === undefined ? '' : `${paint('red', missing)}\n`,
        alien ? `${paint('dim', hint)}\n` : '',
      ].join('')
    },
  }
}

function note(asked: Map<string, Map<string, string>>, { terms, messages }: Reported): void {
  for (const message of messages) {
    const { clause } = noteOf(message)
    if (clause === '') continue
    if (!asked.has(terms)) asked.set(terms, new Map())
    asked.get(terms)?.set(message.ruleId ?? '', clause)
  }
}

function legendOf(terms: string, clauses: ReadonlyMap<string, string>, paint: Paint): string {
  const width = Math.max(...ruleIds.filter((rule) => clauses.has(rule)).map((rule) => rule.length))
  const lines = ruleIds.flatMap((rule) => {
    const clause = clauses.get(rule)
    return clause === undefined ? [] : [`  ${rule.padEnd(width)}  ${paint('dim', forTerminal(clause))}\n`]
  })
  return `What ${forTerminal(terms)} asks for:\n${lines.join('')}`
}

function block(report: Reported, { lines }: Judged, width: number, paint: Paint): string {
  const parts = [headline(report, paint)]
  const framed = new Set<string>()
  // What is said of several places is said once.
  const said = Map.groupBy(
    report.messages.toSorted(gravestFirst),
    ({ ruleId, reason }) => `${ruleId} ${reason}`,
  )
  for (const messages of said.values()) {
    const frames = messages.flatMap((message) => {
      const frame = frameLines(message, lines, width, paint).join('\n')
      // All that is missing points at the headline: once is enough.
      const shown = frame === '' || framed.has(frame) ? [] : [frame]
      framed.add(frame)
      return shown
    })
    parts.push(reasonLine(messages, paint), ...frames, ...adviceLines(messages, paint))
  }
  parts.push(...asideLines(report, paint))
  return `${parts.join('\n')}\n`
}

/** What is suppressed, with its reason, and how much is in the baseline. */
function asideLines({ suppressed, baselined = [] }: Reported, paint: Paint): string[] {
  const said = suppressed.map(
    ({ reason, message }) =>
      `${withValues(message.reason, paint)}  ${paint('dim', `${message.ruleId}, suppressed: ${forTerminal(reason)}`)}`,
  )
  const known = baselined.map(
    ({ reason, ruleId }) => `${withValues(reason, paint)}  ${paint('dim', `${ruleId}, in the baseline`)}`,
  )
  return [...said, ...known].map((line) => `  ${paint('dim', '-')} ${line}`)
}

function headline(report: Reported, paint: Paint): string {
  const { mark, style, word } = verdicts[report.verdict]
  const clauses = Object.entries(report.clauses)
    .filter(([, { force }]) => force === 'must')
    .map(([name, { status }]) => `${name} ${paint(statuses[status].style, statuses[status].mark)}`)
  const verdict = paint(
    style,
    report.verdict === 'unreadable' ? word : `${word} (${forTerminal(report.terms)})`,
  )
  return [`${paint(style, mark)} ${paint('bold', forTerminal(nameOf(report)))}`, verdict, ...clauses].join(
    '  ',
  )
}

function reasonLine(messages: readonly VFileMessage[], paint: Paint): string {
  const [message] = messages
  if (!message) return ''
  const { mark, style } = severities[severityOf(message)]
  const times = messages.length > 1 ? ` (${messages.length} times)` : ''
  return `  ${paint(style, mark)} ${withValues(message.reason, paint)}${times}  ${paint('dim', message.ruleId ?? '')}`
}

function frameLines(message: VFileMessage, lines: Judged['lines'], width: number, paint: Paint): string[] {
  const span = spanOf(message)
  const frame = span && frameOf(lines, span, width - 10)
  if (!frame) return []
  const gutter = frame.number.padStart(6)
  return [
    `${paint('dim', `${gutter} │`)} ${frame.text}`,
    `${paint('dim', `${' '.repeat(gutter.length)} │`)} ${paint('cyan', frame.carets)}`,
  ]
}

function adviceLines([message]: readonly VFileMessage[], paint: Paint): string[] {
  const { advice } = message ? noteOf(message) : { advice: '' }
  return advice === '' ? [] : [`    ${paint('dim', '→')} ${withValues(advice, paint)}`]
}

/** A sentence with the values between backticks marked. */
function withValues(sentence: string, paint: Paint): string {
  return forTerminal(sentence).replaceAll(/`[^`]*`/g, (value) => paint('cyan', value))
}
