/** What a wire's editor is told of a file of their own. The valid file is the readme's example. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readTerms } from '@creditline/core'
import { getTerms, terms } from '@creditline/terms'
import { expect, test } from 'vitest'
import schema from '../schema.json' with { type: 'json' }

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const example = /```json\n(?<json>\{\n.*?\n\})\n```/s.exec(readme)!.groups!['json']!
const isValid = new Ajv2020({ allErrors: true }).compile(schema)

/** The example with one place changed; `undefined` takes the key away. */
function altered(path: string, value: unknown): Record<string, unknown> {
  const root = JSON.parse(example) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop()!
  let at = root
  for (const key of keys) at = at[key] as Record<string, unknown>
  if (value === undefined) delete at[last]
  else at[last] = value
  return root
}

function errorOf(value: unknown): string {
  try {
    readTerms(value, 'house-wire.json')
    return ''
  } catch (error) {
    return error instanceof TypeError ? error.message : `not a TypeError: ${String(error)}`
  }
}

test('the example of the readme is right', () => {
  expect(readTerms(JSON.parse(example))).toEqual(JSON.parse(example))
})

test.each([
  ['clauses.logo.force', 'shall', 'clauses.logo.force: expected `must` or `should`, got `shall`'],
  ['clauses.logo.force', undefined, 'clauses.logo.force: expected `must` or `should`, got nothing'],
  [
    'clauses.logo.source.read',
    '24.11.2026',
    'clauses.logo.source.read: expected a day such as `2026-01-31`, got `24.11.2026`',
  ],
  [
    'clauses.logo.source.link',
    'x',
    'clauses.logo.source.link: unknown key, expected one of `title`, `locator`, `read`, `url`',
  ],
  [
    'clauses.logo.source.urll',
    'x',
    'clauses.logo.source.urll: unknown key, expected one of `title`, `locator`, `read`, `url`',
  ],
  [
    'clauses.bylines',
    {},
    'clauses.bylines: unknown key, expected one of `logo`, `byline`, `affiliation`, `metadata-author`, `notice`, `third-party-media`, `logo-alt`',
  ],
  ['clauses.logo-alts', {}, 'clauses.logo-alts: unknown key, expected `logo-alt`'],
  [
    'clauses',
    {},
    'clauses: expected at least one of `logo`, `byline`, `affiliation`, `metadata-author`, `notice`, `third-party-media`, `logo-alt`, got an empty object',
  ],
  ['names', 'Harbour Wire', 'names: expected a list of at least 1, got `Harbour Wire`'],
  ['names', [], 'names: expected a list of at least 1, got an empty list'],
  ['names', ['Harbour Wire', 7], 'names[1]: expected text, got `7`'],
  ['abbreviations', [' '], 'abbreviations[0]: expected text, got ` `'],
  [
    'domains',
    ['https://harbour-wire.example/'],
    'domains[0]: expected a host name such as `wire.example`, got `https://harbour-wire.example/`',
  ],
  ['addresses', ['desk'], 'addresses[0]: expected an e-mail address, got `desk`'],
  ['id', 'Harbour Wire', 'id: expected lower-case letters, digits and hyphens, got `Harbour Wire`'],
  ['logo', null, 'logo: expected an object, got `null`'],
  ['logo.files', ['*'], 'logo.files[0]: expected a file name such as `wire-logo*`, got `*`'],
  [
    'logo.fingerprints',
    [{ title: 'x', aspect: 0, columns: 4, cells: 'ff' }],
    'logo.fingerprints[0].aspect: expected a number above 0, got `0`',
  ],
])('%s = %j', (path, value, message) => {
  const data = altered(path, value)
  expect(errorOf(data)).toBe(`house-wire.json: ${message}`)
  // The published schema, which an editor reads by, says the same.
  expect(isValid(data)).toBe(false)
})

test.each([
  ['names', ['Harbor Wire'], 'names: expected the name itself, `Harbour Wire`, among them'],
  ['logo.files', ['hw*'], 'logo.files[0]: expected at least three letters or digits, got `hw*`'],
  [
    'logo.files',
    ['*harbour*logo*'],
    'logo.files[0]: expected a pattern that does not match `harbour-post-logo*` of `confusedWith`, got `*harbour*logo*`',
  ],
  [
    'domains',
    ['news.harbour-post.example'],
    'domains[0]: expected a host of the wire alone, or a reason in `sharedDomains`, got `news.harbour-post.example`',
  ],
  [
    'sharedDomains',
    [{ domain: 'harbour-wire.example', why: 'Both.' }],
    'sharedDomains[0].domain: expected a host that stands in `domains` and in `confusedWith`, got `harbour-wire.example`',
  ],
  [
    'clauses.logo.source.read',
    '2026-02-30',
    'clauses.logo.source.read: expected a day of the calendar, got `2026-02-30`',
  ],
  [
    'abbreviations',
    ['Harbour Post'],
    'confusedWith[0].names[0]: expected a name that is not the wire’s own, got `The Harbour Post`\nhouse-wire.json: confusedWith[0].names[1]: expected a name that is not the wire’s own, got `Harbour Post`',
  ],
])('law: %s = %j', (path, value, message) => {
  expect(errorOf(altered(path, value))).toBe(`house-wire.json: ${message}`)
})

test('every error is told at once', () => {
  const data = { ...altered('clauses.logo.force', 'shall'), names: undefined, domain: [], id: 4 }
  expect(errorOf(data).split('\n')).toEqual([
    'house-wire.json: domain: unknown key, expected one of `id`, `name`, `names`, `abbreviations`, `confusedWith`, `domains`, `addresses`, `logo`, `notice`, `clauses`, `$schema`, `sharedDomains`',
    'house-wire.json: id: expected lower-case letters, digits and hyphens, got `4`',
    'house-wire.json: names: expected a list of at least 1, got nothing',
    'house-wire.json: clauses.logo.force: expected `must` or `should`, got `shall`',
  ])
})

test.each([[null], ['dcnf'], [[]], [undefined], [3]])('a file that holds %j', (value) => {
  expect(errorOf(value)).toMatch(/^house-wire\.json: expected an object, got /)
})

test.each([
  [
    'dcfn',
    'Unknown terms `dcfn`, did you mean `dcnf`: known are `dcnf`; a path such as `./dcfn.json` names a file of your own',
  ],
  [
    'toString',
    'Unknown terms `toString`: known are `dcnf`; a path such as `./toString.json` names a file of your own',
  ],
])('unknown terms: %s', (id, message) => {
  expect(() => getTerms(id)).toThrow(new TypeError(message))
})

test('the readme lists every file', () => {
  for (const { id, name } of Object.values(terms))
    expect(readme).toContain(`| [\`${id}.json\`](${id}.json) | ${name} |`)
})
