import { readFileSync } from 'node:fs'
import type { Story } from '@creditline/core'
import { check, createStoryIndex, plainText, readTerms } from '@creditline/core'
import { expect, test } from 'vitest'

const notice =
  'All content created by the Example Wire Foundation, an independent and nonpartisan newswire service, may be used without charge by any legitimate news publisher with a large audience. All republished articles must include our logo, our reporter’s byline and their affiliation with the Foundation.'

const harbor = `The harbor commission of Port Ellery voted Tuesday to close two of its five grain terminals before the winter, a step that its members had put off for nearly three years.

“We can’t run an empty pier on hope,” Commissioner Dana Whitlock said after the vote. “The ships left long ago, and the bills did not.”

The terminals opened in 1961 and once handled a third of the wheat that left the northern plains by water. Last season only eleven vessels tied up there, down from more than two hundred in the year when the second elevator was built.

Farmers who had come to the hearing by bus told the commission that the closing would add a day of trucking to every load. Several of them held up receipts from the elevator at Marrow Bend, which charges nearly twice as much for storage.

A study that the commission paid for last spring found that the two piers need repairs of about $40 million, most of it under water. The state offered to carry a quarter of the cost, but only if the railroad reopened its spur, and the railroad declined.

“Nobody asked the people who load the trucks,” said Orrin Vale, who grows durum wheat on 900 acres south of the city. He said that he would store this year’s crop at home and wait.

The commission’s lawyer said that the leases allow it to end operations with ninety days’ notice. A union that represents forty dock workers has asked a judge to review the decision, and a first hearing is set for next month.`

const bakery = `A bakery that has turned out rye bread on Tanner Street since before the war will stay open after all, its owners said Friday, because the customers bought the oven.

More than six hundred people each gave fifty dollars toward a new steam oven after the old one cracked in March. In return they get a loaf a month for as long as the shop stays in business, which the owners hope is a long time.

“I cried into the dough,” said Marta Lindqvist, who runs the place with her brother. “Then I threw that dough away, because of the salt.”

The oven came from a maker in the north and had to be lifted over the roof by a crane, while neighbors watched from folding chairs. It bakes ninety loaves at once and uses a third less gas than the old one did.

The city had planned to build a parking deck on the lot. A council member who had backed the plan said that he would look for another place, and that he had signed up for a loaf himself.`

const kanji = `港湾委員会は火曜日、五つある穀物埠頭のうち二つを冬までに閉鎖すると決めた。委員たちが三年近く先送りしてきた判断である。「空の桟橋を希望だけで動かすことはできない」と委員の一人は採決の後に述べた。埠頭は一九六一年に開業し、かつては北部平原から船で運び出される小麦の三分の一を扱っていた。昨季に接岸した船は十一隻にとどまり、第二倉庫が建てられた年の二百隻余りから大きく減った。公聴会にバスで訪れた農家たちは、閉鎖によって積み荷ごとに一日分の輸送が増えると訴えた。委員会が昨春に依頼した調査では、二つの桟橋の修理に約四十億円が必要とされ、その大半は水面下の工事である。`

const stories: Story[] = [
  {
    reporters: ['Kofi Mensah'],
    url: 'https://wire.example/2026/03/01/harbor-closes-terminals/',
    headline: 'Port Ellery’s Harbor Will Close Two Grain Terminals',
    text: `${harbor}\n\n${notice}`,
  },
  {
    reporters: ['Ana Sá'],
    url: 'https://wire.example/?p=41',
    headline: 'Customers Buy an Oven, and a Bakery Stays',
    text: `${bakery}\n\n${notice}`,
  },
  {
    reporters: ['佐藤花子'],
    url: 'https://wire.example/%E6%B8%AF',
    headline: '港湾委員会、穀物埠頭二つを閉鎖へ',
    text: kanji,
  },
  { reporters: ['Lee Park'], url: 'https://wire.example/', headline: 'Morning Briefing' },
]
const index = createStoryIndex(stories)
const [harborStory, bakeryStory, kanjiStory] = stories

test('keeps the stories', () => expect(index.stories).toBe(stories))

