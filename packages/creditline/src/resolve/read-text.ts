import { readFile } from 'node:fs/promises'
import { explain } from '../files/problem.ts'
import { OptionError } from './option-error.ts'

/** @throws OptionError where the file cannot be read. */
export async function readText(file: string, what: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    throw new OptionError(`${what} cannot be read: ${explain(error)}`, { cause: error })
  }
}
