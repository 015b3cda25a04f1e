import type { Judgement, RuleInput } from './rule.ts'
import { judgement } from './rule.ts'

/** Advice: photographs of third parties are not covered by the wire's terms. */
export function thirdPartyMedia({ facts }: RuleInput): Judgement {
  return judgement(
    facts.mediaCredits
      .filter(({ visibility }) => visibility.seen === 'visible')
      .map(({ credit, position }) => ({
        status: 'breach',
        code: 'third-party-media',
        position,
        actual: credit,
      })),
  )
}
