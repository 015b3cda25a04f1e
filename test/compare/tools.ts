import { readdirSync, readFileSync } from 'node:fs'
import { ownTime } from '../bench/measure.ts'
import type { Tools } from '../bench/tools.ts'

const url = 'https://www.example.org/2026/story/'

/** Tools that find author, logo and text, or check a page. */
export const tools: Tools = {
  async metascraper() {
    const { default: create } = await import('metascraper')
    const { default: author } = await import('metascraper-author')
    const { default: logo } = await import('metascraper-logo')
    const { default: publisher } = await import('metascraper-publisher')
    const read = create([author(), logo(), publisher()])
    return { run: (html) => read({ html, url }) }
  },
  async jsdom() {
    const { JSDOM, VirtualConsole } = await import('jsdom')
    const { Readability } = await import('@mozilla/readability')
    return {
      run(html) {
        const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
        new Readability(dom.window.document).parse()
        dom.window.close()
      },
    }
  },
  async chromium() {
    const { chromium: playwright } = await import('playwright-core')
    const { chromium, chromiumFlags } = await import('../../scripts/chromium.ts')
    const browser = await playwright.launch({ executablePath: chromium, args: [...chromiumFlags] })
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    return {
      run: (html) => page.setContent(html, { waitUntil: 'load' }),
      used: () => ownTime() + childrenTime(),
    }
  },
  async validator() {
    const { HtmlValidate } = await import('html-validate/node')
    const validator = new HtmlValidate({ root: true, rules: { 'wcag/h37': 'error' } })
    return { run: (html) => validator.validateString(html) }
  },
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
