import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { decodeBytes, readTerms } from '@creditline/core'
import { families } from './families/index.ts'
import { fuzz } from './fuzz.ts'
import { growthOf, isTooSteep } from './growth.ts'
import type { Input } from './inputs.ts'
import { hostileInputs, inputsOf } from './inputs.ts'
import { Lane, type Answer } from './lane.ts'
import { singles } from './singles/index.ts'

// Judges hostile articles in processes of their own: every one gets an answer, in bounded time, whose places are places.
//   pnpm test:hostile [--inputs FOLDER] [--big] [--only WORD] [--no-own] [--no-growth] [--verbose]
//     [--sizes NUMBER,…] [--runs NUMBER] [--seed NUMBER]
const { values: options } = parseArgs({
  options: {
    inputs: { type: 'string', multiple: true, default: [] },
    big: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    sizes: { type: 'string', default: '16384,65536,262144,1000000' },
    own: { type: 'boolean', default: true },
    growth: { type: 'boolean', default: true },
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    verbose: { type: 'boolean', default: false },
  },
  allowNegative: true,
})

/** CPU time that an article of `small` bytes may take, in milliseconds. */
const mostCpu = 2_000
const small = 1 << 20
/** Articles of at most as many bytes are judged again, in another order. */
const swift = 100_000
const sizes = options.sizes.split(',').map(Number)
const lanes = [new Lane(), new Lane()]

let failures = 0
function fail(name: string, why: string): void {
  failures++
  console.log(`${name}: ${why}`)
}

/** Gives each lane one thing after the other. */
async function share<Item>(
  items: Iterable<Item>,
  work: (item: Item, lane: Lane) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  await Promise.all(
    lanes.map(async (lane) => {
      for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value, lane)
    }),
  )
}

const verdicts = new Map<string, number>()
const digests = new Map<string, string>()
let slowest = { name: '', cpu: 0 }

/** What no browser reads: an article in it is unreadable, never garbled. */
const undecodable = new Set(['utf-32', 'replacement', 'x-user-defined'])
const decoding = { right: 0, unreadable: 0 }

function decode(name: string, bytes: Uint8Array, text: string): void {
  const decoded = decodeBytes(bytes)
  if ('text' in decoded) {
    if (decoded.text.includes(text)) decoding.right++
    else fail(name, `decoded as ${decoded.encoding.name}, without ${text}`)
  } else if (undecodable.has(decoded.actual ?? '')) decoding.unreadable++
  else fail(name, `${decoded.actual} is not decoded`)
}

async function judge({ name, path, bytes, text }: Input, lane: Lane): Promise<void> {
  const question = { path, bytes: bytes() }
  if (text !== undefined) decode(name, question.bytes, text)
  let answer = await lane.ask(question)
  // A machine that is busy with other things makes a time longer, never shorter.
  for (let again = 0; again < 2 && isSlow(answer, question.bytes); again++)
    answer = faster(answer, await lane.ask(question))
  const { verdict, limit, digest, cpu = 0, died, thrown, wrongPlaces = [] } = answer
  if (died !== undefined) return fail(name, `the process died, ${died}`)
  if (thrown !== undefined) return fail(name, thrown)
  if (isSlow(answer, question.bytes)) fail(name, `${cpu.toFixed(0)} ms of CPU`)
  if (wrongPlaces.length > 0) fail(name, wrongPlaces.slice(0, 3).join('; '))
  if (digest !== undefined && question.bytes.length <= swift) digests.set(path, digest)
  const kind = limit === undefined ? verdict! : `${verdict} (${limit})`
  verdicts.set(kind, (verdicts.get(kind) ?? 0) + 1)
  if (question.bytes.length <= small && cpu > slowest.cpu) slowest = { name, cpu }
  if (options.verbose) console.log(`${kind}\t${cpu.toFixed(0)} ms\t${question.bytes.length}\t${name}`)
}

function isSlow({ cpu }: Answer, bytes: Uint8Array): boolean {
  return cpu !== undefined && cpu > mostCpu && bytes.length <= small
}

function faster(one: Answer, other: Answer): Answer {
  return (other.cpu ?? Number.POSITIVE_INFINITY) < (one.cpu ?? Number.POSITIVE_INFINITY) ? other : one
}

function* all(): Generator<Input> {
  if (options.own) yield* hostileInputs(sizes)
  for (const folder of options.inputs) yield* inputsOf(folder, options.big)
}

function* chosen(): Generator<Input> {
  for (const input of all()) if (input.name.includes(options.only)) yield input
}

await share(chosen(), judge)
const judged = [...verdicts.values()].reduce((sum, count) => sum + count, 0)
console.log(
  `${judged} articles (${families.length} families at ${sizes.length} sizes, ${singles.length} single ones, and those given)`,
)
for (const [kind, count] of [...verdicts].toSorted(([a], [b]) => a.localeCompare(b)))
  console.log(`${String(count).padStart(6)}  ${kind}`)
if (decoding.right > 0)
  console.log(`encodings: ${decoding.right} decoded rightly, ${decoding.unreadable} unreadable`)
console.log(`slowest of at most 1 MB: ${slowest.name}, ${slowest.cpu.toFixed(0)} ms of CPU`)

/** Limits are counts: what is said of an article hangs neither on what was judged before it nor on how warm the code is. */
for (const lane of lanes) lane.close()
await share([...chosen()].toReversed(), async ({ name, path, bytes }, lane) => {
  const before = digests.get(path)
  if (before === undefined) return
  const { digest } = await lane.ask({ path, bytes: bytes() })
  if (digest !== before) fail(name, 'what is said of it hangs on what was judged before')
})
console.log(`${digests.size} of them judged again from the last to the first, in new processes`)

if (options.growth) {
  let steepest = { name: '', exponent: 0 }
  let told = 0
  await share(
    families.filter(({ name }) => name.includes(options.only)),
    async (family) => {
      const growth = await growthOf(family)
      if (!growth) return
      const { exponent = 0, cpu, size } = growth
      if (exponent > 0) told++
      if (isTooSteep(growth))
        fail(family.name, `the time grows with size^${exponent.toFixed(2)}, ${cpu.toFixed(0)} ms at ${size}`)
      if (exponent > steepest.exponent) steepest = { name: family.name, exponent }
      if (options.verbose)
        console.log(`${exponent.toFixed(2)}\t${cpu.toFixed(0)} ms at ${size}\t${family.name}`)
    },
  )
  console.log(
    `growth: ${told} families take long enough to tell; steepest ${steepest.name}, size^${steepest.exponent.toFixed(2)}`,
  )
}

for (const lane of lanes) lane.close()

const runs = Number(options.runs)
if (runs > 0) {
  const file = new URL('../../packages/terms/dcnf.json', import.meta.url)
  const terms = readTerms(JSON.parse(readFileSync(file, 'utf8')), 'dcnf.json')
  console.log(`fuzz: ${runs} runs of each, --seed ${options.seed}`)
  for await (const { name, failure } of fuzz(terms, runs, Number(options.seed)))
    if (failure === undefined) console.log(`fuzz: ${name} hold`)
    else fail(`fuzz of ${name}`, failure)
}

console.log(failures === 0 ? 'hostile: passed' : `hostile: ${failures} failures`)
process.exitCode = failures === 0 ? 0 : 1
