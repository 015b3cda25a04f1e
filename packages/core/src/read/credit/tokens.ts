import { Word, keyOf, lexicon } from '../../languages/lexicon.ts'

/** How a token meets the one before it. */
type Joint =
  /** white space within one text node */
  | 'space'
  /** white space, and another element begins */
  | 'element'
  /** nothing between, and another element begins */
  | 'glued'
  /** nothing between, a capital after a small letter: two words run together, or a name such as `McCoy` */
  | 'case'
  /** nothing between */
  | 'none'

export interface Token {
  kind: 'word' | 'number' | 'address' | 'mark'
  text: string
  start: number
  end: number
  /** The word as the lexicon has it. */
  key: string
  /** What the lexicon says the word can be. */
  bits: number
  joint: Joint
  /** First letter is a capital. */
  capital: boolean
  /** Of a script that has no capitals but sets spaces: Hangul, Arabic, Devanagari. */
  caseless: boolean
  /** All letters are capitals, and there are at least two. */
  upper: boolean
  /** Written in a script that sets no spaces between words: Han, kana. */
  unspaced: boolean
  /** The name of a known organisation begins here. */
  known: boolean
}

/**
 * Words, numbers, addresses and single marks. A word may hold apostrophes, hyphens and stops between its letters;
 * a trailing stop belongs to it where it is an initial.
 */
const pattern = new RegExp(
  [
    // addresses
    String.raw`([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|@[\w.]{2,40}|https?:\/\/\S{1,500}|(?:[a-z\d][a-z\d-]{0,40}\.){1,4}[a-z]{2,10}(?![\p{L}\p{N}@]))`,
    // scripts without spaces
    String.raw`([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ]{1,200})`,
    // numbers, dates and times
    String.raw`(\p{N}[\p{N}.:,/\u2011'-]{0,40})`,
    // words: degrees and initials with stops, letters with what joins them; figures at the end unless a time follows
    String.raw`(Ph\.?D\.?(?!\p{L})|(?:\p{L}\.){2,6}(?:\p{L}(?!\p{L}))?|\p{L}[\p{L}\p{M}\p{Cf}]{0,80}(?:['’ʼ${'`'}´\u2010\u2011-]\p{Cf}?\p{L}[\p{L}\p{M}\p{Cf}]{0,80}){0,8}(?:\p{N}{1,6}(?![\p{N}]*[:.,/-]\p{N})\p{L}{0,20})?)`,
    String.raw`(\S)`,
  ].join('|'),
  'gu',
)

const caseChange = /(?<=\p{Ll})(?=\p{Lu}[\p{Ll}.\s]|\p{Lu}$)|(?<=\p{Ll}\p{Lu})(?=\p{Lu}\p{Lu})/u

const afterName = Word.month | Word.label | Word.job | Word.jobModifier | Word.organisation | Word.staff
const notBeforeName = Word.control | Word.staff | Word.organisation | Word.label | Word.topic

/** Words before a capital inside a name: `McCoy`, `DeVos`. */
const joiners = new Set(
  'mc mac o de di du la le van von vande der den del della da dos fitz st al el ben bin ni lo li ter ten las los san a d'.split(
    ' ',
  ),
)

/**
 * Splits a line into tokens.
 *
 * @param breaks - offsets in the text where another element (or text node) begins, ascending.
 * @param whole - keys of words that are never cut: abbreviations of known organisations.
 */
export function tokenize(
  text: string,
  breaks: readonly number[],
  whole: ReadonlySet<string> = new Set(),
): Token[] {
  const tokens: Token[] = []
  let at = 0
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const [value, address, unspaced, number, word] = match
    const start = match.index
    // The stop of an initial was taken with it.
    if (start < end) continue
    if (address !== undefined || number !== undefined || unspaced !== undefined || word === undefined) {
      const kind =
        address !== undefined
          ? 'address'
          : number !== undefined
            ? 'number'
            : unspaced !== undefined
              ? 'word'
              : 'mark'
      push(start, value, kind, unspaced !== undefined)
      continue
    }
    // An element that begins inside a word: the parts are apart where a capital follows a small letter.
    const cuts: number[] = []
    while (at < breaks.length && breaks[at]! <= start) at++
    for (let next = at; next < breaks.length && breaks[next]! < start + value.length; next++)
      cuts.push(breaks[next]! - start)
    pushWord(start, value, whole.has(keyOf(value)) ? [] : cuts)
  }
  return tokens

  function pushWord(start: number, value: string, cuts: number[]): void {
    let from = 0
    for (const cut of cuts) {
      if (isSeam(value, cut)) {
        pushCased(start + from, value.slice(from, cut))
        from = cut
      }
    }
    pushCased(start + from, value.slice(from))
  }

  /** Cuts where a capital follows small letters, unless the letters before it begin such names. */
  function pushCased(start: number, value: string): void {
    let from = start
    let rest = value
    while (rest !== '') {
      const cut = traitsOf(rest).seam
      if (cut <= 0 || !partsWords(rest, cut)) break
      push(from, rest.slice(0, cut), 'word', false)
      from += cut
      rest = rest.slice(cut)
    }
    if (rest !== '') push(from, rest, /^\p{N}/u.test(rest) ? 'number' : 'word', false)
  }

  /** Whether a capital inside a word begins another word: after a cue, before a word that follows names, after a name. */
  function partsWords(value: string, cut: number): boolean {
    const table = lexicon()
    const head = keyOf(value.slice(0, cut))
    if (head.length <= 4 && table.cues.get(head)?.some((phrase) => phrase.keys.length === 1)) return true
    if (table.bits(keyOf(value.slice(cut))) & afterName) return true
    const before = tokens.at(-1)
    return (
      before !== undefined && before.capital && !(before.bits & notBeforeName) && !table.cues.has(before.key)
    )
  }

  function push(start: number, value: string, kind: Token['kind'], unspaced: boolean): void {
    let length = value.length
    // The stop after an initial or an abbreviation is part of it.
    if (kind === 'word' && text[start + length] === '.' && traitsOf(value).shortened) length++
    const traits = kind === 'word' ? traitsOf(value) : noTraits
    tokens.push({
      kind,
      text: text.slice(start, start + length),
      start,
      end: start + length,
      key: kind === 'word' ? traits.key : value,
      bits: traits.bits,
      joint: jointOf(start),
      capital: traits.capital,
      caseless: traits.caseless && !unspaced,
      upper: traits.upper,
      unspaced,
      known: false,
    })
    end = start + length
  }

  function jointOf(start: number): Joint {
    if (tokens.length === 0) return 'space'
    const broken = hasBreak(end, start)
    if (start > end) return broken ? 'element' : 'space'
    if (broken) return 'glued'
    const before = tokens.at(-1)!
    return before.kind === 'word' && /\p{Lu}/u.test(text[start]!) ? 'case' : 'none'
  }

  function hasBreak(from: number, to: number): boolean {
    let low = 0
    let high = breaks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (breaks[middle]! < from) low = middle + 1
      else high = middle
    }
    return low < breaks.length && breaks[low]! <= to && breaks[low]! > 0
  }
}

