import { Word, has } from './tokens.ts'
import type { Token } from './tokens.ts'

const dateBits = Word.month | Word.weekday | Word.time | Word.label

/**
 * End of the date, time or count that begins at a token: `May 4, 2026 at 10:05 am`, `hace 3 horas`, `5 min read`.
 * The token itself where none begins.
 */
export function dateEnd(tokens: readonly Token[], from: number): number {
  let numbers = 0
  let words = 0
  let end = from
  for (let at = from; at < tokens.length && at - from < 24; at++) {
    const token = tokens[at]!
    if (token.kind === 'number') {
      numbers++
      end = at + 1
    } else if (
      token.kind === 'word' &&
      token.unspaced &&
      /^[年月日時分秒前午後年公開更新最終配信掲載曜月火水木金土]+$/.test(token.text)
    ) {
      words++
      end = at + 1
    } else if (token.kind === 'word' && has(token, dateBits)) {
      // A word such as "on" or "May" belongs to a date only where a number follows.
      if (
        has(token, Word.given | Word.particle | Word.placePreposition | Word.conjunction) &&
        !numberNear(tokens, at)
      )
        break
      words++
      if (!has(token, Word.placePreposition)) end = at + 1
    } else if (token.kind === 'word' && token.upper && token.text.length <= 4 && numbers > 0) {
      end = at + 1
    } else if (token.kind === 'mark' && /[.,:/–—\-|•·()]/.test(token.text) && at > from) {
      const next = tokens[at + 1]
      if (!next || !(next.kind === 'number' || (has(next, dateBits) && !has(next, Word.given)))) break
    } else break
  }
  return numbers > 0 || (words >= 1 && end - from >= 1 && has(tokens[from], Word.weekday | Word.label))
    ? end
    : from
}

function numberNear(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const token = tokens[next]
    if (token?.kind === 'number') return true
    if (token && !has(token, dateBits)) break
  }
  return tokens[at - 1]?.kind === 'number' && has(tokens[at], Word.month | Word.time)
}
