import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Logo } from '../src/facts.ts'
import { readLogos } from '../src/read/logos.ts'
import { openReading } from '../src/read/reading.ts'
import type { Terms } from '../src/terms/types.ts'

const terms: Terms = {
  id: 'harbour-wire',
  name: 'Harbour Wire News Service',
  names: ['Harbour Wire News Service', 'The Harbour Wire News Service'],
  abbreviations: ['HWNS'],
  confusedWith: [
    {
      name: 'The Harbour Wire',
      names: ['The Harbour Wire', 'Harbour Wire', 'TheHW'],
      domains: ['harbour.example'],
      logoFiles: ['files/images/logo-white.png', 'harbour-wire-logo*'],
      logoNames: ['The Harbour Wire logo'],
    },
  ],
  domains: ['harbourwire.example', 'harbour.example'],
  sharedDomains: [{ domain: 'harbour.example', why: 'Both publish there.' }],
  addresses: [],
  logo: { names: ['Harbour Wire Service logo'], files: ['*hwns*logo*', 'hw-service*'] },
  notice: { phrases: [] },
  clauses: {},
}

const before = '<h1>County approves bridge repair</h1>'
const after =
  '<p>By Jane Doe</p><p>The county board voted on Tuesday to repair the old bridge over the river.</p>' +
  '<p>Work starts in the spring, officials said, and is to last until the end of the next year.</p>'

function logosIn(html: string): Logo[] {
  const tree = unified().use(rehypeParse).parse(html)
  const file = new VFile(html)
  return readLogos(openReading({ file, format: 'html', wholePage: true, tree, frontMatter: [] }), terms)
}

function told(html: string): string[] {
  return logosIn(html).map(({ match, place, visibility }) =>
    [match, place, visibility.seen === 'visible' ? 'visible' : visibility.why].join(', '),
  )
}

const inArticle = (markup: string, head = ''): string =>
  `<!doctype html><head>${head}</head><body><main><article>${before}${markup}${after}</article></main>`

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const png1 =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const seen = ['wire, byline area, visible']

describe('the logo of the wire', () => {
  it.each([
    '<img src=/m/9f3c21aa.png alt="Harbour Wire News Service logo">',
    '<img src=/m/9f3c21aa.png alt="HWNS">',
    '<img src=/m/9f3c21aa.png alt="Logo: H.W.N.S.">',
    '<img src=/m/9f3c21aa.png alt="The Harbour Wire News Service (HWNS) logo">',
    '<img src=/m/9f3c21aa.png title="Harbour Wire News Service">',
    '<img src=/i/hwns-logo.png>',
    '<img src=/i/HWNS_Logo-300x88@2x.png?ver=3 alt="">',
    '<img src=/i/harbour-wire-news-service-white-1.svg alt="">',
    '<img src=/i/HarbourWireNewsService.svg alt="">',
    '<img src=/logos/hwns/logo.svg alt="">',
    '<img src=https://www.harbourwire.example/theme/logo.svg alt="">',
    '<img src=/i/hw-service_update.jpg alt="The Harbour Wire logo">',
    '<img srcset="/i/hwns-logo-300.png 300w, /i/hwns-logo-600.png 600w" sizes=300px alt="">',
    '<img src="/_next/image?url=%2Fassets%2Fhwns-logo.png&amp;w=640&amp;q=75" alt="">',
    '<img src="https://i0.wp.com/site.example/u/2023/11/hwns-logo.png?resize=300%2C88" alt="">',
    '<img src="https://img.example/image/fetch/w_300,f_auto/https://site.example/hwns-logo.png" alt="">',
    '<img src="/cdn-cgi/image/width=300/https%3A%2F%2Fsite.example%2Fhwns-logo.png" alt="">',
    '<img src="https://img.example/rs:fit:300/aHR0cHM6Ly9zaXRlLmV4YW1wbGUvaHducy1sb2dvLnBuZw" alt="">',
    `<img class=lazy src="${pixel}" data-src=/i/hwns-logo.png alt="">`,
    `<img class=lazy src="${pixel}" data-lazy-srcset="/m/1.png 300w" alt=HWNS>`,
    `<img class=lazyload src="${pixel}" alt=""><noscript><img src=/i/hwns-logo.png alt=HWNS></noscript>`,
    '<amp-img src=/i/hwns-logo.png alt=HWNS width=300 height=88></amp-img>',
    '<picture><source srcset="/i/hwns-logo.webp 1x, /i/hwns-logo@2x.webp 2x"><img src=/m/1.png alt=""></picture>',
    '<input type=image src=/i/hwns-logo.png>',
    '<object data=/i/hwns-logo.svg type=image/svg+xml></object>',
    '<svg role=img aria-label="HWNS logo"><path d="M0 0h1"/></svg>',
    '<svg><title>Harbour Wire News Service</title><path d="M0 0h1"/></svg>',
    '<svg><use xlink:href="/icons.svg#hwns-logo"></use></svg>',
    '<svg><image href=/i/hwns-logo.png /></svg>',
    '<svg aria-labelledby=t><title id=t>HWNS logo</title><use href="/s.svg#a"></use></svg>',
    '<a href=/w aria-label="The Harbour Wire News Service"><img src=/m/1.png alt=""></a>',
    '<a href=https://harbourwire.example/><img src=/m/1.png alt=""></a>',
    '<figure><img src=/m/1.png alt=""><figcaption>Harbour Wire News Service</figcaption></figure>',
    '<div role=img aria-label="HWNS logo" style="background:url(/i/hwns-logo.png);width:300px;height:88px"></div>',
    '<div role=img aria-label="HWNS logo" style="background:url(/m/1.png);width:300px;height:88px"></div>',
    '<h3 style="background:url(/i/hwns-logo.png);height:88px;text-indent:-9999px">Harbour Wire News Service</h3>',
    '<img src="data:image/svg+xml,%3Csvg%3E%3Cpath/%3E%3C/svg%3E" alt="HWNS logo">',
    `<img alt="" src="cid:1" aria-label="HWNS logo">`,
  ])('%s', (markup) => {
    expect(told(inArticle(markup))).toEqual(seen)
  })
})

