import type { AffiliationTie } from '../../facts.ts'
import { Word, keyOf, lexicon } from '../../languages/lexicon.ts'
import { fold } from '../../text/fold.ts'
import type { CreditReading } from '../credit/reading.ts'

/** What a line's own words say of the wire that it names. */
export interface LineTie {
  tie: AffiliationTie
  people: string[]
}

/** Words that put a tie into the past, in the languages of the field. */
const former =
  /(?<![\p{L}\p{N}])(?:former(?:ly)?|ex|previously|once|ehemals|ehemalig\p{L}*|früher\p{L}*|ancien(?:ne)?s?|antig[uo]\p{L}*|voormalig\p{L}*|tidligere|tidigare|były|była|元)(?![\p{L}\p{N}])/iu

/** Small words before an organisation: "from", "of the". */
const small = Word.affiliationPreposition | Word.placePreposition | Word.control

/** How far back the word may stand, in characters. */
const reach = 40

/** What the words around an organisation's name say, by the line alone. */
export function tieInLine(text: string, credit: CreditReading, start: number, end: number): LineTie {
  if (former.test(text.slice(Math.max(0, start - reach), start))) return { tie: 'former', people: [] }
  const runIn = runInByline(credit, start)
  if (runIn) return { tie: 'reporter', people: [runIn] }
  if (standsAlone(text, start, end)) return { tie: 'author', people: [] }
  if (isProse(credit)) return { tie: 'prose', people: [] }
  const organisation = credit.organisations.find((other) => other.start < end && other.end > start)
  if (organisation?.tie === 'media') return { tie: 'media', people: [] }
  if (organisation?.tie === 'source') return { tie: 'source', people: [] }
  const named = asRead(text.slice(start, end))
  const people = credit.people.filter(
    ({ affiliations, jobTitle }) =>
      affiliations.some((affiliation) => overlaps(asRead(affiliation), named)) ||
      (jobTitle !== undefined && asRead(jobTitle).includes(named)),
  )
  const authors = people.filter(({ role }) => role === 'author')
  if (authors.length > 0) return { tie: 'reporter', people: authors.map(({ name }) => name) }
  if (people.some(({ role }) => role === 'photographer')) return { tie: 'media', people: [] }
  if (people.length > 0) return { tie: 'source', people: [] }
  return { tie: 'author', people: [] }
}

/** A line whose words the grammar does not explain, and that names nobody, is a sentence. */
export function isProse(credit: CreditReading): boolean {
  return credit.form === 'prose' || (credit.people.length === 0 && !credit.cue && credit.explained < mostOfIt)
}

const mostOfIt = 0.9

/** "From the WIRE": the name is the line, whatever little word stands before it. */
function standsAlone(text: string, start: number, end: number): boolean {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.match(/[\p{L}\p{N}]+/gu) ?? []
  return (
    rest.length > 0 && rest.length <= 2 && rest.every((word) => (lexicon().bits(keyOf(word)) & small) !== 0)
  )
}

/** `Jane Doe, WIRE The county board voted …`: the byline that runs into the first paragraph. */
function runInByline(credit: CreditReading, start: number): string | undefined {
  const [first] = credit.people
  return first?.start === 0 && first.affiliations.length > 0 && start - first.end <= 3
    ? first.name
    : undefined
}

/** Words without what readers do not see of them: no-break spaces, soft hyphens, marks of typography. */
export function asRead(text: string): string {
  return fold(text).lower.replaceAll(/ +/g, ' ')
}

function overlaps(affiliation: string, named: string): boolean {
  return affiliation.includes(named) || named.includes(affiliation)
}
