import type { Terms } from '../../terms/types.ts'

/** A host name as it is written in a text, with or without a scheme. */
const host = /(?<![\p{L}\p{N}@.-])(?:https?:\/\/)?((?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24})(?![\p{L}\p{N}@-])/giu

/** Host names that name the wire: its own, or its name or abbreviation as the label of another. */
export function findHosts(text: string, terms: Terms): Array<{ start: number; end: number; form: 'host' }> {
  if (!text.includes('.')) return []
  const labels = new Set(
    [...terms.names, ...terms.abbreviations].map((name) => name.toLowerCase().replace(/[^a-z\d]/g, '')),
  )
  const found: Array<{ start: number; end: number; form: 'host' }> = []
  for (const match of text.matchAll(host)) {
    const name = match[1]!.toLowerCase()
    if (!name.split('.').some((label) => labels.has(label.replaceAll('-', '')))) continue
    found.push({ start: match.index, end: match.index + match[0].length, form: 'host' })
  }
  return found
}
