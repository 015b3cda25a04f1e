// node --conditions=development test/corpus/mend.ts CORPUS [--every N]
// Mends the templates of the corpus that are in breach, a sample of them, and counts those that are then compliant; what
// was mended is mended again, which must change nothing.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fix } from 'creditline'

/** At least so many of the broken templates are compliant once they are mended. */
const goal = 0.98

const { values, positionals } = parseArgs({
  options: { every: { type: 'string', default: '7' } },
  allowPositionals: true,
})
const [corpus] = positionals
if (corpus === undefined) throw new Error('Give the folder of the corpus')
const every = Number(values.every)

function lines<T>(file: string): T[] {
  const text = readFileSync(path.join(corpus!, file), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

interface Case {
  id: string
  file: string
}

const stories = new Map(
  lines<{ reporters: string[]; copies: string[] }>('templates.stories.jsonl').map((story) => [
    story.copies[0],
    story,
  ]),
)
let broken = 0
let mended = 0
let again = 0
for (const [index, { id, file }] of lines<Case>('templates.cases.jsonl').entries()) {
  if (index % every !== 0) continue
  const options = {
    terms: 'dcnf',
    republished: true,
    story: { reporters: stories.get(file)!.reporters },
    logo: { src: '/images/dcnf-logo.png', width: 300, height: 40 },
  }
  const source = new Uint8Array(readFileSync(path.join(corpus, file)))
  const { before, after, value } = await fix(source, { ...options, path: file })
  if (before.verdict !== 'breach') continue
  broken++
  if (after.verdict === 'compliant') mended++
  else console.log(`${id}: ${after.verdict} after mending`)
  const { edits } = await fix(value, { ...options, path: file })
  if (edits.length > 0) {
    again++
    console.log(`${id}: mending again makes ${edits.length} edits`)
  }
}
console.log(
  `${mended} of ${broken} broken templates are compliant once mended; ${again} change when mended again`,
)
if (broken === 0 || mended / broken < goal || again > 0) process.exitCode = 1
