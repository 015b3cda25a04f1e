import type { Report, RuleId } from '@creditline/core'

const domain = 'creditline'

export const t = (text: string): string => wp.i18n.__(text, domain)

/** What a clause is called. */
export const ruleNames: Readonly<Record<RuleId, string>> = {
  logo: t('Logo'),
  byline: t('Byline'),
  affiliation: t('Affiliation'),
  'metadata-author': t('Author in the metadata'),
  notice: t('Closing notice'),
  'third-party-media': t('Pictures of others'),
  'logo-alt': t('Alternative text of the logo'),
}

/** What a verdict means for the editor, in a line. */
export function verdictOf({ verdict, messages }: Report): string {
  const faults = messages.filter(({ fatal }) => fatal).length
  switch (verdict) {
    case 'compliant':
      return t('The article keeps the credit that it owes.')
    case 'breach':
      return wp.i18n.sprintf(
        wp.i18n._n(
          'The article lacks credit that it owes: %d fault.',
          'The article lacks credit that it owes: %d faults.',
          faults,
          domain,
        ),
        faults,
      )
    case 'unsure':
      return t('Please look at the article: the credit is not certain.')
    case 'out-of-scope':
      return t('The article is not from a wire.')
    case 'unreadable':
      return t('The article could not be judged.')
  }
}
