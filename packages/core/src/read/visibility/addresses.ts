import { ident } from 'css-tree/utils'

const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s][^)]*))/gi

/** The addresses that stand as `url()` in the text of declarations. */
export function addressesIn(declarations: string): string[] {
  if (!/url\(/i.test(declarations)) return []
  const found: string[] = []
  for (const [, double, single, bare] of declarations.matchAll(address)) {
    const text = (double ?? single ?? bare ?? '').trim()
    if (text !== '') found.push(text.includes('\\') ? ident.decode(text) : text)
  }
  return found
}
