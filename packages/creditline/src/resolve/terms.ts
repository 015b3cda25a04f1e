import { resolve } from 'node:path'
import type { Terms } from '@creditline/core'
import { readTerms } from '@creditline/core'
import { getTerms, terms as known } from '@creditline/terms'
import { explain } from '../files/problem.ts'
import { asOptionError, OptionError } from './option-error.ts'
import { readText } from './read-text.ts'

/** Terms as a caller gives them: their id (`dcnf`), the path of a file of one's own (`./house-wire.json`), or data. */
export type TermsChoice = string | Terms

/** All terms that come with Creditline. */
export const knownTerms: readonly Terms[] = Object.values(known)

/**
 * Finds the terms that a caller chose.
 *
 * @param cwd - the directory that paths are relative to.
 * @throws TypeError where there are no such terms, or a file of one's own is wrong; the message names the key.
 */
export async function resolveTerms(
  chosen: TermsChoice | readonly TermsChoice[],
  cwd: string,
): Promise<Terms[]> {
  const choices = [chosen].flat()
  if (choices.length === 0) throw new OptionError('Unexpected missing terms, expected an id such as `dcnf`')
  const found = await Promise.all(choices.map((choice) => resolveOne(choice, cwd)))
  return [...new Map(found.map((terms) => [terms.id, terms])).values()]
}

async function resolveOne(choice: TermsChoice, cwd: string): Promise<Terms> {
  if (typeof choice !== 'string') {
    // Terms that come with Creditline were checked when they were written.
    return knownTerms.includes(choice) ? choice : asOptionError(() => readTerms(choice))
  }
  if (!isPath(choice)) return asOptionError(() => getTerms(choice))
  const source = await readText(resolve(cwd, choice), `Terms file \`${choice}\``)
  return asOptionError(() => readTerms(parseJson(source, choice), choice))
}

/** Whether a choice is the path of a file, rather than an id. */
export function isPath(choice: string): boolean {
  return /[/\\]|\.json$/i.test(choice)
}

function parseJson(source: string, path: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    throw new OptionError(`${path}: expected JSON (${explain(error)})`, { cause: error })
  }
}
