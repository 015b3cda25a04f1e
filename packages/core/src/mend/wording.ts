/** How a byline is worded in a language: what stands before the names, and before the last of several. */
interface Wording {
  cue: string
  and: string
}

/** Languages whose bylines have a cue that fits every name; in others the names stand alone. */
const wordings: Readonly<Record<string, Wording>> = {
  en: { cue: 'By ', and: ' and ' },
  de: { cue: 'Von ', and: ' und ' },
  es: { cue: 'Por ', and: ' y ' },
  fr: { cue: 'Par ', and: ' et ' },
  it: { cue: 'Di ', and: ' e ' },
  pt: { cue: 'Por ', and: ' e ' },
  nl: { cue: 'Door ', and: ' en ' },
  sv: { cue: 'Av ', and: ' och ' },
  da: { cue: 'Af ', and: ' og ' },
  nb: { cue: 'Av ', and: ' og ' },
  no: { cue: 'Av ', and: ' og ' },
  nn: { cue: 'Av ', and: ' og ' },
}

const plain: Wording = { cue: '', and: ', ' }

function wordingOf(language: string): Wording {
  return wordings[language.trim().toLowerCase().split(/[-_]/)[0]!] ?? plain
}

/** Names as a byline lists them: `Jane Doe, John Roe and Ann Poe`. */
export function listNames(names: readonly string[], language: string): string {
  const { and } = wordingOf(language)
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${and}${last}`
}

/**
 * A byline with its affiliation: `By Jane Doe, Example Wire`.
 *
 * @param language - BCP 47 tag of the article's language, such as `en-US`.
 */
export function wordByline(names: readonly string[], affiliation: string, language: string): string {
  return `${wordingOf(language).cue}${listNames(names, language)}, ${affiliation}`
}
