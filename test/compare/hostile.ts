import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { families } from '../hostile/families/index.ts'
import { endings, inputsOf } from '../hostile/inputs.ts'
import { singles } from '../hostile/singles/index.ts'

// Sets Creditline beside other tools on hostile articles, and writes the table of docs/hostile.md.
//   node test/compare/hostile.ts [--inputs FOLDER] [--size BYTES] [--every NUMBER] [--seconds NUMBER]
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', multiple: true, default: [] },
    size: { type: 'string', default: '100000' },
    every: { type: 'string', default: '6' },
    seconds: { type: 'string', default: '5' },
  },
})
const size = Number(values.size)
const every = Number(values.every)
const seconds = Number(values.seconds)

const ofPages = ['creditline', 'html-validate', 'cheerio', 'jsdom with Readability']
const ofMarkdown = ['creditline', 'textlint', 'markdownlint']

interface Article {
  path: string
  bytes: () => Uint8Array
}

const encoder = new TextEncoder()
const given = values.inputs
  .flatMap((each) => [...inputsOf(each, false)])
  .filter(({ bytes }) => bytes().length <= 1_000_000)
const articles: Article[] = [
  ...families.map(({ name, format, make }) => ({
    path: `${name}.${endings[format]}`,
    bytes: () => encoder.encode(make(size)),
  })),
  ...singles.map(({ path: at, bytes }) => ({ path: at, bytes: () => bytes })),
  ...given,
]
const chosen = (ending: string): Article[] =>
  articles.filter((article) => article.path.endsWith(ending)).filter((_, at) => at % every === 0)

type Outcome = 'fine' | 'refused' | 'crash' | 'over' | 'throw'

const child = path.join(import.meta.dirname, 'hostile-child.ts')
const folder = mkdtempSync(path.join(tmpdir(), 'creditline-compare-'))

/** `ulimit -t` counts CPU time; a stack overflow or a heap that is full is a crash. */
function outcomeOf(tool: string, file: string): Outcome {
  const { status, signal, stdout, stderr } = spawnSync(
    'bash',
    ['-c', 'ulimit -t "$1"; shift; exec "$@"', 'bash', String(seconds), process.execPath, child, tool, file],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  )
  if (status === 0 && stdout.endsWith('fine\n')) return 'fine'
  if (status === 0 && stdout.endsWith('refused\n')) return 'refused'
  if (signal === 'SIGXCPU' || signal === 'SIGKILL' || status === 152 || status === 137) return 'over'
  return /Maximum call stack|heap out of memory/.test(stderr) || signal !== null ? 'crash' : 'throw'
}

function row(tool: string, inputs: readonly Article[]): string {
  const counts = { fine: 0, refused: 0, crash: 0, over: 0, throw: 0 }
  for (const { path: name, bytes } of inputs) {
    const file = path.join(folder, path.basename(name))
    writeFileSync(file, bytes())
    counts[outcomeOf(tool, file)]++
  }
  const { fine, refused, crash, over, throw: thrown } = counts
  console.log(tool, counts)
  return `| ${tool} | ${inputs.length} | ${fine} | ${refused} | ${crash} | ${over} | ${thrown} |`
}

const head =
  '| tool | articles | result | refused with a reason | crash | over CPU | other throw |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |'
const pages = ofPages.map((tool) => row(tool, chosen('.html')))
const markdown = ofMarkdown.map((tool) => row(tool, chosen('.md')))
rmSync(folder, { recursive: true })

const docs = path.join(import.meta.dirname, '../../docs/hostile.md')
const table = [
  `Every ${every}th article of ${articles.length}${values.inputs.length > 0 ? `, ${given.length} of them of another collection, up to 1 MB each` : ''}; families at ${size.toLocaleString('en')} bytes; ${seconds} seconds of CPU for each, its start included.`,
  `Pages:\n\n${head}\n${pages.join('\n')}`,
  `Markdown:\n\n${head}\n${markdown.join('\n')}`,
].join('\n\n')
writeFileSync(
  docs,
  readFileSync(docs, 'utf8').replace(
    /(<!-- compare -->\n)[^]*(\n<!-- \/compare -->)/,
    (_, open: string, close: string) => `${open}\n${table}\n${close}`,
  ),
)
