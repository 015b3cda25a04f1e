import type { Facts } from '../facts.ts'
import { attribute } from '../read/page.ts'
import type { Reading } from '../read/reading.ts'
import { affiliation as affiliationRule } from '../rules/affiliation.ts'
import { byline as bylineRule } from '../rules/byline.ts'
import { logo as logoRule } from '../rules/logo.ts'
import { logoAlt as logoAltRule } from '../rules/logo-alt.ts'
import { metadataAuthor as metadataAuthorRule } from '../rules/metadata-author.ts'
import { notice as noticeRule } from '../rules/notice.ts'
import type { Finding, FindingCode, RuleInput } from '../rules/rule.ts'
import type { Draft } from './edits.ts'
import type { BylineLine } from './in-place.ts'
import { affiliateAfterNames, bylineLine, replaceFinding, replaceNames } from './in-place.ts'
import type { Slot } from './slots.ts'
import { insertAt, slotBeside } from './slots.ts'
import { listNames, wordByline } from './wording.ts'
import type { LogoPicture } from './writer.ts'
import { escapeHtml, withAlt } from './writer.ts'

/** One fault, or several that are mended together, with the ways to mend it, best first. */
export interface Mend {
  rules: Draft['rules']
  ways: Draft[][]
}

/** What is mended, and with what. */
export interface Task extends RuleInput {
  reading: Reading
  /** The reporters to name; empty where nobody knows them. */
  reporters: readonly string[]
  logo: LogoPicture | undefined
  notice: string | undefined
  language: string
  /** The article's encoding holds no more than ASCII for sure: other characters are written as references. */
  ascii: boolean
}

/**
 * Questions that another wording settles. The others are for a person who looks at the page: a second credit beside one
 * that readers may well see helps nobody.
 */
const settled: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'byline-variant',
  'affiliation-source',
  'affiliation-mentioned',
  'affiliation-misspelt',
  'affiliation-host',
  // a logo in the site's footer may be a partner's: one in the article settles it
  'logo-elsewhere',
])

function isMendable({ status, code }: Finding): boolean {
  return (status === 'breach' && code !== 'page-drawn-by-script') || settled.has(code)
}

/** The ways to mend an article, one `Mend` for each fault that can be mended. */
export function findMends(task: Task): Mend[] {
  const mends = [
    mendCredit(task),
    mendLogo(task),
    mendLogoAlt(task),
    mendNotice(task),
    mendFrontMatter(task),
  ].filter((mend): mend is Mend => mend !== undefined && mend.ways.length > 0)
  if (!task.ascii || task.reading.document.format === 'text') return mends
  return mends.map(({ rules, ways }) => ({ rules, ways: ways.map((way) => way.map(inAscii)) }))
}

/** Writes what is not ASCII as a reference of the mark-up, or as an escape of the front matter. */
function inAscii(draft: Draft): Draft {
  const inData = draft.rules.includes('metadata-author')
  const text = inData
    ? draft.text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : draft.text.replaceAll(/[^\0-\x7f]/gu, (character) => `&#x${character.codePointAt(0)!.toString(16)};`)
  return { ...draft, text }
}

/** Byline and affiliation stand together, so they are mended together. */
function mendCredit(task: Task): Mend | undefined {
  const { reading, terms, facts, reporters, language } = task
  const byline = terms.clauses.byline ? bylineRule(task).findings.filter(isMendable) : []
  const affiliation = terms.clauses.affiliation ? affiliationRule(task).findings.filter(isMendable) : []
  if (reporters.length === 0 || byline.length + affiliation.length === 0) return undefined
  const rules: Mend['rules'] = [
    ...(byline.length > 0 ? (['byline'] as const) : []),
    ...(affiliation.length > 0 ? (['affiliation'] as const) : []),
  ]
  const own = bylineLine(reading, facts, terms)
  const words = wordByline(reporters, terms.name, language)
  const ways = [
    ...(own ? inByline(task, own, byline, affiliation) : []),
    ...slots(reading, own).map((slot) => [insertAt(slot, [slot.writer.byline(words)], rules)]),
  ]
  return { rules, ways }
}

/** Ways to mend the byline that stands there. */
function inByline(
  task: Task,
  own: BylineLine,
  byline: readonly Finding[],
  affiliation: readonly Finding[],
): Draft[][] {
  const { reading, terms, reporters, language } = task
  const beside = slotBeside(reading, own.line, 'before')
  if (!beside) return []
  const { writer } = beside
  const wire = writer.words(terms.name)
  const affiliations = [
    ...affiliation.map((finding) => replaceFinding(reading, finding, wire, ['affiliation'])),
    affiliateAfterNames(reading, own, terms.name, writer),
  ].filter((draft) => draft !== undefined)
  if (byline.length === 0) return affiliations.map((draft) => [draft])

  const spelt = byline.map((finding) =>
    replaceFinding(reading, finding, writer.words(finding.expected?.[0] ?? ''), ['byline']),
  )
  const spelling = spelt.every((draft) => draft !== undefined) ? spelt : undefined
  const names = replaceNames(reading, own, writer.words(listNames(reporters, language)), ['byline'])
  const both = replaceNames(reading, own, writer.words(`${listNames(reporters, language)}, ${terms.name}`), [
    'byline',
    'affiliation',
  ])
  return [
    // an affiliation that stands beside somebody else is the reporter's once the reporter stands there
    spelling,
    names && [names],
    ...(affiliation.length === 0
      ? []
      : [
          ...affiliations.map((draft) => spelling && [...spelling, draft]),
          ...affiliations.map((draft) => names && [names, draft]),
          both && [both],
        ]),
  ].filter((way) => way !== undefined)
}

