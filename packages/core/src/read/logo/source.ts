import { fromBase64 } from './base64.ts'

/** What comes of an address when a browser loads it, as far as the address itself says. */
export type Loads =
  /** a picture, or what cannot be told from the address */
  | 'picture'
  /** nothing: the address is empty, or none */
  | 'nothing'
  /** a picture of a pixel or two, which stands in for another or takes up room */
  | 'placeholder'

/** What loads from an address. */
export function loads(address: string): Loads {
  const text = address.trim()
  if (/^data:/i.test(text)) return fromData(text)
  if (text === '' || /^(?:#|about:|javascript:|undefined$|null$|\[object |\{\{|<%|\$\{)/i.test(text))
    return 'nothing'
  return 'picture'
}

/** Two pixels at most: no picture that anybody looks at. */
const speck = 2

function fromData(text: string): Loads {
  const match = /^data:([^;,]*)((?:;[^;,]*)*),/i.exec(text.slice(0, 200))
  if (!match || match[0].length === text.length) return 'nothing'
  const type = match[1]!.toLowerCase()
  if (!type.startsWith('image/')) return 'nothing'
  if (!/;\s*base64/i.test(match[2]!)) return 'picture'
  const bytes = fromBase64(text.slice(match[0].length, match[0].length + 120).trim())
  const size = type === 'image/gif' ? gifSize(bytes) : type === 'image/png' ? pngSize(bytes) : undefined
  return size && size.width <= speck && size.height <= speck ? 'placeholder' : 'picture'
}

interface Size {
  width: number
  height: number
}

function gifSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 10) return undefined
  return { width: bytes[6]! + bytes[7]! * 256, height: bytes[8]! + bytes[9]! * 256 }
}

function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 24) return undefined
  const at = (index: number): number =>
    bytes[index]! * 2 ** 24 + bytes[index + 1]! * 2 ** 16 + bytes[index + 2]! * 2 ** 8 + bytes[index + 3]!
  return { width: at(16), height: at(20) }
}
