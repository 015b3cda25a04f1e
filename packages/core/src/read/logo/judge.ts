import type { Evidence, LogoMatch } from '../../facts.ts'
import type { Terms } from '../../terms/types.ts'
import { attribute } from '../page.ts'
import { pathsOf } from './addresses.ts'
import type { FileSays } from './files.ts'
import { LogoFiles } from './files.ts'
import type { Named } from './names.ts'
import type { Looks } from './look.ts'
import { LogoNames } from './names.ts'
import type { Label, Picture } from './pictures.ts'
import { weigh } from './weigh.ts'

/** What a picture was found to be. */
export interface Judged {
  match: LogoMatch
  /** What told it. */
  witnesses: string[]
  /** The words or the file that it was told by. */
  text: string
  src: string | undefined
  evidence: Evidence[]
}

/** What was found, before it is said as evidence. */
type Told = Omit<Judged, 'evidence'>

/** Of all that a page says of its pictures, what deserves a close look. */
interface Telling {
  addresses: ReadonlySet<string>
  labels: ReadonlySet<string>
}

/** What tells logos by the terms: made once. */
interface Tellers {
  files: LogoFiles
  names: LogoNames
}

const made = new WeakMap<Terms, Tellers>()

function tellersOf(terms: Terms): Tellers {
  let tellers = made.get(terms)
  if (!tellers) made.set(terms, (tellers = { files: new LogoFiles(terms), names: new LogoNames(terms) }))
  return tellers
}

/** Weighs what speaks for and against a picture being the wire's logo. The file is a better witness than the words. */
export class LogoJudge {
  private readonly files: LogoFiles
  private readonly names: LogoNames
  private readonly terms: Terms
  private readonly looks: Looks

  constructor(terms: Terms, looks: Looks = new Map()) {
    this.terms = terms
    this.looks = looks
    const tellers = tellersOf(terms)
    this.files = tellers.files
    this.names = tellers.names
  }

  /** Whether an address is that of the wire's logo. */
  isLogoFile(address: string): boolean {
    return this.files.mayTell(address) && pathsOf(address).some((path) => this.files.read(path) === 'wire')
  }

  /** What some pictures were found to be; those that are nothing to anybody are left out. */
  *judge(pictures: readonly Picture[]): Generator<{ picture: Picture; judged: Judged }> {
    const telling: Telling = {
      addresses: this.files.telling(pictures.flatMap(({ addresses }) => addresses)),
      labels: this.names.telling(pictures.flatMap(({ labels }) => labels.map(({ text }) => text))),
    }
    for (const picture of pictures) {
      const told = this.judgeByWords(picture, telling)
      const said = told && { ...told, evidence: told.witnesses.map((code) => ({ code, weight: 1 })) }
      const judged = weigh(picture, said, this.terms, this.looks)
      if (judged) yield { picture, judged }
    }
  }

  private judgeByWords(picture: Picture, telling: Telling): Told | undefined {
    const label = this.readLabels(picture, telling)
    if (!label && !this.mayBeTold(picture, telling)) return undefined
    const { file, address } = this.readFiles(picture)
    const src = address ?? picture.addresses[0]
    if (file === 'wire') {
      const witnesses = ['file', ...(label?.named === 'wire' ? [label.label.witness] : [])]
      const nameless = picture.kind === 'background' && label?.named !== 'wire'
      return { match: nameless ? 'unnamed' : 'wire', witnesses, text: label?.label.text ?? nameOf(src), src }
    }
    if (file === 'confused') {
      return { match: 'confused', witnesses: ['file'], text: label?.label.text ?? nameOf(src), src }
    }
    if (label) {
      const match =
        label.named === 'confused'
          ? 'confused'
          : isDoubtful(picture, file, label.named)
            ? 'named-only'
            : 'wire'
      return { match, witnesses: [label.label.witness], text: label.label.text, src }
    }
    return this.judgeUnnamed(picture, file, src)
  }

  /** Whether the file of a picture that no label names, or what is around it, can say anything; nearly none can. */
  private mayBeTold({ addresses, href, kind, labels, loads }: Picture, telling: Telling): boolean {
    if (addresses.some((address) => telling.addresses.has(address))) return true
    if (labels.length > 0 || kind === 'background') return false
    return loads === 'nothing' || (href !== undefined && this.files.readHome(href) !== undefined)
  }

  /** A picture that nothing names: where it links to says whose logo it is, or its class what should have stood there. */
  private judgeUnnamed(
    picture: Picture,
    file: FileSays | undefined,
    src: string | undefined,
  ): Told | undefined {
    if (picture.labels.length > 0 || picture.kind === 'background') return undefined
    const home = picture.href === undefined ? undefined : this.files.readHome(picture.href)
    if (home && file === undefined && picture.loads === 'picture') {
      return { match: home, witnesses: ['url'], text: picture.href!, src }
    }
    if (picture.loads !== 'nothing') return undefined
    const classes = `${attribute(picture.entry.node, 'className') ?? ''} ${attribute(picture.entry.node, 'id') ?? ''}`
    const named = classes.split(/\s+/).find((name) => name !== '' && this.files.read(name) === 'wire')
    return named === undefined ? undefined : { match: 'named-only', witnesses: ['class'], text: named, src }
  }

  private readFiles(picture: Picture): { file: FileSays | undefined; address: string | undefined } {
    let file: FileSays | undefined
    let address: string | undefined
    for (const one of picture.addresses) {
      for (const path of pathsOf(one)) {
        const says = this.files.read(path)
        if (says === 'wire') return { file: says, address: one }
        if (says !== undefined && (file === undefined || says === 'confused')) {
          file = says
          address = one
        }
      }
    }
    return { file, address }
  }

  /** The best of its labels: one that names the wire, else one that names a body it is confused with. */
  private readLabels(picture: Picture, telling: Telling): { named: Named; label: Label } | undefined {
    let best: { named: Named; label: Label } | undefined
    for (const label of picture.labels) {
      if (!telling.labels.has(label.text)) continue
      const named = this.names.read(label.text)
      if (named === 'wire') return { named, label }
      if (named !== undefined) best ??= { named, label }
    }
    return best
  }
}

/** Whether the picture itself does not bear out what its label says. */
function isDoubtful(picture: Picture, file: FileSays | undefined, named: Named): boolean {
  if (named === 'wire-among-others' || file !== undefined || picture.loads !== 'picture') return true
  if (picture.kind === 'background' && picture.addresses.length === 0) return true
  return /(?:^|[\s_-])avatar(?:$|[\s_-])/i.test(attribute(picture.entry.node, 'className') ?? '')
}

function nameOf(src: string | undefined): string {
  if (src === undefined) return ''
  const path = /^[^?#]*/.exec(src)?.[0] ?? src
  return path.slice(path.lastIndexOf('/') + 1)
}
