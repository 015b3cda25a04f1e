import type { Affiliation } from '../facts.ts'
import type { Finding, FindingCode, Judgement, RuleInput } from './rule.ts'
import { judgement, met, standsWithArticle } from './rule.ts'
import { creditTemplate } from './template.ts'

/** Met when the reporter is visibly said to be of the wire. */
export function affiliation({ terms, facts }: RuleInput): Judgement {
  const expected = [terms.name, ...terms.abbreviations.slice(0, 1)]
  const findings = facts.affiliations.map((sighting) => judgeAffiliation(sighting, expected))
  if (findings.includes(undefined)) return met
  const told = findings
    .filter((finding) => finding !== undefined)
    .toSorted((a, b) => telling.indexOf(a.code) - telling.indexOf(b.code))
  const unsure = told.find(({ status }) => status === 'unsure')
  if (unsure) return judgement([unsure])
  if (facts.drawnByScript) return judgement([{ status: 'unsure', code: 'page-drawn-by-script' }])
  const template = told[0] ? undefined : creditTemplate(facts, terms)
  if (template)
    return judgement([
      {
        status: 'unsure',
        code: 'affiliation-in-template',
        position: template.position,
        actual: template.text,
      },
    ])
  return judgement([told[0] ?? { status: 'breach', code: 'affiliation-missing', expected }])
}

/** What says most about what went wrong, first. */
const telling: FindingCode[] = [
  'affiliation-uncertain',
  'affiliation-misspelt',
  'affiliation-picture',
  'affiliation-host',
  'affiliation-mentioned',
  'affiliation-source',
  'affiliation-look-alike',
  'affiliation-hidden',
  'affiliation-former',
  'affiliation-confused',
  'affiliation-other-person',
  'affiliation-other-organisation',
  'affiliation-media',
  'affiliation-notice',
  'affiliation-prose',
  'affiliation-elsewhere',
]

function judgeAffiliation(sighting: Affiliation, expected: string[]): Finding | undefined {
  const { form, tie, place, visibility, position, text, people, way } = sighting
  const at = { position, actual: text, place, expected }
  const breach = (code: FindingCode): Finding => ({ status: 'breach', code, ...at })
  const unsure = (code: FindingCode): Finding => ({ status: 'unsure', code, ...at })

  if (tie === 'former') return breach('affiliation-former')
  if (tie === 'other-person') return { ...breach('affiliation-other-person'), actual: people.join(', ') }
  if (tie === 'other-organisation') return breach('affiliation-other-organisation')
  if (tie === 'notice') return breach('affiliation-notice')
  if (tie === 'media') return breach('affiliation-media')
  if (tie === 'prose') {
    const ofReporter = people.length > 0 && standsWithArticle(place) && visibility.seen !== 'hidden'
    return ofReporter ? unsure('affiliation-mentioned') : breach('affiliation-prose')
  }
  if (!standsWithArticle(place) || place === 'caption') return breach('affiliation-elsewhere')
  if (visibility.seen === 'hidden') return { ...breach('affiliation-hidden'), why: visibility.why }
  if (form === 'confused') return breach('affiliation-confused')
  if (form === 'look-alike') return breach('affiliation-look-alike')
  if (tie !== 'reporter') return unsure('affiliation-source')
  if (way === 'image') return unsure('affiliation-picture')
  if (form === 'misspelt') return unsure('affiliation-misspelt')
  if (form === 'host') return unsure('affiliation-host')
  if (visibility.seen === 'uncertain') return { ...unsure('affiliation-uncertain'), why: visibility.why }
  return undefined
}
