import type { Problem } from '../files/problem.ts'
import { problemOf } from '../files/problem.ts'
import { largestArticle, tooLarge } from '../files/read.ts'

/** Reads the article on standard input: its bytes, or why it cannot be read. */
export async function readStandardInput(stream: AsyncIterable<Buffer>): Promise<Uint8Array | Problem> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk)
      size += chunk.length
      if (size > largestArticle) return tooLarge
    }
  } catch (error) {
    return problemOf(error, 'File', 'standard input')
  }
  return Buffer.concat(chunks)
}
