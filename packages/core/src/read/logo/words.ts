/**
 * Words by which files and labels say of a logo no more than that it is one, and which copy of it. Whatever the
 * language, they are all that may stand beside the wire's name.
 */
const generic = new Set(
  (
    'logo logos logotype logotipo logomark wordmark brand branding mark icon emblem bug badge banner header footer ' +
    'the a an of for and der die das des von vom la le les el los de du del il lo di da do dos och og en et und y e ' +
    'white black dark light grey gray blue red gold color colour colored coloured mono transparent reverse reversed ' +
    'inverse inverted horizontal vertical stacked square round circle rectangle wide tall narrow ' +
    'tiny small medium large big full mini thumb thumbnail sm md lg xl xs ' +
    'final new old updated update latest official original copy cropped crop resized resize scaled optimized ' +
    'version ver alt web print retina hires hi res high low rgb cmyk png svg jpg jpeg gif webp avif ico inc llc org com'
  ).split(' '),
)

/** Whether a word, lower-case, says nothing but that there is a logo; so do figures, sizes and hashes. */
export function isGenericWord(word: string): boolean {
  if (word.length === 1 || generic.has(word)) return true
  return /\d/.test(word) && /^(?:v?\d+|\d*x\d*|[\da-f]+)$/.test(word)
}

/** Words that call a picture a logo. */
export const logoWords: readonly string[] = ['logo', 'logos', 'logotype', 'logotipo', 'logomark', 'wordmark']

/** Whether a word calls a picture a logo. */
export function isLogoWord(word: string): boolean {
  return logoWords.includes(word)
}
