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

/**
 * As `readText`, for what may be XML.
 *
 * @throws OptionError where the file cannot be read.
 */
export async function readXmlText(file: string, what: string): Promise<string> {
  try {
    return decodeXml(await readFile(file))
  } catch (error) {
    throw new OptionError(`${what} cannot be read: ${explain(error)}`, { cause: error })
  }
}

/** Decodes by the byte order mark or the encoding that an XML declaration names, else as UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const named = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]
  const marked = start.startsWith('\u00ff\u00fe')
    ? 'utf-16le'
    : start.startsWith('\u00fe\u00ff')
      ? 'utf-16be'
      : undefined
  return new TextDecoder(marked ?? (named && isEncoding(named) ? named : 'utf-8')).decode(bytes)
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
