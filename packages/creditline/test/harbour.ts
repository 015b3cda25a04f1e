import { fingerprint, readTerms, type Terms } from '@creditline/core'
import { getTerms } from '@creditline/terms'
import sharp, { type Sharp } from 'sharp'
import { draw, harbour } from '../../core/test/mark.ts'

const dcnf = getTerms('dcnf')

/** Terms of an invented wire that ask for its logo alone, told by its pixels and by the names of some files. */
export function harbourTerms(...files: readonly string[]): Terms {
  return readTerms({
    ...dcnf,
    id: 'harbour-wire',
    name: 'Harbour Wire',
    names: ['Harbour Wire'],
    abbreviations: [],
    confusedWith: [],
    domains: [],
    sharedDomains: [],
    logo: { names: [], files, fingerprints: [fingerprint(draw(harbour), 'Harbour Wire')] },
    clauses: { logo: dcnf.clauses.logo },
  })
}

/** A picture of a mark. */
export function image(letters: readonly number[]): Sharp {
  const { width, height, data } = draw(letters, { width: 500 })
  return sharp(data, { raw: { width, height, channels: 4 } })
}
