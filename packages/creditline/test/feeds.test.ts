import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { check } from 'creditline'
import { expect, test } from 'vitest'
import { creditline, directoryOf } from './command.ts'

const paragraphs = [
  'The harbor commission of Port Ellery voted Tuesday to close two of its five grain terminals before the winter, a step that its members had put off for nearly three years.',
  'The terminals opened in 1961 and once handled a third of the wheat that left the northern plains by water. Last season only eleven vessels tied up there, down from more than two hundred in the year when the second elevator was built.',
]
const html = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
const text = paragraphs.join('\n')

const rss = (items: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Example Wire</title>${items}</channel></rss>`

const harbor = `<item><title>Port Ellery&#8217;s Harbor &amp; Its Grain</title><link>https://wire.example/a</link>
<dc:creator><![CDATA[Jane Roe]]></dc:creator><dc:creator>Kofi Mensah</dc:creator>
<pubDate>Tue, 24 Nov 2026 22:00:00 -0500</pubDate><description>A teaser.</description>
<content:encoded><![CDATA[${html}]]></content:encoded></item>`

const imported = {
  reporters: ['Jane Roe', 'Kofi Mensah'],
  url: 'https://wire.example/a',
  headline: 'Port Ellery’s Harbor & Its Grain',
  published: '2026-11-24',
  text,
}

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example Wire</title>
<author><name>Jane Roe and Kofi Mensah, Example Wire</name></author>
<entry><title type="html">Port Ellery’s Harbor &amp;amp; Its Grain</title><id>urn:a</id>
<link rel="alternate" href="https://wire.example/a"/><published>2026-11-24T22:00:00-05:00</published>
<content type="html">${html.replaceAll('<', '&lt;')}</content></entry></feed>`

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Example Wire',
  items: [
    {
      id: '1',
      url: 'https://wire.example/a',
      title: 'Port Ellery’s Harbor &amp; Its Grain',
      authors: [{ name: 'Jane Roe' }, { name: 'Kofi Mensah' }],
      date_published: '2026-11-24T22:00:00-05:00',
      content_html: html,
    },
  ],
})

/** What the command says of feeds, by their names. */
async function importFeeds(
  feeds: Record<string, string | Uint8Array>,
): Promise<{ code: number | null; stderr: string; stories: unknown[] }> {
  await using directory = await directoryOf({})
  for (const [name, feed] of Object.entries(feeds)) await writeFile(join(directory.path, name), feed)
  const { stdout, stderr, code } = await creditline(['stories', 'import', ...Object.keys(feeds)], {
    cwd: directory.path,
  })
  const lines = stdout.split('\n').filter((line) => line !== '')
  return { code, stderr, stories: lines.map((line): unknown => JSON.parse(line)) }
}

test('stories of RSS, Atom and JSON Feed; the oldest comes first; entries without a reporter are told', async () => {
  const staff = '<item><title>Notice to editors</title><dc:creator>Staff</dc:creator></item>'
  const earlier = '<item><title>An earlier story</title><author>desk@wire.example (Ana Poe)</author></item>'
  const latin = rss('<item><title>Caf\u00e9</title><dc:creator>Ren\u00e9 Dupont</dc:creator></item>')
  const laughs = rss('<item><title>&b;</title><dc:creator>Jane Roe</dc:creator></item>').replace(
    '<rss',
    '<!DOCTYPE rss [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]><rss',
  )
  expect(
    await importFeeds({
      'rss.xml': rss(harbor + staff + earlier),
      'atom.xml': atom,
      'feed.json': json,
      'latin.xml': Buffer.from(latin.replace('UTF-8', 'ISO-8859-1'), 'latin1'),
      'laughs.xml': laughs,
    }),
  ).toEqual({
    code: 0,
    stderr: 'creditline: rss.xml: left out an entry without a reporter: “Notice to editors”\n',
    stories: [
      { reporters: ['Ana Poe'], headline: 'An earlier story' },
      imported,
      imported,
      imported,
      { reporters: ['René Dupont'], headline: 'Café' },
      { reporters: ['Jane Roe'], headline: '&b;' },
    ],
  })
})

test.each([
  ['no feed', '<html><p>Not found</p></html>', 'expected RSS, Atom or a JSON Feed'],
  ['nobody named', rss('<item><title>A</title></item>'), 'expected entries that name a reporter'],
  ['too deep', rss('<item>'.repeat(100_000)), 'expected RSS, Atom or a JSON Feed'],
  [
    'a file of the machine as an entity',
    rss('<item><title>&a;</title></item>').replace('<rss', '<!DOCTYPE rss [<!ENTITY a SYSTEM "a">]><rss'),
    'expected RSS, Atom or a JSON Feed',
  ],
])('%s is a wrong option, told in a line', async (_, feed, told) => {
  await using directory = await directoryOf({ 'feed.xml': feed })
  const checked = check('<p>An article</p>', { terms: 'dcnf', stories: 'feed.xml', cwd: directory.path })
  await expect(checked).rejects.toThrow(new RegExp(`^feed\\.xml: ${told}[^\\n]*$`))
})

test('check takes a feed as it is: a copy without credit is found by its text', async () => {
  await using directory = await directoryOf({ 'feed.xml': rss(harbor) })
  const report = await check(`<h1>Our own headline</h1><p>By Pat Localname</p>${html}`, {
    terms: 'dcnf',
    stories: 'feed.xml',
    cwd: directory.path,
  })
  expect(report).toMatchObject({ scope: 'matched', verdict: 'breach', story: imported })
})
