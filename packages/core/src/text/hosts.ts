/** Whether an address is on a host or one of its subdomains. */
export function isOnHost(href: string, domain: string): boolean {
  const host = hostOf(href)
  return host === domain || host?.endsWith(`.${domain}`) === true
}

/** The host of an absolute address, lower-case; `undefined` where it has none. */
function hostOf(href: string): string | undefined {
  return URL.parse(href)?.hostname
}
