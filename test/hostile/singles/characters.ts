import { page } from '../families/family.ts'
import { bytesOf, singles, type Single } from './single.ts'

/** Bytes that look random and are the same each time. */
function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}

/** Characters and bytes that are no text, in text and instead of it. */
export const characters: Single[] = singles('characters', 'html', {
  'null-in-text': page('<p>By Jane\0 Q. Example'),
  'null-in-tag': page('<p\0class=a>x<im\0g src=a\0.png>'),
  'surrogates-alone': bytesOf(page('<p>A '), [0xed, 0xa0, 0x80], ' B ', [0xed, 0xb0, 0x80]),
  'utf8-too-long': bytesOf(page('<p>A '), [0xc0, 0xaf, 0xe0, 0x80, 0xaf, 0xf0, 0x80, 0x80, 0xaf]),
  'utf8-invalid': bytesOf(page('<p>A '), [0xff, 0xfe, 0x80, 0xbf, 0xc3, 0x28, 0xf8, 0x88]),
  noise: noise(1_000_000),
  'all-bytes': bytesOf(
    page('<p>'),
    Array.from({ length: 256 }, (_, at) => at),
  ),
  'c1-controls': page('<p>\u0080\u0085\u009b31mred\u009d'),
  'terminal-escapes': page(
    '<p class=byline>By Jane\u001b[2J\u001b[31mX\u001b]0;title\u0007\u001b]8;;http://a.example\u0007link\u001b]8;;\u0007 \u009b2J',
  ),
  bidi: page('<p class=byline>By \u202eelpmaxE .Q enaJ\u202c</p>'),
  'workflow-commands': page(
    '<p class=byline>By \n::error file=x::y\n::set-output name=a::b\n::stop-commands::t\n##[error]x\n::add-mask::e\n',
  ),
  'markup-in-title': page('').replace(
    'Bridge',
    '</title></summary>`|x|<img src=x onerror=alert(1)>[a](javascript:1)\n# x',
  ),
  noncharacters: page('<p>\ufffe\uffff\u{1fffe}\u{10ffff}\ufdd0'),
  'carriage-returns': page('<p>x</p>').replaceAll('>', '>\r'),
  'line-ends-mixed': page('<p>a\r\nb\rc\nd\u2028e\u2029f\u0085g\vh\fi'),
  astral: page('<p class=byline>By 𝒥ane 𝐄xample 👩‍💻</p>'),
  'mark-first': bytesOf([0xef, 0xbb, 0xbf], page('')),
  'mark-twice': bytesOf([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], page('')),
  'mark-within': page('<p class=byline>By \ufeffJane\ufeff Q. Example'),
  empty: '',
  'one-byte': '<',
  'only-a-mark': bytesOf([0xef, 0xbb, 0xbf]),
  'only-spaces': '   \n\t',
  'only-nulls': '\0\0\0',
  pdf: '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj<<>>endobj',
  png: bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  gzip: bytesOf([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b, 0x4c, 0x4a, 6, 0]),
  json: '{"content":"<p>By Jane</p>"}',
  xhtml:
    '<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p/>x</body></html>',
  'xml-entities':
    '<!DOCTYPE lolz [<!ENTITY a "x"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><html><body>&b;&c;</body></html>',
  'digits-of-a-reference': page(`<p>&#${'9'.repeat(400)};`),
})
