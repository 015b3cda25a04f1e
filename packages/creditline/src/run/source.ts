import { decodeBytes } from '@creditline/core'

/** The lines of an article as its positions count them; none where its encoding is unreadable. */
export function sourceLines(source: Uint8Array): string[] {
  const decoded = decodeBytes(source)
  return 'code' in decoded ? [] : decoded.text.split(/\r\n?|\n/)
}
