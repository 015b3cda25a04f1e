import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { readPage } from '../src/read/page.ts'
import { createSight } from '../src/read/visibility/sight.ts'

/** What a reader sees of the line that has the word `Seen` in it. */
function look(html: string): string {
  const page = readPage(unified().use(rehypeParse).parse(html))
  const sight = createSight(page)
  const entry = page.entries.find(({ node }) => node.properties['id'] === 'x')
  if (!entry) throw new Error(`No element with the id x in ${html}`)
  const { tagName } = entry.node
  const seen = tagName === 'img' || tagName === 'svg' ? sight.ofPicture(entry) : sight.of(entry)
  return seen.seen === 'visible' ? 'visible' : `${seen.seen}: ${seen.why}`
}

const styled = (style: string): string => `<p id=x style="${style}">Seen</p>`
const sheet = (css: string, body = '<p id=x class="a b">Seen</p>'): string =>
  `<!doctype html><style>${css}</style><body>${body}`
const outside = '<!doctype html><link rel=stylesheet href=/s.css>'

describe('inline styles', () => {
  it.each([
    ['color:#000', 'visible'],
    ['display:none', 'hidden: display-none'],
    ['DISPLAY:NONE !IMPORTANT', 'hidden: display-none'],
    ['dis\\70lay:none', 'hidden: display-none'],
    ['display:/**/none', 'hidden: display-none'],
    ['display:n\\6fne', 'hidden: display-none'],
    ['display:none;display:block', 'visible'],
    ['display:none;display:bogus', 'hidden: display-none'],
    ['display:none !important;display:block', 'hidden: display-none'],
    ['display:none !ie', 'visible'],
    ['visibility:hidden', 'hidden: visibility-hidden'],
    ['visibility:collapse', 'hidden: visibility-hidden'],
    ['opacity:0', 'hidden: transparent'],
    ['opacity:.01', 'hidden: transparent'],
    ['opacity:1%', 'hidden: transparent'],
    ['opacity:calc(1 - 1)', 'hidden: transparent'],
    ['opacity:.6', 'visible'],
    ['filter:opacity(0)', 'hidden: transparent'],
    ['font-size:0', 'hidden: tiny'],
    ['font-size:1px', 'hidden: tiny'],
    ['font-size:.05em', 'hidden: tiny'],
    ['font:0/0 a', 'hidden: tiny'],
    ['font:700 14px/1.2 serif', 'visible'],
    ['line-height:0', 'visible'],
    ['line-height:0;overflow:hidden', 'hidden: no-size'],
    ['height:0;overflow:hidden', 'hidden: no-size'],
    ['height:0', 'visible'],
    ['height:0;overflow:hidden;padding-top:30px', 'visible'],
    ['max-height:0;overflow:hidden', 'hidden: no-size'],
    ['width:1px;height:1px;overflow:hidden', 'hidden: no-size'],
    ['width:100%;max-width:600px;overflow:hidden', 'visible'],
    ['height:0;min-height:20px;overflow:hidden', 'visible'],
    ['position:absolute;left:-9999px', 'hidden: off-screen'],
    ['position:absolute;top:-999em', 'hidden: off-screen'],
    ['position:fixed;left:-100vw', 'hidden: off-screen'],
    ['position:absolute;left:calc(-100vw - 9000px)', 'hidden: off-screen'],
    ['position:absolute;inset:0 auto auto -9999px', 'hidden: off-screen'],
    ['left:-9999px', 'visible'],
    ['position:relative;left:-10px', 'visible'],
    ['margin-left:-9999px', 'hidden: off-screen'],
    ['text-indent:-9999px', 'hidden: off-screen'],
    ['text-indent:2em', 'visible'],
    ['transform:translateX(-9999px)', 'hidden: off-screen'],
    ['transform:scale(0)', 'hidden: no-size'],
    ['transform:rotateY(90deg)', 'hidden: no-size'],
    ['transform:none', 'visible'],
    ['scale:0', 'hidden: no-size'],
    ['translate:-9999px', 'hidden: off-screen'],
    ['position:absolute;clip:rect(0 0 0 0)', 'hidden: clipped'],
    ['position:absolute;clip:rect(1px, 1px, 1px, 1px)', 'hidden: clipped'],
    ['clip:rect(0 0 0 0)', 'visible'],
    ['clip-path:inset(50%)', 'hidden: clipped'],
    ['clip-path:inset(0 100% 0 0)', 'hidden: clipped'],
    ['clip-path:circle(0)', 'hidden: clipped'],
    ['clip-path:polygon(0 0, 0 0, 0 0)', 'hidden: clipped'],
    ['clip-path:inset(2px round 4px)', 'visible'],
    ['color:transparent', 'hidden: transparent'],
    ['color:rgba(0,0,0,0)', 'hidden: transparent'],
    ['color:rgb(0 0 0 / 0%)', 'hidden: transparent'],
    ['color:#0000', 'hidden: transparent'],
    ['color:hsl(0 0% 100%)', 'hidden: same-colour'],
    ['color:white', 'hidden: same-colour'],
    ['color:#fefefe', 'hidden: same-colour'],
    ['color:#fff;background:#036', 'visible'],
    ['color:#036;background:#036', 'hidden: same-colour'],
    ['color:#fff;background:url(a.png)', 'visible'],
    ['color:#fff;background:linear-gradient(#000,#333)', 'visible'],
    ['color:#fff;text-shadow:0 0 2px #000', 'visible'],
    ['color:red blue', 'visible'],
    ['-webkit-text-fill-color:transparent', 'hidden: transparent'],
    ['content-visibility:hidden', 'hidden: visibility-hidden'],
    ['all:unset', 'visible'],
  ])('%s is %s', (style, expected) => {
    expect(look(styled(style))).toBe(expected)
  })
})

