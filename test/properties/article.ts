import * as fc from 'fast-check'
import { el, type Element, type Node, type Part } from './tree.ts'

/** An article that keeps every credit it owes. */
export interface Article {
  page: Element
  reporters: string[]
}

const names = [
  'Jane Roe', 'Ottoline Varga-Brandt', 'José Ibáñez', "Zoë O'Dwyer", 'Mary Q. Tallow', 'Jean-Luc Sørbye',
  'Ludwig van der Meel', 'Amara Okonjo Jr.', 'Łukasz Wójtowicz', 'Nguyễn Thị Lan', 'T.J. Hallowell', 'Ewan MacRath',
] // prettier-ignore

const headlines = [
  'County approves bridge repair',
  'Senate panel delays vote on harbour fees',
  'Regulator says grid operator missed two warnings',
  'Farmers ask court to lift limit on well water',
]

const sentences = [
  'The county board voted on Tuesday to repair the old bridge over the river, which has been closed since spring.',
  'Engineers found rust in four of the nine piers during an inspection in March, according to a public report.',
  'The work will cost about $4 million and will take until the end of next year, officials said.',
  '“We cannot wait for another winter,” the chairman said after the meeting & before the vote of the council.',
  'A spokesman for the state did not answer a request for comment on who is going to pay for the café’s move.',
]

const wires = ['Daily Caller News Foundation', 'The Daily Caller News Foundation', 'DCNF']

const part = (which: Part, node: Element): Element => ({ ...node, part: which })

/** The forms in which houses give reporters and wire: blocks under the headline. */
const forms: ((reporters: string, wire: string) => Node[])[] = [
  (who, wire) => [
    el('p', {}, part('byline', el('span', {}, `By ${who}`)), ', ', part('affiliation', el('span', {}, wire))),
  ],
  (who, wire) => [part('byline', el('p', {}, `By ${who}`)), part('affiliation', el('p', {}, wire))],
  (who, wire) => [
    el(
      'div',
      { class: 'byline', id: 'credit' },
      part('byline', el('a', { href: '/authors/1', rel: 'author', class: 'name' }, who)),
      ' | ',
      part('affiliation', el('span', { class: 'source' }, wire)),
    ),
  ],
  (who, wire) => [
    el(
      'div',
      { class: 'meta' },
      part('byline', el('span', { class: 'author' }, `Written by ${who}`)),
      ' ',
      el('time', { datetime: '2026-05-29', class: 'date' }, 'May 29, 2026'),
    ),
    part('affiliation', el('p', {}, wire)),
  ],
  (who, wire) => [
    part('byline', el('p', { class: 'byline' }, el('strong', {}, who))),
    part('affiliation', el('p', { class: 'agency' }, el('em', {}, wire))),
  ],
  (who, wire) => [
    el(
      'p',
      {},
      part('byline', el('b', {}, who.toUpperCase())),
      ', ',
      part('affiliation', el('i', {}, `Energy Reporter, ${wire}`)),
    ),
  ],
]

const image = {
  src: '/img/dcnf-logo.png',
  alt: 'Daily Caller News Foundation logo',
  width: '220',
  height: '66',
}
const logos: (() => Element)[] = [
  () => part('logo', el('img', { ...image, loading: 'lazy', class: 'logo' })),
  () => part('logo', el('figure', { class: 'wire' }, el('img', image))),
  () =>
    part(
      'logo',
      el(
        'picture',
        {},
        el('source', { srcset: '/img/dcnf-logo.webp', type: 'image/webp' }),
        el('img', image),
      ),
    ),
  () =>
    part(
      'logo',
      el(
        'svg',
        { role: 'img', 'aria-label': 'Daily Caller News Foundation logo', width: '220', height: '66' },
        el('path', { d: 'M0 0h220v66H0z' }),
      ),
    ),
]

const neighbours: Node[] = [
  el('nav', {}, el('ul', {}, el('li', {}, el('a', { href: '/local' }, 'Local')))),
  el('aside', { class: 'related' }, el('h2', {}, 'More news'), el('p', {}, 'Rain expected until Friday')),
]

/** Articles that keep their credit, in mark-up and with names of many kinds. */
export const honest: fc.Arbitrary<Article> = fc
  .record({
    reporters: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }),
    headline: fc.constantFrom(...headlines),
    wire: fc.constantFrom(...wires),
    form: fc.constantFrom(...forms),
    logo: fc.constantFrom(...logos),
    logoAt: fc.constantFrom('first', 'after credit', 'last'),
    body: fc.shuffledSubarray(sentences, { minLength: 3 }),
    frame: fc.constantFrom('page', 'bare', 'fragment'),
  })
  .map(({ reporters, headline, wire, form, logo, logoAt, body, frame }) => {
    const picture = logo()
    const story = [
      ...(logoAt === 'first' ? [picture] : []),
      el('h1', {}, headline),
      ...form(reporters.join(' and '), wire),
      ...(logoAt === 'after credit' ? [picture] : []),
      ...body.map((sentence) => el('p', {}, sentence)),
      ...(logoAt === 'last' ? [picture] : []),
    ]
    const [nav, related] = structuredClone(neighbours) as [Node, Node]
    const page =
      frame === 'fragment'
        ? el('article', {}, ...story)
        : el(
            'body',
            {},
            ...(frame === 'page' ? [el('header', {}, nav)] : []),
            el('article', { class: 'post', id: 'story' }, ...story),
            ...(frame === 'page' ? [related, el('footer', {}, el('p', {}, 'All rights reserved'))] : []),
          )
    return { page, reporters }
  })
