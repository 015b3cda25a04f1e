import { check } from 'creditline'
import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import type { Article } from './article.ts'
import { articleHtml } from './article.ts'

/** The field at which an editor mends what a clause asks for. */
const fields: Readonly<Record<string, keyof Article>> = {
  logo: 'logo',
  'logo-alt': 'logo',
  byline: 'byline',
  affiliation: 'byline',
}

/**
 * Lets no article out that lacks the credit it owes: whoever publishes it, by the admin panel, the REST API or the local
 * API, gets each fault at its field. Drafts and articles of one's own are saved as they are.
 */
export const keepCredit: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const article: Article = { ...originalDoc, ...data }
  if (article._status !== 'published') return data
  const report = await check(articleHtml(article), {
    terms: article.wire ?? 'dcnf',
    format: 'html',
    republished: Boolean(article.wire),
    ...(article.reporters?.length && { story: { reporters: article.reporters } }),
  })
  if (report.verdict !== 'breach') return { ...data, credit: report.verdict }
  const faults = report.messages.filter(({ fatal }) => fatal)
  throw new ValidationError({
    collection: collection.slug,
    req,
    errors: faults.map(({ ruleId, reason, note }) => ({
      path: fields[ruleId ?? ''] ?? 'content',
      message: `${reason}. ${note?.split('\n', 1)[0] ?? ''}`.trim(),
    })),
  })
}
