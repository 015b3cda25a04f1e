import type { Document } from '../parse/document.ts'
import type { ReportMessage } from '../report.ts'
import type { RuleId } from '../terms/types.ts'
import { tellFault } from '../words/suppressions.ts'
import { commentRequests } from './comments.ts'
import { frontMatterRequests } from './front-matter.ts'
import type { Fault, Suppression } from './suppression.ts'
import { readRequest } from './suppression.ts'

/** What an article suppresses, and what is wrong with how it says so. */
export interface Suppressions {
  suppressions: readonly Suppression[]
  problems: readonly ReportMessage[]
}

export const none: Suppressions = { suppressions: [], problems: [] }

/** Faults of one article that are told, at most: a page may be made of nothing else. */
const mostFaults = 20

/** Reads the suppressions of an article: comments and front matter. Plain text has none. */
export function readSuppressions(document: Document): Suppressions {
  const requests = [...frontMatterRequests(document.frontMatter), ...commentRequests(document)]
  if (requests.length === 0) return none
  const suppressions = new Map<RuleId, Suppression>()
  const faults: Fault[] = []
  for (const request of requests) {
    if ('code' in request) faults.push(request)
    else
      for (const each of readRequest(request, new Set(suppressions.keys())))
        if ('code' in each) faults.push(each)
        else suppressions.set(each.rule, each)
  }
  return {
    suppressions: [...suppressions.values()],
    problems: faults.slice(0, mostFaults).map(tellFault),
  }
}