test.each([
  ['https://wire.example/2026/03/01/harbor-closes-terminals/', harborStory],
  ['http://www.wire.example/2026/03/01/harbor-closes-terminals?utm_source=x#comments', harborStory],
  ['https://wire.example/2026/03/01/harbor-closes-terminals/?amp=1', harborStory],
  ['https://wire.example/2026/03/01/harbor', undefined],
  ['https://wire.example/?p=41&utm_medium=feed', bakeryStory],
  ['https://wire.example/?p=42', undefined],
  ['https://wire.example/港', kanjiStory],
  ['https://wire.example/%e6%b8%af/', kanjiStory],
  ['https://wire.example', undefined],
  ['https://wire.example/%', undefined],
  ['mailto:desk@wire.example', undefined],
  ['harbor-closes-terminals', undefined],
])('by its address: %s', (url, story) => {
  expect(index.find({ urls: ['https://site.example/a', url] })).toEqual(story && { story, by: 'url' })
})

test.each([
  ["PORT ELLERY'S HARBOR WILL CLOSE TWO GRAIN TERMINALS", harborStory],
  ['Customers  buy an oven – and a bakery stays!', bakeryStory],
  ['港湾委員会、穀物埠頭二つを閉鎖へ', kanjiStory],
  ['Port Ellery’s Harbor Will Close', undefined],
  ['Morning Briefing', undefined],
])('by its headline: %s', (headline, story) => {
  expect(index.find({ headline })).toEqual(story && { story, by: 'headline' })
})

test('a headline over another text tells no story', () => {
  expect(index.find({ headline: stories[0]!.headline, text: `${bakery}\n${bakery}` })?.story).toBe(
    bakeryStory,
  )
  expect(
    index.find({ headline: stories[3]!.headline, text: 'A text of its own. '.repeat(60) }),
  ).toBeUndefined()
})

test('of two stories under one headline, the text tells which', () => {
  const [first, second] = [harbor, bakery].map((text, at) => ({
    reporters: [`R ${at}`],
    headline: 'The Week in One Page',
    text,
  }))
  const both = createStoryIndex([first!, second!])
  expect(both.find({ headline: 'The week in one page', text: bakery })?.story).toBe(second)
  expect(both.find({ headline: 'The week in one page' })).toBeUndefined()
})

test('of two versions of a story, the later one, or the one whose words stand in the article', () => {
  const [early, late] = [
    harbor,
    `${harbor}\n\nThe judge later put off the hearing until the end of the year, and the union said that it would wait for the ruling before it called a strike.`,
  ].map((text) => ({
    reporters: ['Kofi Mensah'],
    url: 'https://wire.example/a',
    headline: 'Two grain terminals to close',
    text,
  }))
  const both = createStoryIndex([early!, late!])
  expect(both.find({ urls: ['https://wire.example/a'] })?.story).toBe(late)
  expect(both.find({ headline: 'Two grain terminals to close' })?.story).toBe(late)
  expect(both.find({ text: early!.text })?.story).toBe(early)
  expect(both.find({ text: late!.text })?.story).toBe(late)
})

const paragraphs = harbor.split('\n\n')
const around = (text: string): string =>
  `Home\nNews\nWeather\nWe store cookies on your device to show advertising, and you may accept or reject them at any time on the privacy page.\n${text}\nMore stories\n${bakery.split('\n\n')[0]}\n© Ellery Courier`

test.each<[string, string]>([
  ['whole', harbor],
  ['with the notice', `${harbor}\n${notice}`],
  [
    'in capitals, with other quotes and dashes',
    harbor.toUpperCase().replace(/[“”]/g, '"').replace(/’/g, "'"),
  ],
  ['with soft hyphens and no-break spaces', harbor.replace(/er/g, 'e\u00adr').replace(/ of /g, '\u00a0of ')],
  ['decoded wrongly', harbor.replace(/“/g, 'â€œ').replace(/”/g, 'â€\u009d').replace(/’/g, 'â€™')],
  ['cut to its first half', paragraphs.slice(0, 4).join('\n')],
  ['cut to every other paragraph', paragraphs.filter((_, at) => at % 2 === 0).join('\n')],
  ['with lines put in', paragraphs.join('\nSign up for our newsletter and never miss a story again.\n')],
  ['in another order', paragraphs.toReversed().join('\n')],
  [
    'with a third rewritten',
    paragraphs
      .map((paragraph, at) =>
        at % 3 === 1
          ? paragraph
              .split(' ')
              .map((word, place) => (place % 4 === 0 ? 'rather' : word))
              .join(' ')
          : paragraph,
      )
      .join('\n'),
  ],
])('by its text: %s', (_, text) => {
  expect(index.find({ headline: 'A new headline of our own', text: around(text) })).toEqual({
    story: harborStory,
    by: 'text',
    share: expect.any(Number),
  })
})

