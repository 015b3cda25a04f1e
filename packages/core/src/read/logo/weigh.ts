import type { Evidence } from '../../facts.ts'
import type { PictureKind } from '../../logo/fingerprint.ts'
import type { Terms } from '../../terms/types.ts'
import type { Judged } from './judge.ts'
import type { Looks } from './look.ts'
import type { Picture } from './pictures.ts'

/** What the pixels of a picture say, and of which address. */
interface Seen {
  kind: PictureKind
  address: string
}

/** Weighs what words and addresses say of a picture against its pixels, the best witness there is. */
export function weigh(
  picture: Picture,
  told: Judged | undefined,
  terms: Terms,
  looks: Looks,
): Judged | undefined {
  const evidence = faultsOf(picture, looks)
  const seen = seenOf(picture, terms, looks)
  if (!seen) return told && { ...told, evidence: [...told.evidence, ...evidence] }
  const { kind, address } = seen
  if (kind === 'wire' || kind === 'confused') {
    const agrees = told !== undefined && (told.match === 'confused') === (kind === 'confused')
    const nameless = picture.kind === 'background' && picture.labels.length === 0
    return {
      match: kind === 'wire' && nameless ? 'unnamed' : kind,
      witnesses: ['pixels', ...(agrees ? told.witnesses : [])],
      text: told?.text ?? picture.labels[0]?.text ?? lastPart(address),
      src: address,
      evidence: [{ code: 'pixels', weight: 1, detail: kind }, ...(agrees ? told.evidence : []), ...evidence],
    }
  }
  if (!told) return undefined
  const against: Evidence = { code: 'pixels', weight: -1, detail: kind }
  // Artwork is drawn anew at times: a file that is named after the logo may show one that has no fingerprint yet.
  const isDoubted =
    kind === 'blank' || !told.witnesses.some((witness) => witness === 'file' || witness === 'url')
  const match = isDoubted && told.match !== 'confused' ? 'named-only' : told.match
  return { ...told, match, evidence: [...told.evidence, against, ...evidence] }
}

/** What the best address that was looked at shows; the wire's logo at any of them. */
function seenOf({ addresses }: Picture, terms: Terms, looks: Looks): Seen | undefined {
  const seen: Seen[] = []
  for (const address of addresses) {
    const look = looks.get(address)
    const kind = look && 'kinds' in look ? look.kinds.get(terms.id) : undefined
    if (kind) seen.push({ kind, address })
  }
  const wire = seen.find(({ kind }) => kind === 'wire')
  // A stand-in says nothing of the picture that takes its place.
  return wire ?? (seen[0]?.address === addresses[0] ? seen[0] : undefined)
}

function faultsOf({ addresses }: Picture, looks: Looks): Evidence[] {
  const faults: Evidence[] = []
  for (const address of addresses) {
    const look = looks.get(address)
    if (look && 'fault' in look) faults.push({ code: 'unreadable-picture', weight: 0, detail: look.fault })
  }
  return faults
}

function lastPart(address: string): string {
  if (/^\s*data:/i.test(address)) return ''
  const path = /^[^?#]*/.exec(address)?.[0] ?? address
  return path.slice(path.lastIndexOf('/') + 1)
}
