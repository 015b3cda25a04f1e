import type { Logo, Visibility } from '../facts.ts'
import type { Terms } from '../terms/types.ts'
import { LogoJudge } from './logo/judge.ts'
import type { Looks } from './logo/look.ts'
import type { Picture } from './logo/pictures.ts'
import { backgroundOf, picturesOf } from './logo/pictures.ts'
import type { Entry } from './page.ts'
import type { Reading } from './reading.ts'
import { placeOfEntry } from './reading.ts'
import type { Sight } from './visibility/sight.ts'

/**
 * Reads every picture that is, or could be taken for, the logo of the wire.
 *
 * @param looks - what pictures show whose bytes are at hand.
 */
export function readLogos(reading: Reading, terms: Terms, looks?: Looks): Logo[] {
  const { page, sight } = reading
  const judge = new LogoJudge(terms, looks)
  const logos: Array<{ logo: Logo; picture: Picture }> = []
  const pictures = picturesOf(page)
  for (const { entry, address } of sight.pictures((one) => judge.isLogoFile(one)))
    pictures.push(backgroundOf(entry, page, [address]))
  for (const { picture, judged } of judge.judge(pictures)) {
    const { entry } = picture
    const logo: Logo = {
      text: judged.text,
      way: wayOf(picture, judged.witnesses),
      place: placeOfEntry(reading, entry),
      visibility: visibilityOf(picture, sight),
      position: entry.node.position,
      evidence: judged.evidence,
      match: judged.match,
      src: shorten(judged.src),
      alt: picture.alt,
      witnesses: judged.witnesses,
    }
    logos.push({ logo, picture })
  }
  return distinct(logos).toSorted((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
}

function wayOf({ kind, addresses }: Picture, witnesses: readonly string[]): Logo['way'] {
  if (witnesses.every((witness) => witness === 'pixels')) return 'pixels'
  return kind === 'background' && addresses.length > 0 ? 'style' : 'image'
}

/** An address that carries its picture is as long as the picture: its beginning tells it. */
function shorten(address: string | undefined): string | undefined {
  return address && /^\s*data:/i.test(address) && address.length > 120 ? `${address.slice(0, 120)}…` : address
}

function visibilityOf(picture: Picture, sight: Sight): Visibility {
  const seen =
    picture.kind === 'background' ? sight.ofBackground(picture.entry) : sight.ofPicture(picture.entry)
  if (seen.seen === 'hidden' || picture.loads === 'picture') return seen
  if (picture.kind === 'drawing') return { seen: 'hidden', why: 'never-drawn' }
  return { seen: 'hidden', why: picture.loads === 'placeholder' ? 'placeholder' : 'broken-source' }
}

/**
 * Leaves out what is told already: a labelled box around a picture that is a sighting itself, and the twin of an image
 * for readers without scripts.
 */
function distinct(found: Array<{ logo: Logo; picture: Picture }>): Logo[] {
  const shown = new Set(
    found.filter(({ logo }) => logo.visibility.seen !== 'hidden').map(({ logo }) => twinKey(logo)),
  )
  const holders = holdersOf(found.map(({ picture }) => picture.entry))
  return found
    .filter(({ logo, picture }) => {
      if (logo.visibility.seen === 'hidden' && logo.visibility.why === 'noscript')
        return !shown.has(twinKey(logo))
      if (picture.kind !== 'background' || picture.addresses.length > 0) return true
      return !holders.has(picture.entry)
    })
    .map(({ logo }) => logo)
}

function twinKey({ src, match }: Logo): string {
  return `${match} ${src}`
}

/** Every element that holds one of these, and those that are there twice. */
function holdersOf(entries: readonly Entry[]): Set<Entry> {
  const seen = new Set<Entry>()
  const holders = new Set<Entry>()
  for (const entry of entries) {
    if (seen.has(entry)) holders.add(entry)
    seen.add(entry)
    for (let at = entry.parent; at && !holders.has(at); at = at.parent) holders.add(at)
  }
  return holders
}
