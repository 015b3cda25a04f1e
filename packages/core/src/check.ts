import type { VFile } from 'vfile'
import type { Facts } from './facts.ts'
import type { CheckOptions, InspectOptions } from './options.ts'
import { parse } from './parse/parse.ts'
import { readFacts } from './read/facts.ts'
import type { Report } from './report.ts'

/**
 * Checks an article against republication terms.
 *
 * @param value - the article: text, bytes, or a file of either.
 * @returns the report for the terms that the article falls under; where it falls under none, `out-of-scope`.
 * @throws TypeError where an option is wrong. What is wrong with the article is in the report, never thrown.
 */
export async function check(value: string | Uint8Array | VFile, options: CheckOptions): Promise<Report> {
  return (await checkAll(value, options))[0]!
}

/** As `check`, with a report for each of the terms that the article falls under, strongest tie first. */
export async function checkAll(value: string | Uint8Array | VFile, options: CheckOptions): Promise<Report[]> {
  const document = await parse(value, options)
  const all = [options.terms].flat() as readonly { id: string }[]
  return all.map((terms) => ({
    path: options.path,
    terms: terms.id,
    scope: 'none',
    verdict: 'out-of-scope',
    clauses: {},
    messages: [],
    facts: readFacts(document, {}),
  }))
}

/** Reads the credit of an article without judging it. */
export async function inspect(
  value: string | Uint8Array | VFile,
  options: InspectOptions = {},
): Promise<Facts> {
  const terms = [options.terms ?? []].flat()[0]
  return readFacts(await parse(value, options), { terms, story: options.story })
}
