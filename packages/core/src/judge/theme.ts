import type { Facts } from '../facts.ts'
import { LogoJudge } from '../read/logo/judge.ts'
import type { Field } from '../read/theme/fields.ts'
import type { Finding, Judgement } from '../rules/rule.ts'
import type { RuleId, Terms } from '../terms/types.ts'
import { fold } from '../text/fold.ts'

/** Front matter that a theme may show and may not. */
export interface OpenTheme {
  fields: readonly Field[]
  /** What there is to see where it shows them. */
  facts: () => Facts
}

/** Clauses that front matter can meet. */
const shownClauses: ReadonlySet<RuleId> = new Set<RuleId>(['logo', 'byline', 'affiliation'])

/**
 * A breach that the theme may mend is none: the source does not say which.
 *
 * @param known - the judgement by what is known to be shown.
 * @param judgeWith - judges with what the theme may show as well.
 */
export function underTheme(
  rule: RuleId,
  known: Judgement,
  open: OpenTheme | undefined,
  judgeWith: (facts: Facts) => Judgement,
): Judgement {
  if (known.status !== 'breach' || !open || !shownClauses.has(rule)) return known
  const may = judgeWith(open.facts())
  if (may.status === 'breach') {
    const unknown = open.fields.find((field) => field.kind === 'unknown-author')
    if (rule !== 'byline' || !unknown) return known
    const { key, id } = unknown
    return unsure({ code: 'byline-unknown-author', actual: id.text, position: id.position, key })
  }
  const findings = may.findings.map((finding) => withKey(finding, open.fields))
  if (findings.length > 0) return { status: 'unsure', findings }
  const keys = [...new Set(open.fields.map(({ key }) => key))]
  return unsure({ code: 'theme-decides', actual: rule, key: keys.join(', ') })
}

function unsure(finding: Omit<Finding, 'status'>): Judgement {
  return { status: 'unsure', findings: [{ status: 'unsure', ...finding }] }
}

/** The key that a finding's words stand under. */
function withKey(finding: Finding, fields: readonly Field[]): Finding {
  if (finding.why !== 'theme') return finding
  const line = finding.position?.start.line
  const field = fields.find((each) => wordsOf(each).some(({ position }) => position?.start.line === line))
  return field ? { ...finding, key: field.key } : finding
}

function wordsOf(field: Field): ReadonlyArray<{ text: string; position?: Finding['position'] }> {
  switch (field.kind) {
    case 'author':
      return [...field.name, ...field.affiliations]
    case 'unknown-author':
      return [field.id]
    case 'image':
      return [field.src]
    default:
      return [field.words]
  }
}

/** Whether a field may name the wire, or show its logo: only then can it bring an article into scope. */
export function mayNameWire(fields: readonly Field[], terms: Terms): boolean {
  const names = [...terms.names, ...terms.abbreviations].map((name) => fold(name).lower)
  const namesWire = (text: string): boolean => {
    const { lower } = fold(text)
    return names.some((name) => lower.includes(name))
  }
  const judge = new LogoJudge(terms)
  return fields.some((field) =>
    field.kind === 'image'
      ? judge.isLogoFile(field.src.text) || namesWire(field.alt ?? '')
      : wordsOf(field).some(({ text }) => namesWire(text)),
  )
}
