import type { IncomingMessage } from 'node:http'
import { Refusal } from './refusal.ts'

/**
 * Reads the body of a request.
 *
 * @param most - bytes that it may have.
 * @returns the value that its JSON says.
 * @throws Refusal where it is too large, or no JSON in UTF-8.
 */
export async function readJson(request: IncomingMessage, most: number): Promise<unknown> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers
  if (!/^application\/json *(?:; *charset="?utf-8"?)?$/i.test(type.trim()))
    throw new Refusal('media-type', 'Unexpected content type, expected application/json in UTF-8')
  if (encoding !== 'identity') throw new Refusal('media-type', 'Unexpected content encoding, expected none')
  const bytes = await readBytes(request, most)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw new Refusal('json', 'Unexpected body, expected JSON in UTF-8')
    throw error
  }
}

async function readBytes(request: IncomingMessage, most: number): Promise<Uint8Array> {
  const tooLarge = (): Refusal => new Refusal('too-large', `Unexpected body of more than ${most} bytes`)
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  const stream: AsyncIterable<Buffer> = request
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
