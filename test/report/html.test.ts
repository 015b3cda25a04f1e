/// <reference lib="dom" />
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults } from '../browser/accessibility.ts'
import { type Browser, startBrowser } from '../browser/site.ts'

const root = path.join(import.meta.dirname, '../..')
let folder: string
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'creditline-report-'))
  browser = await startBrowser()
})

afterAll(async () => {
  await browser[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

/** Writes the report of articles, and opens it as a file. */
async function open(name: string, ...args: string[]): Promise<Page> {
  const file = path.join(folder, `${name}.html`)
  const bin = path.join(root, 'packages/creditline/src/bin.ts')
  execFileSync(
    process.execPath,
    [
      '--conditions=development',
      bin,
      'check',
      '--fail-on=never',
      '--quiet',
      `--format=html=${file}`,
      ...args,
    ],
    { cwd: root },
  )
  const page = await browser.context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (said) => asked.push(said.text()))
  await page.goto(pathToFileURL(file).href, { timeout: 200_000 })
  // one request, for itself, and no complaint of its policy
  expect(asked).toEqual([page.url()])
  return page
}

const examples = ['--stories=examples/articles/stories.jsonl', 'examples/articles']

test('an article opens to its page with the credit marked, and to what is said', async () => {
  const page = await open('examples', ...examples)
  await page.getByText('8 articles: 3 in breach, 1 unsure, 3 compliant, 1 out of scope.').waitFor()
  await page.getByText('examples/articles/broken/ferry-strike.html').click()
  const frame = page.frameLocator(
    '[title="The page of examples/articles/broken/ferry-strike.html with its credit marked"]',
  )
  await frame.getByRole('heading', { name: 'Ferry crews end their strike' }).waitFor()
  expect(await frame.locator('mark[data-kind=fault]').allTextContents()).toEqual([
    'By Ledger Staff',
    'Daily Caller News Foundation',
    'Picture: “Daily Caller News Foundation logo”, dcnf-logo.png',
  ])
  await page.getByText("Name the original's reporter as the author.").first().waitFor()
  await page.getByText('Facts and their evidence').first().click()
  await page.getByText('By Ledger Staff').first().waitFor()
  await page.close()
})

test('the filter shows one verdict, and the keyboard is enough', async () => {
  const page = await open('filter', ...examples)
  const shown = (): Promise<string[]> => page.locator('.path:visible').allTextContents()
  expect(await shown()).toHaveLength(8)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  expect(await page.getByLabel('In breach').isChecked()).toBe(true)
  expect(await shown()).toEqual([
    'examples/articles/broken/ferry-strike.html',
    'examples/articles/broken/transit-vote.html',
    'examples/articles/broken/water-rights.md',
  ])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('As readers see it').first().waitFor()
  await page.close()
})

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
  ['dark', 390],
] as const)('everybody can use it: %s, %d wide', async (colorScheme, width) => {
  const page = await open(`${colorScheme}-${width}`, ...examples)
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 900 })
  await page.locator('li > details > summary').first().click()
  await page.locator('iframe:visible').first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  await page.close()
})

test('two thousand articles open at once, and nothing of theirs runs', async () => {
  const articles = path.join(folder, 'many')
  await mkdir(articles)
  const prose =
    '<p>The county board voted on Tuesday to repair the old bridge over the river, ending years of argument.</p>'
  for (let number = 0; number < 2000; number++)
    await writeFile(
      path.join(articles, `${number}.html`),
      `<h1>Bridge ${number} <script>top.broken = 1</script></h1><p>By Ann Roe, DCNF<img src="https://wire.example/x.png" onerror="top.broken = 1"></p>${prose.repeat(20)}`,
    )
  const page = await open('many', articles)
  await page.getByText('2000 articles: 2000 in breach').waitFor()
  await page.locator('li > details > summary').nth(1500).click()
  await page.frameLocator('iframe:visible').getByRole('heading').waitFor()
  // only the frame that is looked at is loaded
  expect(page.frames()).toHaveLength(2)
  expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false)
  const size = (await readFile(path.join(folder, 'many.html'))).length
  expect(size).toBeLessThan(2000 * 12_000)
  await page.close()
})
