import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Terms } from '@creditline/core'
import { check, lines, rowOf, type Score, type Setting } from './run.ts'

interface Page {
  id: string
  wire: string
  reporters: string[]
  file: string
}

/** The wires of the suite: what terms need of them. They are no terms that these wires have published. */
const wires: Record<string, Pick<Terms, 'name' | 'names' | 'abbreviations' | 'domains'>> = {
  ap: {
    name: 'Associated Press',
    names: ['Associated Press', 'The Associated Press'],
    abbreviations: ['AP'],
    domains: ['apnews.com'],
  },
  dpa: {
    name: 'Deutsche Presse-Agentur',
    names: ['Deutsche Presse-Agentur'],
    abbreviations: ['dpa'],
    domains: ['dpa.com'],
  },
  cnn: {
    name: 'Cable News Network',
    names: ['Cable News Network'],
    abbreviations: ['CNN'],
    domains: ['cnn.com'],
  },
  afp: {
    name: 'Agence France-Presse',
    names: ['Agence France-Presse'],
    abbreviations: ['AFP'],
    domains: ['afp.com'],
  },
}

function termsOf(id: string): Terms {
  const source = { title: 'The suite', locator: 'its table of wires', read: '2026-11-24' }
  return {
    id,
    ...wires[id]!,
    confusedWith: [],
    addresses: [],
    logo: { names: [], files: [] },
    notice: { phrases: [] },
    clauses: {
      byline: { force: 'must', summary: 'The reporters are named.', source },
      affiliation: { force: 'must', summary: 'They are said to be of the wire.', source },
    },
  }
}

function wireOf({ wire }: Page): string {
  const id = Object.keys(wires).find((each) =>
    [...wires[each]!.names, ...wires[each]!.abbreviations].includes(wire),
  )
  if (id === undefined) throw new Error(`Unexpected wire \`${wire}\`, expected one of the table of wires`)
  return id
}

/** Scores pages that republish other wires: with terms for each, reporter and affiliation are read on every page. */
export async function scoreWires(setting: Setting): Promise<Score> {
  const pages = lines<Page>(setting, 'wires.jsonl').filter(({ reporters }) => reporters.length > 0)
  const folder = mkdtempSync(path.join(tmpdir(), 'creditline-wires-'))
  const right = { byline: 0, affiliation: 0 }
  const score: Score = { suite: 'wires', rows: [], faults: [], wrong: [] }
  try {
    for (const page of pages) {
      const file = path.join(folder, `${wireOf(page)}.json`)
      writeFileSync(file, JSON.stringify(termsOf(wireOf(page))))
      const reporters = page.reporters.flatMap((name) => ['--reporter', name])
      const [article] = await check(setting, '--republished', '--terms', file, ...reporters, page.file)
      for (const clause of ['byline', 'affiliation'] as const) {
        const status = article?.clauses[clause]?.status
        if (status === 'met') right[clause]++
        else score.wrong.push(['wires', clause, page.id, `expected met, said ${status}`].join('\t'))
      }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  for (const [clause, count] of Object.entries(right)) {
    score.rows.push(rowOf('wires', 'all', clause, count, pages.length))
    if (count < pages.length)
      score.faults.push(`wires, ${clause}: ${pages.length - count} pages wrong, none expected`)
  }
  return score
}