describe('mark-up', () => {
  it.each([
    ['<p id=x hidden>Seen</p>', 'hidden: hidden-attribute'],
    ['<p id=x hidden=until-found>Seen</p>', 'hidden: hidden-attribute'],
    ['<p id=x hidden style="display:block">Seen</p>', 'visible'],
    ['<p id=x aria-hidden=true>Seen</p>', 'visible'],
    ['<div hidden><p id=x>Seen</p></div>', 'hidden: hidden-attribute'],
    ['<div style="visibility:hidden"><p id=x style="visibility:visible">Seen</p></div>', 'visible'],
    ['<div style="font-size:0"><p id=x style="font-size:16px">Seen</p></div>', 'visible'],
    ['<div style="opacity:.3"><p id=x style="opacity:.3">Seen</p></div>', 'hidden: transparent'],
    ['<p><font id=x color="#ffffff">Seen</font></p>', 'hidden: same-colour'],
    ['<p><font id=x color=white>Seen</font></p>', 'hidden: same-colour'],
    ['<table bgcolor=black><tr><td><font id=x color=white>Seen</font></table>', 'visible'],
    ['<body bgcolor="#000000" text=white><p id=x>Seen</p>', 'visible'],
    ['<body bgcolor=black><p id=x>Seen</p>', 'hidden: same-colour'],
    ['<body><noscript><p id=x>Seen</p></noscript>', 'hidden: noscript'],
    ['<svg><defs><text id=x>Seen</text></defs></svg>', 'hidden: never-drawn'],
    ['<datalist><option id=x>Seen</datalist>', 'hidden: never-drawn'],
    ['<details><summary>More</summary><p id=x>Seen</p></details>', 'uncertain: behind-click'],
    ['<details open><summary>More</summary><p id=x>Seen</p></details>', 'visible'],
    ['<details><summary id=x>Seen</summary><p>More</p></details>', 'visible'],
    ['<dialog><p id=x>Seen</p></dialog>', 'uncertain: behind-click'],
    ['<dialog open><p id=x>Seen</p></dialog>', 'visible'],
    ['<div popover><p id=x>Seen</p></div>', 'uncertain: behind-click'],
    ['<div><template shadowrootmode=open><p id=x>Seen</p></template></div>', 'visible'],
    [
      '<div><template shadowrootmode=open><p>Other</p></template><p id=x>Seen</p></div>',
      'hidden: never-drawn',
    ],
    ['<div><template shadowrootmode=open><slot></slot></template><p id=x>Seen</p></div>', 'visible'],
    [
      '<div><template shadowrootmode=open><slot name=a></slot></template><p id=x>Seen</p></div>',
      'hidden: never-drawn',
    ],
    ['<div style="position:fixed;inset:0;background:#fff">Cookies</div><p id=x>Seen</p>', 'visible'],
    ['<p>By <span id=x style="height:0;overflow:hidden">Seen</span></p>', 'visible'],
  ])('%s is %s', (html, expected) => {
    expect(look(html)).toBe(expected)
  })
})

