/** One odd article. */
export interface Single {
  name: string
  /** Path that it is said to have: tells its format. */
  path: string
  bytes: Uint8Array
  /** Text that must be in it once it is decoded. */
  text?: string
  /** No browser reads it: it must be `unreadable`. */
  unreadable?: true
}

const encoder = new TextEncoder()

/** Bytes of texts (as UTF-8) and of bytes, one behind the other. */
export function bytesOf(...parts: ReadonlyArray<string | readonly number[] | Uint8Array>): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => [...(typeof part === 'string' ? encoder.encode(part) : part)]),
  )
}

/** Odd articles by name, all of one ending. */
export function singles(
  prefix: string,
  ending: string,
  sources: Record<string, string | Uint8Array>,
): Single[] {
  return Object.entries(sources).map(([name, source]) => ({
    name: `${prefix}-${name}`,
    path: `${prefix}-${name}.${ending}`,
    bytes: typeof source === 'string' ? bytesOf(source) : source,
  }))
}
