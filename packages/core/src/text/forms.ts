import type { PersonName, Token } from './person.ts'

/** The parts of a name in one order, and the best that a match of them can be. */
export interface Form {
  tokens: Token[]
  best: 'same' | 'variant' | 'part'
  /** Misspellings are looked for. */
  near: boolean
  /** Other words may stand between first name and surname. */
  between: boolean
}

/** The orders and parts in which a name is looked for. */
export function formsOf(name: PersonName): Form[] {
  const { tokens } = name
  const of = (...roles: Array<Token['role']>): Token[] => tokens.filter((token) => roles.includes(token.role))
  const surname = of('surname')
  const particle = of('particle')
  const family = of('particle', 'surname')
  const rest = of('given', 'middle')
  const forms: Form[] = [{ tokens, best: 'same', near: true, between: true }]
  const add = (best: Form['best'], ...parts: Token[][]): void => {
    const [first, ...others] = parts.flat()
    forms.push({
      tokens: [{ ...first!, joint: 'none' }, ...others],
      best,
      near: best === 'variant',
      between: false,
    })
  }
  if (rest.length === 0) return forms
  const behind = rest.map((token, at): Token => (at === 0 ? { ...token, joint: 'comma' } : token))
  add('variant', family, behind, of('suffix'))
  add('part', family)
  const middle = of('middle')
  if (middle.some((token) => !token.initial)) add('part', middle, family, of('suffix'))
  if (particle.length > 0) {
    add('variant', surname, behind, spaced(particle))
    add('part', rest, spaced(surname))
    add('part', surname)
  }
  for (const half of halves(surname)) add('part', rest, particle, spaced(half))
  for (const half of halves(of('given'))) add('part', half, spaced(of('middle')), spaced(family))
  return forms
}

/** The halves of a double name; `O'Dwyer` and the like are one. */
function halves(tokens: Token[]): Token[][] {
  const at = tokens.findIndex((token, index) => index > 0 && token.joint === 'hyphen')
  return at === -1 ? [] : [tokens.slice(0, at), tokens.slice(at)]
}

function spaced(tokens: Token[]): Token[] {
  return tokens.map((token, at) => (at === 0 ? { ...token, joint: 'space' } : token))
}