test('by its text, in a script without spaces', () => {
  expect(
    index.find({ text: `ホーム\n速報\n${kanji.slice(0, 40)}${kanji.slice(80, 250)}\n続きを読む` })?.story,
  ).toBe(kanjiStory)
})

test('the share of the story tells how much was kept', () => {
  expect(index.find({ text: stories[0]!.text })?.share).toBe(1)
  expect(index.find({ text: paragraphs.slice(0, 3).join('\n') })?.share).toBeCloseTo(0.32)
})

test.each<[string, string]>([
  ['nothing', ''],
  ['the notice alone', notice],
  ['a teaser', bakery.split('\n\n')[0]!],
  [
    'a quotation in a story of its own',
    `${'Our own words on grain, and on nothing else but grain. '.repeat(40)}\n${paragraphs[1]}`,
  ],
  [
    'the notice under another story',
    `${'Our own words on grain, and on nothing else but grain. '.repeat(40)}\n${notice}`,
  ],
])('no copy: %s', (_, text) => {
  expect(index.find({ text: around(text) })).toBeUndefined()
})

test('a paragraph that several stories have tells none of them', () => {
  const background = paragraphs.slice(2, 4).join('\n\n')
  const series = createStoryIndex(
    [bakery, kanji, harbor].map((text, at) => ({
      reporters: [`R ${at}`],
      text: at === 2 ? text : `${text}\n\n${background}`,
    })),
  )
  const other = 'Our own words on grain, and on nothing else but grain. '.repeat(10)
  expect(series.find({ text: `${other}\n${background}\n${other}` })).toBeUndefined()
})

test('a list without stories, and stories without texts', () => {
  expect(
    createStoryIndex([]).find({
      text: harbor,
      headline: 'A headline of four words',
      urls: ['https://a.example/b'],
    }),
  ).toBeUndefined()
  expect(
    createStoryIndex([{ reporters: ['A B'] }, { reporters: ['A B'], text: '' }]).find({ text: harbor }),
  ).toBeUndefined()
})

test('a long text that repeats itself is no copy of itself', () => {
  const long = 'the same words again and again '.repeat(20_000)
  expect(
    createStoryIndex([...stories, { reporters: ['A B'], text: long }]).find({ text: long }),
  ).toBeUndefined()
})

test('the words of a page', async () => {
  const page = `<!doctype html><title>T</title><script>x()</script><h1>Port   Ellery</h1><p>One <b>t</b>wo.<br>Three</p>`
  expect(await plainText(page)).toBe('Port Ellery\nOne two.\nThree')
})

const terms = readTerms(
  JSON.parse(readFileSync(new URL('../../terms/dcnf.json', import.meta.url), 'utf8')),
  'dcnf.json',
)
const page = (text: string): string =>
  `<h1>A headline of our own</h1><p>By Pat Localname</p>${text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}`

test.each([
  ['a list', stories],
  ['an index', index],
])('an article with the text of a story and no credit is a republication: %s', async (_, known) => {
  const report = await check(page(harbor), { terms, stories: known })
  expect(report).toMatchObject({ scope: 'matched', verdict: 'breach' })
  expect(report.messages.find(({ ruleId }) => ruleId === 'byline')?.expected).toEqual(['Kofi Mensah'])
  expect((await check(page(harbor), { terms, story: stories[0]! })).scope).toBe('matched')
  const own = page('Our own words on grain, and on nothing else but grain. '.repeat(40))
  expect((await check(own, { terms, stories: known })).scope).toBe('none')
})

test('a link to another story of the wire ties the article to none', async () => {
  const wired = readTerms({ ...terms, domains: ['wire.example'], sharedDomains: [] })
  const link = `<p>Read also <a href="${stories[0]!.url}">this one</a>.</p>`
  const known = { terms: wired, stories, republished: true }
  const named = async (html: string): Promise<unknown> =>
    (await check(html, known)).messages.find(({ ruleId }) => ruleId === 'byline')?.expected
  expect(await named(page('Our own words.') + link)).toBeUndefined()
  expect(await named(`<link rel="canonical" href="${stories[0]!.url}">${page('Our own words.')}`)).toEqual([
    'Kofi Mensah',
  ])
})
