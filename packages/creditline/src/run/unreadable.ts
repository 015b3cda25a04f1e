import type { Facts, Report, Terms } from '@creditline/core'
import { VFileMessage } from 'vfile-message'
import type { Problem } from '../files/problem.ts'

/** The report of a path that cannot be judged. */
export function unreadable(path: string, terms: readonly Terms[], problem: Problem): Report {
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
    facts: noFacts(),
  }
}

function noFacts(): Facts {
  return {
    bylines: [],
    mentions: [],
    affiliations: [],
    creditLines: [],
    logos: [],
    notices: [],
    mediaCredits: [],
    metadataAuthors: [],
    links: [],
    drawnByScript: false,
    textOnly: false,
  }
}