/** Where a credit line of its own may stand: beside the byline, above the first paragraph, under the headline. */
function slots(reading: Reading, own: BylineLine | undefined): Slot[] {
  const { page, article } = reading
  const line = (index: number | undefined) => (index === undefined ? undefined : page.lines[index])
  const { headline, bodyStart } = article
  const inHead = own && (bodyStart === undefined || own.line.index < bodyStart) ? own.line : undefined
  return [
    slotBeside(reading, inHead, 'after'),
    slotBeside(reading, line(bodyStart), 'before'),
    slotBeside(reading, line(headline), 'after'),
    // an article of few words may have nothing that reads as a headline or a body
    ...(bodyStart === undefined && headline === undefined
      ? [slotBeside(reading, page.lines[0], 'before')]
      : []),
  ].filter((slot) => slot !== undefined)
}

function mendLogo(task: Task): Mend | undefined {
  const { reading, terms, facts, logo } = task
  if (!logo || !terms.clauses.logo || !logoRule(task).findings.some(isMendable)) return undefined
  const picture = withAlt(logo, terms.name)
  const ways = slots(reading, bylineLine(reading, facts, terms)).flatMap((slot) => {
    const source = slot.writer.logo(picture)
    return source === undefined ? [] : [[insertAt(slot, [source], ['logo'])]]
  })
  return { rules: ['logo'], ways }
}

/** Gives the logo that stands there the alternative text that it lacks; a wrong one is for a person to judge. */
function mendLogoAlt(task: Task): Mend | undefined {
  const { reading, terms, facts } = task
  if (!terms.clauses['logo-alt']) return undefined
  const text = String(reading.document.file.value)
  const open = logoAltRule(task).findings.filter(({ code }) => code === 'logo-alt-missing')
  const unnamed = facts.logos.filter(({ match }) => match === 'unnamed')
  const ways = [...open, ...unnamed].flatMap(({ position }) => {
    const start = position?.start.offset
    const tag =
      start === undefined ? undefined : /^<(?:img|amp-img)(?=[\s/>])/i.exec(text.slice(start, start + 10))
    if (start === undefined || !tag || hasAlt(reading, start)) return []
    const at = start + tag[0].length
    const alt = ` alt="${escapeHtml(`${terms.name} logo`)}"`
    return [[{ start: at, end: at, text: alt, rules: ['logo-alt', 'logo'] } satisfies Draft]]
  })
  return { rules: ['logo-alt', 'logo'], ways }
}

/** A second `alt` would be ignored: the first of an attribute counts. */
function hasAlt({ page }: Reading, start: number): boolean {
  return page.entries.some(
    ({ node }) => node.position?.start.offset === start && attribute(node, 'alt') !== undefined,
  )
}

function mendNotice(task: Task): Mend | undefined {
  const { reading, terms, notice } = task
  if (notice === undefined || !terms.clauses.notice) return undefined
  if (!noticeRule(task).findings.some(({ code }) => code === 'notice-missing')) return undefined
  const { page, article } = reading
  const last = article.bodyEnd === undefined ? page.lines.at(-1) : page.lines[article.bodyEnd]
  const slot = slotBeside(reading, last, 'after')
  return {
    rules: ['notice'],
    ways: slot ? [[insertAt(slot, [slot.writer.paragraph(notice)], ['notice'])]] : [],
  }
}

/** Front matter that names another author gets the reporter. A JSON string is one in YAML and TOML too. */
function mendFrontMatter(task: Task): Mend | undefined {
  const { terms, facts, reporters } = task
  if (!terms.clauses['metadata-author'] || metadataAuthorRule(task).findings.length === 0) return undefined
  const authors = authorsOf(facts)
  if (authors.length === 0 || authors.length !== reporters.length) return undefined
  const way = authors.flatMap(({ position }, index): Draft[] => {
    const start = position?.start.offset
    const end = position?.end.offset
    if (start === undefined || end === undefined) return []
    return [{ start, end, text: JSON.stringify(reporters[index]), rules: ['metadata-author'] }]
  })
  return { rules: ['metadata-author'], ways: way.length === authors.length ? [way] : [] }
}

function authorsOf({ metadataAuthors }: Facts): Facts['metadataAuthors'] {
  return metadataAuthors.filter(({ way }) => way === 'front-matter')
}
