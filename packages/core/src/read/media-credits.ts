import type { MediaCredit } from '../facts.ts'
import { fold } from '../text/fold.ts'
import { placeOfLine } from './reading.ts'
import type { Reading } from './reading.ts'
import { positionOf } from './position.ts'

/** Picture agencies whose photographs news wires carry under a licence of their own. */
const agencies = [
  'Reuters',
  'Associated Press',
  'AP Photo',
  'AP Images',
  'Getty Images',
  'Getty',
  'AFP',
  'Agence France-Presse',
  'EPA',
  'EFE',
  'Shutterstock',
  'Alamy',
  'Bloomberg',
  'ZUMA',
  'Sipa',
  'UPI',
  'Xinhua',
  'TASS',
  'Anadolu',
  'NurPhoto',
  'dpa',
  'picture alliance',
  'Pool',
]

const names = agencies.map((name) => name.replaceAll(' ', '\\s')).join('|')

/**
 * `REUTERS/Max Sample`, `(Photo by Max Sample/Getty Images)`, `AP Photo`, `Max Sample | AFP via Getty Images`: an
 * agency beside a slash, a bar, `via`, or after a word for a picture.
 */
const credit = new RegExp(
  [
    `\\b(?:${names})\\s?[/|]\\s?\\p{Lu}[^\\n;()]{0,60}`,
    `\\p{Lu}[^\\n;()/|]{0,60}\\s?[/|]\\s?(?:${names})(?:\\sImages)?\\b`,
    `\\b(?:photo|photograph|picture|image|credit|foto|bild)s?(?:\\scredit)?(?:\\sby|:|\\svia|\\sfrom)\\s?[^\\n;()]{0,60}?\\b(?:${names})\\b`,
    `\\b(?:AP\\sPhoto|AP\\sImages|Getty\\sImages)\\b`,
  ].join('|'),
  'iu',
)

const quick = new RegExp(`\\b(?:${names})`, 'i')

/** A credit is short: a longer line is prose that speaks of an agency. */
const longest = 400

/** Photographs in the article that are credited to a picture agency. */
export function readMediaCredits(reading: Reading, wire: readonly string[]): MediaCredit[] {
  const own = wire.map((name) => fold(name).lower)
  const found: MediaCredit[] = []
  for (const line of reading.page.lines) {
    if (line.text.length > longest || !quick.test(line.text)) continue
    const match = credit.exec(line.text)
    if (!match) continue
    const place = placeOfLine(reading, line)
    const text = match[0].trim()
    if (own.some((name) => fold(text).lower.includes(name))) continue
    if (!['caption', 'body', 'byline area', 'end'].includes(place)) continue
    const start = match.index
    found.push({
      credit: text,
      text: line.text,
      way: 'text',
      place,
      visibility: reading.sight.of(line.pieces[0]?.entry),
      position: positionOf(line, start, start + match[0].length),
      evidence: [],
    })
  }
  return found
}
