/** What the HTML standard's tree construction (13.2.6) does with an element of one name. */
export interface Kind {
  name: string
  /** A number of its own. */
  id: number
  /** Has no content. */
  empty: boolean
  /** The parser opens it again where it is not closed in order. */
  formatting: boolean
  /** Its start ends an open paragraph. */
  closesParagraph: boolean
  heading: boolean
  /** Its end tag ends what is open in it. */
  closesThrough: boolean
  tablePart: boolean
  /** In it, only parts of a table stand; the parser moves all else out of it. */
  tableContext: boolean
  /** Ends what is in scope (13.2.4.2). */
  scopeEnd: boolean
  special: boolean
  /** The parser leaves SVG and MathML where it begins. */
  breaksOut: boolean
  /** In this part of SVG or MathML stands HTML. */
  htmlInside: boolean
  /** Its rules are not followed here. */
  unproven: boolean
  /** Never more than one, whatever the page says. */
  once: boolean
  /** The tokenizer reads its content as text (scripting off, as in `rehype-parse`). */
  raw: boolean
}

type Trait = Exclude<keyof Kind, 'name' | 'id'>

const traits: ReadonlyArray<readonly [Trait, string]> = [
  [
    'empty',
    'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
  ],
  ['formatting', 'a b big code em font i nobr s small strike strong tt u'],
  [
    'closesParagraph',
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
      'h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre search section summary ul xmp',
  ],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  [
    'closesThrough',
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
      'header hgroup li listing main menu nav ol p pre search section summary ul ' +
      'caption table tbody td tfoot th thead tr',
  ],
  ['tablePart', 'caption colgroup tbody td tfoot th thead tr'],
  ['tableContext', 'colgroup table tbody tfoot thead tr'],
  ['scopeEnd', 'applet caption html marquee object table td template th'],
  [
    'special',
    'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd ' +
      'details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header ' +
      'hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript ' +
      'object ol p param plaintext pre script search section select source style summary table tbody td template ' +
      'textarea tfoot th thead title tr track ul wbr xmp',
  ],
  [
    'breaksOut',
    'b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu ' +
      'meta nobr ol p pre ruby s small span strike strong sub sup table tt u ul var',
  ],
  ['htmlInside', 'desc foreignobject title annotation-xml mi mn mo ms mtext'],
  ['unproven', 'applet frameset marquee object plaintext rb rp rt rtc'],
  ['once', 'html head body'],
  ['raw', 'script style xmp iframe noembed noframes textarea title'],
]

/** Names without a trait that pages are full of. */
const plain =
  'abbr cite data del dfn g ins kbd label mark math optgroup option path picture q samp svg time use video'

const known = new Map<string, Kind>()
/** Known kinds by the hash of their names. */
const byHash = new Map<number, Kind>()

function make(name: string): Kind {
  const made: Kind = {
    name,
    id: known.size,
    empty: false,
    formatting: false,
    closesParagraph: false,
    heading: false,
    closesThrough: false,
    tablePart: false,
    tableContext: false,
    scopeEnd: false,
    special: false,
    breaksOut: false,
    htmlInside: false,
    unproven: false,
    once: false,
    raw: false,
  }
  known.set(name, made)
  byHash.set(hashOf(name), made)
  return made
}

for (const name of plain.split(' ')) make(name)
for (const [trait, names] of traits)
  for (const name of names.split(' ')) (known.get(name) ?? make(name))[trait] = true

/** The kind of a name that has traits. */
export function kind(name: string): Kind {
  return known.get(name) ?? make(name)
}

/** One step of the hash of a name: its letters in lower case. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code >= 0x41 && code <= 0x5a ? code | 0x20 : code)) | 0
}

function hashOf(name: string): number {
  let hash = 0
  for (let at = 0; at < name.length; at++) hash = hashStep(hash, name.charCodeAt(at))
  return hash
}

/** Kinds by name, without a string for each tag; unknown names last as long as one page. */
export class Kinds {
  private readonly others = new Map<string, Kind>()

  /** The kind of the name between two offsets, whose hash is known. */
  at(text: string, start: number, end: number, hash: number): Kind {
    const found = byHash.get(hash)
    if (found && isNamed(text, start, end, found.name)) return found
    const name = text.slice(start, end).toLowerCase()
    const other = known.get(name) ?? this.others.get(name)
    if (other) return other
    const made: Kind = { ...kind('span'), name, id: known.size + this.others.size, breaksOut: false }
    this.others.set(name, made)
    return made
  }
}

function isNamed(text: string, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false
  for (let at = 0; at < name.length; at++) {
    const code = text.charCodeAt(start + at)
    if ((code >= 0x41 && code <= 0x5a ? code | 0x20 : code) !== name.charCodeAt(at)) return false
  }
  return true
}
