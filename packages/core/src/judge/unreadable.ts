import { VFileMessage } from 'vfile-message'
import type { Document } from '../parse/document.ts'
import type { Limit } from '../parse/limits.ts'
import { readFacts } from '../read/facts.ts'
import { openReading } from '../read/reading.ts'
import type { Report } from '../report.ts'
import type { Terms } from '../terms/types.ts'
import { sayLimit } from '../words/limits.ts'

/** The report of an article that goes beyond what can be judged: no clause is, and the message says where and why. */
export function unreadable(
  document: Document,
  limit: Limit,
  terms: readonly [Terms, ...Terms[]],
  path: string | undefined,
): Report {
  const { reason, advice } = sayLimit(limit)
  const { line, column, offset } = limit
  const message = new VFileMessage(reason, {
    place: offset === undefined ? { line, column } : { line, column, offset },
    ruleId: limit.code,
    source: 'creditline',
  })
  message.fatal = true
  message.note = advice
  if (limit.actual !== undefined) message.actual = limit.actual
  return {
    path: path ?? document.file.path,
    terms: terms.map(({ id }) => id).join(','),
    scope: 'none',
    verdict: 'unreadable',
    clauses: {},
    messages: [message],
    suppressed: [],
    ...(document.encoding && { encoding: document.encoding }),
    facts: readFacts(openReading({ ...document, tree: { type: 'root', children: [] } }), {}),
  }
}
