import type { Family } from './family.ts'
import { texts } from './family.ts'

/** Plain text and mail. */
export const plain: Family[] = texts(
  'text',
  'Bridge reopens\n\nBy Jane Q. Example, DCNF\n\nThe bridge is whole.\n\n',
  {
    'text-words': 'word ',
    'text-lines': 'a line of words\n',
    'text-paragraphs': 'A paragraph.\n\n',
    'text-spaces': ' ',
    'text-newlines': '\n',
    'text-carriage-returns': '\r',
    'text-quotes': '> ',
    'text-quoted-lines': '> a\n',
    'text-headers': 'Subject: a\n',
    'text-tags': '<p>By Jane</p>\n',
    'text-bylines': 'By Jane Example\n\n',
    'text-letters': 'a',
    'text-marks': '\u0301\u0323',
    'text-dashes': '-- \n',
  },
)
