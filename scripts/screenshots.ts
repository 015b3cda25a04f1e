// node --conditions=development scripts/screenshots.ts
// Takes the pictures of the README, docs/images/*.png: the HTML report on the examples, and the playground.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve, startBrowser } from '../test/browser/site.ts'

const root = path.join(import.meta.dirname, '..')
const images = path.join(root, 'docs/images')
const playground = path.join(root, 'packages/playground')
const report = path.join(root, 'node_modules/.cache/report.html')
mkdirSync(images, { recursive: true })
mkdirSync(path.dirname(report), { recursive: true })

execFileSync(
  process.execPath,
  [
    '--conditions=development',
    'packages/creditline/src/bin.ts',
    'check',
    '--fail-on=never',
    '--quiet',
    '--stories=examples/articles/stories.jsonl',
    `--format=html=${report}`,
    'examples/articles',
  ],
  { cwd: root },
)
execFileSync(process.execPath, [path.join(playground, 'node_modules/vite/bin/vite.js'), 'build'], {
  cwd: playground,
})

await using browser = await startBrowser()
await using site = await serve(path.join(playground, 'dist'))
const page = await browser.context.newPage()
await page.setViewportSize({ width: 1280, height: 800 })

await page.goto(pathToFileURL(report).href)
await page.locator('summary').first().click()
await page.frameLocator('iframe:visible').getByRole('heading').waitFor()
await page.screenshot({ path: path.join(images, 'report.png') })

await page.goto(`${site.origin}/`)
await page.locator('.verdict').waitFor()
await page.getByRole('tab', { name: 'Mended' }).click()
await page.getByRole('textbox', { name: 'Mended article' }).waitFor()
await page.screenshot({ path: path.join(images, 'playground.png') })
