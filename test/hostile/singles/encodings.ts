import { bytesOf, type Single } from './single.ts'

const name = 'Zoë Peña-Müller'
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const article = (declaration: string, text: string): string =>
  `<!doctype html><html><head>${declaration}<title>t</title></head><body><article><p class=byline>By ${text}, Daily Caller News Foundation</p></article></body></html>`
const declaring = (label: string): string => `<meta charset="${label}">`

const utf16 = (text: string, bigEndian: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
      bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  )

interface Case {
  bytes: Uint8Array
  /** What the byline must read as; none where no browser reads the page. */
  text?: string
}

/** A page that declares an encoding, with these bytes as its name. */
const labelled = (label: string, bytes: readonly number[] | Uint8Array, text?: string): Case => {
  const [before = '', after = ''] = article(declaring(label), '\u0001').split('\u0001')
  return { bytes: bytesOf(before, bytes, after), ...(text === undefined ? {} : { text }) }
}

const page16 = article(declaring('utf-16'), name)

const cases: Record<string, Case> = {
  'windows-1252': { bytes: latin(article(declaring('windows-1252'), name) + '\u0092 \u0096'), text: name },
  'iso-8859-1': { bytes: latin(article(declaring('iso-8859-1'), name)), text: name },
  'http-equiv': {
    bytes: latin(article('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', name)),
    text: name,
  },
  undeclared: { bytes: latin(article('', name)), text: name },
  'utf-16le': { bytes: bytesOf([0xff, 0xfe], utf16(page16, false)), text: name },
  'utf-16be': { bytes: bytesOf([0xfe, 0xff], utf16(page16, true)), text: name },
  'utf-16le-unmarked': { bytes: utf16(page16, false), text: name },
  'utf-8-as-utf-16': { bytes: bytesOf(article(declaring('utf-16le'), name)), text: name },
  'utf-32': {
    bytes: bytesOf(
      [0xff, 0xfe, 0, 0],
      Array.from(page16, (character) => [
        character.charCodeAt(0) & 255,
        character.charCodeAt(0) >> 8,
        0,
        0,
      ]).flat(),
    ),
  },
  shift_jis: labelled('shift_jis', [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x83, 0x5c], '日本語ソ'),
  'euc-jp': labelled('euc-jp', [0xc6, 0xfc, 0xcb, 0xdc, 0xb8, 0xec], '日本語'),
  'iso-2022-jp': labelled(
    'iso-2022-jp',
    [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x38, 0x6c, 0x1b, 0x28, 0x42],
    '日本語',
  ),
  gb18030: labelled('gb18030', [0xd6, 0xd0, 0xb9, 0xfa, 0x81, 0x30, 0x81, 0x30], '中国\u0080'),
  gbk: labelled('gbk', [0xd6, 0xd0, 0xb9, 0xfa], '中国'),
  big5: labelled('big5', [0xa4, 0xa4, 0xb0, 0xea], '中國'),
  'euc-kr': labelled('euc-kr', [0xb4, 0xeb, 0xc7, 0xd1], '대한'),
  'koi8-r': labelled('koi8-r', [0xf2, 0xd5, 0xd3], 'Рус'),
  'windows-1251': labelled('windows-1251', [0xd0, 0xf3, 0xf1], 'Рус'),
  'iso-8859-2': labelled('iso-8859-2', [0xa3, 0xf3, 0x64, 0xbc], 'Łódź'),
  macintosh: labelled('macintosh', [0x8e, 0x96], 'éñ'),
  'x-user-defined': labelled('x-user-defined', [0x80]),
  'utf-7': labelled('utf-7', bytesOf('Pe+APE-a'), 'Pe+APE-a'),
  'hz-gb-2312': labelled('hz-gb-2312', [0x7e, 0x7b, 0x56, 0x50]),
  'no-such-label': labelled('no-such-charset', bytesOf('Zoë'), 'Zoë'),
  'declared-late': {
    bytes: latin(
      `<!doctype html><html><head><!--${'x'.repeat(2000)}--><meta charset=windows-1252></head><body><p>Peña`,
    ),
    text: 'Peña',
  },
  'declared-twice': {
    bytes: latin(article(`${declaring('windows-1252')}<meta charset=utf-8>`, 'Peña')),
    text: 'Peña',
  },
  'declared-in-a-comment': {
    bytes: bytesOf('<!-- <meta charset=shift_jis> --><meta charset=utf-8><p>Peña'),
    text: 'Peña',
  },
  'one-wrong-byte': { bytes: bytesOf('<meta charset=utf-8><p>Peña ', [0xf1], ' Zoë'), text: 'Peña' },
}

/** Pages in the encodings that browsers read, and in three that they do not: 28 in all. */
export const encodings: Single[] = Object.entries(cases).map(([label, { bytes, text }]) => ({
  name: `encoding-${label}`,
  path: `encoding-${label}.html`,
  bytes,
  ...(text === undefined ? { unreadable: true } : { text }),
}))
