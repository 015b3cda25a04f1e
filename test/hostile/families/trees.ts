import type { Family } from './family.ts'
import { fill, pages, times, within } from './family.ts'

/** Mark-up whose tree is built by looking back: misnested, foster-parented, re-opened, merged. */
export const trees: Family[] = pages({
  'attributes-distinct': within('<p ', (at) => `a${at}=1 `, '>x</p>'),
  'attributes-same': within('<p ', 'class=a ', '>x</p>'),
  'attributes-many-tags': (at) => `<p a${at}=1 b=2 c=3 d=4 e=5 f=6>x</p>`,
  'body-merged': (at) => `<body a${at}=1>`,
  'html-merged': (at) => `<html a${at}=1>`,
  'foster-elements': within('<table>', '<i>x</i>', '</table>'),
  'foster-paragraphs': within('<table><tr>', '<p>x', '</table>'),
  'foster-text': within('<table>', 'x<tr>', '</table>'),
  'foster-in-order': within('<table>', '<b>x<tr>', '</table>'),
  'adoption-links': '<a><p>',
  'adoption-bold': '<b><div>x</b>',
  'adoption-deep': '<b><i><u><p></b>x',
  'adoption-far': { of: (size) => `<b>${'<div>'.repeat(300)}${fill(size, '</b>x<b>')}` },
  'link-in-link': '<a href=1>x',
  nobr: '<nobr><div>',
  'item-bold': '<ul><li><b>',
  'items-unclosed': within('<ul>', '<li><b>', ''),
  'end-tags-of-nothing': { of: (size) => `${'<div>'.repeat(300)}${fill(size, '</x>')}` },
  'end-tags-misnested': { of: (size) => `${'<div>'.repeat(300)}${fill(size, '<span></div>')}` },
  'end-tags-of-paragraphs': '</p>',
  'end-tags-of-breaks': '</br>',
  'headings-crossed': '<h1>x</h2>',
  'forms-in-forms': '<form><div>',
  options: within('<select>', '<option>x', ''),
  frames: '<frameset><frame>',
  'images-by-the-other-name': '<image src=dcnf-logo.png>',
  'paragraphs-in-buttons': '<button><p></button>',
  'cells-in-cells': within('<table>', '<td><th>', '</table>'),
  'captions-in-tables': within('<table>', '<caption>x', '</table>'),
  'ruby-unclosed': '<ruby>x<rp>(<rt>y',
  'svg-left': '<svg><p>x',
  'formatting-opened-again': times(
    (at) => `<b id=${at}>`,
    '</article><article>',
    () => '<p>x</p>',
  ),
  'formatting-left-by-a-paragraph': {
    of: (size) => `<p>${fill(size / 2, (at) => `<b id=${at}>`)}</p>${fill(size / 2, '<p>x</p>')}`,
  },
  // Few enough elements to nest, each opened again in each paragraph.
  'formatting-multiplied': {
    of: (size) =>
      `<p>${Array.from({ length: 400 }, (_, at) => `<b id=${at}>`).join('')}</p>${fill(size, '<p>x</p>')}`,
  },
  'formatting-multiplied-by-cells': {
    of: (size) =>
      `<p>${Array.from({ length: 400 }, (_, at) => `<i id=${at}>`).join('')}</p><table>${fill(size, '<td>x')}</table>`,
  },
})