describe('pictures', () => {
  it.each([
    ['<img id=x src=a.png width=220 height=66>', 'visible'],
    ['<img id=x src=a.png width=1 height=1>', 'hidden: no-size'],
    ['<img id=x src=a.png height=0>', 'hidden: no-size'],
    ['<img id=x src=a.png width=5 height=5>', 'hidden: tiny'],
    ['<img id=x src=a.png width="1%">', 'visible'],
    ['<img id=x src=a.png width=1 style="width:220px">', 'visible'],
    ['<img id=x src=a.png width=220 style="width:0">', 'hidden: no-size'],
    ['<img id=x src=a.png style="color:transparent;font-size:0">', 'visible'],
    ['<div style="font-size:0;line-height:0;color:#fff"><img id=x src=a.png></div>', 'visible'],
    ['<svg id=x width=0 height=0></svg>', 'hidden: no-size'],
    ['<div style="width:0;height:0;overflow:hidden"><img id=x src=a.png></div>', 'hidden: no-size'],
  ])('%s is %s', (html, expected) => {
    expect(look(html)).toBe(expected)
  })
})

describe('style sheets of the page', () => {
  it.each([
    ['.a{display:none}', 'hidden: display-none'],
    ['.a{display:none}.a{display:block}', 'visible'],
    ['.a.b{display:none}.a{display:block}', 'hidden: display-none'],
    ['#x{display:block}.a.b{display:none}', 'visible'],
    ['.a{display:none!important}#x{display:block}', 'hidden: display-none'],
    ['*{display:none!important}', 'hidden: display-none'],
    ['.\\61 {display:none}', 'hidden: display-none'],
    ['.a/**/{display/**/:none}', 'hidden: display-none'],
    ['.c{content:"}"}.a{display:none}', 'hidden: display-none'],
    ['.c{background:url(x;}y{z)}.a{display:none}', 'hidden: display-none'],
    ['/* .a{display:none} */', 'visible'],
    ['} .a{display:none}', 'visible'],
    ['.c, .a{display:none}', 'hidden: display-none'],
    ['.a, .c:bogus{display:none}', 'visible'],
    ['.a::before{display:none}', 'visible'],
    ['.a:hover{display:none}', 'visible'],
    ['.a:not(.c){display:none}', 'hidden: display-none'],
    ['.a:not(.b){display:none}', 'visible'],
    ['p:is(.a,.c){display:none}', 'hidden: display-none'],
    [':where(.a){display:none}p{display:block}', 'visible'],
    ['[class~=b]{display:none}', 'hidden: display-none'],
    ['[id="x"]{display:none}', 'hidden: display-none'],
    ['[ID=X i]{display:none}', 'hidden: display-none'],
    ['body > .a{display:none}', 'hidden: display-none'],
    ['html .a{display:none}', 'hidden: display-none'],
    ['div .a{display:none}', 'visible'],
    ['p:first-child{display:none}', 'hidden: display-none'],
    ['p:nth-child(2n+1){display:none}', 'hidden: display-none'],
    ['p:nth-child(2n){display:none}', 'visible'],
    ['p:last-of-type{display:none}', 'hidden: display-none'],
    ['body:has(.a) .b{display:none}', 'hidden: display-none'],
    ['body:has(> .c) .b{display:none}', 'visible'],
    ['body{.a{display:none}}', 'hidden: display-none'],
    ['.a{color:red;&.b{display:none}}', 'hidden: display-none'],
    ['.a{& > .b{display:none}}', 'visible'],
    ['.a{@media screen{display:none}}', 'hidden: display-none'],
    ['.a{.c{color:red}display:none}', 'hidden: display-none'],
    ['@media print{.a{display:none}}', 'visible'],
    ['@media screen{.a{display:none}}', 'hidden: display-none'],
    ['@media (max-width:600px){.a{display:none}}', 'uncertain: some-widths'],
    ['@media (min-width:600px){.a{display:none}}', 'uncertain: some-widths'],
    ['@media (max-aspect-ratio:1/1){.a{display:none}}', 'uncertain: some-widths'],
    ['@media (width<600px){.a{display:none}}', 'uncertain: some-widths'],
    ['@media (min-width:200px){.a{display:none}}', 'hidden: display-none'],
    ['@media (min-width:5000px){.a{display:none}}', 'visible'],
    ['@media not print{.a{display:none}}', 'hidden: display-none'],
    ['@media (prefers-color-scheme:dark){.a{display:none}}', 'visible'],
    ['@media print, screen and (min-width:1px){.a{display:none}}', 'hidden: display-none'],
    ['@supports (display:grid){.a{display:none}}', 'hidden: display-none'],
    ['@supports not (display:grid){.a{display:none}}', 'visible'],
    ['@supports (-moz-appearance:none){.a{display:none}}', 'visible'],
    ['@layer l{.a{display:none}}.a{display:block}', 'visible'],
    ['@layer l{#x{display:block}}.a{display:none}', 'hidden: display-none'],
    ['@layer l,m;@layer m{.a{display:none}}@layer l{#x{display:block}}', 'hidden: display-none'],
    ['@layer l{.a{display:none!important}}.a{display:block!important}', 'hidden: display-none'],
    ['@scope (body){.a{display:none}}', 'hidden: display-none'],
    ['@scope (.c){.a{display:none}}', 'visible'],
    ['@keyframes a{from{display:none}}', 'visible'],
    ['@font-face{font-family:a}.a{display:none}', 'hidden: display-none'],
    ['@import "a.css";.a{display:none}', 'hidden: display-none'],
    [':root{--d:none}.a{display:var(--d)}', 'hidden: display-none'],
    ['.a{display:var(--d,none)}', 'hidden: display-none'],
    ['.a{display:none;display:var(--d)}', 'hidden: display-none'],
    [':root{--c:#fff}.a{color:var(--c);background:#036}', 'visible'],
    [':root{--c:#fff}.a{color:var(--c)}', 'hidden: same-colour'],
    ['.a{display:none', 'hidden: display-none'],
    ['<!-- .a{display:none} -->', 'hidden: display-none'],
    ['.A{display:none}', 'visible'],
    ['body{background:#000}.a{color:#fff}', 'visible'],
    ['body{background:#000}.a{color:#000}', 'hidden: same-colour'],
    ['body{opacity:0}', 'hidden: transparent'],
  ])('%s is %s', (css, expected) => {
    expect(look(sheet(css))).toBe(expected)
  })

  it.each([
    [
      '<style>.byline{display:block!important}</style><p id=x class=byline style="display:none">Seen',
      'visible',
    ],
    ['<style media=print>#x{display:none}</style><p id=x>Seen', 'visible'],
    ['<style type=text/plain>#x{display:none}</style><p id=x>Seen', 'visible'],
    ['<noscript><style>#x{display:none}</style></noscript><p id=x>Seen', 'visible'],
    ['<template><style>#x{display:none}</style></template><p id=x>Seen', 'visible'],
    ['<p id=x>Seen<style>#x{display:none}</style>', 'hidden: display-none'],
    ['<link rel=stylesheet href="data:text/css,%23x%7Bdisplay:none%7D"><p id=x>Seen', 'hidden: display-none'],
    ['<style>.A{display:none}</style><p id=x class=a>Seen', 'hidden: display-none'],
    ['<style>body{display:none}</style><script>show()</script><p id=x>Seen', 'visible'],
    [
      '<div><template shadowrootmode=open><style>p{display:none}</style></template></div><p id=x>Seen',
      'visible',
    ],
  ])('%s is %s', (html, expected) => {
    expect(look(html)).toBe(expected)
  })
})

