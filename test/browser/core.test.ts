import { createServer, type Server } from 'node:http'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as Core from '@creditline/core'
import { chromium, chromiumFlags } from '../../scripts/chromium.ts'

const host = `<!doctype html><title>core</title>
<script type="module">globalThis.core = await import('/core.js')</script>`
const bundle = path.join(import.meta.dirname, '../../dist/browser')
let server: Server
let origin: string
let profile: string
let browser: BrowserContext

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost')
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html').end(host)
      return
    }
    try {
      const text = await readFile(path.join(bundle, path.posix.normalize(pathname)), 'utf8')
      response.setHeader('content-type', 'text/javascript').end(text)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  profile = await mkdtemp(path.join(tmpdir(), 'creditline-chromium-'))
  browser = await playwright.launchPersistentContext(profile, {
    executablePath: chromium,
    args: [...chromiumFlags],
  })
})

afterAll(async () => {
  await browser.close()
  server.close()
  await rm(profile, { recursive: true })
})

test('core says in a page what it says in Node', async () => {
  const { inspect }: typeof Core = await import('@creditline/core')
  const article = '<article><h1>Rain</h1><p>By Ada Example</p><p>It rains.</p></article>'
  const page = await browser.newPage()
  await page.goto(origin)
  await page.waitForFunction('globalThis.core')
  const facts = await page.evaluate(async (given) => {
    const { core } = globalThis as unknown as { core: typeof Core }
    return JSON.stringify(await core.inspect(given))
  }, article)
  expect(facts).toBe(JSON.stringify(await inspect(article)))
})
