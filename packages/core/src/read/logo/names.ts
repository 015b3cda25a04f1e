import { passing } from '../line-search.ts'
import { withoutLongRuns } from '../../text/marks.ts'
import type { Terms } from '../../terms/types.ts'
import type { Sieve } from '../../text/sieve.ts'
import { sieveFor } from '../../text/sieve.ts'
import { isGenericWord, isLogoWord } from './words.ts'

/** A body whose logo a picture may be, by the words of its names. */
interface Body {
  names: string[][]
}

/** Longer texts are no labels. */
const longestLabel = 300

/** What a text says of a picture: whose logo it is. */
export type Named =
  | 'wire'
  | 'confused'
  /** the wire's logo is spoken of among other words */
  | 'wire-among-others'

/** Tells from alternative texts and labels whose logo a picture is. */
export class LogoNames {
  private readonly wire: Body
  private readonly confused: Body
  private readonly sieve: Sieve

  constructor(terms: Terms) {
    this.wire = bodyOf([...terms.names, ...terms.abbreviations, ...terms.logo.names])
    this.confused = bodyOf(terms.confusedWith.flatMap(({ names, logoNames }) => [...names, ...logoNames]))
    this.sieve = sieveFor([...this.wire.names, ...this.confused.names].map((words) => words.join('')))
  }

  /** Those of some labels that can be read as naming a logo; few can. */
  telling(labels: readonly string[]): Set<string> {
    const short = labels.filter(({ length }) => length <= longestLabel)
    return passing(short, this.sieve, (label) => (label.includes('\n') ? undefined : label))
  }

  /**
   * Reads a label that may tell. It names a logo where it says the name and nothing beside it but what any logo's label may say; a
   * credit, a caption or a person's description does not.
   */
  read(label: string): Named | undefined {
    const words = wordsIn(label)
    const wire = without(words, this.wire)
    if (wire) {
      if (wire.rest.every(isGenericWord)) return 'wire'
      return saysLogo(label, words, wire.spans) ? 'wire-among-others' : undefined
    }
    return without(words, this.confused)?.rest.every(isGenericWord) ? 'confused' : undefined
  }
}

function bodyOf(names: string[]): Body {
  const seen = new Set<string>()
  const lists: string[][] = []
  for (const name of names) {
    const words = wordsIn(name).filter((word) => !isGenericWord(word))
    if (words.length === 0 || seen.has(words.join(' '))) continue
    seen.add(words.join(' '))
    lists.push(words)
  }
  return { names: lists.toSorted((a, b) => b.length - a.length) }
}

/** The words of a label, lower-case; an abbreviation with stops (`D.C.N.F.`) is one word. */
export function wordsIn(text: string): string[] {
  const plain = withoutLongRuns(text)
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\u00ad]/gu, '')
    .replaceAll(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (stops) => `${stops.replaceAll('.', '')} `)
    .replaceAll(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .toLowerCase()
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The words that are left when every name of a body is taken out; `undefined` where none is in them. */
function without(
  words: string[],
  body: Body,
): { rest: string[]; spans: Array<[number, number]> } | undefined {
  const rest: string[] = []
  const spans: Array<[number, number]> = []
  let at = 0
  while (at < words.length) {
    const name = body.names.find((one) => one.every((word, index) => words[at + index] === word))
    const joined = name ? undefined : body.names.find((one) => one.length > 1 && words[at] === one.join(''))
    if (name) {
      spans.push([at, at + name.length])
      at += name.length
    } else if (joined) {
      spans.push([at, at + 1])
      at++
    } else rest.push(words[at++]!)
  }
  return spans.length > 0 ? { rest, spans } : undefined
}

/** Whether a name stands beside the word for a logo: "Wire logo in blue", "logo of the Wire". */
function saysLogo(label: string, words: string[], spans: Array<[number, number]>): boolean {
  return (
    !/[|:;]/.test(label) &&
    spans.some(([start, end]) => {
      if (isLogoWord(words[end] ?? '')) return true
      let before = start - 1
      while (before >= 0 && isGenericWord(words[before]!) && !isLogoWord(words[before]!)) before--
      return isLogoWord(words[before] ?? '')
    })
  )
}
