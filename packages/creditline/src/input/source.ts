import { createReadStream } from 'node:fs'
import { crc32, inflateRawSync } from 'node:zlib'

/** Bytes of an input as they come, and the places where some of them cannot be had. */
export type Chunks = AsyncIterable<Buffer | Broken>

/** A part of an input that cannot be decoded; what follows stands on its own. */
export interface Broken {
  reason: string
}

/** Largest part of a compressed input, and what it may unfold to: a record of a page is far smaller. */
const mostPacked = 32_000_000
const mostUnpacked = 64_000_000

/**
 * Opens an input.
 *
 * @param file - absolute path; `undefined` for standard input.
 * @yields its bytes; where it is compressed by gzip, what they unfold to.
 * @throws Error of the file system where it cannot be read.
 */
export async function* openInput(file: string | undefined): AsyncGenerator<Buffer | Broken, void, undefined> {
  const stream: AsyncIterable<Buffer> =
    file === undefined ? process.stdin : createReadStream(file, { highWaterMark: 262_144 })
  const chunks = stream[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const rest = startingWith(first.value, chunks)
  if (first.value[0] === 0x1f && first.value[1] === 0x8b) yield* unpack(rest)
  else yield* rest
}

async function* startingWith(
  first: Buffer,
  rest: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/**
 * Unfolds gzip member by member, so that a broken one costs no other (RFC 1952; a WARC file has a member for each
 * record).
 */
async function* unpack(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | Broken, void, undefined> {
  const source = chunks[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let ended = false
  const more = async (): Promise<boolean> => {
    const next = ended ? undefined : await source.next()
    if (!next || next.done) {
      ended = true
      return false
    }
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value])
    return true
  }
  for (;;) {
    if (held.length === 0 && !(await more())) return
    const member = unpackMember(held)
    if (member === 'cut' && held.length < mostPacked) {
      // Twice as much each time: a large member is not tried again for every chunk.
      const wanted = held.length * 2
      let grown = false
      while (held.length < wanted && (await more())) grown = true
      if (grown) continue
    }
    if (typeof member !== 'string') {
      held = held.subarray(member.size)
      yield member.bytes
      continue
    }
    yield { reason: brokenReasons[member] }
    for (;;) {
      const next = held.indexOf(magic, 1)
      if (next >= 0) {
        held = held.subarray(next)
        break
      }
      held = held.subarray(Math.max(0, held.length - magic.length + 1))
      if (!(await more())) return
    }
  }
}

const magic = Buffer.from([0x1f, 0x8b, 0x08])

const brokenReasons = {
  cut: 'Compressed record ends before its end',
  damaged: 'Compressed record is damaged',
  large: 'Compressed record is larger than any page',
} as const

function unpackMember(bytes: Buffer): { bytes: Buffer; size: number } | keyof typeof brokenReasons {
  const from = headerSize(bytes)
  if (typeof from === 'string') return from
  try {
    const unpacked: unknown = inflateRawSync(bytes.subarray(from), {
      info: true,
      maxOutputLength: mostUnpacked,
    })
    if (!isUnpacked(unpacked)) throw new TypeError('Unexpected answer of zlib, expected how much it read')
    const end = from + unpacked.engine.bytesWritten
    if (bytes.length < end + 8) return 'cut'
    if (crc32(unpacked.buffer) !== bytes.readUInt32LE(end)) return 'damaged'
    return { bytes: unpacked.buffer, size: end + 8 }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'Z_BUF_ERROR') return 'cut'
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : 'damaged'
  }
}

/** What zlib answers where it is asked how much it read; its types do not say so. */
function isUnpacked(value: unknown): value is { buffer: Buffer; engine: { bytesWritten: number } } {
  return typeof value === 'object' && value !== null && 'buffer' in value && 'engine' in value
}

/** The size of a member's header, whose parts its flags tell. */
function headerSize(bytes: Buffer): number | 'cut' | 'damaged' {
  if (bytes.length < 10) return 'cut'
  if (!bytes.subarray(0, 3).equals(magic)) return 'damaged'
  const flags = bytes[3]!
  let at = 10
  if ((flags & 4) !== 0) at += bytes.length < 12 ? bytes.length : 2 + bytes.readUInt16LE(10)
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return 'cut'
    at = end + 1
  }
  if ((flags & 2) !== 0) at += 2
  return at < bytes.length ? at : 'cut'
}
