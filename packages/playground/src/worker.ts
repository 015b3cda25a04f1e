import type { CheckOptions, FixOptions } from '@creditline/core'
import { fix } from '@creditline/core'
import { view } from '@creditline/core/view'
import { getTerms } from '@creditline/terms'
import type { VFileMessage } from 'vfile-message'
import type { Answer, Input, Message, Question, Reply } from './protocol.ts'

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void reply(data)
})

async function reply({ id, input }: Question): Promise<void> {
  let said: Reply
  try {
    said = { id, answer: await answer(input) }
  } catch (error) {
    said = { id, error: error instanceof Error ? error.message : String(error) }
  }
  postMessage(said)
}

async function answer({ source, format, terms, reporters, republished, logo }: Input): Promise<Answer> {
  const names = reporters
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const options: CheckOptions = {
    terms: getTerms(terms),
    republished,
    ...(format !== '' && { format }),
    ...(names.length > 0 && { story: { reporters: names } }),
  }
  const mending: FixOptions = { ...options, ...(logo.trim() !== '' && { logo: logo.trim() }) }
  const { report, view: page } = await view(source, options)
  const mended = await fix(source, mending)
  return {
    verdict: report.verdict,
    scope: report.scope,
    clauses: report.clauses,
    messages: report.messages.map(toMessage),
    facts: report.facts,
    page,
    mended: { source: mended.value, edits: mended.edits, left: mended.left, verdict: mended.after.verdict },
  }
}

function toMessage({ ruleId, fatal, reason, note, url, place, line, column }: VFileMessage): Message {
  const range = place && 'start' in place ? place : place && { start: place, end: place }
  return {
    rule: ruleId ?? '',
    severity: fatal === true ? 'error' : fatal === false ? 'warning' : 'info',
    reason,
    notes: (note ?? '').split('\n').filter((text) => text !== ''),
    url,
    line,
    column,
    start: range?.start.offset,
    end: range?.end.offset,
  }
}