describe('classes of style sheets that are not at hand', () => {
  it.each([
    [`${outside}<p id=x class=visually-hidden>Seen`, 'uncertain: outside-class'],
    [`${outside}<p id=x class=sr-only>Seen`, 'uncertain: outside-class'],
    [`${outside}<p id=x class=screen-reader-text>Seen`, 'uncertain: outside-class'],
    [`${outside}<div class=d-none><p id=x>Seen`, 'uncertain: outside-class'],
    [`${outside}<p id=x class="d-none d-md-block">Seen`, 'uncertain: some-widths'],
    [`${outside}<p id=x class="hidden md:block">Seen`, 'uncertain: some-widths'],
    [`${outside}<p id=x class=hidden-xs>Seen`, 'uncertain: some-widths'],
    [`${outside}<p id=x class=Byline_visuallyHidden__x1>Seen`, 'uncertain: outside-class'],
    [`${outside}<p id=x class=overflow-hidden>Seen`, 'visible'],
    [`${outside}<body class=hide-sidebar><p id=x>Seen`, 'visible'],
    [`${outside}<style>.hidden{color:red}</style><p id=x class=hidden>Seen`, 'visible'],
    [`${outside}<p id=x style="color:#fff">Seen`, 'uncertain: same-colour'],
    [`${outside}<p id=x style="color:#fff;background:#fff">Seen`, 'hidden: same-colour'],
    ['<!doctype html><p id=x class=visually-hidden>Seen', 'visible'],
    ['<!doctype html><style>@import "s.css"</style><p id=x class=sr-only>Seen', 'uncertain: outside-class'],
    ['<!doctype html><link rel=stylesheet media=print href=/p.css><p id=x class=sr-only>Seen', 'visible'],
  ])('%s is %s', (html, expected) => {
    expect(look(html)).toBe(expected)
  })
})

