import type { Input } from './protocol.ts'

/** Turns what is checked into the fragment of a link: JSON, deflated, base64url. Fragments are sent to no server. */
export async function toFragment(input: Input): Promise<string> {
  const bytes = await through(new Blob([JSON.stringify(input)]), new CompressionStream('deflate-raw'))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The largest article that a link may hold, in bytes: a short one can unfold to any length. */
const most = 2_000_000

/** @returns what the fragment holds; `undefined` where it is none of ours. */
export async function fromFragment(fragment: string): Promise<Partial<Input> | undefined> {
  if (!/^[\w-]{8,}$/.test(fragment)) return undefined
  try {
    const binary = atob(fragment.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (unit) => unit.charCodeAt(0))
    const json = await through(new Blob([bytes]), new DecompressionStream('deflate-raw'))
    return pick(JSON.parse(new TextDecoder().decode(json)))
  } catch (error) {
    // Links are cut and altered on their way; one that cannot be read is told as such by the caller.
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException)
      return undefined
    throw error
  }
}

async function through(blob: Blob, transform: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = blob.stream().pipeThrough(transform).getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length
    if (size > most) throw new TypeError('The link holds too much')
    chunks.push(read.value)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

/** Takes the keys that are known, each of its own type. */
function pick(value: unknown): Partial<Input> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { source, format, terms, reporters, republished, logo }: { [K in keyof Input]?: unknown } = value
  return {
    ...(typeof source === 'string' && { source }),
    ...((format === '' ||
      format === 'html' ||
      format === 'markdown' ||
      format === 'mdx' ||
      format === 'text') && { format }),
    ...(typeof terms === 'string' && { terms }),
    ...(typeof reporters === 'string' && { reporters }),
    ...(typeof republished === 'boolean' && { republished }),
    ...(typeof logo === 'string' && { logo }),
  }
}
