import { readCreditLine } from '../read/credit/read-line.ts'
import { splitNames } from '../read/metadata.ts'

/** A word or two that look less like a person's name than this are an account's. */
const scoreLeast = 1

/**
 * The people that an author field names, as a feed or a CMS has it: `Jane Roe`, `By Jane Roe and Kofi Mensah, Example
 * Wire`, `desk@wire.example (Jane Roe)`. Organisations, "Staff" and accounts are nobody.
 *
 * @returns their names as written, without repetition.
 */
export function readReporters(author: string): string[] {
  const names = splitNames(author.replaceAll(/\s+/g, ' ')).flatMap((part) => {
    const { people, organisations, addresses } = readCreditLine(part, { announced: 'author' })
    const sure = people.filter(({ role, score }) => role === 'author' && score >= scoreLeast)
    const alone = sure.length === 1 && organisations.length + addresses.length === 0
    // Words that are no part of a name elsewhere (a month's, a place's) are one where nothing else stands.
    return alone && /^[\p{L}\p{M}'’.\- ]+$/u.test(part) && part.split(' ').length <= 5
      ? [part]
      : sure.map(({ name }) => name)
  })
  return [...new Set(names)]
}