describe('what is not the logo of the wire, or may not be', () => {
  it.each([
    ['<img src=/i/logo.png alt=logo>', []],
    ['<img src=/i/site-logo.svg alt="Site logo">', []],
    ['<img src=/i/logo-white.png alt="">', []],
    ['<img src=/i/hwns-jane.jpg alt="Jane Doe, HWNS reporter">', []],
    ['<img src=/i/bridge.jpg alt="The old bridge. (Photo: Harbour Wire News Service)">', []],
    ['<img src=/i/bridge.jpg alt="Image via Harbour Wire News Service">', []],
    ['<img src=/i/other-service-logo.png alt="The Other News Service logo">', []],
    ['<img src=/i/b.jpg alt=Bridge><p>[Harbour Wire News Service logo]</p>', []],
    ['<figure><img src=/i/b.jpg alt=""><figcaption>(Image via HWNS)</figcaption></figure>', []],
    ['<!-- <img src=/i/hwns-logo.png> -->', []],
    ['<template><img src=/i/hwns-logo.png></template>', []],
    ['<script>"<img src=/i/hwns-logo.png>"</script>', []],
    ['<a href=https://harbourwire.example/2026/05/04/bridge><img src=/i/b.jpg alt=""></a>', []],
    ['<a href=https://harbour.example/><img src=/i/b.jpg alt="The bridge"></a>', []],
    ['<img src=/i/harbour-wire-logo.png alt="">', ['confused, byline area, visible']],
    ['<img src=/m/1.png alt="The Harbour Wire logo">', ['confused, byline area, visible']],
    ['<img src=/files/images/logo-white.png alt=HWNS>', ['confused, byline area, visible']],
    ['<a href=https://harbour.example/><img src=/m/1.png alt=""></a>', ['confused, byline area, visible']],
    [
      '<img src=/m/1.png alt="Logo of the Harbour Wire News Service on a wall">',
      ['named-only, byline area, visible'],
    ],
    ['<img src=/i/spacer.gif alt="HWNS logo">', ['named-only, byline area, visible']],
    ['<img src=/i/other-service-logo.png alt="HWNS logo">', ['named-only, byline area, visible']],
    ['<img src=//gravatar.com/avatar/1 class=avatar alt=HWNS>', ['named-only, byline area, visible']],
    ['<div role=img aria-label="HWNS logo"></div>', ['named-only, byline area, no-size']],
    [
      '<div style="background:url(/i/hwns-logo.png);width:300px;height:88px"></div>',
      ['unnamed, byline area, visible'],
    ],
    ['<span style="background:url(/i/hwns-logo.png)"></span>', ['unnamed, byline area, no-size']],
    [`<img src="${pixel}" alt="HWNS logo" width=300 height=88>`, ['named-only, byline area, placeholder']],
    [`<img src="${png1}" alt="HWNS logo">`, ['named-only, byline area, placeholder']],
    ['<img src="" alt="HWNS logo">', ['named-only, byline area, broken-source']],
    ['<img alt="HWNS logo">', ['named-only, byline area, broken-source']],
    ['<img src="" class=hwns-logo alt="">', ['named-only, byline area, broken-source']],
    ['<img src="{{ logo }}" alt=HWNS>', ['named-only, byline area, broken-source']],
    ['<svg role=img aria-label="HWNS logo"></svg>', ['named-only, byline area, never-drawn']],
    ['<noscript><img src=/i/hwns-logo.png></noscript>', ['wire, byline area, noscript']],
    ['<img src=/i/hwns-logo.png width=1 height=1>', ['wire, byline area, no-size']],
    ['<div hidden><img src=/i/hwns-logo.png></div>', ['wire, byline area, hidden-attribute']],
    [
      '<div style="position:absolute;left:-9999px"><img src=/i/hwns-logo.png></div>',
      ['wire, byline area, off-screen'],
    ],
  ])('%s is %j', (markup, expected) => {
    expect(told(inArticle(markup))).toEqual(expected)
  })
})

