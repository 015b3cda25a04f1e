/// <reference lib="dom" />
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults } from '../browser/accessibility.ts'
import { type Browser, serve, type Site, startBrowser } from '../browser/site.ts'

const root = path.join(import.meta.dirname, '../..')
const playground = path.join(root, 'packages/playground')
let site: Site
let browser: Browser

beforeAll(async () => {
  execFileSync(process.execPath, [path.join(playground, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: playground,
  })
  site = await serve(path.join(playground, 'dist'))
  browser = await startBrowser()
})

afterAll(async () => {
  await browser[Symbol.asyncDispose]()
  await site[Symbol.asyncDispose]()
})

const article = (name: string): Promise<string> =>
  readFile(path.join(root, 'examples/articles', name), 'utf8')

/** Opens the playground and waits for its first verdict. */
async function open(hash = ''): Promise<Page> {
  const page = await browser.context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(`${site.origin}/${hash}`)
  await page.locator('.verdict').waitFor()
  return page
}

/** Puts an article into the editor, as pasting does. */
async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Article', exact: true }).fill(text)
}

test('an article is judged as one types, and mended', async () => {
  const page = await open()
  const verdict = page.locator('.verdict')
  expect(await verdict.textContent()).toMatch(/^breach/)
  await page.getByLabel('Reporters').fill('Maya Ellison')
  await type(page, await article('compliant/bridge-repair.html'))
  await page.locator('.verdict[data-verdict=compliant]').waitFor()
  await type(page, await article('broken/transit-vote.html'))
  await page.getByLabel('Reporters').fill('Owen Fairweather')
  await page.locator('.verdict[data-verdict=breach]').waitFor()
  await page.getByRole('tab', { name: 'Facts' }).click()
  await page.getByRole('list', { name: 'Facts' }).getByText('credit line').first().waitFor()
  await page.getByRole('tab', { name: 'Mended' }).click()
  await page
    .getByRole('textbox', { name: 'Mended article' })
    .getByText('Owen Fairweather, Daily Caller News Foundation')
    .waitFor()
  await page.getByRole('button', { name: 'Take it over' }).click()
  await page.getByText('Nothing to mend without knowing more.').waitFor()
  await page.getByRole('tab', { name: 'Verdict' }).click()
  expect(await verdict.textContent()).toMatch(/^compliant/)
  await page.close()
})

test('the keyboard is enough', async () => {
  const page = await open()
  await page.getByRole('tab', { name: 'Verdict' }).focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Page')
  await page.keyboard.press('End')
  expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Mended')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Take it over')
  await page.keyboard.press('Enter')
  await page.getByText('Nothing to mend.').waitFor()
  await page.close()
})

test('a link holds all that was typed; one that cannot be read is told', async () => {
  const page = await open()
  const source =
    '<h1>Ferries “sail” again</h1>\n<p>By Zoë Roe, DCNF</p>\n<p>The crews went back to work on Friday, all of them.</p>'
  await page.getByLabel('Reporters').fill('Zoë Roe')
  await page.getByLabel('Format').selectOption('HTML')
  await type(page, source)
  await page.locator('.verdict[data-verdict=breach]').waitFor()
  await page.getByRole('button', { name: 'Copy a link' }).click()
  await page.getByText('Link copied.').waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.close()
  const again = await open(new URL(link).hash)
  expect(await again.getByRole('textbox', { name: 'Article', exact: true }).innerText()).toContain(
    'Ferries “sail” again',
  )
  expect(await again.getByLabel('Reporters').inputValue()).toBe('Zoë Roe')
  expect(await again.getByLabel('Format').inputValue()).toBe('html')
  await again.close()
  const broken = await open('#bm9uc2Vuc2U')
  await broken.getByText('The link cannot be read').waitFor()
  await broken.close()
})

test('nothing is sent, and nothing of an article runs', async () => {
  const page = await open()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await type(
    page,
    `<h1>Ferries sail again</h1><script>parent.broken = 1</script><p onclick="x()">By Ann Roe, DCNF</p>
<img src="${site.origin}/tracker.png" onerror="parent.broken = 1"><iframe src="${site.origin}/frame"></iframe><p>The crews went back to work on Friday, and all boats sail.</p>`,
  )
  await page.getByRole('tab', { name: 'Page' }).click()
  const frame = page.frameLocator('iframe')
  await frame.getByText('Picture: tracker.png').waitFor()
  expect(await frame.locator('script, iframe, img, [onclick], [src]').count()).toBe(0)
  expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false)
  expect(asked.filter((url) => !url.startsWith(`${site.origin}/assets/`) && url !== 'about:srcdoc')).toEqual(
    [],
  )
  await page.close()
})

test('a file that is dropped takes the place of the article', async () => {
  const page = await open()
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['# River levels fall\n\nBy Ann Roe, DCNF\n'], 'river.md'))
    return data
  })
  await page.locator('.cm-content').first().dispatchEvent('drop', { dataTransfer: transfer })
  await page.locator('.cm-line', { hasText: '# River levels fall' }).first().waitFor()
  expect(await page.getByLabel('Format').inputValue()).toBe('markdown')
  await page.close()
})

test.each([
  ['light', 1280, 900],
  ['dark', 1280, 900],
  ['light', 390, 844],
  ['dark', 390, 844],
] as const)('everybody can use it: %s, %d wide', async (colorScheme, width, height) => {
  const page = await open()
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height })
  for (const name of ['Verdict', 'Page', 'Facts', 'Mended']) {
    await page.getByRole('tab', { name }).click()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await page.close()
})
