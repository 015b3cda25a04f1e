import type { ClauseStatus, Report } from '@creditline/core'
import type { JSX } from 'preact'
import type { Answer, Message } from './protocol.ts'

const verdicts: Record<Report['verdict'], string> = {
  compliant: 'The article keeps the credit it owes.',
  breach: 'The article owes credit that it does not give.',
  unsure: 'A person must look: the page cannot settle it.',
  'out-of-scope': 'The article is not republished from this wire.',
  unreadable: 'The article cannot be judged.',
}

const marks: Record<ClauseStatus, string> = { met: '✓', breach: '✗', unsure: '?', 'not-applicable': '–' }

const words: Record<ClauseStatus, string> = {
  met: 'met',
  breach: 'breach',
  unsure: 'unsure',
  'not-applicable': 'not applicable',
}

/** The verdict, the clauses it rests on, and every message. */
export function Verdict({ answer }: { answer: Answer }): JSX.Element {
  const { verdict, clauses, messages } = answer
  return (
    <>
      <p class="verdict" data-verdict={verdict} role="status">
        <strong>{verdict}</strong> {verdicts[verdict]}
      </p>
      {verdict !== 'out-of-scope' && verdict !== 'unreadable' && (
        <ul class="clauses" aria-label="Clauses">
          {Object.entries(clauses).map(([rule, { status, force }]) => (
            <li key={rule} data-status={status}>
              <span aria-hidden="true">{marks[status]}</span> {rule}{' '}
              <small>
                {words[status]}
                {force === 'should' ? ', advice' : ''}
              </small>
            </li>
          ))}
        </ul>
      )}
      <ul class="messages" aria-label="Messages">
        {messages.map((message, index) => (
          <Said key={index} message={message} />
        ))}
      </ul>
    </>
  )
}

function Said({ message }: { message: Message }): JSX.Element {
  const { rule, severity, reason, notes, url, line, column } = message
  const [advice, ...sources] = notes
  return (
    <li data-severity={severity}>
      <p>
        <Words text={reason} />
      </p>
      {advice !== undefined && (
        <p class="advice">
          <Words text={advice} />
        </p>
      )}
      {sources.map((source) => (
        <p key={source} class="source">
          {source}
        </p>
      ))}
      <p class="source">
        {line !== undefined && `Line ${line}, column ${column ?? 1} · `}
        {url === undefined ? rule : <a href={url}>{rule}</a>}
      </p>
    </li>
  )
}

/** Words between backticks as code. */
function Words({ text }: { text: string }): JSX.Element {
  return (
    <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>
  )
}
