import { fold } from '../text/fold.ts'
import type { Judgement, RuleInput } from './rule.ts'
import { judgement, met, notApplicable, standsWithArticle } from './rule.ts'

/** Advice: the logo says whose it is to a reader who does not see it. */
export function logoAlt({ terms, facts }: RuleInput): Judgement {
  const seen = facts.logos.filter(
    ({ match, visibility, place }) =>
      (match === 'wire' || match === 'unnamed') && visibility.seen === 'visible' && standsWithArticle(place),
  )
  const first = seen[0]
  if (!first) return notApplicable
  const names = [...terms.names, ...terms.abbreviations].map((name) => fold(name).lower)
  if (seen.some(({ alt }) => alt !== undefined && names.some((name) => fold(alt).lower.includes(name))))
    return met
  const { alt, position } = first
  const expected = [`${terms.name} logo`]
  return judgement([
    alt
      ? { status: 'breach', code: 'logo-alt-wrong', position, actual: alt, expected }
      : { status: 'breach', code: 'logo-alt-missing', position, expected },
  ])
}
