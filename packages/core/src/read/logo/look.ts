import { tellPicture, type PictureKind } from '../../logo/fingerprint.ts'
import type { Pixels } from '../../logo/pixels.ts'
import type { Place } from '../../facts.ts'
import type { ImagePorts } from '../../options.ts'
import type { Terms } from '../../terms/types.ts'
import type { Reading } from '../reading.ts'
import { placeOfEntry } from '../reading.ts'
import { pathsOf } from './addresses.ts'
import { bytesOfData } from './data-address.ts'
import { LogoJudge } from './judge.ts'
import { picturesOf, type Picture } from './pictures.ts'
import { loads } from './source.ts'

/** What came of looking at a picture: what it shows under the terms of each id, or why it could not be looked at. */
export type Look = { kinds: ReadonlyMap<string, PictureKind> } | { fault: string }

/** Looks by the address of the picture, as the page writes it. */
export type Looks = ReadonlyMap<string, Look>

/** Pictures of an article that are looked at at once, at most. */
const mostPictures = 40

/** Where a picture that nothing names is of no use to the article. */
const apart: ReadonlySet<Place> = new Set<Place>([
  'aside',
  'related',
  'comments',
  'navigation',
  'tags',
  'masthead',
  'elsewhere',
])

/** Addresses of one picture, and ways to write an address, that are tried. */
const mostAddresses = 3

const mostPixels = 50_000_000

/** Which pictures of an article are looked at. */
export interface Choice {
  /** Those that words or addresses name as a logo of the terms. */
  named?: true
  /** Those with the article that nothing names. */
  others?: true
  /** Only those that the page carries itself (`data:`). */
  carried?: boolean
}

/**
 * Looks at pictures whose bytes are at hand: in the address itself, or given by `loadImage`. Without `decodeImage`, or
 * where no terms have fingerprints, nothing is looked at.
 */
export async function lookAtPictures(
  reading: Reading,
  terms: readonly Terms[],
  ports: ImagePorts,
  choice: Choice,
): Promise<Looks> {
  const looks = new Map<string, Look>()
  const { decodeImage, loadImage } = ports
  const telling = terms.filter(({ logo, confusedWith }) =>
    [logo, ...confusedWith].some(({ fingerprints }) => fingerprints?.length),
  )
  if (!decodeImage || telling.length === 0) return looks
  const open = addressesToLookAt(reading, telling, choice)
  const work = async (): Promise<void> => {
    for (let address = open.shift(); address !== undefined; address = open.shift()) {
      const look = await lookAt(address, telling, { decodeImage, ...(loadImage && { loadImage }) })
      if (look) looks.set(address, look)
    }
  }
  await Promise.all([work(), work(), work(), work()])
  return looks
}

function addressesToLookAt(reading: Reading, terms: readonly Terms[], choice: Choice): string[] {
  const isWith = ({ entry }: Picture): boolean => !apart.has(placeOfEntry(reading, entry))
  const pictures = picturesOf(reading.page).filter(({ addresses }) => addresses.length > 0)
  const named = new Set<Picture>()
  for (const each of terms) for (const { picture } of new LogoJudge(each).judge(pictures)) named.add(picture)
  const chosen = [
    ...(choice.named ? pictures.filter((picture) => named.has(picture)) : []),
    ...(choice.others ? pictures.filter((picture) => !named.has(picture) && isWith(picture)) : []),
  ]
  const addresses = chosen
    .slice(0, mostPictures)
    .flatMap((picture) =>
      picture.addresses.filter((address) => loads(address) === 'picture').slice(0, mostAddresses),
    )
  return [...new Set(addresses)].filter((address) => !choice.carried || /^\s*data:/i.test(address))
}

type Ports = ImagePorts & { decodeImage: NonNullable<ImagePorts['decodeImage']> }

async function lookAt(address: string, terms: readonly Terms[], ports: Ports): Promise<Look | undefined> {
  try {
    const bytes = await bytesOf(address, ports)
    const pixels = bytes && (await ports.decodeImage(bytes))
    if (!pixels) return undefined
    assertPixels(pixels)
    return { kinds: new Map(terms.map((each) => [each.id, kindOf(bytes, pixels, each)])) }
  } catch (error) {
    // What cannot be loaded or decoded stands in the facts, with the reason.
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

async function bytesOf(address: string, { loadImage }: Ports): Promise<Uint8Array | undefined> {
  if (/^\s*data:/i.test(address)) return bytesOfData(address)
  if (!loadImage) return undefined
  for (const path of new Set([address, ...pathsOf(address).slice(0, mostAddresses)])) {
    const bytes = await loadImage(path)
    if (bytes) return bytes
  }
  return undefined
}

function assertPixels({ width, height, data }: Pixels): void {
  if (width < 1 || height < 1 || width * height > mostPixels) {
    throw new RangeError(`A picture of ${width} by ${height} pixels, expected up to ${mostPixels} pixels`)
  }
  if (data.length !== width * height * 4) {
    throw new RangeError(`${data.length} bytes for ${width} by ${height} pixels, expected four a pixel`)
  }
}

/** What pictures that a host decoded once and gives again were found to show. */
const known = new WeakMap<Pixels, WeakMap<Terms, PictureKind>>()

/** A drawing that a browser draws and a decoder does not, for want of a font, is not blank. */
function kindOf(bytes: Uint8Array, pixels: Pixels, terms: Terms): PictureKind {
  const kinds = known.get(pixels) ?? new WeakMap<Terms, PictureKind>()
  known.set(pixels, kinds)
  const kind = kinds.get(terms) ?? tellPicture(pixels, terms)
  kinds.set(terms, kind)
  return kind === 'blank' && isMarkup(bytes) ? 'other' : kind
}

function isMarkup(bytes: Uint8Array): boolean {
  return /^[\s\uFEFF]*</.test(new TextDecoder().decode(bytes.subarray(0, 64)))
}
