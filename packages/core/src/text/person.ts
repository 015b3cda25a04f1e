import { letterBits, looksLike, withoutAccents, withTwoLetters } from './letters.ts'
import { fold } from './fold.ts'

type TokenRole = 'given' | 'middle' | 'particle' | 'surname' | 'suffix'

/** A part of a reporter's name, made ready for comparing. */
export interface Token {
  role: TokenRole
  lower: string
  base: string
  /** With umlauts in two letters, where that differs from `base`. */
  twoLetters: string | undefined
  looks: string
  bits: number
  /** One letter, or two with a stop (`Th.`). */
  initial: boolean
  /** Begins with a capital as the wire spells it. */
  capital: boolean
  /** What stands before it in the name as the wire spells it. */
  joint: Joint
}

/** What stands between two parts of a name. Stops never count. */
export type Joint = 'none' | 'space' | 'hyphen' | 'apostrophe' | 'comma'

/** A reporter's name in its parts, in natural order. */
export interface PersonName {
  tokens: Token[]
  /** Written without spaces: Chinese, Japanese, Korean. */
  eastAsian: boolean
}

/** More parts than any byline has; keeps the work for one word of a text bounded. */
const mostTokens = 8

const titles = new Set(
  'dr prof professor mr mrs ms miss mx sir dame lord lady rev fr sen rep gov hon capt col gen lt sgt herr frau dipl ing mag'.split(
    ' ',
  ),
)
const generations = new Set('jr sr jnr snr junior senior ii iii iv'.split(' '))
const degrees = new Set('phd md jd esq mba ma msc bsc llm cpa rn mp kc qc obe mbe cbe'.split(' '))
const particles = new Set(
  'van von der den dem de del della dello degli dei di da do dos das du des la le las los lo ter ten te zu zum zur vom y e al el bin ibn ben bat abu af av st san santa mac o d l v'.split(
    ' ',
  ),
)

export function isTitle(base: string): boolean {
  return titles.has(base)
}

export function isDegree(base: string): boolean {
  return degrees.has(base)
}

export function isGeneration(base: string): boolean {
  return generations.has(base)
}

/** Written the same by different hands: `Jr` and `Junior` say one thing. */
export function sameGeneration(left: string, right: string): boolean {
  return generation(left) === generation(right)
}

function generation(base: string): string {
  if (base === 'junior' || base === 'jnr') return 'jr'
  return base === 'senior' || base === 'snr' ? 'sr' : base
}

/** Takes a reporter's name apart. Titles and degrees go: a byline is whole without them. */
export function readPerson(name: string): PersonName {
  const folded = fold(name).text.trim()
  const eastAsian = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\s・·ー]+$/u.test(folded)
  const groups = naturalOrder(folded)
  const tokens: Token[] = []
  for (const [index, group] of groups.entries()) {
    let role = roleOf(groups, index)
    let joint: Joint = index === 0 ? 'none' : 'space'
    for (const part of group.matchAll(/(['-]*)([^'.-]+)(\.?)/g)) {
      if (part[1]!.includes('-')) joint = 'hyphen'
      else if (part[1] !== '' && tokens.length > 0 && joint !== 'space') joint = 'apostrophe'
      tokens.push(token(part[2]!, role, joint, part[3] === '.'))
      joint = 'none'
      // `J.R.`: the second initial is a middle one.
      if (role === 'given' && part[3] === '.') role = 'middle'
    }
  }
  return {
    tokens: tokens.length > mostTokens ? [...tokens.slice(0, 4), ...tokens.slice(-4)] : tokens,
    eastAsian,
  }
}

/** The name's words in natural order (`Doe, Jane` turned), without titles, degrees and brackets. */
function naturalOrder(name: string): string[] {
  const [before = '', ...after] = name
    .replace(/[("].*$/, '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const behind: string[] = []
  const suffixes: string[] = []
  for (const part of after) {
    const base = key(part)
    if (generations.has(base)) suffixes.push(part)
    else if (!degrees.has(base)) behind.push(part)
  }
  const words = [...behind, before]
    .join(' ')
    .split(/\s+/)
    .concat(suffixes)
    .filter((word) => key(word) !== '')
  while (words.length > 1 && isTitle(key(words[0]!))) words.shift()
  while (
    words.length > 2 &&
    isDegree(key(words.at(-1)!)) &&
    /^(?:\p{Lu}\.?|Ph\.?D\.?){2,}$/u.test(words.at(-1)!)
  )
    words.pop()
  return words
}

function key(word: string): string {
  return withoutAccents(word.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, '')
}

function roleOf(groups: string[], index: number): TokenRole {
  let last = groups.length - 1
  if (last > 0 && generations.has(key(groups[last]!))) {
    if (index === last) return 'suffix'
    last--
  }
  if (index === last) return 'surname'
  if (index === 0) return 'given'
  let from = last
  while (from > 1 && particles.has(key(groups[from - 1]!)) && !isInitial(groups[from - 1]!)) from--
  return index >= from ? 'particle' : 'middle'
}

function isInitial(group: string): boolean {
  return /^\p{Lu}\.?$/u.test(group)
}

function token(text: string, role: TokenRole, joint: Joint, stop: boolean): Token {
  const lower = fold(text).lower
  const base = withoutAccents(lower)
  const twoLetters = withTwoLetters(lower)
  return {
    role,
    lower,
    base,
    twoLetters: twoLetters === base ? undefined : twoLetters,
    looks: looksLike(fold(text).text),
    bits: letterBits(base),
    initial: role !== 'suffix' && (base.length === 1 || (stop && base.length === 2)),
    capital: !/^\p{Ll}/u.test(text),
    joint,
  }
}
