import { createServer, type Server } from 'node:http'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../../scripts/bundles.ts'
import { chromium, chromiumFlags } from '../../scripts/chromium.ts'

const example = path.join(import.meta.dirname, '../../examples/browser')
const articles = path.join(import.meta.dirname, '../../examples/articles')
let server: Server
let origin: string
let profile: string
let browser: BrowserContext

beforeAll(async () => {
  const files = await bundle({
    folder: '',
    owns: /./,
    input: {
      input: { sidebar: path.join(example, 'sidebar.ts') },
      platform: 'browser',
      resolve: { conditionNames: ['browser', 'import', 'default'] },
    },
    output: {},
  })
  files.set('index.html', await readFile(path.join(example, 'index.html'), 'utf8'))
  server = createServer((request, response) => {
    const name = new URL(request.url!, 'http://localhost').pathname.slice(1) || 'index.html'
    const file = files.get(name)
    if (file === undefined) response.writeHead(404).end()
    else
      response.setHeader('content-type', name.endsWith('.html') ? 'text/html' : 'text/javascript').end(file)
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

test('the sidebar says what it thinks of an article while it is typed', async () => {
  const page = await browser.newPage()
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.goto(origin)
  await page.getByLabel('Reporter').fill('Owen Fairweather')
  await page
    .getByLabel('Article')
    .fill(await readFile(path.join(articles, 'broken/transit-vote.html'), 'utf8'))
  await page.getByText('breach').waitFor()
  expect(await page.locator('li').first().textContent()).toMatch(/^Line \d+: Unexpected/)
  await page
    .getByLabel('Article')
    .fill(await readFile(path.join(articles, 'compliant/school-budget.html'), 'utf8'))
  await page.getByText('compliant').waitFor()
  expect(await page.locator('li').count()).toBe(0)
  expect(errors).toEqual([])
})
