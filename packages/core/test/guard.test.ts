import * as fc from 'fast-check'
import type { Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { parseGuarded } from '../src/parse/guarded.ts'
import { isHarmless } from '../src/scan/harmless.ts'
import { bounds } from '../src/parse/limits.ts'

const page = (body: string): string =>
  `<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`

const name = fc.constantFrom(
  ...(
    'div p a b i span ul ol li dl dt dd table caption colgroup col tbody thead tfoot tr td th h1 h2 h3 section article ' +
    'form button select optgroup option textarea script style title template svg g desc foreignObject math mi nobr ' +
    'font address blockquote pre hr br img input label noscript iframe body html head center details summary dialog ' +
    'search menu main object ruby rt em strong small figure figcaption datalist video source annotation-xml frameset ' +
    'frame noframes applet marquee plaintext image rb rtc'
  ).split(' '),
)

const piece = fc.oneof(
  { weight: 6, arbitrary: name.map((tag) => `<${tag}>`) },
  { weight: 6, arbitrary: name.map((tag) => `</${tag}>`) },
  { weight: 4, arbitrary: name.map((tag) => `<${tag} class="a>b" id='x' y=z/>text</${tag}>`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<!-- a -->',
      '<!-->',
      '<!x>',
      '<?x?>',
      '</>',
      '<![CDATA[x]]>',
      '<g/>',
      '<input type=hidden>',
      '<font color=x>',
      '<annotation-xml encoding=text/html>',
      '<!doctype html>',
      '\r\n',
      'a < b',
      ' ',
    ),
  },
)
const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
/** Tags that nest rightly more often than by chance. */
const { tree: nested } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .tuple(
      name,
      fc.array(fc.oneof({ depthSize: 'medium' }, fc.constant('x'), piece, tie('tree')), { maxLength: 4 }),
    )
    .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
}))

function measure(tree: Root): { depth: number; nodes: number } {
  let depth = 0
  let nodes = 0
  const stack: Array<[Nodes, number]> = [[tree, 0]]
  while (stack.length > 0) {
    const [node, level] = stack.pop()!
    nodes++
    depth = Math.max(depth, level)
    if ('children' in node) for (const child of node.children) stack.push([child, level + 1])
    if (node.type === 'element' && node.content) stack.push([node.content, level])
  }
  return { depth, nodes }
}

const plain = (text: string, wholePage: boolean): Root =>
  unified().use(rehypeParse, { fragment: !wholePage }).parse(text)

const runs = Number(process.env['FUZZ_RUNS'] ?? 400)

const attribute = fc.constantFrom(
  'class=" a  b\tc"',
  'class="" classname=x',
  'CLASS=a class=b',
  'hidden',
  'hidden=until-found',
  'download',
  'download=a.pdf',
  'async=async',
  'width=10',
  'width=""',
  'height=1e2x',
  'tabindex=-1',
  'srcset="a.png 1x, b.png 2x"',
  'sizes="16x16 32x32"',
  'accept="a , b"',
  'rel="author  nofollow"',
  'headers=a',
  'style="a: b"',
  'data-a-b=c',
  'data-A.b:c=1',
  'data=x',
  'aria-label=l',
  'aria-hidden=true',
  'itemprop="a b"',
  'constructor=x __proto__=y',
  'xlink:href=#a xml:lang=en xmlns:xlink=x',
  'viewbox="0 0 1 1" attributename=x',
  'onclick=f()',
  '@click=x :a=b',
  '1=2',
  'for=a accept-charset="x y" http-equiv=z',
)
const tag = fc.oneof(
  name,
  fc.constantFrom('a.b', 'o:p', 'x#y', 'amp-img', 'lineargradient', 'annotation-xml', 'byline', 'image'),
)
const attributed = fc.array(
  fc
    .tuple(
      tag,
      fc.array(attribute, { maxLength: 4 }),
      fc.constantFrom('', '\r\n', ' x&amp;y\n', '\u0000', '😀 z'),
    )
    .map(([element, attributes, text]) => `<${element} ${attributes.join(' ')}>${text}`),
  { maxLength: 8 },
)

