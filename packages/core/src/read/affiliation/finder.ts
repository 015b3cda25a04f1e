import type { AffiliationForm } from '../../facts.ts'
import type { Terms } from '../../terms/types.ts'
import { createOrganisationMatcher } from '../../text/organisations.ts'
import type { Sieve } from '../../text/sieve.ts'
import { joinSieves } from '../../text/sieve.ts'
import { wordsOf } from '../../text/words.ts'
import { createHostFinder } from './hosts.ts'

/** A place where a text names the wire, or the body that it is confused with. */
export interface Hit {
  start: number
  end: number
  form: AffiliationForm
}

/** Looks for the wire, its hosts, and what it is confused with in any number of texts. */
export interface WireFinder {
  find: (text: string) => readonly Hit[]
  /** Whether a text names the wire itself. */
  namesWire: (text: string) => boolean
  /** Passes every text in which `find` finds something. */
  sieve: Sieve
}

const finders = new WeakMap<Terms, WireFinder>()

/** The finder for the wire of some terms. */
export function finderOf(terms: Terms): WireFinder {
  let finder = finders.get(terms)
  if (!finder) finders.set(terms, (finder = createFinder(terms)))
  return finder
}

function createFinder(terms: Terms): WireFinder {
  const wire = createOrganisationMatcher(terms.names, terms.abbreviations)
  const others = terms.confusedWith.map(({ names }) => createOrganisationMatcher(names, []))
  const hosts = createHostFinder([...terms.names, ...terms.abbreviations])
  const find = (text: string): Hit[] => {
    const wording = wordsOf(text)
    const hits: Hit[] = wire.find(wording)
    for (const other of others)
      for (const { start, end, form } of other.find(wording))
        if (form === 'name' && !hits.some((hit) => hit.start < end && hit.end > start))
          hits.push({ start, end, form: 'confused' })
    return [...hits, ...hosts.find(text)]
  }
  let last: { text: string; hits: readonly Hit[] } | undefined
  return {
    // A line is asked for as it is written, then as it is seen, which mostly is the same.
    find: (text) => (last?.text === text ? last : (last = { text, hits: find(text) })).hits,
    namesWire: (text) => wire.find(text).length > 0,
    sieve: joinSieves(wire.sieve, ...others.map(({ sieve }) => sieve), hosts.sieve),
  }
}