/** What a word is by itself, wherever it stands. */
interface Traits {
  key: string
  bits: number
  capital: boolean
  caseless: boolean
  upper: boolean
  /** A stop behind it is its own. */
  shortened: boolean
  seam: number
}

const noTraits: Traits = Object.freeze({
  key: '',
  bits: 0,
  capital: false,
  caseless: false,
  upper: false,
  shortened: false,
  seam: -1,
})

/** Texts repeat their words. A longer one would keep the text alive that it was cut from. */
const words = new Map<string, Traits>()
const mostWords = 20_000
const longestWord = 12

function traitsOf(word: string): Traits {
  if (word.length > longestWord) return lookAt(word)
  let traits = words.get(word)
  if (!traits) {
    if (words.size >= mostWords) words.clear()
    words.set(word, (traits = lookAt(word)))
  }
  return traits
}

function lookAt(word: string): Traits {
  const letter = String.fromCodePoint(word.codePointAt(0)!)
  const lower = letter.toLowerCase()
  const cased = lower !== letter.toUpperCase()
  const key = keyOf(word)
  return {
    key,
    bits: bitsOf(key),
    capital: cased && letter !== lower,
    caseless: !cased,
    upper: cased && word.length > 1 && word === word.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(word),
    shortened: abbreviation.test(word),
    seam: findSeam(word),
  }
}

/** Where a capital follows a small letter, unless what stands before begins such names; -1 where nowhere. */
function findSeam(value: string): number {
  const match = caseChange.exec(value)
  if (!match) return -1
  const before = value.slice(0, match.index)
  const last = before.split(/[^\p{L}\p{M}]/u).at(-1)!
  if (joiners.has(keyOf(last))) return -1
  return match.index
}

/** Whether two elements that meet inside letters part two words: small letter before, capital after. */
function isSeam(value: string, cut: number): boolean {
  const before = value[cut - 1]
  const after = value[cut]
  if (before === undefined || after === undefined) return false
  if (/\p{Ll}/u.test(before))
    return /[\p{Lu}\p{N}]/u.test(after) || lexicon().cues.has(keyOf(value.slice(0, cut)))
  // `BYJANE`: capitals throughout; a first letter set apart (a drop capital) belongs to its word.
  return cut > 1 && /\p{Lu}/u.test(before) && /\p{Lu}/u.test(after) && !/[-'’]/.test(value[cut - 2]!)
}

/** A hyphenated word is a given name where its first part is one. */
function bitsOf(key: string): number {
  const table = lexicon()
  const bits = table.bits(key)
  const hyphen = key.indexOf('-')
  return hyphen > 0 ? bits | (table.bits(key.slice(0, hyphen)) & Word.given) : bits
}

const abbreviation =
  /^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu}){1,4}|v|z|d|jr|sr|st|dr|prof|mag|ing|dipl|med|phil|mr|mrs|ms|rev|hon|gen|col|capt|sgt|lt|dott|avv|lic|sra?|dra|mgr|inż|hab|ir|drs|mme|me|pr|vgl|oprac|fot|tłum|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|okt|dez)$/iu

/** A single capital letter, with or without its stop, or several with stops between (`J.R.`). */
export function isInitial(token: Token): boolean {
  return (
    token.kind === 'word' &&
    /^\p{Lu}\.?(?:[.-]?\p{Lu}\.?){0,3}$/u.test(token.text) &&
    (token.text.length <= 2 || token.text.includes('.'))
  )
}

export function has(token: Token | undefined, bit: number): boolean {
  return token !== undefined && (token.bits & bit) !== 0
}

export { Word }
