/** Pictures of a repository, decoded for real: an invented mark, in the formats that sites serve. */
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { check, checkFiles } from 'creditline'
import { expect, test } from 'vitest'
import { harbour, other } from '../../core/test/mark.ts'
import { creditline, directoryOf } from './command.ts'
import { harbourTerms, image } from './harbour.ts'

const terms = harbourTerms('harbour-wire-logo')

const page = (src: string): string =>
  `<h1>County approves bridge repair</h1><img src="${src}"><p>By Jane Roe</p><p>The county board voted on Tuesday.</p>`

test.each(['png', 'jpeg', 'webp', 'avif', 'gif', 'tiff'] as const)('a %s in the address', async (format) => {
  const bytes = await image(harbour).toFormat(format).toBuffer()
  const src = `data:image/${format};base64,${bytes.toString('base64')}`
  const { clauses, facts } = await check(page(src), { terms, republished: true })
  expect([clauses.logo?.status, facts.logos[0]?.witnesses]).toEqual(['met', ['pixels']])
})

test('an SVG in the address, percent-encoded', async () => {
  const bits = harbour.flatMap((letter, at) =>
    Array.from({ length: 24 }, (_, bit) => ({ at, bit })).filter(({ bit }) => (letter >> (23 - bit)) & 1),
  )
  const rects = bits.map(
    ({ at, bit }) =>
      `<rect x='${at * 5 + (bit % 4)}' y='${Math.floor(bit / 4)}' width='1.02' height='1.02'/>`,
  )
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='-2 -2 53 12' width='530' height='120'>${rects.join('')}<rect y='7' width='49' height='1'/></svg>`
  const report = await check(page(`data:image/svg+xml,${encodeURIComponent(svg)}`), {
    terms,
    republished: true,
  })
  expect(report.facts.logos[0]?.witnesses).toEqual(['pixels'])
})

test('what is no picture, or one too large, is said in the facts', async () => {
  const bomb = `<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"/>`
  for (const bytes of [Buffer.from('nonsense'), Buffer.from(bomb)]) {
    const options = { terms, republished: true, loadImage: async (): Promise<Uint8Array> => bytes }
    const { facts } = await check(page('/harbour-wire-logo.png'), options)
    const evidence = facts.logos[0]?.evidence.find(({ code }) => code === 'unreadable-picture')
    expect(evidence?.detail).toMatch(/\w/)
    expect(facts.logos[0]?.match).toBe('wire')
  }
})

test('a picture of a repository that is larger than any of a page is not read', async () => {
  const bytes = await image(harbour).png().toBuffer()
  const large = Buffer.concat([bytes, Buffer.alloc(20_000_001 - bytes.length)])
  await using directory = await directoryOf({
    'a.html': page('a.png'),
    'a.png': bytes,
    'b.html': page('b.png'),
    'b.png': large,
  })
  const statuses: unknown[] = []
  const options = { terms, republished: true, cwd: directory.path }
  for await (const { clauses } of checkFiles(['a.html', 'b.html'], options))
    statuses.push(clauses.logo?.status)
  expect(statuses).toEqual(['met', 'breach'])
})

test('pictures of a repository are found where generators keep them, and nowhere else', async () => {
  const [logo, alien] = await Promise.all([image(harbour).png().toBuffer(), image(other).png().toBuffer()])
  await using outside = await directoryOf({ 'logo.png': logo })
  await using directory = await directoryOf({
    'content/posts/beside.html': page('images/a.png'),
    'content/posts/images/a.png': logo,
    'content/posts/above.html': page('../../media/b.png?w=300#x'),
    'media/b.png': logo,
    'content/posts/root.html': page('/media/b.png'),
    'content/posts/static.html': page('/img/c%20d.png'),
    'static/img/c d.png': logo,
    'site/content/public.html': page('/e.png'),
    'site/public/e.png': logo,
    'content/other.html': page('/f.png'),
    'static/f.png': alien,
    'content/link.html': page('/linked.png'),
    'content/out.html': page('../../../../../../logo.png'),
    'content/up.html': page(`..${outside.path}/logo.png`),
    'content/web.html': page('https://wire.example/media/b.png'),
    'content/folder.html': page('/media'),
    'content/none.html': page('/none.png'),
    'content/odd.html': page('/%00%.png'),
  })
  await symlink(join(outside.path, 'logo.png'), join(directory.path, 'static/linked.png'))
  const statuses: Record<string, string | undefined> = {}
  for await (const { path, clauses } of checkFiles('.', { terms, republished: true, cwd: directory.path })) {
    statuses[path!] = clauses.logo?.status
  }
  expect(statuses).toEqual({
    'content/posts/beside.html': 'met',
    'content/posts/above.html': 'met',
    'content/posts/root.html': 'met',
    'content/posts/static.html': 'met',
    'site/content/public.html': 'met',
    'content/other.html': 'breach',
    'content/link.html': 'breach',
    'content/out.html': 'breach',
    'content/up.html': 'breach',
    'content/web.html': 'breach',
    'content/folder.html': 'breach',
    'content/none.html': 'breach',
    'content/odd.html': 'breach',
  })
})

test('inspect says which witness spoke', async () => {
  await using directory = await directoryOf({
    'terms.json': JSON.stringify(terms),
    'a.html': page('logo.png'),
    'logo.png': await image(harbour).png().toBuffer(),
  })
  const { stdout } = await creditline(['inspect', '--terms', './terms.json', 'a.html'], {
    cwd: directory.path,
  })
  expect(stdout).toContain('by pixels')
})

test('an article that is not among the files has no pictures beside it', async () => {
  await using directory = await directoryOf({ 'logo.png': await image(harbour).png().toBuffer() })
  const options = { terms, republished: true, cwd: directory.path, path: 'a.html' }
  expect((await check(page('logo.png'), options)).clauses.logo?.status).toBe('breach')
})
