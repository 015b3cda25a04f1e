import type { ClauseResult, ClauseStatus, ReportMessage } from '@creditline/core'
import { frameDocument, listFacts } from '@creditline/core/view'
import type { Reported } from '../../run/checked.ts'
import { forXml } from '../escape.ts'
import { gravestFirst, nameOf, noteOf, severityOf, spanOf } from '../message.ts'

const marks: Record<ClauseStatus, string> = { met: '✓', breach: '✗', unsure: '?', 'not-applicable': '–' }

/** The item of an article in the list: closed a line, open the page with its credit, what is said and the facts. */
export function itemOf(report: Reported): string {
  const { verdict } = report
  const told = [pageOf(report), `<div>${saidOf(report)}${factsOf(report)}</div>`].join('')
  return `<li data-verdict="${verdict}"><details><summary><span class="path">${forXml(nameOf(report))}</span><span class="verdict">${verdict}</span>${clausesOf(report)}</summary><div class="panel">${told}</div></details></li>\n`
}

function clausesOf({ clauses, verdict, terms }: Reported): string {
  if (verdict === 'out-of-scope' || verdict === 'unreadable') return ''
  const each = Object.entries(clauses)
    .filter(([, { force }]) => force === 'must')
    .map(
      ([rule, result]) =>
        `<span data-status="${result.status}">${marks[result.status]} ${forXml(rule)}${aside(result)}</span>`,
    )
  return `<span class="clauses"><span>${forXml(terms)}</span>${each.join('')}</span>`
}

function aside({ suppressed, baselined }: ClauseResult): string {
  if (suppressed !== undefined) return ' (suppressed)'
  return baselined ? ' (in the baseline)' : ''
}

/** The frame runs nothing and loads nothing: `sandbox` and the report's own policy hold in it. */
function pageOf({ view, path }: Reported): string {
  if (!view) return '<div><p class="quiet">The page is not shown.</p></div>'
  const cut = view.cut ? '<p class="quiet">The article is longer than what is shown.</p>' : ''
  const title = forXml(`The page of ${path ?? 'standard input'} with its credit marked`)
  return `<div><h2>As readers see it</h2><template><iframe sandbox="" title="${title}" srcdoc="${attribute(frameDocument(view.html))}"></iframe></template>${cut}</div>`
}

/** HTML as the value of an attribute: it is cleaned HTML already, whose line breaks matter. */
function attribute(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

function saidOf({ messages, suppressed, baselined = [] }: Reported): string {
  const items = [
    ...messages.toSorted(gravestFirst).map((message) => messageOf(message, '')),
    ...suppressed.map(({ message, reason }) => messageOf(message, `Suppressed: ${reason}`)),
    ...baselined.map((message) => messageOf(message, 'In the baseline')),
  ]
  if (items.length === 0) return '<h2>Messages</h2><p class="quiet">Nothing stands against it.</p>'
  return `<h2>Messages</h2><ul class="said">${items.join('')}</ul>`
}

function messageOf(message: ReportMessage, why: string): string {
  const { reason, ruleId, url } = message
  const { advice, clause } = noteOf(message)
  const span = spanOf(message)
  const rule = forXml(ruleId ?? '')
  const named = url?.startsWith('https://') ? `<a href="${forXml(url)}">${rule}</a>` : rule
  return [
    `<li data-severity="${severityOf(message)}"><p>${withCode(reason)}</p>`,
    advice === '' ? '' : `<p>→ ${withCode(advice)}</p>`,
    why === '' ? '' : `<p>${forXml(why)}</p>`,
    `<p class="quiet">${named}${span ? ` · line ${span.line}` : ''}${clause === '' ? '' : ` · ${forXml(clause)}`}</p></li>`,
  ].join('')
}

/** Text with its values in backticks as code. */
function withCode(text: string): string {
  return text
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${forXml(part)}</code>` : forXml(part)))
    .join('')
}

function factsOf({ facts, verdict }: Reported): string {
  const rows = facts && verdict !== 'out-of-scope' ? listFacts(facts) : []
  if (rows.length === 0) return ''
  const items = rows.map(({ kind, text, details, evidence }) => {
    const told = evidence.map((each) => `<li>${forXml(each)}</li>`).join('')
    const why =
      told === '' ? '' : `<details class="quiet"><summary>Evidence</summary><ul>${told}</ul></details>`
    return `<li><p><strong>${forXml(kind)}</strong> <q>${forXml(text)}</q></p><p class="quiet">${forXml(details.join(' · '))}</p>${why}</li>`
  })
  return `<details><summary>Facts and their evidence</summary><ul class="facts">${items.join('')}</ul></details>`
}
