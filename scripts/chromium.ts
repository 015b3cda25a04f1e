/** The browser of the browser tests. */
export const chromium: string = process.env['CREDITLINE_CHROMIUM'] ?? '/usr/bin/chromium'

/** What it is started with: no window, no sandbox (the tests may run as root), nothing fetched on its own account. */
export const chromiumFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
