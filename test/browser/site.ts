import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium as playwright } from 'playwright-core'
import { chromium, chromiumFlags } from '../../scripts/chromium.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** A folder served on the loopback, for as long as it is not disposed of. */
export interface Site extends AsyncDisposable {
  origin: string
}

/** Serves the files of a folder. */
export async function serve(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost')
    const file = path.join(
      folder,
      path.normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    )
    readFile(file).then(
      (bytes) =>
        response
          .setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream')
          .end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A browser with a profile of its own. */
export interface Browser extends AsyncDisposable {
  context: BrowserContext
}

/** Starts Chromium. */
export async function startBrowser(): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'creditline-chromium-'))
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: chromium,
    args: [...chromiumFlags],
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  return {
    context,
    [Symbol.asyncDispose]: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}
