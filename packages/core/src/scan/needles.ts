import type { Declaration } from '../options.ts'
import { isGenericWord } from '../read/logo/words.ts'
import { wordsIn } from '../read/logo/names.ts'
import { foldFileName } from '../terms/pattern.ts'
import type { Terms } from '../terms/types.ts'
import { wordsOf } from '../text/words.ts'
import { lettersIn } from './letters.ts'

/** A name of several words, which an article may misspell. */
interface NearName {
  letters: readonly number[]
  /** The most edits at which it is still taken for the name. */
  edits: number
  /** Parts of which one stands unaltered in whatever is taken for it. */
  parts: ReadonlyArray<readonly number[]>
}

/** What an article from a wire cannot be without: one of these stands in it, letter for letter or nearly so. */
export interface Needles {
  /** Only in an article with front matter. */
  inFrontMatter: ReadonlyArray<readonly number[]>
  exact: ReadonlyArray<readonly number[]>
  near: readonly NearName[]
}

const longest = 30

/** Fewer letters than this stand in every article. */
const leastLetters = 2

/**
 * The needles of terms: every name, abbreviation, host, file and label that ties an article to a wire, and what
 * declarations ask of front matter.
 *
 * @returns `undefined` where one of them cannot be looked for in this way.
 */
export function needlesOf(
  terms: readonly Terms[],
  declarations: readonly Declaration[],
): Needles | undefined {
  const inFrontMatter: number[][] = []
  const exact: number[][] = []
  const near: NearName[] = []
  const words = terms.flatMap((each) => exactOf(each))
  // Addresses may stand in Base64: `http` is `aHR0c`. A suppression is told where it is not needed.
  for (const word of [...words, 'aHR0c', 'creditline']) {
    const letters = lettersIn(word)?.slice(0, longest)
    if (!letters || letters.length < leastLetters) return undefined
    exact.push(letters)
  }
  for (const { frontMatter } of declarations) {
    if (!frontMatter) continue
    const letters = lettersIn(longestOf(frontMatter))?.slice(0, longest)
    if (!letters || letters.length < leastLetters) return undefined
    inFrontMatter.push(letters)
  }
  for (const name of terms.flatMap(({ names }) => names)) {
    const found = nearOf(name)
    if (!found) return undefined
    if (found.edits === 0) exact.push([...found.letters])
    else near.push(found)
    exact.push(...withoutOne(name))
  }
  return { inFrontMatter: distinct(inFrontMatter), exact: distinct(exact), near: distinctNames(near) }
}

/** All values must stand in the front matter: the longest stands in the fewest articles. */
function longestOf(frontMatter: Readonly<Record<string, string>>): string {
  return Object.values(frontMatter).reduce((a, b) => (b.length > a.length ? b : a), '')
}

function exactOf({ id, abbreviations, domains, names, logo }: Terms): string[] {
  return [
    id,
    ...abbreviations,
    ...domains,
    ...[...names, ...logo.names].map((name) =>
      wordsIn(name)
        .filter((word) => !isGenericWord(word))
        .join(''),
    ),
    // Of a pattern, the longest run between its stars.
    ...logo.files.map((file) =>
      file
        .split('/')
        .flatMap((part) => foldFileName(part).split('*'))
        .reduce((a, b) => (weight(b) > weight(a) ? b : a)),
    ),
  ].filter((word) => word !== '')
}

/** Letters of the words that not every logo's file may have; a file of none but those is told by all its letters. */
function weight(text: string): number {
  const words = wordsIn(text)
  const own = words.filter((word) => !isGenericWord(word)).join('').length
  return own * 1000 + words.join('').length
}

/** The words of a name; a leading "the" never matters. */
function ownWords(name: string): number[][] | undefined {
  const words = wordsOf(name).readings[0]!.words.map(({ base }) => base)
  const own = words.length > 1 && words[0] === 'the' ? words.slice(1) : words
  const letters = own.map((word) => lettersIn(word))
  return letters.every((each) => each !== undefined) ? letters : undefined
}

/** As `createOrganisationMatcher` finds a full name: edits by the length of each word and of the whole. */
function nearOf(name: string): NearName | undefined {
  const words = ownWords(name)
  if (!words) return undefined
  const all = words.flat()
  const inWords = words.reduce((sum, { length }) => sum + (length >= 7 ? 2 : length >= 4 ? 1 : 0), 0)
  const whole = words.length === 1 ? Number(all.length >= 8) : Math.min(3, Math.floor(all.length / 6))
  const edits = Math.min(inWords, whole)
  const letters = all.slice(0, longest)
  const size = letters.length / (edits + 1)
  const parts = Array.from({ length: edits + 1 }, (_, at) =>
    letters.slice(Math.round(at * size), Math.round((at + 1) * size)),
  )
  if (parts.some(({ length }) => length < leastLetters)) return undefined
  return { letters, edits, parts }
}

/** A long name with one inner word left out. */
function withoutOne(name: string): number[][] {
  const words = ownWords(name) ?? []
  if (words.length < 4) return []
  return words.slice(1, -1).map((_, at) =>
    words
      .toSpliced(at + 1, 1)
      .flat()
      .slice(0, longest),
  )
}

function distinct(runs: number[][]): number[][] {
  const found = new Map(runs.map((run) => [run.join(), run]))
  // A run that holds another one is found by it.
  const all = [...found.values()].toSorted((a, b) => a.length - b.length)
  return all.filter(
    (run, at) => !all.slice(0, at).some((shorter) => `,${run.join()},`.includes(`,${shorter.join()},`)),
  )
}

function distinctNames(names: NearName[]): NearName[] {
  return [...new Map(names.map((name) => [name.letters.join(), name])).values()]
}
