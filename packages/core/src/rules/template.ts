import type { Facts } from '../facts.ts'
import type { Terms } from '../terms/types.ts'

/** A shortcode, include or component that the source has only the name of. */
type TemplateTag = Facts['templates'][number]

/** The tag that by its name shows a logo, a credit or what is the wire's. */
export function logoTemplate({ templates }: Facts, terms: Terms): TemplateTag | undefined {
  return find(templates, ['logo', 'credit', 'wire', 'badge', 'attribution', terms.id, ...terms.abbreviations])
}

/** The tag that by its name shows who wrote the article, or whose it is. */
export function creditTemplate({ templates }: Facts, terms: Terms): TemplateTag | undefined {
  return find(templates, [
    'byline',
    'author',
    'credit',
    'wire',
    'attribution',
    terms.id,
    ...terms.abbreviations,
  ])
}

function find(templates: readonly TemplateTag[], words: readonly string[]): TemplateTag | undefined {
  return templates.find(({ text }) => {
    const lower = text.toLowerCase()
    return words.some((word) => lower.includes(word.toLowerCase()))
  })
}
