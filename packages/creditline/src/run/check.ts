import { resolve } from 'node:path'
import type { Facts, Fix, Report } from '@creditline/core'
import * as core from '@creditline/core'
import { knownTerms } from '../resolve/terms.ts'
import type { VFile } from 'vfile'
import type { CheckOptions, FixOptions, InspectOptions } from './options.ts'
import { coreOptions, resolveOptions } from './options.ts'

/**
 * Checks an article against republication terms.
 *
 * @param value - the article: text, bytes, or a file of either.
 * @returns the report for the terms that the article falls under; where it falls under none, `out-of-scope`.
 * @throws TypeError where an option is wrong. What is wrong with the article is in the report, never thrown.
 */
export async function check(value: string | Uint8Array | VFile, options: CheckOptions): Promise<Report> {
  return core.check(value, await optionsOf(options, options.path ?? pathOf(value)))
}

/** As `check`, with a report for each of the terms that the article falls under, strongest tie first. */
export async function checkAll(value: string | Uint8Array | VFile, options: CheckOptions): Promise<Report[]> {
  return core.checkAll(value, await optionsOf(options, options.path ?? pathOf(value)))
}

/**
 * Reads the credit of an article without judging it. Where no terms are given, it looks for every wire that is known.
 *
 * @param value - the article: text, bytes, or a file of either.
 * @throws TypeError where an option is wrong.
 */
export async function inspect(
  value: string | Uint8Array | VFile,
  options: InspectOptions = {},
): Promise<Facts> {
  return core.inspect(
    value,
    await optionsOf({ ...options, terms: options.terms ?? knownTerms }, options.path ?? pathOf(value)),
  )
}

/**
 * Writes the credit that an article lacks into its source; every byte outside of the edits stays.
 *
 * @param value - the article: text, bytes, or a file of either.
 * @returns the article with its edits, what `check` says before and after, and what is left to a person.
 * @throws TypeError where an option is wrong. What is wrong with the article is in the reports, never thrown.
 */
export async function fix(value: string, options: FixOptions): Promise<Fix<string>>
export async function fix(value: Uint8Array, options: FixOptions): Promise<Fix<Uint8Array>>
export async function fix(value: string | Uint8Array | VFile, options: FixOptions): Promise<Fix>
export async function fix(value: string | Uint8Array | VFile, options: FixOptions): Promise<Fix> {
  const { logo, notice, language, ...rest } = options
  return core.fix(value, {
    ...(await optionsOf(rest, options.path ?? pathOf(value))),
    ...(logo !== undefined && { logo }),
    ...(notice !== undefined && { notice }),
    ...(language !== undefined && { language }),
  })
}

async function optionsOf(options: CheckOptions, path: string | undefined): Promise<core.CheckOptions> {
  const cwd = options.cwd ?? process.cwd()
  const file = path === undefined ? undefined : resolve(cwd, path)
  return coreOptions(await resolveOptions(options, cwd), path, file)
}

function pathOf(value: string | Uint8Array | VFile): string | undefined {
  return typeof value === 'object' && 'path' in value ? value.path : undefined
}