describe('animations', () => {
  const out = '@keyframes out{to{opacity:0}}'
  const fade = '@keyframes fade{from{opacity:0}to{opacity:1}}'
  const gone = '@keyframes gone{from,to{opacity:0}}'
  it.each([
    [`${out}.a{animation:out 1s forwards}`, 'hidden: transparent'],
    [`${out}.a{animation:out 1s}`, 'visible'],
    [`${out}.a{animation:out forwards}`, 'hidden: transparent'],
    [`${out}.a{animation:1s ease-in both out}`, 'hidden: transparent'],
    [`${out}.a{-webkit-animation:out 0s .2s 1 normal both}`, 'hidden: transparent'],
    [
      `${out}.a{animation-name:out;animation-fill-mode:forwards;animation-duration:1s}`,
      'hidden: transparent',
    ],
    [`${out}.a{animation:"out" 1s forwards}`, 'hidden: transparent'],
    [`${out}.a{animation:Out 1s forwards}`, 'visible'],
    [`${out}.a{animation:out 1s forwards reverse}`, 'visible'],
    [`${out}.a{animation:out 1s forwards alternate 2}`, 'visible'],
    [`${out}.a{animation:out 1s forwards alternate 3}`, 'hidden: transparent'],
    [`${out}.a{animation:out 1s forwards 0}`, 'visible'],
    [`${out}.a{animation:out 1s forwards;opacity:1!important}`, 'visible'],
    [`${out}.a{animation:out 1s forwards}#x{opacity:1}`, 'hidden: transparent'],
    [`${out}.a{animation:none 1s forwards,out 1s forwards}`, 'hidden: transparent'],
    [`${out}.a{animation-name:fade,out;animation-fill-mode:none,forwards}`, 'hidden: transparent'],
    [`${out}.a{animation:out 1s forwards;animation-timeline:view()}`, 'visible'],
    [`.a{animation:out 1s forwards}`, 'visible'],
    [`${fade}.a{opacity:0;animation:fade 1s forwards}`, 'visible'],
    [`${fade}.a{opacity:0;animation:fade 1s .5s both}`, 'visible'],
    [`${fade}.a{opacity:0;animation:fade 1s}`, 'hidden: transparent'],
    [`${fade}.a{animation:fade 1s paused}`, 'hidden: transparent'],
    [`${fade}.a{animation:fade 1s 2s paused}`, 'visible'],
    [`${fade}.a{animation:fade 1s 2s paused both}`, 'hidden: transparent'],
    [`${fade}.a{animation:fade 1s -2s paused both}`, 'visible'],
    [`${fade}.a{animation:fade 9999s}`, 'hidden: transparent'],
    [`${fade}.a{animation:fade 1s 9999s backwards}`, 'hidden: transparent'],
    [`${fade}.a{animation:fade 1s infinite alternate}`, 'visible'],
    [`${gone}.a{animation:gone 1s infinite}`, 'hidden: transparent'],
    ['@keyframes a{to{display:none}}.a{animation:a 1s forwards}', 'hidden: display-none'],
    [
      '@keyframes a{0%{top:0}100%{position:absolute;left:-9999px}}.a{animation:a 1s forwards}',
      'hidden: off-screen',
    ],
    ['@keyframes a{to{opacity:0!important}}.a{animation:a 1s forwards}', 'visible'],
    ['@keyframes a{to{opacity:var(--o)}}.a{--o:0;animation:a 1s forwards}', 'hidden: transparent'],
    ['@keyframes a{to{opacity:0}}@keyframes a{to{opacity:1}}.a{animation:a 1s forwards}', 'visible'],
  ])('%s is %s', (css, expected) => {
    expect(look(sheet(css))).toBe(expected)
  })
})

