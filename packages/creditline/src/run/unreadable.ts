import type { Terms } from '@creditline/core'
import { VFileMessage } from 'vfile-message'
import type { Problem } from '../files/problem.ts'
import type { Reported } from './checked.ts'

/** The report of a path that cannot be judged. */
export function unreadable(path: string, terms: readonly Terms[], problem: Problem): Reported {
  const message = new VFileMessage(problem.reason, { ruleId: problem.code, source: 'creditline' })
  message.fatal = true
  message.file = path
  return {
    path,
    terms: terms.map(({ id }) => id).join(','),
    scope: 'none',
    verdict: 'unreadable',
    clauses: {},
    messages: [message],
    suppressed: [],
  }
}
