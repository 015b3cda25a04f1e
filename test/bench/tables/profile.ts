import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'
import type { Result, Table } from '../table.ts'
import { markdown } from '../table.ts'
import { checkPage } from '../check-page.ts'

/** A file of core's, built or not. */
const core = (files: string): RegExp => new RegExp(`/core/(?:src|dist)/(?:${files})`)

/** What the parts of a check are, by the files that their functions stand in; the first that fits counts. */
const parts: Array<[part: string, file: RegExp]> = [
  ['the tokenizer', core('parse/tokenizer\\.')],
  [
    'the tokenizer of parse5, where it takes characters one by one',
    /\/parse5\/dist\/(?:tokenizer|common)\/|\/entities\//,
  ],
  ['tree construction', /\/parse5\/dist\/|\/core\/(?:src|dist)\/parse\/guarded\./],
  ['the hast tree', core('parse/(?:hast|lines)')],
  ['decoding, format, embedded pages', core('parse/')],
  ['one walk: elements and lines', core('read/page\\.')],
  ['headline, body, regions', core('read/(?:article|place|headline)\\.')],
  ['style sheets and what is seen', /\/css-tree\/|\/core\/(?:src|dist)\/read\/visibility\//],
  ['pictures', core('read/logo|read/picture-credit|logo/|terms/')],
  ['bylines and credit lines', core('read/byline|read/credit|languages/')],
  ['names and texts', core('text/')],
  ['other facts', core('read/')],
  ['rules, words, report', core('')],
]

const garbage = 'collecting garbage'
const node = 'Node itself'
const rest = 'other packages'

/** Where the time of a check goes, by a sampling profiler. */
export const profile: Table = {
  name: 'profile',
  async run({ site }): Promise<Result> {
    for (const page of site.pages) await checkPage(page)
    const session = new Session()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.setSamplingInterval', { interval: 200 })
    await session.post('Profiler.start')
    for (let round = 0; round < 5; round++) for (const page of site.pages) await checkPage(page)
    const { profile: taken } = await session.post('Profiler.stop')
    session.disconnect()
    const shares = sharesOf(taken)
    const rows = [...parts.map(([part]) => part), garbage, node, rest].map((part) => [
      part,
      `${(100 * (shares.get(part) ?? 0)).toFixed(1)}%`,
    ])
    return { text: markdown(['part', 'share of the CPU time'], rows), bounds: [] }
  },
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const partOfNode = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]))
  const shares = new Map<string, number>()
  let total = 0
  for (const [at, id] of samples.entries()) {
    const part = partOfNode.get(id)
    if (part === undefined) continue
    const time = timeDeltas[at] ?? 0
    total += time
    shares.set(part, (shares.get(part) ?? 0) + time)
  }
  for (const [part, time] of shares) shares.set(part, time / total)
  return shares
}

function partOf({ functionName, url }: Profiler.Profile['nodes'][number]['callFrame']): string | undefined {
  if (functionName === '(idle)' || functionName === '(program)') return undefined
  if (functionName === '(garbage collector)') return garbage
  return parts.find(([, file]) => file.test(url))?.[0] ?? (/^(?:node:|$)/.test(url) ? node : rest)
}
