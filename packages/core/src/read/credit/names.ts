import { matchCue } from './cues.ts'
import { Word, has, isInitial } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A run of words read as a name: tokens `from` up to, not including, `to`. */
export interface NameRun {
  from: number
  to: number
  kind: 'person' | 'organisation' | 'unknown'
  /** How much the words look like a person's name: below 0 they do not, from 2 on they surely do. */
  score: number
  /** Words of it, initials and particles not counted. */
  words: number
}

const notName =
  Word.control | Word.label | Word.job | Word.jobModifier | Word.time | Word.weekday | Word.month | Word.staff

/** Marks and words after which a run of words is over. */
function isWord(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'word'
}

/** Surname parts that stand before a capital: `de`, `van der`; not the first word of a run. */
function isParticle(token: Token): boolean {
  return has(token, Word.particle) && !token.capital
}

/** Prepositions that are far more often parts of names. */
const nameParticles = new Set(
  'de da do di du von van der den ter ten la le del della dos das al el'.split(' '),
)

/** End of the run of words, from a token on, that could be one name; breaks end it where enough words stand. */
function runEnd(tokens: readonly Token[], from: number, lower: boolean): number {
  let at = from
  let full = 0
  while (at < tokens.length && at - from < 12) {
    const token = tokens[at]!
    if (at > from && full === 1) {
      const after = nicknameEnd(tokens, at)
      if (after > at) {
        at = after
        continue
      }
    }
    if (!isWord(token) || token.unspaced || token.caseless || (token.known && at > from)) break
    if (at > from) {
      const before = tokens[at - 1]!
      const open = isInitial(before) || has(before, Word.particle | Word.honorific)
      const parted =
        token.joint === 'glued' || token.joint === 'case' || (token.joint === 'element' && full >= 2)
      if (
        parted &&
        !open &&
        full >= (token.joint === 'case' ? 2 : 1) &&
        !(token.joint === 'glued' && !token.capital)
      )
        break
      if (token.joint === 'none' && token.start === before.end && !isInitial(before)) break
    }
    // "JANE DOE AND JOHN ROE": in capitals throughout, a conjunction still parts two full names.
    if (at - from >= 2 && token.upper && has(token, Word.conjunction) && !has(token, Word.given)) break
    if (token.capital) {
      // "Jane Doe In Politics": a preposition with a capital is none of the name.
      if (
        at > from &&
        has(token, Word.placePreposition | Word.affiliationPreposition) &&
        !has(token, Word.given) &&
        !nameParticles.has(token.key) &&
        !isInitial(token)
      )
        break
      full += isInitial(token) ? 0 : 1
    } else if (isParticle(token)) {
      const next = tokens[at + 1]
      if (!isWord(next) || !(next.capital || lower || has(next, Word.particle))) break
      // "Ana Ruiz y Luis Mora": a conjunction that is also a particle parts two full names.
      if (full >= 2 && has(token, Word.conjunction)) break
      // "Jane Doe in New York": such a word also begins a place.
      if (full >= 2 && has(token, Word.placePreposition) && !nameParticles.has(token.key)) break
    } else if (
      !lower ||
      at - from >= 5 ||
      has(token, Word.conjunction | Word.placePreposition | Word.affiliationPreposition)
    )
      break
    else full++
    at++
  }
  return at
}

