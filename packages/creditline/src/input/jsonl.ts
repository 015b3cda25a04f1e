import type { Article } from '../run/article.ts'
import { broken, pageOf, readContentType } from './page.ts'
import { BrokenRecord, ByteReader } from './reader.ts'
import type { Chunks } from './source.ts'

/** Bytes of a line: the largest page in Base64, and room for what stands beside it. */
const mostLine = 32_000_000

/**
 * The pages of JSON Lines, one object a line: `url`, and the page as `bytes` (Base64) or `text`. `contentType` and
 * `charset` are as HTTP gave them; other keys may stand there. A line that cannot be read is an article with a problem.
 *
 * @param name - what to call the file.
 */
export async function* readJsonLines(chunks: Chunks, name: string): AsyncGenerator<Article, void, undefined> {
  const reader = new ByteReader(chunks)
  for (let number = 1; ; number++) {
    try {
      const line = await reader.line(mostLine)
      if (!line) return
      const article = readLine(line.toString('utf8').replace(/^\uFEFF/, ''), `${name}#${number}`)
      if (article) yield article
    } catch (error) {
      if (!(error instanceof BrokenRecord)) throw error
      yield broken(`${name}#${number}`, error.message)
    }
  }
}

function readLine(line: string, name: string): Article | undefined {
  if (line.trim() === '') return undefined
  const record = parse(line)
  const { url, bytes, text, contentType, charset } = record
  if (typeof url !== 'string' || url === '')
    throw new BrokenRecord('Unexpected missing `url`, expected an address')
  const read = readContentType(string(contentType, 'contentType'))
  if (!read) return undefined
  const given = string(charset, 'charset')
  if (typeof text === 'string')
    return pageOf(url, Buffer.from(text), { format: read.format, charset: 'utf-8' })
  if (typeof bytes !== 'string')
    throw new BrokenRecord(
      `Unexpected record of ${name}, expected the page as \`bytes\` in Base64 or as \`text\``,
    )
  if (!/^[\w+/-]*={0,2}$/.test(bytes)) throw new BrokenRecord('Unexpected `bytes`, expected Base64')
  return pageOf(url, Buffer.from(bytes, 'base64'), {
    ...read,
    ...(given !== undefined && { charset: given }),
  })
}

function parse(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch (error) {
    throw new BrokenRecord('Unexpected line, expected an object of JSON', { cause: error })
  }
  throw new BrokenRecord('Unexpected value, expected an object of JSON')
}

function string(value: unknown, key: string): string | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined
  throw new BrokenRecord(`Unexpected \`${key}\`, expected text`)
}