const long = (text: (at: number) => string, count = 5_000): string =>
  Array.from({ length: count }, (_, at) => text(at)).join('')

describe('style sheets longer than any that people write', () => {
  const picture = `url(data:image/png;base64,${'A'.repeat(200_000)})`

  it.each([
    ['a picture before', `.a{background:${picture};display:none}`, 'hidden: display-none'],
    [
      'a picture in quotes before',
      `.a{background:${picture.replace(/\((.*)\)/, '("$1")')};display:none}`,
      'hidden: display-none',
    ],
    ['a picture on a text', `.a{background-image:${picture};color:#fff}`, 'visible'],
    ['declarations', `.a{${long((at) => `--a${at}:1;`)}display:none}`, 'hidden: display-none'],
    [
      'declarations with signs in them',
      `.a{${long((at) => `--a${at}:";}{" /*;*/ [;];`)}display:none}`,
      'hidden: display-none',
    ],
    [
      'selectors',
      `${long((at) => `.c${at},`)}.a,${long((at) => `.d${at},`)}p b{display:none}`,
      'hidden: display-none',
    ],
    [
      'selectors with signs in them',
      `${long((at) => `:is(.c${at},i)[a=","],`)}.a{display:none}`,
      'hidden: display-none',
    ],
    [
      'selectors, one of them wrong',
      `${long((at) => `.c${at},`)}.a,${long((at) => `.d${at},`)}p:no{display:none}`,
      'visible',
    ],
    [
      'media queries',
      `@media ${long(() => '(max-width:1px),')}screen{.a{display:none}}`,
      'hidden: display-none',
    ],
    ['one value', `.a{--a:${long(() => 'a ')};display:block}`, 'visible'],
    ['one custom property', `.a{--a:${long(() => 'abc ')};display:block}`, 'uncertain: outside-class'],
    ['one selector', `.a:not(${long((at) => `.c${at},`)}i){display:none}`, 'uncertain: outside-class'],
    [
      'one media query',
      `@media ${long(() => '(width>1px) and ')}(width>1px){.a{display:none}}`,
      'uncertain: outside-class',
    ],
    [
      'a value put together',
      `.a{--a:none ${long(() => 'a', 5_000)};display:var(--a)}`,
      'uncertain: outside-class',
    ],
    ['compounds of a selector', `${long(() => '* ', 70)}.a{display:none}`, 'uncertain: outside-class'],
    [
      'brackets in each other',
      `.a{--a:${'('.repeat(40)}1${')'.repeat(40)};display:none}`,
      'uncertain: outside-class',
    ],
    [
      'rules in each other',
      `${'&{'.repeat(20)}.a{display:none}${'}'.repeat(20)}`,
      'uncertain: outside-class',
    ],
    [
      'groups in each other',
      `${'@media all{'.repeat(40)}.a{display:none}${'}'.repeat(40)}`,
      'uncertain: outside-class',
    ],
    [
      'some groups in each other',
      `${'@media all{'.repeat(30)}.a{display:none}${'}'.repeat(30)}`,
      'hidden: display-none',
    ],
    ['layers', `${long((at) => `@layer l${at}{}`, 1_001)}.a{display:none}`, 'uncertain: outside-class'],
    ['some layers', `${long((at) => `@layer l${at}{}`, 999)}.a{display:none}`, 'hidden: display-none'],
    [
      'conditions in each other, which are taken to hold',
      `@supports ${'('.repeat(20)}-moz-a:b${')'.repeat(20)}{.a{display:none}}`,
      'hidden: display-none',
    ],
    [
      'some conditions in each other',
      `@supports ${'('.repeat(10)}-moz-a:b${')'.repeat(10)}{.a{display:none}}`,
      'visible',
    ],
  ])('%s', (_, css, expected) => {
    expect(look(sheet(css))).toBe(expected)
  })

  it.each([
    [2_000, 'uncertain: outside-class'],
    [500, 'visible'],
  ])('steps of a selector over %i elements', (count, expected) => {
    const body = `<p id=x class=a>Seen</p>${'<i></i>'.repeat(count)}`
    expect(look(sheet('.a:has(~ i:has(~ u)){display:none}', body))).toBe(expected)
  })
})

