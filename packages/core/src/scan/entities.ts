import { kindOf } from './letters.ts'

/** An accented letter by its name: `eacute`. */
const accented = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)$/i

const ligatures: Readonly<Record<string, string>> = { aelig: 'ae', oelig: 'oe', szlig: 'ss', trade: 'tm' }

/** Letters of other alphabets, styled letters, and letters with marks that no European keyboard has. */
const styled = /^[a-z]{1,6}(?:fr|opf|scr|cy|cyr|breve|macr|dot|ogon|strok|midot|dblac)$/i

/** The other names that stand for a letter or figure, or a sign that is drawn as one. */
const letters = new Set(
  (
    'Alpha Bernoullis Beta CapitalDifferentialD Cayleys Chi DD DifferentialD ENG ETH Epsilon Eta ExponentialE ' +
    'Fouriertrf HilbertSpace IJlig Im ImaginaryI Iota Kappa Laplacetrf Mellintrf Mu Nu Omicron Poincareplane Re Rho ' +
    'THORN Tau Upsilon Zeta alpha angst bernou beta chi circledS complexes dd ee ell eng epsi epsilon eta eth ' +
    'expectation exponentiale ffilig fflig ffllig filig fjlig fllig frac12 frac13 frac14 frac15 frac16 frac18 frac23 ' +
    'frac25 frac34 frac35 frac38 frac45 frac56 frac58 frac78 gamma half hamilt hbar ii ijlig image imagline imagpart ' +
    'imath incare inodot integers iota kappa lagran napos naturals nu numero oS omega omicron order orderof ordf ordm ' +
    'phmmat pi planck planckh plankv primes quaternions rationals real realine realpart reals rho sigma sup1 sup2 sup3 ' +
    'tau thorn upsi upsilon zeetrf'
  ).split(' '),
)

/** Names of letters, and of what is not seen, that need no semicolon. */
const bare =
  /^(?:shy|[a-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash)|aelig|szlig|ord[fm]|sup[123]|frac|eth|thorn|micro)/i

/** Names that are no part of UTF-8 that was decoded wrongly. */
const ascii = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

/** What a name between `&` and `;` stands for. */
export interface Named {
  /** Letters that it is read as; `undefined` where only a parser knows. */
  letters: readonly number[] | undefined
  /** A character like it: where it is a letter of Latin 1, one that may begin what was decoded wrongly. */
  like: number
}

/** Reads the name of an entity; a name that is none is read as if it stood for a sign. */
export function readNamed(name: string): Named {
  if (ascii.has(name)) return { letters: [], like: 0 }
  const letter = accented.exec(name)?.[1] ?? ligatures[name.toLowerCase()]
  if (letter !== undefined)
    return { letters: Array.from(letter, (each) => kindOf(each.charCodeAt(0))), like: 0xc2 }
  if (letters.has(name) || styled.test(name)) return { letters: undefined, like: 0 }
  return { letters: [], like: name === 'times' ? 0xd7 : 0x80 }
}

/** Whether letters behind a `&` may begin with the name of a letter, or of what is not seen. */
export function mayNeedNoSemicolon(name: string): boolean {
  return bare.test(name)
}
