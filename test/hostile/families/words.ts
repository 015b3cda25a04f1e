import type { Family } from './family.ts'
import { page, pages, within } from './family.ts'

const byline = (
  before: string,
  piece: string | ((at: number) => string),
  after = '',
): { of: (size: number) => string } => within(`<p class=byline>By ${before}`, piece, `${after}</p>`)

/** Text that what reads names, dates, notices and credit looks at again and again. */
export const words: Family[] = [
  ...pages({
    'byline-spaces': byline('', ' ', 'Jane Q. Example'),
    'byline-no-break-spaces': byline('', '\u00a0', 'Jane Q. Example'),
    'byline-mixed-spaces': byline('Jane', ' \u00a0\u2003', '!'),
    'byline-zero-width': byline('', 'J\u200b\u200b\u200b'),
    'byline-soft-hyphens': byline('Ja', '\u00ad', 'ne Example'),
    'byline-marks': byline('Jane Q', '\u0301', ' Example'),
    'byline-marks-unordered': byline('Jane Q', '\u0301\u0323', ' Example'),
    'byline-jamo': byline('', '\u1100\u1161\u11a8'),
    'byline-ligatures': byline('', '\ufdfa'),
    'byline-capitals': byline('', 'JANE EXAMPLE '),
    'byline-capitals-joined': byline('', 'JANEEXAMPLE'),
    'byline-joined': byline('', 'JaneExample'),
    'byline-lower': byline('', 'jane example '),
    'byline-list': byline('', 'Jane Example, ', '!'),
    'byline-and': byline('', 'Jane and '),
    'byline-initials': byline('', 'J. '),
    'byline-initials-joined': byline('', 'J.'),
    'byline-hyphens': byline('', 'a-'),
    'byline-apostrophes': byline('', 'O’'),
    'byline-particles': byline('', 'van der '),
    'byline-by': byline('', 'By '),
    'byline-bars': byline('', 'Jane | '),
    'byline-brackets': byline('', '(Jane '),
    'byline-quotes': byline('', '“Jane” '),
    'byline-letters': byline('', 'a'),
    'byline-east-asian': byline('', '山田太郎'),
    'byline-digits': byline('', '2030 '),
    'byline-dates': byline('', 'Jan. 2, 2030 '),
    'byline-organisation': byline('', 'Daily Caller News Foundation '),
    'byline-confused': byline('', 'Daily Caller News Foundation, The Daily Caller, '),
    'byline-abbreviations': byline('', 'DCNF, '),
    'byline-nearly': byline('', 'Daily Caller News '),
    'byline-titles': byline('', 'Senior Reporter '),
    'byline-addresses': byline('', 'jane@news.example '),
    'byline-at': byline('', '@'),
    'byline-look-alikes': byline('', 'Jаne Exаmple '),
    'byline-bidi': byline('', '\u202eenaJ\u202c'),
    'byline-emoji': byline('', '👩\u200d💻'),
    'byline-slashes': byline('', 'Jane/Example/'),
    'byline-dots': byline('', '.'),
    'byline-dashes': byline('', '— '),
    bylines: '<p class=byline>By Someone Example, Daily Caller News Foundation</p>',
    'bylines-unmarked': '<p>By Someone Example</p>',
    'bylines-of-one': '<p>By Jane Q. Example, DCNF</p>',
    'credit-lines': '<p>Originally published by the Daily Caller News Foundation.</p>',
    'credit-in-prose': within('<p>', 'He told the Daily Caller News Foundation that. ', '</p>'),
    captions: '<p>(Photo by Jane Example/Getty Images)</p>',
    'caption-fused': within('<p>', '(File) By Jane Example, DCNF. ', '</p>'),
    notices:
      '<p>Content created by The Daily Caller News Foundation is available without charge to any eligible news publisher.</p>',
    'notices-fused': within(
      '<p>',
      'Content created by The Daily Caller News Foundation is available ',
      '</p>',
    ),
    sentences: within('<p>', 'He said. ', '</p>'),
    'lines-of-one-word': '<p>Jane</p>',
  }),
  {
    name: 'text-before-everything',
    format: 'html',
    make: (size) => `${'word '.repeat(size / 5)}<h1>Head</h1><p>By Jane Example</p>`,
  },
  {
    name: 'headline-and-title',
    format: 'html',
    make: (size) => {
      const headline = 'Bridge reopens after repair '.repeat(size / 56)
      return `<!doctype html><title>${headline}</title><h1>${headline}x</h1>${page('')}`
    },
  },
]
