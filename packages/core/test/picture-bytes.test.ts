/** Pictures whose bytes are at hand. A "picture file" is here JSON of what to draw: decoding is the host's part. */
import {
  check,
  fingerprint,
  inspect,
  readTerms,
  type CheckOptions,
  type Pixels,
  type Terms,
} from '@creditline/core'
import rehypeCreditline from '@creditline/core/rehype'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { draw, harbour, other, white, type Drawn } from './mark.ts'

const source = { title: 'Notice', locator: 'first sentence', read: '2026-11-24' }
const summary = 'Republished articles show the logo of the wire.'
const terms: Terms = readTerms({
  id: 'harbour-wire',
  name: 'Harbour Wire',
  names: ['Harbour Wire'],
  abbreviations: [],
  confusedWith: [
    {
      name: 'Harbour Post',
      names: ['Harbour Post'],
      domains: [],
      logoFiles: ['harbour-post-logo'],
      logoNames: [],
      fingerprints: [fingerprint(draw(other), 'Harbour Post')],
    },
  ],
  domains: [],
  addresses: [],
  logo: {
    names: [],
    files: ['harbour-wire-logo'],
    fingerprints: [fingerprint(draw(harbour), 'Harbour Wire')],
  },
  notice: { phrases: [] },
  clauses: { logo: { force: 'must', summary, source } },
})

interface Drawing extends Partial<Drawn> {
  letters: readonly number[]
}

const file = (drawing: Drawing): Uint8Array => new TextEncoder().encode(JSON.stringify(drawing))

const files: Record<string, Uint8Array> = {
  '/a/1.png': file({ letters: harbour, width: 300 }),
  '/a/2.png': file({ letters: other, width: 300 }),
  '/a/blank.png': file({ letters: harbour, ink: white }),
  '/a/photo.png': file({ letters: harbour.toReversed() }),
  '/a/broken.png': new TextEncoder().encode('{'),
}
for (const name of ['1', '2', 'blank', 'photo', 'broken'])
  files[`/${name}/harbour-wire-logo.png`] = files[`/a/${name}.png`]!

const decodeImage = async (bytes: Uint8Array): Promise<Pixels> => {
  const { letters, ...options } = JSON.parse(new TextDecoder().decode(bytes)) as Drawing
  return draw(letters, options)
}

const data = (drawing: Drawing): string =>
  `data:image/png;base64,${Buffer.from(file(drawing)).toString('base64')}`

const page = (picture: string): string =>
  `<h1>County approves bridge repair</h1>${picture}<p>By Jane Roe, Harbour Wire</p><p>The county board voted on Tuesday to repair the old bridge over the river.</p>`

const ports: Partial<CheckOptions> = { decodeImage, loadImage: async (src) => files[src] }

async function told(picture: string, options: Partial<CheckOptions> = ports): Promise<string> {
  const { clauses, messages, facts } = await check(page(picture), { terms, republished: true, ...options })
  const logo = facts.logos[0]
  return [clauses.logo?.status, logo?.match, logo?.witnesses.join('+'), messages[0]?.reason]
    .filter(Boolean)
    .join(', ')
}

const missing = 'breach, Unexpected missing logo, expected `Harbour Wire logo`'

test.each([
  ['an image that nothing names', '<img src="/a/1.png">', 'met, wire, pixels'],
  ['an image that is called something else', '<img src="/a/1.png" alt="Picture">', 'met, wire, pixels'],
  ['words that mislead', '<img src="/a/1.png" alt="Harbour Post logo">', 'met, wire, pixels'],
  ['words that agree', '<img src="/a/1.png" alt="Harbour Wire logo">', 'met, wire, pixels+alt'],
  ['a file that agrees', '<img src="/1/harbour-wire-logo.png">', 'met, wire, pixels+file'],
  ['bytes in the address', `<img src="${data({ letters: harbour })}">`, 'met, wire, pixels'],
  ['bytes behind an image service', '<img src="/_next/image?url=%2Fa%2F1.png&w=640">', 'met, wire, pixels'],
  [
    'a late image',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/a/1.png">',
    'met, wire, pixels',
  ],
  [
    'the other body’s logo, rightly called',
    '<img src="/a/2.png" alt="Harbour Post logo">',
    'breach, confused, pixels+alt, Unexpected logo `/a/2.png` of another body by its pixels, expected `Harbour Wire logo`',
  ],
  [
    'the other body’s logo, wrongly called',
    '<img src="/2/harbour-wire-logo.png" alt="Harbour Wire logo">',
    'breach, confused, pixels, Unexpected logo `/2/harbour-wire-logo.png` of another body by its pixels, expected `Harbour Wire logo`',
  ],
  ['any picture', '<img src="/a/photo.png">', missing],
  [
    'any picture that is called the logo',
    '<img src="/a/photo.png" alt="Harbour Wire logo">',
    'unsure, named-only, alt, Unsure whether the picture `Harbour Wire logo` is the logo: only its text says so',
  ],
  ['artwork that has no fingerprint', '<img src="/photo/harbour-wire-logo.png">', 'met, wire, file'],
  [
    'a blank picture',
    '<img src="/blank/harbour-wire-logo.png" alt="Harbour Wire logo">',
    'unsure, named-only, file+alt, Unsure whether the picture `Harbour Wire logo` is the logo: only its text says so',
  ],
  ['a picture that cannot be decoded', '<img src="/broken/harbour-wire-logo.png">', 'met, wire, file'],
  ['a picture that is not at hand', '<img src="/else/harbour-wire-logo.png">', 'met, wire, file'],
])('%s', async (_, picture, expected) => expect(await told(picture)).toBe(expected))