/** `(R.J.)`, `"Doc"` between a first name and a surname: the token after it; the token itself where none stands. */
function nicknameEnd(tokens: readonly Token[], at: number): number {
  const open = tokens[at]!
  const close = open.text === '(' ? ')' : /^["“„«'‘]$/.test(open.text) ? /^["”“»'’]$/ : undefined
  if (close === undefined || open.joint !== 'space') return at
  for (let next = at + 1; next < at + 4; next++) {
    const token = tokens[next]
    if (!token) return at
    if (token.kind === 'mark') {
      const closed = typeof close === 'string' ? token.text === close : close.test(token.text)
      const surname = tokens[next + 1]
      return closed && next > at + 1 && isWord(surname) && surname.capital && surname.joint === 'space'
        ? next + 1
        : at
    }
    if (!isWord(token) || !token.capital || has(token, Word.organisation | Word.job | Word.label)) return at
  }
  return at
}

/**
 * Reads the words from a token on as a name.
 *
 * @param lower - the house style sets names without capitals.
 * @param announced - a cue or mark-up says that a name stands here.
 */
export function readName(
  tokens: readonly Token[],
  from: number,
  lower: boolean,
  announced = false,
): NameRun | undefined {
  const first = tokens[from]
  if (!isWord(first)) return undefined
  if (!first.capital && !lower && !isLowerStart(tokens, from)) return undefined
  // "In Politics": a preposition begins no name.
  if (
    has(first, Word.placePreposition) &&
    !isInitial(first) &&
    !has(first, Word.given) &&
    !nameParticles.has(first.key)
  )
    return undefined
  // "By", "Von": a cue is no name.
  if (first.key.length <= 5 && matchCue(tokens, from)?.direct === true && !has(first, Word.given))
    return undefined
  const end = runEnd(tokens, from, lower)
  if (end === from) return undefined
  return judge(tokens, from, end, announced)
}

/** `de la Cruz`, `van Dijk`, `al-Masri`: a surname's particle opens the name. */
function isLowerStart(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from]!
  if (/^(al|el)-\p{Lu}/u.test(token.text)) return true
  return isParticle(token) && isWord(tokens[from + 1]) && tokens[from + 1]!.capital
}

function judge(tokens: readonly Token[], from: number, end: number, announced: boolean): NameRun {
  let to = end
  const first = tokens[from]!
  const given = has(first, Word.given)
  if (isSuffix(first) && !isWord(tokens[from + 1])) return { from, to, kind: 'unknown', score: -1, words: 1 }
  // A title, date, label or button after a name ends it: `Amy Sample Political Correspondent`.
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at]!
    if (has(token, Word.given) && at - from < 3 && !has(token, Word.label)) continue
    if (isInitial(token) || has(token, Word.particle) || isSuffix(token)) continue
    // `Text: Anna Sample Foto: Ben Sample`, `Text von Anna Sample Illustration von Ben Sample`
    if (at - from >= 2 && beginsCue(tokens, at)) {
      to = at
      break
    }
    const plain = countWords(tokens, from, at) + (isInitial(first) ? 1 : 0)
    if (
      has(token, notName) &&
      token.capital &&
      (plain >= 2 || (plain === 1 && !isSurname(tokens, at, end, announced)))
    ) {
      to = at
      break
    }
    if (
      plain >= 2 &&
      given &&
      has(token, Word.organisation | Word.topic) &&
      endsAsOrganisation(tokens, at, end)
    ) {
      to = at
      break
    }
  }
  if (to === end) to = beforeOrganisation(tokens, from, end)
  const initials = isInitial(first) ? 1 : 0
  const words = countWords(tokens, from, to) + initials
  const organisation = organisationScore(tokens, from, to)
  const score = personScore(tokens, from, to) - organisation
  const lone = words === 1 && to < end && has(first, Word.topic | Word.control | Word.organisation) && !given
  if (lone) return { from, to: end, kind: 'organisation', score: -1, words: 2 }
  const kind = organisation > 0 && score < 1 ? 'organisation' : score > 0 ? 'person' : 'unknown'
  return { from, to, kind, score, words }
}

/** `Marlow Sample Associated Press`: two words that are nothing else, then what begins as an organisation does. */
function beforeOrganisation(tokens: readonly Token[], from: number, end: number): number {
  let plain = 0
  for (let at = from; at < end - 1; at++) {
    const token = tokens[at]!
    if (isInitial(token) || has(token, Word.particle)) continue
    if (plain >= 2 && has(token, Word.organisation) && has(tokens[end - 1], Word.organisation)) return at
    if ((token.bits & ~(Word.given | Word.suffix | Word.honorific)) !== 0) return end
    plain++
  }
  return end
}

