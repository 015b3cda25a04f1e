// node --conditions=development scripts/logo-variants.ts FOLDER
// Measures how surely a logo is told by its pixels. FOLDER holds artwork, named as the terms name logo files. Makes
// variants of the wire's logo, which must all be known, and 1,000 other pictures, none of which may be taken for it.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { getTerms } from '@creditline/terms'
import { kindOf, measureLikeness } from '../packages/core/src/logo/fingerprint.ts'
import { matchesFile } from '../packages/core/src/terms/pattern.ts'
import { decodeImage } from '../packages/creditline/src/pictures/decode.ts'
import { otherPictures } from './logo/others.ts'
import { cutOut, treat, treatments, type Picture } from './logo/variants.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mixed: { type: 'string', default: '150' },
    others: { type: 'string', default: '1000' },
  },
})
const [folder] = positionals
if (folder === undefined) throw new Error('Unexpected missing folder of artwork')

const terms = getTerms('dcnf')
const artwork = (patterns: readonly string[]): Buffer[] =>
  readdirSync(folder)
    .filter((name) => patterns.some((pattern) => matchesFile(pattern, name)))
    .map((name) => readFileSync(path.join(folder, name)))
const wire = artwork(terms.logo.files)
const confused = artwork(terms.confusedWith.flatMap(({ logoFiles }) => logoFiles))
if (wire.length === 0 || confused.length === 0) {
  throw new Error(
    `Unexpected artwork in \`${folder}\`, expected the wire's logo and one that it is confused with`,
  )
}

async function* wireVariants(): AsyncGenerator<Picture> {
  for (const picture of wire) {
    const cut = await cutOut(picture)
    for (const treatment of treatments(Number(values.mixed))) {
      yield { name: JSON.stringify(treatment), bytes: await treat(cut, treatment) }
    }
  }
}

interface Measured {
  name: string
  kind: string
  likeness: number
}

async function measure(pictures: AsyncIterable<Picture>): Promise<Measured[]> {
  const measured: Measured[] = []
  for await (const { name, bytes } of pictures) {
    const pixels = await decodeImage(bytes)
    const started = process.cpuUsage()
    const likeness = measureLikeness(pixels, terms)
    const { user, system } = process.cpuUsage(started)
    milliseconds += (user + system) / 1000
    measured.push({ name, kind: kindOf(likeness), likeness: likeness?.wire ?? 0 })
  }
  return measured
}

let milliseconds = 0
const variants = await measure(wireVariants())
const others = await measure(otherPictures(Number(values.others), wire, confused))
const own = others.filter(({ name }) => name.startsWith('confused'))
const missed = variants.filter(({ kind }) => kind !== 'wire')
const taken = others.filter(({ kind }) => kind === 'wire')

for (const { name, likeness } of missed) console.log(`missed: ${name}, likeness ${likeness.toFixed(3)}`)
for (const { name, likeness } of taken)
  console.log(`taken for the logo: ${name}, likeness ${likeness.toFixed(3)}`)
console.log(`variants of the logo: ${variants.length}, known ${variants.length - missed.length}`)
console.log(`  least likeness ${Math.min(...variants.map(({ likeness }) => likeness)).toFixed(3)}`)
console.log(`other pictures: ${others.length}, taken for the logo ${taken.length}`)
console.log(`  most likeness ${Math.max(...others.map(({ likeness }) => likeness)).toFixed(3)}`)
console.log(
  `  of these ${own.length} are logos of ${terms.confusedWith.map(({ name }) => name).join(', ')}, ${own.filter(({ kind }) => kind === 'confused').length} known as such`,
)
console.log(`${(milliseconds / (variants.length + others.length)).toFixed(1)} ms a picture, decoding apart`)

const enough = variants.length >= 300 && others.length >= 1000
if (!enough) console.log('too few pictures to prove anything: 300 variants and 1,000 others are needed')
process.exitCode = enough && missed.length === 0 && taken.length === 0 ? 0 : 1
