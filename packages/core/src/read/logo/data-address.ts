import { fromBase64 } from './base64.ts'

/** Longest address that is decoded, in characters. */
const longest = 8_000_000

/** The bytes that an address carries itself (`data:image/png;base64,…`); `undefined` where it carries no picture. */
export function bytesOfData(address: string): Uint8Array | undefined {
  const text = address.trim()
  const head = /^data:image\/[\w.+-]+(?:;[\w.+-]+(?:=[^;,]{0,100})?){0,5},/i.exec(text.slice(0, 400))?.[0]
  if (head === undefined || text.length > longest) return undefined
  const body = text.slice(head.length)
  if (/;\s*base64\s*,$/i.test(head)) return fromBase64(decode(body).replaceAll(/\s+/g, ''))
  return encode(decode(body))
}

function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch (error) {
    // A lone `%` stands for itself.
    if (error instanceof URIError) return text
    throw error
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