test('an address that carries more than any picture of a page is not decoded', async () => {
  const carried = Buffer.concat([file({ letters: harbour }), Buffer.alloc(6_000_000, ' ')]).toString('base64')
  expect(await told(`<img src="data:image/png;base64,${carried}">`)).toBe(missing)
})

test.each([
  ['no decoder', { loadImage: ports.loadImage! }],
  ['no loader', { decodeImage }],
  ['neither', {}],
])('with %s nothing changes', async (_, options) => {
  expect(await told('<img src="/a/1.png">', options)).toBe(missing)
  expect(await told('<img src="/2/harbour-wire-logo.png">', options)).toBe('met, wire, file')
})

test.each<[string, Partial<CheckOptions>, string]>([
  ['cannot be decoded', { ...ports, loadImage: async () => files['/a/broken.png'] }, 'JSON'],
  ['cannot be loaded', { decodeImage, loadImage: () => Promise.reject(new Error('gone')) }, 'gone'],
  [
    'is decoded to nonsense',
    { ...ports, decodeImage: async () => ({ width: 3, height: 3, data: new Uint8Array(2) }) },
    '2 bytes for 3 by 3 pixels, expected four a pixel',
  ],
  [
    'is too large',
    { ...ports, decodeImage: async () => ({ width: 1e5, height: 1e5, data: new Uint8Array(4) }) },
    'A picture of 100000 by 100000 pixels, expected up to 50000000 pixels',
  ],
])('why a picture %s stands in the facts', async (_, options, reason) => {
  const facts = await inspect(page('<img src="/1/harbour-wire-logo.png">'), { terms, ...options })
  expect(facts.logos[0]?.match).toBe('wire')
  const fault = facts.logos[0]?.evidence.find(({ code }) => code === 'unreadable-picture')
  expect(fault?.detail).toContain(reason)
})

/** Addresses that are asked for, in their order. */
async function asked(html: string, options: Partial<CheckOptions>): Promise<string[]> {
  const addresses: string[] = []
  const loadImage = async (src: string): Promise<Uint8Array | undefined> => {
    addresses.push(src)
    return files[src]
  }
  await check(html, { terms, decodeImage, loadImage, ...options })
  return addresses
}

const many = Array.from({ length: 200 }, (_, index) => `<img src="/many/${index}.png">`).join('')

test('at most so many pictures are loaded', async () => {
  expect(await asked(page(many), { republished: true })).toHaveLength(40)
})

test.each([
  [
    'the logo that is named is the logo',
    '<img src="/1/harbour-wire-logo.png">',
    ['/1/harbour-wire-logo.png'],
  ],
  ['nothing is named', '<img src="/a/1.png">', ['/a/1.png']],
  [
    'the logo that is named is another',
    '<img src="/a/1.png"><img src="/2/harbour-wire-logo.png">',
    ['/2/harbour-wire-logo.png', '/a/1.png'],
  ],
])('no more pictures are loaded than are needed where %s', async (_, pictures, expected) => {
  expect(await asked(page(pictures), { republished: true })).toEqual(expected)
})

test('nothing is loaded for an article in nobody’s scope; its own picture may put it in', async () => {
  const html =
    '<h1>County approves bridge repair</h1><p>By Jane Roe</p><p>The county board voted on Tuesday.</p>'
  expect(await asked(`${html}${many}`, {})).toEqual([])
  const { scope, verdict } = await check(`<img src="${data({ letters: harbour })}">${html}`, {
    terms,
    decodeImage,
  })
  expect([scope, verdict]).toEqual(['credited', 'compliant'])
})

test('an address that carries its picture is told by its beginning', async () => {
  const facts = await inspect(page(`<img src="${data({ letters: harbour })}">`), { terms, decodeImage })
  expect(facts.logos[0]).toMatchObject({ way: 'pixels', witnesses: ['pixels'] })
  expect(facts.logos[0]?.src).toHaveLength(121)
})

test('a pipeline that takes its time looks at pictures', async () => {
  const pipeline = unified()
    .use(rehypeParse)
    .use(rehypeCreditline, { terms, republished: true, ...ports })
  const article = new VFile(page('<img src="/a/2.png">'))
  await pipeline.run(pipeline.parse(article), article)
  expect(article.messages.map(({ reason }) => reason)).toEqual([
    'Unexpected logo `/a/2.png` of another body by its pixels, expected `Harbour Wire logo`',
  ])
})
