import type { Report, RuleId, Verdict } from '@creditline/core'

const domain = 'creditline'

export const t = (text: string): string => wp.i18n.__(text, domain)

const ruleNames: Readonly<Record<RuleId, string>> = {
  logo: t('Logo'),
  byline: t('Byline'),
  affiliation: t('Affiliation'),
  'metadata-author': t('Author in the metadata'),
  notice: t('Closing notice'),
  'third-party-media': t('Pictures of others'),
  'logo-alt': t('Alternative text of the logo'),
}

const names: ReadonlyMap<string, string> = new Map(Object.entries(ruleNames))

/** What the rule of a message is called. */
export function ruleName(rule: string | undefined): string {
  return names.get(rule ?? '') ?? t('Article')
}

const verdicts: Readonly<Record<Exclude<Verdict, 'breach'>, string>> = {
  compliant: t('The article keeps the credit that it owes.'),
  unsure: t('Please look at the article: the credit is not certain.'),
  'out-of-scope': t('The article is not from a wire.'),
  unreadable: t('The article could not be judged.'),
}

/** What a verdict means for the editor, in a line. */
export function verdictOf({ verdict, messages }: Report): string {
  if (verdict !== 'breach') return verdicts[verdict]
  const faults = messages.filter(({ fatal }) => fatal).length
  const one = 'The article lacks credit that it owes: %d fault.'
  const many = 'The article lacks credit that it owes: %d faults.'
  return wp.i18n.sprintf(wp.i18n._n(one, many, faults, domain), faults)
}
