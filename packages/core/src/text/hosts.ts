/** Whether an address is on a host or one of its subdomains. */
export function isOnHost(href: string, domain: string): boolean {
  // Taking an address apart costs much; one without escapes has its host as it is.
  if (/^[!-$&-~]*$/.test(href) && !href.toLowerCase().includes(domain)) return false
  const host = hostOf(href)
  return host === domain || host?.endsWith(`.${domain}`) === true
}

/** The host of an absolute address, lower-case; `undefined` where it has none. */
function hostOf(href: string): string | undefined {
  return URL.parse(href)?.hostname
}
