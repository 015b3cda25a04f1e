import { assertMeets, assertNone } from '../values/validate.ts'
import { brokenLaws } from './laws.ts'
import { termsSchema } from './schema.ts'
import type { Terms } from './types.ts'

/**
 * Republication terms of one's own, checked.
 *
 * @param value - the data of a terms file, parsed.
 * @param name - what to call it in an error: the file's name.
 * @throws TypeError that names every wrong key, what stands there and what was expected, a line each:
 *   ``house-wire.json: clauses.logo.force: expected `must` or `should`, got `shall` ``.
 */
export function readTerms(value: unknown, name = 'terms'): Terms {
  assertMeets(value, termsSchema, name)
  assertNone(brokenLaws(value), name)
  return value
}
