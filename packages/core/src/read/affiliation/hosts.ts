import type { Sieve } from '../../text/sieve.ts'
import { sieveFor } from '../../text/sieve.ts'

/** A host name as it is written in a text, with or without a scheme. */
const host = /(?<![\p{L}\p{N}@.-])(?:https?:\/\/)?((?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24})(?![\p{L}\p{N}@-])/giu

/** A place where a text names a host. */
interface HostHit {
  start: number
  end: number
  form: 'host'
}

/**
 * Looks for host names that name the wire: its own, or its name or abbreviation as the label of another.
 *
 * @param names - names and abbreviations of the wire.
 */
export function createHostFinder(names: readonly string[]): {
  find: (text: string) => HostHit[]
  sieve: Sieve
} {
  const labels = new Set(names.map((name) => name.toLowerCase().replace(/[^a-z\d]/g, '')))
  labels.delete('')
  return {
    find(text) {
      if (!text.includes('.')) return []
      const found: HostHit[] = []
      for (const match of text.matchAll(host)) {
        const name = match[1]!.toLowerCase()
        if (!name.split('.').some((label) => labels.has(label.replaceAll('-', '')))) continue
        found.push({ start: match.index, end: match.index + match[0].length, form: 'host' })
      }
      return found
    },
    sieve: sieveFor([...labels]),
  }
}