/** A line as a reader reads it, with what is hidden and what is struck. */
function read(html: string): object {
  const page = readPage(unified().use(rehypeParse, { fragment: true }).parse(html))
  const { text, hidden, pieces, visibility } = createSight(page).read(page.lines[0]!)
  return {
    text,
    hidden: hidden.map((piece) => piece.text),
    struck: pieces.filter((piece) => piece.struck).map(({ start, end }) => text.slice(start, end)),
    seen: visibility.seen,
  }
}

describe('lines', () => {
  it.each([
    ['<p>By Jane Doe</p>', { text: 'By Jane Doe', hidden: [], struck: [], seen: 'visible' }],
    [
      '<p>By Jane<span style=display:none>, WIRE</span></p>',
      { text: 'By Jane', hidden: [', WIRE'], struck: [], seen: 'visible' },
    ],
    [
      '<p>By Jane <span hidden>tracking-7</span>Q. Doe</p>',
      { text: 'By Jane Q. Doe', hidden: ['tracking-7'], struck: [], seen: 'visible' },
    ],
    [
      '<p>By Jane<span hidden> x </span> Doe</p>',
      { text: 'By Jane Doe', hidden: ['x'], struck: [], seen: 'visible' },
    ],
    ['<p hidden>By Jane</p>', { text: '', hidden: ['By Jane'], struck: [], seen: 'hidden' }],
    [
      '<p>By <s>Jane</s> <span style="text-decoration:line-through">Doe</span> and Joe</p>',
      { text: 'By Jane Doe and Joe', hidden: [], struck: ['Jane', 'Doe'], seen: 'visible' },
    ],
  ])('%s', (html, expected) => {
    expect(read(html)).toEqual(expected)
  })
})
