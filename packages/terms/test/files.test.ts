/** Laws that hold for every terms file: each is one loop over all of them. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readTerms, ruleIds } from '@creditline/core'
import { getTerms, terms } from '@creditline/terms'
import { describe, expect, test } from 'vitest'
import { files } from '../src/files.ts'
import schema from '../schema.json' with { type: 'json' }
import { schemaFile, termsData, termsFiles } from '../scripts/generate.ts'

const isValid = new Ajv2020({ allErrors: true, strict: true }).compile(schema)
const cases = termsFiles().map((file) => ({ file, data: readTerms(termsData(file), file) }))

test('there are terms', () => expect(termsFiles()).toContain('dcnf.json'))

// Where one of these two fails: `npx -y pnpm@12 --filter @creditline/terms generate`.
test('schema.json follows the type', () => expect(schema).toEqual(schemaFile()))

test('the module holds every file', () => expect(files).toEqual(termsFiles().map(termsData)))

test('terms are found by their id', () => {
  for (const { data } of cases) expect(getTerms(data.id)).toEqual(data)
  expect(Object.keys(terms)).toEqual(cases.map(({ data }) => data.id))
})

describe.each(cases)('$file', ({ file, data }) => {
  const clauses = Object.entries(data.clauses)

  test('meets the schema', () => {
    isValid(data)
    expect(isValid.errors ?? []).toEqual([])
  })

  test('has its id for a name', () => expect(`${data.id}.json`).toBe(file))

  test('names the schema, so that editors complete it', () => expect(data.$schema).toBe('./schema.json'))

  test('has a clause, and for every clause a rule', () => {
    expect(clauses.length).toBeGreaterThan(0)
    for (const [rule] of clauses) expect(ruleIds).toContain(rule)
  })

  test('ties every clause to a day that has been', () => {
    const today = new Date().toISOString().slice(0, 10)
    expect(clauses.filter(([, { source }]) => source.read > today)).toEqual([])
  })

  test('says in its own words what a clause asks for, in one sentence', () => {
    for (const [, { summary }] of clauses) expect(summary).toMatch(/^\p{Lu}[^.]{20,160}\.$/u)
  })

  test('asks for nothing that it does not describe', () => {
    const { logo, notice } = data
    const described = { logo: [...logo.files, ...logo.names], 'logo-alt': logo.names, notice: notice.phrases }
    expect(
      Object.entries(described).filter(([rule, parts]) => rule in data.clauses && parts.length === 0),
    ).toEqual([])
  })

  test('quotes no more of a notice than a few words', () => {
    for (const phrase of data.notice.phrases) expect(phrase.split(/\s+/).length).toBeLessThanOrEqual(10)
  })

  test('lists nothing twice', () => {
    const lists = [
      data.names,
      data.abbreviations,
      data.domains,
      data.addresses,
      data.logo.names,
      data.logo.files,
      data.notice.phrases,
      ...data.confusedWith.flatMap((body) => [body.names, body.domains, body.logoFiles, body.logoNames]),
    ]
    const twice = lists.filter((list) => new Set(list.map((each) => each.toLowerCase())).size < list.length)
    expect(twice).toEqual([])
  })

  test('lists no host within another', () => {
    for (const domain of data.domains) {
      expect(data.domains.filter((other) => domain.endsWith(`.${other}`))).toEqual([])
    }
  })
})