/** What the tokenizer takes at once, and what ends it. */
const letters = fc.constantFrom(
  ...'a Z word & &amp; &#10; &#x20; &notit; 😀 é < </ > " \' = - -- --> <!-- ]]> / ` name-of:it_9'.split(' '),
  ...'| |  |\t|\n|\r|\r\n|\f|\0|\ud83d'.split('|'),
)
const chunk = fc.array(letters, { maxLength: 12 }).map((list) => list.join(''))
const places = fc.constantFrom<(text: string) => string>(
  (text) => text,
  ...'p pre title script style textarea table select svg frameset plaintext td'
    .split(' ')
    .map((around) => (text: string) => `<${around}>${text}</${around}>`),
  (text) => `<a title="${text}" x>`,
  (text) => `<a title='${text}'y=z>`,
  (text) => `<a title=${text}>`,
  (text) => `<a ${text}>`,
  (text) => `<a${text}>`,
  (text) => `<!--${text}-->`,
  (text) => `<!${text}>`,
  (text) => `<svg><![CDATA[${text}]]></svg>`,
  (text) => `</a${text}>`,
  (text) => `<template>${text}</template>`,
  (text) => `<script><!--${text}</script>`,
)
const written = fc.array(
  fc.tuple(places, chunk).map(([place, text]) => place(text)),
  { maxLength: 5 },
)

test('the guarded parse reads every run of characters as rehype-parse does', () => {
  fc.assert(
    fc.property(written, fc.boolean(), (pieces, wholePage) => {
      const text = pieces.join('')
      expect(parseGuarded(text, wholePage)).toStrictEqual(plain(text, wholePage))
    }),
    { numRuns: runs },
  )
})

test('the guarded parse gives every attribute as rehype-parse does', () => {
  fc.assert(
    fc.property(attributed, fc.constantFrom('', '<svg>', '<math>', '<table>'), (tags, around) => {
      const text = around + tags.join('')
      expect(parseGuarded(text, true)).toStrictEqual(plain(text, true))
    }),
    { numRuns: runs },
  )
})

test('the guarded parse gives the tree that rehype-parse gives', () => {
  fc.assert(
    fc.property(fc.oneof(soup, nested), fc.boolean(), (text, wholePage) => {
      expect(parseGuarded(text, wholePage)).toStrictEqual(plain(text, wholePage))
    }),
    { numRuns: runs },
  )
})

// An element that no tag closes ends with its last child, but for this one.
test.each(['<math><template>x</b>', '<math><template><mi>x</b>', '<svg><template>x</b>', '<template>x</b>'])(
  'elements end where rehype-parse ends them: %s',
  (text) => {
    for (const wholePage of [true, false])
      expect(parseGuarded(text, wholePage)).toStrictEqual(plain(text, wholePage))
  },
)

test('a piece of a page may have any number of parts', () => {
  const text = '<p>x</p>\n'.repeat(10_000)
  expect(parseGuarded(text, false)).toStrictEqual(plain(text, false))
})

// What can nest or grow does so in a few steps: each page is also taken many times over.
test('the guard is left out only where a page stays within the bounds', () => {
  fc.assert(
    fc.property(fc.oneof(soup, nested), fc.boolean(), (text, wholePage) => {
      for (const many of [text, text.repeat(8), text.repeat(60)]) {
        if (!isHarmless(many)) continue
        const { depth, nodes } = measure(plain(many, wholePage))
        expect(depth).toBeLessThan(bounds.depth)
        expect(nodes).toBeLessThan(40 + many.length / 2)
      }
    }),
    { numRuns: runs },
  )
})

test.each([
  page('<p>a<p>b<ul><li>c<li>d</ul><table><tr><td>e<td>f<tr><td>g</table><div><span>h</div></i>'),
  page('<select><option>a<option>b</select><dl><dt>a<dd>b</dl><h1>c</h1><svg><g/><title>t</title></svg>'),
  page('<script>if (a < b) "<div>"</script><style>a > b {}</style><!-- <div> --><a href="x>y">z</a>'),
  '<h1>Head</h1><p>By <b>Jane</b></p>',
])('ordinary mark-up needs no guard: %s', (text) => {
  expect(isHarmless(text)).toBe(true)
})

test('the guard counts nodes, not words', () => {
  expect(parseGuarded('a '.repeat(20_000), true)).toHaveProperty('type', 'root')
})

test.each([
  '<b><p>x</b>',
  '<p><b>x<p>y',
  '<a>x<a>y',
  '<table><p>x</table>',
  '<svg><p>x',
  '<p><table></table>',
])('a guard is needed for %s', (text) => {
  expect(isHarmless(text)).toBe(false)
})
