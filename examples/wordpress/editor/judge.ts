// Creditline itself, as a module that the panel loads when it is needed: nothing of the post leaves the browser.
import type { Fix, Report } from '@creditline/core'
import { check as checkArticle, fix as fixArticle } from '@creditline/core'
import { getTerms } from '@creditline/terms'

/** An article as the panel has it. */
export interface Article {
  html: string
  terms: readonly string[]
  republished: boolean
  reporters: readonly string[]
}

/** @throws TypeError where there are no such terms. */
export function check(article: Article): Promise<Report> {
  return checkArticle(article.html, optionsOf(article))
}

/** @param logo - address of the publisher's copy of the logo; none is put in where it is empty. */
export function fix(article: Article, logo: string, language: string): Promise<Fix<string>> {
  return fixArticle(article.html, { ...optionsOf(article), language, ...(logo !== '' && { logo }) })
}

function optionsOf({ terms, republished, reporters }: Article): Parameters<typeof checkArticle>[1] {
  return {
    terms: terms.map(getTerms),
    format: 'html',
    republished,
    ...(reporters.length > 0 && { story: { reporters: [...reporters] } }),
  }
}
