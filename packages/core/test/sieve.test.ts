import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNameMatcher } from '../src/text/names.ts'
import { createOrganisationMatcher } from '../src/text/organisations.ts'
import { passes } from '../src/text/sieve.ts'

// More runs look longer. A failure prints its seed and path; with `fc.assert(…, { seed, path })` it is seen again.
const numRuns = Number(process.env['CREDITLINE_PROPERTY_RUNS'] ?? 400)

const reporters = [
  'Jane Doe',
  'Zoë Müller-Test',
  'J. R. Example',
  'Tobias van der Linde',
  'Kim Li',
  'Ana María Ñandú Ortega',
  'Sean O’Dwyer Jr.',
  'Mononymous',
  'Søren Aagaard',
]
const wires: Array<[names: string[], abbreviations: string[]]> = [
  [
    ['Example Wire News Foundation', 'The Example Wire News Foundation'],
    ['EWNF', 'TheEWNF'],
  ],
  [['Sample Press'], []],
  [['Nachrichtenagentur'], ['NA']],
  [['Wire'], []],
]

const oddities = ['\u00ad', '\u200b', '\u0301', '\u0336', '\u202e', '\ufffd', '-', '.', ' ', "'", '\u00a0']
const lookAlikes: Record<string, string> = { a: 'а', e: 'е', o: '0', l: '1', i: 'і', c: 'с', E: 'Е', W: 'Ԝ' }
const accents: Record<string, string> = { a: 'á', o: 'ö', u: 'ü', e: 'ę', n: 'ñ', s: 'ß', f: 'ﬁ' }

/** One change to a text, as a typist, a layout or a cheat makes it. */
const change = fc.record({
  kind: fc.constantFrom('drop', 'double', 'swap', 'replace', 'odd', 'look', 'accent', 'case', 'break'),
  at: fc.nat(60),
  odd: fc.constantFrom(...oddities),
  letter: fc.constantFrom('a', 'e', 'k', 'l', 'n', 'o', 's', 't'),
})

interface Change {
  kind: string
  at: number
  odd: string
  letter: string
}

function changed(name: string, changes: readonly Change[]): string {
  let text = name
  for (const { kind, at: anywhere, odd, letter } of changes) {
    const at = anywhere % Math.max(1, text.length)
    const [before, here, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)]
    if (kind === 'drop') text = before + after
    else if (kind === 'double') text = before + here + here + after
    else if (kind === 'swap') text = before + after.slice(0, 1) + here + after.slice(1)
    else if (kind === 'replace') text = before + letter + after
    else if (kind === 'odd') text = before + here + odd + after
    else if (kind === 'look') text = before + (lookAlikes[here] ?? here) + after
    else if (kind === 'accent') text = before + (accents[here] ?? here) + after
    else if (kind === 'case') text = at % 2 === 0 ? text.toUpperCase() : text.toLowerCase()
    else text = before + here + after.trimStart()
  }
  return text
}

const around = fc.constantFrom('', 'By', 'Von ', 'posted by ', '(', 'Mehr: ', 'http://www.')
const behind = fc.constantFrom('', ', Reporter', ')', '.org', ' | 3 May', 'Updated', '’s')

test('a text that names a reporter passes the sieve of the name', () => {
  let found = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...reporters),
      fc.array(change, { maxLength: 4 }),
      around,
      behind,
      (reporter, changes, before, after) => {
        const { find, sieve } = createNameMatcher(reporter)
        const text = before + changed(reporter, changes) + after
        if (find(text).length === 0) return
        found++
        expect({ text, passes: passes(text, sieve) }).toEqual({ text, passes: true })
      },
    ),
    { numRuns },
  )
  expect(found).toBeGreaterThan(numRuns / 4)
})

test('a text that names a wire passes the sieve of its names', () => {
  let found = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...wires),
      fc.nat(3),
      fc.array(change, { maxLength: 4 }),
      around,
      behind,
      ([names, abbreviations], which, changes, before, after) => {
        const { find, sieve } = createOrganisationMatcher(names, abbreviations)
        const all = [...names, ...abbreviations]
        const text = before + changed(all[which % all.length]!, changes) + after
        if (find(text).length === 0) return
        found++
        expect({ text, passes: passes(text, sieve) }).toEqual({ text, passes: true })
      },
    ),
    { numRuns },
  )
  expect(found).toBeGreaterThan(numRuns / 4)
})

test('a text that is about something else passes no sieve', () => {
  const prose =
    'The county board voted on Tuesday to close the bridge; “nobody” was hurt, the café’s owner said.'
  for (const reporter of ['Jane Exampleton', 'Ana Ortega'])
    expect(passes(prose, createNameMatcher(reporter).sieve)).toBe(false)
  expect(passes(prose, createOrganisationMatcher(...wires[0]!).sieve)).toBe(false)
})
