/**
 * Letters that look like Latin ones: of Cyrillic, Greek, Armenian and Cherokee, phonetic small capitals and others
 * (Unicode Technical Standard 39, confusables, as far as they are drawn alike in usual typefaces). Case matters: the
 * Greek capital `Ν` looks like `N`, the small `ν` like `v`.
 */
const lookAlikes = new Map<string, string>([
  ...alike('АВЕЅІЈКМНОРСТУХԚԜҮӀЬЗ', 'abesijkmhopctyxqwylb3'),
  ...alike('аеоруихсѕіјһԁԛԝӏкмнтвпгьүґ', 'aeopyuxcsijhdqwlkmhtbnrbyr'),
  ...alike('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'abezhikmnoptyxc'),
  ...alike('αβγεηικνοπρστυχωϲϳ', 'abyenikvonpotuxwcj'),
  ...alike('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'),
  ...alike('ɑɡɩʋɯɾɛɔʃ', 'agiuwrecf'),
  ...alike('օսհոցքաՕՍ', 'ouhngpuos'),
  ...alike('ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏚᎢᏙᎳᏃ', 'abcdehjklmpstvwz'),
  ...alike('01', 'ol'),
])

function alike(from: string, to: string): Array<[string, string]> {
  const latin = Array.from(to)
  return Array.from(from, (letter, at) => [letter, latin[at]!])
}

/** Letters that no mark can be taken from, and how they are written where the keyboard lacks them. */
const plainForms = new Map<string, string>([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['髙', '高'],
  ['﨑', '崎'],
  ['濵', '浜'],
  ['濱', '浜'],
  ['邊', '辺'],
  ['邉', '辺'],
  ['齋', '斉'],
  ['斎', '斉'],
  ['齊', '斉'],
  ['澤', '沢'],
  ['國', '国'],
  ['廣', '広'],
  ['眞', '真'],
  ['櫻', '桜'],
  ['德', '徳'],
])

const latin = /^[a-z]*$/
const marks = /\p{M}+/gu

/** Letters without accents, full-width and other styled forms plain. `lower` is in lower case. */
export function withoutAccents(lower: string): string {
  if (latin.test(lower)) return lower
  let out = ''
  for (const character of lower.normalize('NFKD').replace(marks, '').toLowerCase())
    out += plainForms.get(character) ?? character
  return out
}

/** As `withoutAccents`, with umlauts and their like written in two letters (`Mueller`, `Soerensen`, `Aagaard`). */
export function withTwoLetters(lower: string): string {
  return withoutAccents(
    lower.replace(/[äöüøå]/g, (letter) => (letter === 'å' ? 'aa' : `${withoutAccents(letter)}e`)),
  )
}

/** What a word looks like: look-alike letters as the Latin ones. `word` keeps its case. */
export function looksLike(word: string): string {
  let out = ''
  for (const character of word) out += lookAlikes.get(character) ?? character
  return withoutAccents(out.toLowerCase())
}

/** How the accents of two words differ that are the same without: the first is the right one. */
export function compareAccents(right: string, written: string): 'dropped' | 'added' | 'changed' {
  if (right.length !== written.length) return 'dropped'
  let dropped = false
  let added = false
  for (let at = 0; at < right.length; at++) {
    if (right[at] === written[at]) continue
    if (latin.test(written[at]!)) dropped = true
    else if (latin.test(right[at]!)) added = true
    else return written.normalize('NFKC') === right ? 'dropped' : 'changed'
  }
  if (dropped && added) return 'changed'
  return added && written.normalize('NFKC') !== right ? 'added' : 'dropped'
}

/** Strokes laid over letters. */
export const overlaid: RegExp = /[\u0335-\u0338]/

/** One bit for each letter that occurs: two words can only be near where few bits differ. */
export function letterBits(base: string): number {
  let bits = 0
  for (let at = 0; at < base.length; at++) bits |= 1 << (base.charCodeAt(at) & 31)
  return bits
}

export function countBits(bits: number): number {
  let rest = bits >>> 0
  let count = 0
  while (rest !== 0) {
    rest = (rest & (rest - 1)) >>> 0
    count++
  }
  return count
}
