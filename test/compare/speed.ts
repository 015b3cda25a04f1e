import type { Measuring } from '../bench/apart.ts'
import { measureApart } from '../bench/apart.ts'
import type { Bound, Result, Table } from '../bench/table.ts'
import { markdown } from '../bench/table.ts'

const own = new URL('../bench/tools.ts', import.meta.url)
const others = new URL('tools.ts', import.meta.url)

/** What is measured, and how many times as long as the whole check it takes at least. */
const peersOf: Array<Measuring & { least?: number }> = [
  { from: own, tool: 'check', name: 'Creditline, the whole check' },
  { from: others, tool: 'metascraper', name: 'metascraper: author, logo, publisher', least: 4 },
  { from: others, tool: 'jsdom', name: 'jsdom and Readability', least: 9 },
  { from: others, tool: 'chromium', name: 'headless Chromium: loading the page', least: 15 },
  { from: others, tool: 'validator', name: 'html-validate with one rule', least: 1 },
]

/** More pages than this take a browser minutes; so few need more rounds until every tool is compiled. */
const mostPages = 8
const warmUps = 9

/**
 * The whole check beside tools that find author, logo and text, each with what it needs for that. Each runs in a process
 * of its own, so that none pays for the garbage or the code of another; they take turns.
 */
export const peers: Table = {
  name: 'peers',
  async run({ site, rounds }): Promise<Result> {
    const step = Math.max(1, Math.floor(site.pages.length / mostPages))
    const pages = site.pages.filter((_, at) => at % step === 0).slice(0, mostPages)
    const measured = await measureApart(peersOf, pages, rounds, warmUps)
    const rows = measured.map(({ name, milliseconds, ratio }) => [
      name,
      milliseconds.toFixed(1),
      ratio.toFixed(1),
    ])
    // What is promised is that each takes so many times as long: the inverse is what must be small.
    const bounds = peersOf.flatMap(({ name, least }, at): Bound[] => {
      if (least === undefined) return []
      const ratio = 1 / measured[at]!.ratio
      return [{ what: `the check beside ${name}`, ratio, most: 1 / least, guard: 8 / least }]
    })
    const text = markdown(['what', 'CPU ms a page', 'times the check'], rows)
    return { text: `On ${pages.length} of ${site.source}:\n\n${text}`, bounds }
  },
}
