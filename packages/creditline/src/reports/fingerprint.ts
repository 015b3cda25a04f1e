import { createHash } from 'node:crypto'
import type { Report, ReportMessage } from '@creditline/core'

/**
 * Fingerprints of all that is said of an article, suppressed or not: 32 hexadecimal digits that stay while the fault
 * stays, wherever in the article it moves and however we word it. They tell the faults of one article apart; beside the
 * path of the article they tell those of a site.
 */
export function fingerprintsOf(
  report: Pick<Report, 'terms' | 'messages' | 'suppressed' | 'baselined'>,
): Map<ReportMessage, string> {
  const { terms, messages, suppressed, baselined = [] } = report
  const all = [...messages, ...suppressed.map(({ message }) => message), ...baselined].toSorted(bySource)
  const seen = new Map<string, number>()
  return new Map(
    all.map((message) => {
      const { ruleId = '', code = '', actual = '' } = message
      const key = JSON.stringify([terms, ruleId, code, actual.replaceAll(/\s+/g, ' ').trim()])
      const ordinal = seen.get(key) ?? 0
      seen.set(key, ordinal + 1)
      const hash = createHash('sha256').update(`${key}${ordinal}`).digest('hex')
      return [message, hash.slice(0, 32)]
    }),
  )
}

function bySource(a: ReportMessage, b: ReportMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
