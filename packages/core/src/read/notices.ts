import type { Notice } from '../facts.ts'
import type { Terms } from '../terms/types.ts'
import { fold } from '../text/fold.ts'
import { sieveFor } from '../text/sieve.ts'
import type { Line } from './page.ts'
import { positionOf } from './position.ts'
import type { Reading } from './reading.ts'
import { placeOfLine } from './reading.ts'

/** What tells the notice of some terms, made ready once. */
interface NoticeWording {
  phrases: ReadonlyArray<{ phrase: string; pieces: readonly string[] }>
  names: readonly string[]
}

const wordings = new WeakMap<Terms, NoticeWording>()

function wordingOf(terms: Terms): NoticeWording {
  let wording = wordings.get(terms)
  if (!wording) {
    wording = {
      phrases: terms.notice.phrases.map((phrase) => ({ phrase, pieces: piecesOf(phrase) })),
      names: terms.names.map((name) => fold(name).lower),
    }
    wordings.set(terms, wording)
  }
  return wording
}

/** Finds the wire's closing notice: a line that names the wire and says at least one phrase of the notice. */
export function readNotices(reading: Reading, terms: Terms): Array<{ notice: Notice; line: number }> {
  const { phrases, names } = wordingOf(terms)
  const found: Array<{ notice: Notice; line: number }> = []
  for (const line of reading.search.through(sieveFor(terms.names))) {
    const { lower } = fold(line.text)
    if (!names.some((name) => lower.includes(name))) continue
    // A notice may run over several paragraphs; the phrases that the next lines say count as its own.
    const missingHere = phrases.filter(({ pieces }) => !says(lower, pieces))
    if (missingHere.length === phrases.length) continue
    const next = reading.page.lines
      .slice(line.index + 1, line.index + 4)
      .map((other) => fold(other.text).lower)
    const missing = missingHere.filter(({ pieces }) => !next.some((text) => says(text, pieces)))
    found.push({
      notice: toNotice(
        reading,
        line,
        missing.map(({ phrase }) => phrase),
      ),
      line: line.index,
    })
  }
  return found
}

function toNotice(reading: Reading, line: Line, missing: string[]): Notice {
  return {
    whole: missing.length === 0,
    missing,
    text: line.text,
    way: 'text',
    place: placeOfLine(reading, line),
    visibility: reading.sight.of(line.pieces[0]?.entry),
    position: positionOf(line, 0, line.text.length),
    evidence: [],
  }
}

/** The runs of words of a phrase between its wildcards. */
export function piecesOf(phrase: string): string[] {
  return phrase
    .split('*')
    .map((piece) => fold(piece).lower.trim())
    .filter(Boolean)
}

/** Whether a text says the pieces in their order. */
export function says(text: string, pieces: readonly string[]): boolean {
  let at = 0
  for (const piece of pieces) {
    const start = text.indexOf(piece, at)
    if (start === -1) return false
    at = start + piece.length
  }
  return true
}
