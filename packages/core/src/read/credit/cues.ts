import type { CuePhrase, CueRole } from '../../languages/lexicon.ts'
import { lexicon } from '../../languages/lexicon.ts'
import type { Token } from './tokens.ts'

/** A cue found in a line. */
export interface CueMatch {
  role: CueRole
  weak: boolean
  /** Ends in a preposition ("by", "von") or is followed by a colon or the like, so that names must follow. */
  direct: boolean
  /** Token after the cue and the marks that belong to it. */
  to: number
}

const prepositions = new Set(
  'by von par por di av af door przez from de da del van od fra från za of via'.split(' '),
)

/** Finds the longest cue that begins at a token. */
export function matchCue(tokens: readonly Token[], at: number): CueMatch | undefined {
  const first = tokens[at]
  if (!first || first.kind !== 'word') return undefined
  const list = lexicon().cues.get(first.key)
  if (!list) return undefined
  for (const phrase of list) {
    const after = phraseEnd(tokens, at, phrase)
    if (after === undefined) continue
    return finish(tokens, after, phrase)
  }
  return undefined
}

function phraseEnd(tokens: readonly Token[], at: number, phrase: CuePhrase): number | undefined {
  let next = at
  for (const key of phrase.keys) {
    const token = tokens[next]
    if (key === '&') {
      if (token?.text !== '&') return undefined
    } else if (!token || token.key !== key) return undefined
    next++
  }
  return next
}

/** Marks that may follow a cue and belong to it. */
function finish(tokens: readonly Token[], after: number, phrase: CuePhrase): CueMatch {
  let to = after
  // `Autor*in`, `Autor:in`, `Autor/in`, `author(s)`.
  if (
    /^[*:/_·(]$/.test(tokens[to]?.text ?? '') &&
    /^(in|innen|s|e|a)$/.test(tokens[to + 1]?.key ?? '') &&
    tokens[to]!.joint !== 'space'
  ) {
    to += 2
    if (tokens[to]?.text === ')') to++
  }
  let marked = false
  while (/^[:：=＝／/|・–—-]$/.test(tokens[to]?.text ?? '') && to < after + 5) {
    marked = true
    to++
  }
  const last = phrase.keys.at(-1)!
  return { role: phrase.role, weak: phrase.weak, direct: marked || prepositions.has(last), to }
}
