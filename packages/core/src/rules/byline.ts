import type { Byline, Facts, Mention } from '../facts.ts'
import type { Finding, FindingCode, Judgement, RuleInput } from './rule.ts'
import { judgement, standsWithArticle } from './rule.ts'
import { creditTemplate } from './template.ts'

/** Met when the article visibly names each of the original's reporters as its author. */
export function byline(input: RuleInput): Judgement {
  const judged = judgeByline(input)
  // What a template draws may be the byline where nothing stands in its place.
  const template = judged.findings.some(({ code }) => code === 'byline-missing')
    ? creditTemplate(input.facts, input.terms)
    : undefined
  if (!template) return judged
  const { position, text: actual } = template
  return judgement([{ status: 'unsure', code: 'byline-in-template', position, actual }])
}

function judgeByline({ facts, story }: RuleInput): Judgement {
  if (story && story.reporters.length > 0)
    return judgement(story.reporters.flatMap((reporter) => judgeReporter(reporter, facts) ?? []))
  return judgement(judgeUnknown(facts))
}

/** Where the original is not known, the article's own byline is taken as the reporter's. */
function judgeUnknown(facts: Facts): Finding[] {
  const own = facts.byline
  if (own && own.people.length > 0 && own.visibility.seen === 'visible') return []
  if (own && own.people.length > 0) return [unseen(own)]
  if (facts.drawnByScript) return [{ status: 'unsure', code: 'page-drawn-by-script' }]
  const picture = facts.bylines.find(({ way }) => way === 'image')
  if (picture)
    return [{ status: 'unsure', code: 'byline-picture', position: picture.position, actual: picture.text }]
  return [inPlace(facts, undefined)]
}

function judgeReporter(reporter: string, facts: Facts): Finding | undefined {
  const findings = facts.mentions
    .filter((mention) => mention.reporter === reporter)
    .map((mention) => judgeMention(mention))
  if (findings.includes(undefined)) return undefined
  const told = findings.filter((finding) => finding !== undefined)
  const unsure = told.find(({ status }) => status === 'unsure')
  if (unsure) return unsure
  if (facts.drawnByScript) return { status: 'unsure', code: 'page-drawn-by-script' }
  const absent = inPlace(facts, reporter)
  return [...told, absent].toSorted((a, b) => telling.indexOf(a.code) - telling.indexOf(b.code))[0]
}

/** The breach that says most about what went wrong, first. */
const telling: FindingCode[] = [
  'byline-misspelt',
  'byline-look-alike',
  'byline-struck',
  'byline-part',
  'byline-hidden',
  'byline-other-role',
  'byline-other',
  'byline-organisation',
  'byline-elsewhere',
  'byline-missing',
]

const alterations: Partial<Record<Mention['match'], FindingCode>> = {
  misspelt: 'byline-misspelt',
  'look-alike': 'byline-look-alike',
  struck: 'byline-struck',
  part: 'byline-part',
  other: 'byline-other',
}

function judgeMention(mention: Mention): Finding | undefined {
  const { match, role, place, visibility, position, text, reporter } = mention
  const at = { position, actual: text, expected: [reporter], place }
  if (role !== 'author')
    return { status: 'breach', code: role === 'mentioned' ? 'byline-elsewhere' : 'byline-other-role', ...at }
  if (!standsWithArticle(place) || place === 'caption')
    return { status: 'breach', code: 'byline-elsewhere', ...at }
  if (mention.way === 'image') return { status: 'unsure', code: 'byline-picture', ...at }
  if (visibility.seen === 'hidden')
    return { status: 'breach', code: 'byline-hidden', ...at, why: visibility.why }
  const altered = alterations[match]
  if (altered) return { status: 'breach', code: altered, ...at }
  if (match === 'variant') return { status: 'unsure', code: 'byline-variant', ...at }
  if (visibility.seen === 'uncertain')
    return { status: 'unsure', code: 'byline-uncertain', ...at, why: visibility.why }
  return undefined
}

/** The reporter is not named as the author: what stands in the reporter's place. */
function inPlace(facts: Facts, reporter: string | undefined): Finding {
  const expected = reporter === undefined ? undefined : [reporter]
  const own = facts.byline
  if (!own || own.visibility.seen === 'hidden') return { status: 'breach', code: 'byline-missing', expected }
  const at = { position: own.position, expected, place: own.place }
  if (own.people.length === 0) {
    const actual = own.organisations.join(', ') || own.text
    return { status: 'breach', code: 'byline-organisation', ...at, actual }
  }
  const actual = own.people.map(({ name }) => name).join(', ')
  return { status: 'breach', code: 'byline-other', ...at, actual }
}

function unseen({ visibility, position, text, place }: Byline): Finding {
  const at = { position, actual: text, place }
  return visibility.seen === 'uncertain'
    ? { status: 'unsure', code: 'byline-uncertain', ...at, why: visibility.why }
    : {
        status: 'breach',
        code: 'byline-hidden',
        ...at,
        ...(visibility.seen === 'hidden' && { why: visibility.why }),
      }
}
