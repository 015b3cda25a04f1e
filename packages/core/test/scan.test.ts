import { check, type CheckOptions } from '@creditline/core'
import { createScopeScan } from '@creditline/core/scan'
import { terms } from '@creditline/terms'
import { characterEntities } from 'character-entities'
import { type Arbitrary, assert, asyncProperty, constantFrom, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { readNamed } from '../src/scan/entities.ts'
import { lettersOf } from '../src/scan/letters.ts'

const all = Object.values(terms)
const scan = createScopeScan(all)

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function proves(text: string | Uint8Array, options: Partial<CheckOptions> = {}): boolean {
  return scan.proves(typeof text === 'string' ? bytesOf(text) : text, { terms: all, ...options })
}

const filler = 'The county board voted on Tuesday to raise water rates, the first rise in six years.'

test.each([
  ['an article of somebody else', `---\ntitle: Rates\n---\n\nBy Jane Roe, Example Times\n\n${filler}`],
  ['a page', `<!doctype html><meta charset=utf-8><title>Rates</title><article><p>${filler}</p></article>`],
  ['words of the name in prose', `<p>The Daily Mail called the news foundation on Tuesday. ${filler}</p>`],
  ['a body that the wire is confused with', `<p>By Jane Roe, The Daily Caller</p><p>${filler}</p>`],
  [
    'accents, quotes and signs',
    `Élodie “François” – café’s price: 5 € & 100&nbsp;%, 50%25, C:\\data, \\u003c`,
  ],
  [
    'another encoding',
    Uint8Array.from([...bytesOf('<meta charset=windows-1252><p>caf'), 0xe9, ...bytesOf('</p>')]),
  ],
])('%s is proved out of scope', async (_, text) => {
  expect(proves(text)).toBe(true)
  const report = await check(text, { terms: all })
  expect(report).toMatchObject({ scope: 'none', verdict: 'out-of-scope', messages: [] })
})

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ])

test.each([
  ['a name', '<p>By Jane Roe, Daily Caller News Foundation</p>'],
  ['a misspelt name', '<p>By Jane Roe, Daly Caller New Foundatoin</p>'],
  ['a name with a word left out', '<p>By Jane Roe, Daily News Foundation</p>'],
  ['an abbreviation', '<p>By Jane Roe, D.C.N.F.</p>'],
  [
    'mark-up in a name',
    '<p>By Jane Roe, Dai<b class="a>b">ly</b> Ca<!-- > -->ller <a href=x>News</a> Found<wbr>ation</p>',
  ],
  ['Markdown in a name', 'By Jane Roe, [Daily **Cal**ler](https://example.com/a_b) News\nFound*ation*'],
  ['soft hyphens and spaces of no width', '<p>By Jane Roe, D&shy;C\u200bN&#8203;F</p>'],
  ['entities', '<p>By Jane Roe, &#68;aily &#x43;aller News Foundation and &#68;&#67;&#78;&#70;</p>'],
  ['look-alike letters', '<p>By Jane Roe, Dаily Cаller Νews Foundation</p>'],
  ['full-width letters', '<p>By Jane Roe, ＤＣＮＦ</p>'],
  ['accents', '<p>By Jane Roe, Dàily Càller Néws Foundätion</p>'],
  ['a name turned round', '<p>By Jane Roe, \u202enoitadnuoF sweN rellaC yliaD\u202c</p>'],
  ['a name that was decoded wrongly', '<p>By Jane Roe, DaÃ¯ly CÃ¡ller NÃ©ws FoundÃ¡tion</p>'],
  ['UTF-16', utf16('<p>By Jane Roe, Daily Caller News Foundation</p>')],
  [
    'ISO-2022-JP',
    bytesOf('<meta charset=iso-2022-jp><p>By Jane Roe, \x1b(JDaily Caller\x1b(B News Foundation</p>'),
  ],
  ['a logo by its file', '<img src="/img/DCNF%20Logo@2x.png">'],
  ['a logo by an address in Base64', '<img src="/i/aHR0cHM6Ly9leGFtcGxlLmNvbS9kY25mLWxvZ28ucG5n">'],
  ['a host', '<link rel=canonical href="https://www.dailycaller\n.com/2026/rates/">'],
  ['front matter', '---\nsource: "\\x44CNF"\n---\n\nText'],
  ['an encoding that no browser reads', bytesOf('<meta charset=iso-2022-kr><p>Text</p>')],
  ['mark-up beyond a bound', `${'<div>'.repeat(600)}Text`],
  ['Markdown beyond a bound', `# Rates\n\n${'> '.repeat(120)}Text`],
  ['a suppression', '<!-- creditline-ignore logo: none -->'],
])('%s is never proved out of scope', (_, text) => {
  expect(proves(text)).toBe(false)
})

