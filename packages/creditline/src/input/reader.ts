import type { Broken, Chunks } from './source.ts'

/** A record that cannot be read; those behind it can. */
export class BrokenRecord extends Error {}

const empty: Buffer = Buffer.alloc(0)

/** Reads an input piece by piece; holds no more of it than it was asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer | Broken>
  #held: Buffer = empty

  constructor(chunks: Chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /**
   * The next line, without its end; `undefined` at the end of the input.
   *
   * @throws BrokenRecord where it is longer than `most` bytes; what is read goes on behind it.
   */
  async line(most: number): Promise<Buffer | undefined> {
    let from = 0
    for (;;) {
      const end = this.#held.indexOf(10, from)
      if (end >= 0 && end <= most) {
        const line = this.#held.subarray(0, end)
        this.#held = this.#held.subarray(end + 1)
        return line.at(-1) === 13 ? line.subarray(0, -1) : line
      }
      if (end > most || this.#held.length > most) {
        await this.#skipLine()
        throw new BrokenRecord(`A line of more than ${most} bytes`)
      }
      from = this.#held.length
      if (await this.#more()) continue
      const line = this.#held
      this.#held = empty
      return line.length > 0 ? line : undefined
    }
  }

  /** @throws BrokenRecord where the input ends before. */
  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = []
    await this.#pass(length, (part) => parts.push(part))
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
  }

  /** @throws BrokenRecord where the input ends before. */
  async skip(length: number): Promise<void> {
    await this.#pass(length, () => {})
  }

  /** Goes to the next place where a text stands, or to the end of the input. */
  async seek(text: string): Promise<void> {
    for (;;) {
      const at = this.#held.indexOf(text)
      if (at >= 0) {
        this.#held = this.#held.subarray(at)
        return
      }
      this.#held = this.#held.subarray(Math.max(0, this.#held.length - text.length + 1))
      if (!(await this.#more())) {
        this.#held = empty
        return
      }
    }
  }

  async #pass(length: number, part: (bytes: Buffer) => void): Promise<void> {
    let left = length
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#more()))
        throw new BrokenRecord('The input ends in the middle of a record')
      const bytes = this.#held.subarray(0, left)
      this.#held = this.#held.subarray(bytes.length)
      left -= bytes.length
      part(bytes)
    }
  }

  async #skipLine(): Promise<void> {
    for (;;) {
      const end = this.#held.indexOf(10)
      this.#held = end < 0 ? empty : this.#held.subarray(end + 1)
      if (end >= 0 || !(await this.#more())) return
    }
  }

  /** @throws BrokenRecord where the next part of the input cannot be decoded; what was held of it goes. */
  async #more(): Promise<boolean> {
    const next = await this.#chunks.next()
    if (next.done) return false
    if ('reason' in next.value) {
      this.#held = empty
      throw new BrokenRecord(next.value.reason)
    }
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value])
    return true
  }
}
