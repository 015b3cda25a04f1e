import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { largestArticle, tooLarge } from '../files/read.ts'
import type { Problem } from '../files/problem.ts'
import { explain } from '../files/problem.ts'

/** Fields of a header by their names in lower case. */
export type Fields = ReadonlyMap<string, string>

/** The body of an answer, as the server meant it. */
export interface Body {
  bytes: Buffer
  contentType: string | undefined
}

/**
 * Reads an answer of HTTP/1 as an archive keeps it.
 *
 * @returns `undefined` for an answer that is no page: an error, a redirection.
 */
export function readAnswer(message: Buffer): Body | Problem | undefined {
  const head = headEnd(message)
  const [status = '', ...lines] = message.subarray(0, head.end).toString('latin1').split(/\r?\n/)
  const code = /^HTTP\/\d(?:\.\d)? +(\d{3})/.exec(status)?.[1]
  if (code === undefined) return { code: 'broken-record', reason: 'Record holds no answer of HTTP' }
  if (!code.startsWith('2')) return undefined
  const fields = readFields(lines)
  let body = message.subarray(head.next)
  if (/\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')) body = unchunk(body) ?? body
  const decoded = decode(body, fields.get('content-encoding'))
  return 'code' in decoded ? decoded : { bytes: decoded, contentType: fields.get('content-type') }
}

/** Reads fields, a line each; a line that begins with white space goes on with the one before. */
export function readFields(lines: readonly string[]): Fields {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    if (colon < 1) continue
    last = line.slice(0, colon).trim().toLowerCase()
    if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim())
  }
  return fields
}

function headEnd(message: Buffer): { end: number; next: number } {
  const strict = message.indexOf('\r\n\r\n')
  const loose = message.indexOf('\n\n')
  if (strict >= 0 && (loose < 0 || strict < loose)) return { end: strict, next: strict + 4 }
  return loose >= 0 ? { end: loose, next: loose + 2 } : { end: message.length, next: message.length }
}

/** The body without its chunks' sizes; `undefined` where there are none: many crawlers take them away. */
function unchunk(body: Buffer): Buffer | undefined {
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const end = body.indexOf(10, at)
    const size =
      end < 0
        ? undefined
        : /^([\da-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(body.toString('latin1', at, Math.min(end, at + 1000)))
    if (!size) return parts.length > 0 ? Buffer.concat(parts) : undefined
    const length = Number.parseInt(size[1]!, 16)
    if (length === 0) return Buffer.concat(parts)
    parts.push(body.subarray(end + 1, end + 1 + length))
    at = end + 1 + length + (body[end + 1 + length] === 13 ? 2 : 1)
  }
}

const bounded = { maxOutputLength: largestArticle + 1 }

const decoders: Record<string, (body: Buffer) => Buffer> = {
  gzip: (body) => gunzipSync(body, bounded),
  'x-gzip': (body) => gunzipSync(body, bounded),
  // Servers mean either by it.
  deflate: (body) => ((body[0]! & 0x0f) === 8 ? inflateSync(body, bounded) : inflateRawSync(body, bounded)),
  br: (body) => brotliDecompressSync(body, bounded),
}

function decode(body: Buffer, encoding: string | undefined): Buffer | Problem {
  let bytes = body
  for (const name of (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .toReversed()) {
    if (name === '' || name === 'identity') continue
    const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined
    if (!decoder) return { code: 'broken-record', reason: `Unknown content encoding \`${name}\`` }
    try {
      bytes = decoder(bytes)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge
      // Many crawlers decode the body and keep the field.
      if (isText(bytes)) return bytes
      return {
        code: 'broken-record',
        reason: `Body is not in \`${name}\`, as its header says: ${explain(error)}`,
      }
    }
  }
  return bytes.length > largestArticle ? tooLarge : bytes
}

function isText(bytes: Buffer): boolean {
  return bytes.subarray(0, 512).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d))
}
