import { lexicon } from '../../languages/lexicon.ts'
import { Word, has } from './tokens.ts'
import type { Token } from './tokens.ts'
import type { UnspacedRun } from './unspaced.ts'

const hangul = /^\p{Script=Hangul}+$/u

/**
 * Reads a name in a script that sets spaces but has no capitals. Nothing but a cue, mark-up or a job after it tells a
 * name there.
 *
 * @param announced - a cue or mark-up announces a name.
 */
export function readCaseless(
  tokens: readonly Token[],
  from: number,
  announced: boolean,
): UnspacedRun | undefined {
  const token = tokens[from]!
  return hangul.test(token.text)
    ? readHangul(tokens, from, announced)
    : announced
      ? readWords(tokens, from)
      : undefined
}

/** Two to four syllables, family name first, with the job after a space or written onto the name. */
function readHangul(tokens: readonly Token[], from: number, announced: boolean): UnspacedRun | undefined {
  const token = tokens[from]!
  let { text } = token
  let to = from + 1
  let job = jobOf(text)
  if (job !== undefined) text = text.slice(0, -job.length)
  else if (has(tokens[to], Word.job)) {
    job = tokens[to]!.text
    to++
  } else if (jobOf(tokens[to]?.text ?? '') === tokens[to]?.text && tokens[to]) {
    job = tokens[to]!.text
    to++
  }
  if (text.length < 2 || text.length > 4) return undefined
  if (has(token, Word.organisation | Word.staff))
    return {
      from,
      to: from + 1,
      kind: 'organisation',
      score: -1,
      words: 1,
      name: token.text,
      start: token.start,
      end: token.end,
    }
  if (job === undefined && (!announced || has(token, Word.control | Word.label | Word.topic | Word.job)))
    return undefined
  return {
    from,
    to,
    kind: 'person',
    score: (job === undefined ? 0.8 : 2) + (text.length === 3 ? 0.4 : 0),
    words: 2,
    name: text,
    start: token.start,
    end: token.start + text.length,
    job,
    cue: job === undefined ? undefined : 'author',
  }
}

function jobOf(text: string): string | undefined {
  for (let length = Math.min(4, text.length); length >= 2; length--) {
    const tail = text.slice(-length)
    if ((lexicon().bits(tail) & Word.job) !== 0) return tail
  }
  return undefined
}

/** Two to four words up to a mark or a break. */
function readWords(tokens: readonly Token[], from: number): UnspacedRun | undefined {
  let to = from
  while (to < tokens.length && tokens[to]!.caseless && (to === from || tokens[to]!.joint === 'space')) to++
  const words = to - from
  if (words < 1 || words > 4) return undefined
  const last = tokens[to - 1]!
  return {
    from,
    to,
    kind: 'person',
    score: words >= 2 ? 1.2 : 0.4,
    words,
    name: tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
    start: tokens[from]!.start,
    end: last.end,
  }
}
