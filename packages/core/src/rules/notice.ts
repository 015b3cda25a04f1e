import type { Judgement, RuleInput } from './rule.ts'
import { judgement, met } from './rule.ts'

/** Advice: the wire's closing notice stands under the article, unaltered. */
export function notice({ facts }: RuleInput): Judgement {
  const seen = facts.notices.filter(({ visibility }) => visibility.seen !== 'hidden')
  if (seen.some(({ whole }) => whole)) return met
  const altered = seen[0]
  return judgement([
    altered
      ? {
          status: 'breach',
          code: 'notice-altered',
          position: altered.position,
          actual: altered.text,
          expected: altered.missing,
        }
      : { status: 'breach', code: 'notice-missing' },
  ])
}