describe('the style sheets of the page', () => {
  const box = '<div class=l role=img aria-label="HWNS logo"></div>'
  it.each([
    ['.l{background:url(/i/hwns-logo.png);width:300px;height:88px}', box, 'wire, byline area, visible'],
    ['.l{background:url(/i/hwns-logo.png)}', '<div class=l>', 'unnamed, byline area, visible'],
    ['.l::before{content:url(/i/hwns-logo.png)}', '<p class=l>HWNS', 'wire, byline area, visible'],
    ['@media print{.l{background:url(/i/hwns-logo.png)}}', '<p class=l>HWNS', undefined],
    ['.m{background:url(/i/hwns-logo.png)}', '<p class=l>HWNS', undefined],
    ['.l{display:none}', '<img class=l src=/i/hwns-logo.png>', 'wire, byline area, display-none'],
    [
      '.lazy{opacity:0}',
      '<img class=lazy data-src=/i/hwns-logo.png><script>load()</script>',
      'wire, byline area, visible',
    ],
    ['.lazy{opacity:0}', '<img class=lazy data-src=/i/hwns-logo.png>', 'wire, byline area, transparent'],
    [
      'img:not([src]){visibility:hidden}',
      '<img data-src=/i/hwns-logo.png><script>load()</script>',
      'wire, byline area, visible',
    ],
  ])('%s', (css, markup, expected) => {
    expect(told(inArticle(markup, `<style>${css}</style>`))[0]).toBe(expected)
  })
})

describe('where it stands', () => {
  const logo = '<img src=/i/hwns-logo.png alt=HWNS>'
  it.each([
    [`<body><main><article>${before}${after}${logo}</article></main>`, 'end'],
    [`<body><main><article>${before}${after}</article></main><aside>${logo}</aside>`, 'aside'],
    [`<body><main><article>${before}${after}</article></main><footer>${logo}</footer>`, 'footer'],
    [`<body><main><article>${before}${after}</article></main><div id=comments>${logo}</div>`, 'comments'],
    [
      `<body><main><article>${before}${after}</article></main><div class=related-posts>${logo}</div>`,
      'related',
    ],
    [`<body><div class=has-sidebar><article>${before}${after}${logo}</article></div>`, 'end'],
  ])('%s is %s', (html, place) => {
    expect(logosIn(`<!doctype html>${html}`).map((one) => one.place)).toEqual([place])
  })
})
