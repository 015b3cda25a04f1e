import { hashOf } from '../files/hash.ts'

/** The address of a picture that was looked at, and what was found there, in short; nothing where no file has it. */
export type LookedAt = [src: string, found: string | null]

/** Hashes of pictures, which many articles share. */
const hashes = new WeakMap<Uint8Array, string>()

/** What a look at a picture found: its bytes, nothing, or why they cannot be read. Never throws. */
export async function shortOf(load: () => Promise<Uint8Array | undefined>): Promise<string | null> {
  try {
    const bytes = await load()
    if (!bytes) return null
    let hash = hashes.get(bytes)
    if (hash === undefined) hashes.set(bytes, (hash = hashOf(bytes)))
    return hash
  } catch (error) {
    // What cannot be read is part of what is said: it holds for as long as the reason does.
    return `failed: ${String(error)}`
  }
}
