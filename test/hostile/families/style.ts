import type { Family } from './family.ts'
import { around, fill, heads, pages, times, within } from './family.ts'

const sheet = (
  piece: string | ((at: number) => string),
  before = '',
  after = '',
): { of: (size: number) => string } => within(`<style>${before}`, piece, `${after}</style>`)
const nested = (open: string, middle: string, close: string): { of: (size: number) => string } => {
  const inner = around(open, middle, close)
  return { of: (size) => `<style>${inner.of(size)}</style>` }
}
const ruled = (
  rule: (at: number) => string,
  element: (at: number) => string,
): { of: (size: number) => string } => ({
  of: (size) => `<style>${fill(size / 2, rule)}</style>${fill(size / 2, element)}`,
})

/** Style sheets and inline styles: many, long, nested, and many rules for many elements. */
export const style: Family[] = [
  ...heads({
    'sheet-rules': sheet((at) => `.a${at}{display:none}`),
    'sheet-combinators': sheet('.a .b > .c ~ .d + .e{display:none}'),
    'sheet-selector-list': sheet((at) => `.a${at},`, '', 'p{display:none}'),
    'sheet-compound': sheet('.a', '', '{display:none}'),
    'sheet-descendants': sheet('div ', '', 'p{display:none}'),
    'sheet-universal': sheet('* ', '', '{display:none}'),
    'sheet-not': nested(':not(', 'p', ')'),
    'sheet-is': nested(':is(', 'p', ')'),
    'sheet-has': sheet('div:has(img):has(p){display:none}'),
    'sheet-nth': sheet((at) => `p:nth-child(${at}n+${at} of .a){display:none}`),
    'sheet-attributes': sheet('[class*="by"][id^="a"]{display:none}'),
    'sheet-blocks': nested('a{', 'color:red', '}'),
    'sheet-blocks-open': sheet('a{'),
    'sheet-media': nested('@media all{', 'p{display:none}', '}'),
    'sheet-media-list': sheet('(min-width:1px) and ', '@media ', '(color){p{display:none}}'),
    'sheet-layers': sheet((at) => `@layer l${at}{p{display:none}}`),
    'sheet-supports': nested('@supports not (', 'display:grid', ')'),
    'sheet-brackets': sheet('('),
    'sheet-comments': sheet('/**/'),
    'sheet-comment-open': sheet('/*'),
    'sheet-strings': sheet('"\\"'),
    'sheet-escapes': sheet('.\\64 isplay{display:none}'),
    'sheet-imports': sheet('@import "a.css";'),
    'sheet-declarations': sheet('display:none;', 'p{', '}'),
    'sheet-variables': sheet((at) => `--a${at}:var(--a${at + 1});`, 'p{', 'display:var(--a0)}'),
    'sheet-variables-doubled': sheet(
      (at) => `--a${at}:var(--a${at + 1}) var(--a${at + 1});`,
      'p{',
      'display:var(--a0)}',
    ),
    'sheet-calc': sheet('calc(1px + ', 'p{width:', '}'),
    'sheet-values': sheet('1px ', 'p{clip-path:polygon(', ')}'),
    'sheet-scopes': sheet('@scope (.a) to (.b){p{display:none}}'),
    sheets: '<style>p{color:red}</style>',
    'sheets-of-links': '<link rel=stylesheet href=a.css>',
  }),
  ...pages({
    'style-declarations': within('<p style="', 'color:red;', '">x</p>'),
    'style-escapes': within('<p style="', '\\64 isplay:none;', '">x</p>'),
    'style-brackets': within('<p style="width:', 'calc(', '">x</p>'),
    'style-elements': '<p style="color:red">x</p>',
    'style-distinct': (at) => `<p style="color:red;width:${at}px">x</p>`,
    'rules-by-class': ruled(
      (at) => `.a${at}{display:none}`,
      (at) => `<p class=a${at}>x</p>`,
    ),
    'rules-by-tag': ruled(
      (at) => `p.a${at} b{display:none}`,
      () => '<p><b>x</b></p>',
    ),
    'rules-for-all': ruled(
      (at) => `*{--a${at}:1}`,
      () => '<p>x</p>',
    ),
    'rules-by-descent': ruled(
      (at) => `div p .a${at}{display:none}`,
      (at) => `<p><b class=a${at}>x</b></p>`,
    ),
    'rules-by-sibling': ruled(
      () => 'i ~ i{display:none}',
      () => '<i>x</i>',
    ),
    'rules-by-having': ruled(
      () => 'div:has(img){display:none}',
      () => '<div>x</div>',
    ),
    'rules-by-child': ruled(
      () => 'p:nth-child(2n+1){display:none}',
      () => '<p>x</p>',
    ),
    'rules-by-last-child': ruled(
      () => 'p:nth-last-of-type(3n){color:red}',
      () => '<p>x</p>',
    ),
    'rules-by-attribute': ruled(
      (at) => `[data-a="${at}"]{display:none}`,
      (at) => `<p data-a=${at}>x</p>`,
    ),
    'classes-and-elements': times(
      (at) => `<style>.a${at}{display:none}</style>`,
      '',
      (at) => `<p class=a${at}>x</p>`,
    ),
    'sibling-of-siblings': {
      of: (size) => `<style>i ~ i ~ i ~ i{display:none}</style>${fill(size, '<i>x</i>')}`,
    },
    'having-deep': {
      of: (size) =>
        `<style>div:has(img) p{display:none}</style>${'<div>'.repeat(200)}${fill(size, '<p>x</p>')}${'</div>'.repeat(200)}`,
    },
  }),
]
