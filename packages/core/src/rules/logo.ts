import type { Logo } from '../facts.ts'
import type { Finding, Judgement, RuleInput } from './rule.ts'
import { judgement, met, standsWithArticle } from './rule.ts'
import { logoTemplate } from './template.ts'

/** Met when a reader sees the wire's logo with the article. */
export function logo({ terms, facts }: RuleInput): Judgement {
  if (facts.textOnly) {
    const { position, text: actual } = facts.logos[0] ?? {}
    return judgement([{ status: 'unsure', code: 'logo-unseen-in-text', position, actual }])
  }
  const expected = [`${terms.name} logo`]
  const best = facts.logos
    .map((sighting) => ({ finding: judgeLogo(sighting, expected) }))
    .toSorted((a, b) => rank(a.finding) - rank(b.finding))[0]
  if (best && !best.finding) return met
  if (best?.finding?.status === 'unsure') return judgement([best.finding])
  if (facts.drawnByScript) return judgement([{ status: 'unsure', code: 'page-drawn-by-script' }])
  // What a template draws may be the logo where nothing else is one.
  const template = best ? undefined : (logoTemplate(facts, terms) ?? facts.templates[0])
  if (template)
    return judgement([
      { status: 'unsure', code: 'logo-in-template', position: template.position, actual: template.text },
    ])
  return judgement([best?.finding ?? { status: 'breach', code: 'logo-missing', expected }])
}

function judgeLogo(sighting: Logo, expected: string[]): Finding | undefined {
  const { match, visibility, place, position, witnesses } = sighting
  // What its pixels told is said of the picture: its words may say otherwise.
  const words = witnesses.includes('pixels') && match === 'confused' ? undefined : sighting.alt
  const at = { position, actual: words || sighting.src || sighting.text, place, expected, witnesses }
  if (match === 'confused') return { status: 'breach', code: 'logo-confused', ...at }
  if (visibility.seen === 'hidden')
    return { status: 'breach', code: 'logo-hidden', ...at, why: visibility.why }
  // A page's footer may hold the credit of the article or the site's partners: a person must look.
  if (!standsWithArticle(place))
    return { status: place === 'footer' ? 'unsure' : 'breach', code: 'logo-elsewhere', ...at }
  if (visibility.seen === 'uncertain')
    return { status: 'unsure', code: 'logo-uncertain', ...at, why: visibility.why }
  if (match === 'named-only') return { status: 'unsure', code: 'logo-named-only', ...at }
  if (match === 'unnamed') return { status: 'unsure', code: 'logo-unnamed', ...at }
  return undefined
}

/** Best first: met, then what a person may settle, then the breach that says most. */
function rank(finding: Finding | undefined): number {
  if (!finding) return 0
  if (finding.status === 'unsure') return 1
  return finding.code === 'logo-confused' ? 3 : 2
}
