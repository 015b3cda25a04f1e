import { readFileSync, readdirSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { HtmlValidate } from 'html-validate/node'
import { JSDOM, VirtualConsole } from 'jsdom'
import createMetascraper from 'metascraper'
import metascraperAuthor from 'metascraper-author'
import metascraperLogo from 'metascraper-logo'
import metascraperPublisher from 'metascraper-publisher'
import { chromium as playwright } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { chromium, chromiumFlags } from '../../scripts/chromium.ts'
import type { Case } from '../bench/measure.ts'
import { measure, ownTime } from '../bench/measure.ts'
import type { Bound, Result, Table } from '../bench/table.ts'
import { markdown } from '../bench/table.ts'
import { checkPage } from '../bench/tables/pages.ts'

const url = 'https://www.example.org/2026/story/'
const metascraper = createMetascraper([metascraperAuthor(), metascraperLogo(), metascraperPublisher()])
const validator = new HtmlValidate({ root: true, rules: { 'wcag/h37': 'error' } })

/** How many times as long as the whole check each takes at least. */
const least = { metascraper: 4, jsdom: 9, chromium: 15, validator: 1 }

/** More pages than this take a browser minutes. */
const mostPages = 8

/** The whole check beside tools that find author, logo and text, each with what it needs for that. */
export const peers: Table = {
  name: 'peers',
  async run({ site, rounds }): Promise<Result> {
    const step = Math.max(1, Math.floor(site.pages.length / mostPages))
    const pages = site.pages.filter((_, at) => at % step === 0).slice(0, mostPages)
    const browser = await playwright.launch({ executablePath: chromium, args: [...chromiumFlags] })
    try {
      const measured = await measure(await casesOf(browser), pages, rounds)
      const rows = measured.map(({ name, milliseconds, ratio }) => [
        name,
        milliseconds.toFixed(1),
        ratio.toFixed(1),
      ])
      // What is promised is that each takes so many times as long: the inverse is what must be small.
      const bounds = Object.values(least).map((times, at): Bound => {
        const { name, ratio } = measured[at + 1]!
        return { what: `the check beside ${name}`, ratio: 1 / ratio, most: 1 / times, guard: 2 / times }
      })
      const text = markdown(['what', 'CPU ms a page', 'times the check'], rows)
      return { text: `On ${pages.length} of ${site.source}:\n\n${text}`, bounds }
    } finally {
      await browser.close()
    }
  },
}

async function casesOf(browser: Browser): Promise<Array<Case<string>>> {
  const context = await browser.newContext({ offline: true })
  const page = await context.newPage()
  return [
    { name: 'Creditline, the whole check', run: checkPage },
    { name: 'metascraper: author, logo, publisher', run: (html) => metascraper({ html, url }) },
    {
      name: 'jsdom and Readability',
      run(html) {
        const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
        new Readability(dom.window.document).parse()
        dom.window.close()
      },
    },
    {
      name: 'headless Chromium: loading the page',
      run: (html) => page.setContent(html, { waitUntil: 'load' }),
      used: () => ownTime() + childrenTime(),
    },
    { name: 'html-validate with one rule', run: (html) => validator.validateString(html) },
  ]
}

/** Length of a tick of `/proc`, in milliseconds. */
const tick = 10

/** CPU time of all processes that this one has started and that they have, in milliseconds (Linux). */
function childrenTime(): number {
  const parents = new Map<number, number>()
  const times = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = readStat(name)
    if (!stat) continue
    // Fields behind the name in brackets: state, parent, …, user time, system time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    parents.set(Number(name), Number(fields[1]))
    times.set(Number(name), (Number(fields[11]) + Number(fields[12])) * tick)
  }
  let sum = 0
  for (const [id, time] of times) if (id !== process.pid && isBelow(id, parents)) sum += time
  return sum
}

function isBelow(id: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = id; at !== undefined && at > 1; at = parents.get(at))
    if (at === process.pid) return true
  return false
}

/** `undefined` where the process has ended since it was listed. */
function readStat(id: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return undefined
    throw error
  }
}
