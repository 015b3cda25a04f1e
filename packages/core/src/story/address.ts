/** Query parameters that count visits and tell no pages apart. */
const tracking = /^(?:utm_|mc_|fb|gclid$|ref$|source$|amp$|share$|output)/

/** Paths behind which the query names the page: the root, and those of scripts. */
const script = /^$|\.(?:php|aspx?|cgi|jsp|cfm)$/

/**
 * An address without what does not tell pages apart: scheme, `www.`, query, fragment, closing slash. The query stays
 * where it is all that names the page (`/?p=12`, `story.php?id=12`).
 *
 * @returns `undefined` for what names no page: no web address, or the front page of a site.
 */
export function addressOf(href: string): string | undefined {
  const url = URL.parse(href.trim())
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const host = url.host.replace(/^www\./, '')
  const path = decode(url.pathname).replace(/\/+$/, '')
  if (!script.test(path)) return host + path
  const query = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !tracking.test(part))
    .toSorted()
    .join('&')
  return query === '' && path === '' ? undefined : `${host}${path}?${query}`
}

function decode(path: string): string {
  // A lone percent sign is no encoding: the path then stays as it is.
  return path.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    const bytes = Uint8Array.from(encoded.slice(1).split('%'), (hex) => Number.parseInt(hex, 16))
    const text = new TextDecoder().decode(bytes)
    return text.includes('\ufffd') ? encoded.toUpperCase() : text
  })
}