/** Whether a cue that can be nothing else begins here: with a colon, or of several words. */
export function beginsCue(tokens: readonly Token[], at: number): boolean {
  const cue = matchCue(tokens, at)
  return cue !== undefined && cue.direct && cue.role !== 'genre' && !cue.weak && cue.to > at + 1
}

/** A word that could also be a button's or a day's is a surname where the run ends with it: `Lucy Page`, `Robin Day`. */
function isSurname(tokens: readonly Token[], at: number, end: number, announced: boolean): boolean {
  const token = tokens[at]!
  if (at !== end - 1 || has(token, Word.label | Word.staff)) return false
  return has(tokens[at - 1], Word.given) || (announced && !has(token, Word.job | Word.jobModifier))
}

function endsAsOrganisation(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (has(tokens[at], Word.organisation)) return true
  return false
}

function countWords(tokens: readonly Token[], from: number, to: number): number {
  let words = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (!isInitial(token) && !isParticle(token) && !has(token, Word.honorific) && !isSuffix(token)) words++
  }
  return words
}

/** `Jr.`, `III`, `PhD`. */
export function isSuffix(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    has(token, Word.suffix) &&
    (token.capital || token.key === 'jr' || token.key === 'sr')
  )
}

function organisationScore(tokens: readonly Token[], from: number, to: number): number {
  let score = 0
  const first = tokens[from]!
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (has(token, Word.given | Word.honorific) && at === from) continue
    if (has(token, Word.organisation)) score += at === to - 1 || !has(first, Word.given) ? 2.5 : 1
    if (has(token, Word.staff) && !has(token, Word.job)) score += 2
  }
  if (
    /^(the|die|der|das|la|el|le|il|o|a|de|het|los|las|les)$/i.test(first.text) &&
    to - from > 1 &&
    !isParticle(first)
  )
    score += 1
  if (to - from === 1 && /^\p{Lu}{2,6}$/u.test(first.text)) score += 2
  return score
}

function personScore(tokens: readonly Token[], from: number, to: number): number {
  const words = countWords(tokens, from, to)
  let initials = 0
  for (let at = from; at < to; at++) if (isInitial(tokens[at]!)) initials++
  let score = words >= 2 && words <= 4 ? 1 : words === 1 ? (initials > 0 ? 0.6 : 0.2) : -1
  let uppers = 0
  const givenFirst = has(tokens[from], Word.given | Word.honorific) || isInitial(tokens[from]!)
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const given = has(token, Word.given)
    if (at === from && given) score += 1.2
    else if (at > from && given && !has(tokens[from], Word.given)) score += 0.5
    if (isInitial(token) && to - from > 1) score += 0.6
    // A surname's particle, or prose such as "Notizen zur Geschichte".
    else if (has(token, Word.particle) && at > from && at < to - 1) score += givenFirst ? 0.4 : -0.4
    if (isSuffix(token) && at > from) score += 0.6
    if (has(token, Word.honorific) && at === from) score += 0.8
    if (/\p{N}/u.test(token.text)) score -= 2
    if (token.upper && !isInitial(token)) uppers++
    if (given || isInitial(token) || has(token, Word.particle)) continue
    if (has(token, Word.control | Word.label | Word.time | Word.weekday))
      score -= at === to - 1 && at > from ? 0.8 : 1.6
    else if (has(token, Word.topic | Word.month)) score -= at === to - 1 && at > from ? 0.4 : 1.2
    if (has(token, Word.job | Word.jobModifier)) score -= 1
    if (token.text.length > 16) score -= 0.5
    if (token.text.length > 4 && /\p{Lu}\p{Lu}\p{Lu}/u.test(token.text) && /\p{Ll}/u.test(token.text))
      score -= 0.5
  }
  if (uppers > 0 && uppers < words && to - from > 1 && !has(tokens[from], Word.given)) score -= 0.6
  return score
}
