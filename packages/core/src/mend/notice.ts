import { piecesOf, says } from '../read/notices.ts'
import type { Story } from '../story.ts'
import type { Terms } from '../terms/types.ts'
import { fold } from '../text/fold.ts'

/**
 * The words of the closing notice that an article is to carry: those that the caller gives, else those of the
 * original's text. `undefined` where the terms ask for none or nobody gives them.
 *
 * @throws TypeError where the words given are not the wire's notice.
 */
export function noticeFor(
  terms: Terms,
  given: string | undefined,
  story: Pick<Story, 'text'> | undefined,
): string | undefined {
  if (!terms.clauses.notice) return undefined
  if (given !== undefined) {
    const words = given.replace(/\s+/g, ' ').trim()
    if (isWhole(words, terms)) return words
    throw new TypeError(
      `Option \`notice\`: unexpected words, expected the closing notice of ${terms.name} with ${terms.notice.phrases.map((phrase) => `\`${phrase}\``).join(', ')}`,
    )
  }
  return story?.text
    ?.split('\n')
    .map((line) => line.trim())
    .find((line) => isWhole(line, terms))
}

function isWhole(text: string, terms: Terms): boolean {
  const { lower } = fold(text)
  return (
    terms.notice.phrases.length > 0 &&
    terms.names.some((name) => lower.includes(fold(name).lower)) &&
    terms.notice.phrases.every((phrase) => says(lower, piecesOf(phrase)))
  )
}
