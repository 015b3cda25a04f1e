import type { Attribution, AttributionOptions, Story, Terms } from '@creditline/core'
import * as core from '@creditline/core'
import { getTerms } from '@creditline/terms'

/**
 * Writes the credit that satisfies the terms, so that a CMS can build it in from the start.
 *
 * @param terms - an id (`dcnf`), or data.
 * @param story - the original: its reporters are named; its text may give the closing notice.
 * @throws TypeError where there are no such terms, no reporter is known, or the logo is missing or does not fit.
 */
export function attribution(
  terms: string | Terms,
  story: Pick<Story, 'reporters' | 'text'>,
  options?: AttributionOptions,
): Attribution {
  return core.attribution(typeof terms === 'string' ? getTerms(terms) : terms, story, options)
}
