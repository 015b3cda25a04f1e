// node test/corpus/sites.ts FOLDER
// Fails where the code names a site of the corpus: it must know bylines, not pages. Words that a site has for its name
// are listed for a look: some are what many papers are called.
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const corpus = process.argv[2]
if (corpus === undefined) throw new Error('Unexpected missing folder of the corpus')
const root = path.join(import.meta.dirname, '../..')

const sites = new Set<string>()
const names = new Set<string>()
for (const file of globSync('*.jsonl', { cwd: corpus })) {
  for (const line of readFileSync(path.join(corpus, file), 'utf8').split('\n')) {
    if (line === '') continue
    const { site, url } = JSON.parse(line) as { site?: string; url?: string }
    if (site !== undefined) {
      sites.add(site)
      names.add(site.split('.')[0]!)
    }
    const host = url === undefined ? '' : (URL.parse(url)?.hostname ?? '')
    if (host !== '') sites.add(host.replace(/^www\./, ''))
  }
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
const wordsOf = (texts: Iterable<string>): RegExp =>
  new RegExp(`(?<![\\w-])(?:${[...texts].map(escape).join('|')})(?![\\w-])`, 'gi')
const domain = wordsOf(sites)
const ownName = wordsOf([...names].filter((name) => name.length >= 8))

const code = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'packages', 'test', 'scripts', 'examples'],
  { cwd: root, encoding: 'utf8' },
)
  .trim()
  .split('\n')
  .filter((file) => !file.startsWith('packages/action/dist/') && existsSync(path.join(root, file)))
let found = 0
for (const file of code) {
  const lines = readFileSync(path.join(root, file), 'utf8').split('\n')
  for (const [index, line] of lines.entries()) {
    for (const [name] of line.matchAll(domain)) {
      console.error(`${file}:${index + 1} names the site ${name}`)
      found++
    }
    for (const [name] of line.matchAll(ownName)) console.log(`${file}:${index + 1} has the word ${name}`)
  }
}
console.log(`${sites.size} sites, ${found} named in the code`)
if (sites.size === 0 || found > 0) process.exitCode = 1
