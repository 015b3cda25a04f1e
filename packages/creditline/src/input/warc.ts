import { largestArticle, tooLarge } from '../files/read.ts'
import type { Article } from '../run/article.ts'
import type { Body, Fields } from './http.ts'
import { readAnswer, readFields } from './http.ts'
import { broken, pageOf, readContentType } from './page.ts'
import { BrokenRecord, ByteReader } from './reader.ts'
import type { Chunks } from './source.ts'

/** Bytes of a record's header, and of the block of a record that may hold a page. */
const mostHeader = 65_536
const mostBlock = largestArticle + 1_000_000

/**
 * The pages of a WARC file (ISO 28500): what servers answered, and resources that were kept without an answer. All else
 * is passed over; a record that cannot be read is an article with a problem.
 *
 * @param name - what to call the file.
 */
export async function* readWarc(chunks: Chunks, name: string): AsyncGenerator<Article, void, undefined> {
  const reader = new ByteReader(chunks)
  for (let number = 1; ; number++) {
    try {
      const fields = await readHeader(reader)
      if (!fields) return
      const article = await readBlock(reader, fields, `${name}#${number}`)
      if (article) yield article
    } catch (error) {
      if (!(error instanceof BrokenRecord)) throw error
      yield broken(`${name}#${number}`, error.message)
      await seek(reader)
    }
  }
}

/** Goes to the next record, whatever is broken on the way. */
async function seek(reader: ByteReader): Promise<void> {
  for (;;) {
    try {
      await reader.seek('WARC/1.')
      return
    } catch (error) {
      if (!(error instanceof BrokenRecord)) throw error
    }
  }
}

async function readHeader(reader: ByteReader): Promise<Fields | undefined> {
  let line = await reader.line(mostHeader)
  while (line?.length === 0) line = await reader.line(mostHeader)
  if (!line) return undefined
  if (!/^WARC\/\d\.\d\s*$/.test(line.toString('latin1', 0, 20)))
    throw new BrokenRecord('Unexpected text, expected the beginning of a WARC record')
  const lines: string[] = []
  let size = 0
  for (;;) {
    const next = await reader.line(mostHeader)
    if (!next) throw new BrokenRecord('The input ends in the middle of a record')
    if (next.length === 0) return readFields(lines)
    size += next.length
    if (size > mostHeader) throw new BrokenRecord('Header of the record is larger than any')
    lines.push(next.toString('utf8'))
  }
}

async function readBlock(reader: ByteReader, fields: Fields, name: string): Promise<Article | undefined> {
  const given = fields.get('content-length') ?? ''
  const length = /^\d{1,15}$/.test(given) ? Number(given) : undefined
  if (length === undefined) throw new BrokenRecord('Unexpected missing `Content-Length` of the record')
  const type = fields.get('warc-type')?.toLowerCase()
  const url = fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? name
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') {
    await reader.skip(length)
    return undefined
  }
  if (length > mostBlock) {
    await reader.skip(length)
    return { path: url, file: undefined, problem: tooLarge }
  }
  const block = await reader.take(length)
  return type === 'response' ? readResponse(block, fields, url) : readResource(block, fields, url)
}

function readResponse(block: Buffer, fields: Fields, url: string): Article | undefined {
  const kind = fields.get('content-type') ?? ''
  // Answers of other protocols, such as `text/dns`.
  if (kind !== '' && !/^application\/http\b/i.test(kind)) return undefined
  const answer = readAnswer(block)
  if (answer === undefined) return undefined
  return 'code' in answer ? { path: url, file: undefined, problem: answer } : judge(answer, fields, url)
}

function readResource(block: Buffer, fields: Fields, url: string): Article | undefined {
  return judge({ bytes: block, contentType: fields.get('content-type') }, fields, url)
}

function judge({ bytes, contentType }: Body, fields: Fields, url: string): Article | undefined {
  const read = readContentType(contentType)
  if (!read || bytes.length === 0) return undefined
  const cut = fields.get('warc-truncated')
  if (cut !== undefined) return broken(url, `The crawler kept only a part of the page (${cut})`)
  return pageOf(url, bytes, read)
}
