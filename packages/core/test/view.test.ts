import { readFileSync } from 'node:fs'
import { readTerms } from '@creditline/core'
import { view } from '@creditline/core/view'
import { expect, test } from 'vitest'

const dcnf = readTerms(
  JSON.parse(readFileSync(new URL('../../terms/dcnf.json', import.meta.url), 'utf8')),
  'dcnf.json',
)
const prose = [
  'The county board voted on Tuesday to repair the old bridge over the river, ending four years of argument.',
  'Work starts in the spring and takes eleven months, the engineer told the board after the vote on Tuesday.',
]
const page = (inner: string): string => `<!doctype html><html><head><title>x</title></head><body>
<nav>Menu</nav><article><h1>County approves bridge repair</h1>${inner}${prose.map((text) => `<p>${text}</p>`).join('\n')}</article>
<footer>Site</footer></body></html>`

async function drawn(inner: string): Promise<string> {
  const { view: drawing } = await view(page(inner), {
    terms: dcnf,
    republished: true,
    story: { reporters: ['Jane Doe'] },
  })
  return drawing.html.replace(`<p>${prose[0]}</p> <p>${prose[1]}</p>`, '…')
}

test.each([
  [
    'what is found is marked',
    '<p>By <a href="/x">Jane Doe</a>, DCNF</p><img src="/i/dcnf-logo.png?v=1" alt="DCNF logo">',
    '<article><h1>County approves bridge repair</h1><p>By <a><mark data-kind="byline" data-label="byline">Jane Doe</mark></a>, <mark data-kind="affiliation" data-label="affiliation">DCNF</mark></p><mark data-kind="logo" data-label="logo"><span data-picture="">Picture: “DCNF logo”, dcnf-logo.png</span></mark>…<mark data-kind="missing" data-label="missing">notice missing here</mark></article>',
  ],
  [
    'what is missing is noted where it belongs',
    '',
    '<article><h1>County approves bridge repair</h1><mark data-kind="missing" data-label="missing">byline missing here</mark><mark data-kind="missing" data-label="missing">affiliation missing here</mark><mark data-kind="missing" data-label="missing">logo missing here</mark>…<mark data-kind="missing" data-label="missing">notice missing here</mark></article>',
  ],
  [
    'what is wrong is marked as a fault, what is hidden is told, other hidden things are not shown',
    '<p>By Jane Deo, Daily Caller</p><p hidden>Secret</p><img hidden src="dcnf-logo.png">',
    '<article><h1>County approves bridge repair</h1><p>By <mark data-kind="fault" data-label="byline: breach">Jane Deo</mark>, <mark data-kind="fault" data-label="affiliation: breach">Daily Caller</mark></p><mark data-kind="fault" data-label="logo: breach"><span data-picture="">Picture: dcnf-logo.png</span></mark>…<mark data-kind="missing" data-label="missing">notice missing here</mark></article>',
  ],
  [
    'nothing of the page runs, loads, links or looks like a mark',
    '<style>p{}</style><script>alert(1)</script><p onclick="x()" style="color:red" class="byline" id="a">By <mark data-kind="fault" data-label="x">Jane Doe</mark>, DCNF</p><iframe src="//e.example"></iframe><svg onload="x()"><image href="//e.example"/></svg><img src=x onerror=x()><a href="javascript:x()">go</a><form action="//e.example"><input name=q></form><object data="//e.example"></object>',
    '<article><h1>County approves bridge repair</h1><p>By <mark><mark data-kind="byline" data-label="byline">Jane Doe</mark></mark>, <mark data-kind="affiliation" data-label="affiliation">DCNF</mark></p><span data-picture="">Picture</span><span data-picture="">Picture: x</span><a>go</a><span data-picture="">Picture</span><mark data-kind="missing" data-label="missing">logo missing here</mark>…<mark data-kind="missing" data-label="missing">notice missing here</mark></article>',
  ],
])('%s', async (_, inner, expected) => {
  expect(await drawn(inner)).toBe(expected)
})

test('a long article is cut, and says so', async () => {
  const { view: drawing } = await view(page(`<p>${'Words of the article. '.repeat(4000)}</p>`), {
    terms: dcnf,
  })
  expect(drawing.cut).toBe(true)
  expect(drawing.html.length).toBeLessThan(100_000)
})
