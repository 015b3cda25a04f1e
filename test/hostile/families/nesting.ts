import type { Family } from './family.ts'
import { around, pages } from './family.ts'

/** Elements in each other, closed and not, in all the ways that a parser keeps a stack for. */
export const nesting: Family[] = pages({
  'nest-div': around('<div>', 'x', '</div>'),
  'nest-span': '<span>',
  'nest-custom': '<x-a>',
  'nest-blockquote': around('<blockquote>', 'x', '</blockquote>'),
  'nest-section': '<section><h2>x</h2>',
  'nest-font': '<font>',
  'nest-b': '<b>',
  'nest-b-id': (at) => `<b id=${at}>`,
  'nest-table': '<table><tr><td>',
  'nest-table-caption': '<table><caption>',
  'nest-list': '<ul><li>',
  'nest-terms': '<dl><dt>x<dd>',
  'nest-template': '<template>',
  'nest-shadow': '<div><template shadowrootmode=open>',
  'nest-svg': { of: (size) => `<svg>${'<g>'.repeat(size / 3)}<image href="dcnf-logo.png"/>` },
  'nest-foreign-object': '<svg><foreignObject>',
  'nest-math': { of: (size) => `<math>${'<mrow>'.repeat(size / 6)}x` },
  'nest-math-text': '<math><mi>',
  'nest-button': '<button><p>',
  'nest-select': '<select><optgroup><option>x',
  'nest-object': '<object>',
  'nest-details': '<details><summary>x</summary>',
  'nest-figure': '<figure><figcaption>By Jane</figcaption>',
  'nest-noscript': '<noscript>',
  'nest-ruby': '<ruby>x<rt>',
  'nest-heading': '<h1><div>',
  'nest-marquee': '<marquee>',
  'nest-aside': '<aside><p>x</p>',
  // 400 deep, and as many leaves as fill the page at the bottom.
  'deep-and-wide': {
    of: (size) => `${'<div>'.repeat(400)}${'<i>x</i>'.repeat(size / 8)}${'</div>'.repeat(400)}`,
  },
  'deep-and-worded': {
    of: (size) =>
      `${'<div>'.repeat(400)}${'<p>By Jane Example</p>'.repeat(size / 22)}${'</div>'.repeat(400)}`,
  },
})