test('what options say of an article is not for its bytes to prove', () => {
  expect(proves(filler)).toBe(true)
  expect(proves(filler, { republished: true })).toBe(false)
  expect(proves(filler, { story: { reporters: ['Jane Roe'] } })).toBe(false)
  expect(proves(filler, { stories: [{ reporters: ['Jane Roe'], text: filler }] })).toBe(false)
  const authors = { jroe: { name: 'Jane Roe', affiliations: ['Daily Caller News Foundation'] } }
  expect(proves(`---\nauthor: jroe\n---\n\n${filler}`, { authors })).toBe(false)
  expect(proves(filler, { authors })).toBe(true)
  const picture = `${filler} ![](data:image/png;base64,AAAA)`
  expect(proves(picture)).toBe(true)
  expect(proves(picture, { decodeImage: () => Promise.resolve(undefined) })).toBe(false)
})

const shown = ['**', '*', '_', '\\', '[', '](x)', '\n', '.', ' ', '-']
const unseen = ['\u00ad', '\u200b', '&shy;', '&#8203;', '&zwnj;', '\u2060', '\u0301', '%20']
const tags = ['<b>', '</b>', '<i title="x>y">', '<!-- > -->', '<span hidden>x</span>', '<wbr/>', '{/* c */}']
const gap = constantFrom(...Array.from({ length: 5 }, () => ''), ...shown, ...unseen, ...tags)

/** A letter as it may be written. */
function written(letter: string): Arbitrary<string> {
  const code = letter.charCodeAt(0)
  const styled = /[A-Z]/.test(letter) ? String.fromCodePoint(code + 0xfee0) : letter
  return constantFrom(
    ...Array.from({ length: 12 }, () => letter),
    letter.toLowerCase(),
    letter.toUpperCase(),
    `&#${code};`,
    `&#x${code.toString(16)}`,
    `\\${code.toString(16)} `,
    `%${code.toString(16)}`,
    styled,
    `${letter}\u0308`,
    ({ a: 'а', e: 'е', o: 'ο', C: 'С', D: 'Ꭰ', N: 'Ν' } as Record<string, string>)[letter] ?? letter,
    '',
    `${letter}${letter}`,
  )
}

function disguised(name: string): Arbitrary<string> {
  return tuple(
    ...Array.from(name, (letter) =>
      tuple(letter === ' ' ? constantFrom(' ', '\n', '&nbsp;', '-') : written(letter), gap),
    ),
  ).map((letters) => letters.map(([letter, between], at) => letter + (at % 3 === 0 ? between : '')).join(''))
}

const place = constantFrom(
  (name: string) => `<article><h1>Rates</h1><p>By Jane Roe, ${name}</p><p>${filler}</p></article>`,
  (name: string) => `# Rates\n\nBy Jane Roe, ${name}\n\n${filler}\n`,
  (name: string) => `<article><p>${filler}</p><img src="/a.png" alt="${name} logo"></article>`,
  (name: string) => `<article><p>${filler}</p><img src="/img/${name}-logo.png"></article>`,
  (name: string) => `<article><p>${filler}</p><p style="background: url(/img/${name}.svg)">x</p></article>`,
  (name: string) => `---\nsource: "${name}"\n---\n\n${filler}\n`,
  (name: string) => `<link rel=canonical href="https://${name}/x/"><article><p>${filler}</p></article>`,
)

const names = constantFrom(
  'Daily Caller News Foundation',
  'DCNF',
  'dcnf',
  'DC News Foundation',
  'dailycaller.com',
  'dc-foundation',
  'dailycallernewsfoundation.org',
)

test('what a check finds in scope, however it is written, no scan proves out of scope', async () => {
  await assert(
    asyncProperty(names.chain(disguised), place, async (name, put) => {
      const text = put(name)
      if (!proves(text)) return
      const report = await check(text, { terms: all })
      expect({ text, scope: report.scope, verdict: report.verdict }).toEqual({
        text,
        scope: 'none',
        verdict: 'out-of-scope',
      })
    }),
    { numRuns: Number(process.env['SCAN_RUNS'] ?? 300) },
  )
})

test('entities of letters are known for what they are', () => {
  const wrong = Object.entries(characterEntities).filter(([name, text]) => {
    const { letters, like } = readNamed(name)
    const kinds = Array.from(text).flatMap((character) => lettersOf(character.codePointAt(0)!))
    if (!letters) return false
    const mayLead = /[\u00c2-\u00f4]/.test(text) ? like >= 0xc2 : !/[^\0-\x7f]/.test(text) || like > 0
    return !mayLead || (kinds.length > 0 && kinds.join() !== letters.join())
  })
  expect(wrong).toEqual([])
})
