// node --conditions=development scripts/tune-byline.ts FOLDER
// Fits the weights of read/byline/weights.ts to pages whose authors are known: FOLDER has pages.jsonl, a line
// {file, site, bylines, grade, news} a page, and the pages. Every page counts twice: as it is, and without mark-up and
// metadata that speak of authors, so that words alone must do, too. The fit is a conditional logit (which candidate of
// a page is its byline), held near the weights as they stand. Sites are held out in folds; the figures are of held-out
// pages. Prints the fitted weights beside the present ones; nothing is written. The same input gives the same output.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Document } from '../packages/core/src/parse/document.ts'
import { parse } from '../packages/core/src/parse/parse.ts'
import { findArticle } from '../packages/core/src/read/article.ts'
import type { Candidate } from '../packages/core/src/read/bylines.ts'
import { findCandidates } from '../packages/core/src/read/bylines.ts'
import type { Feature } from '../packages/core/src/read/byline/weights.ts'
import { weights as present } from '../packages/core/src/read/byline/weights.ts'
import { readMetadata } from '../packages/core/src/read/metadata.ts'
import { readPage } from '../packages/core/src/read/page.ts'
import { createSight } from '../packages/core/src/read/visibility/sight.ts'

type Tree = Document['tree']
type Nodes = Tree | Tree['children'][number]
type Element = Extract<Nodes, { type: 'element' }>

interface Row {
  file: string
  site: string
  bylines: string[]
  grade: string
  news: boolean
}

/** A page's candidates as numbers, and which of them are right. */
interface Sample {
  site: string
  news: boolean
  bare: boolean
  values: Float64Array[]
  right: boolean[]
}

const folds = 10
const rounds = 400
const rate = 0.05
/** How strongly the fit is held near the present weights. */
const hold = 0.02

const features = Object.keys(present) as Feature[]
const start = Float64Array.from(features, (feature) => present[feature])

const folder = process.argv[2]
if (folder === undefined) throw new Error('Unexpected missing folder of the corpus')
const rows = readFileSync(path.join(folder, 'pages.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row)
  .filter(({ grade }) => grade === 'A')

const samples: Sample[] = []
for (const row of rows) {
  const html = readFileSync(path.join(folder, row.file), 'utf8')
  samples.push(await sampleOf(row, html, false), await sampleOf(row, html, true))
}

report('present weights', () => start)
const held = new Map<number, Float64Array>()
for (let fold = 0; fold < folds; fold++)
  held.set(fold, fit(samples.filter(({ site }) => foldOf(site) !== fold)))
report('fitted, sites held out', ({ site }) => held.get(foldOf(site))!)
const fitted = fit(samples)
report('fitted on all', () => fitted)
console.log(`\n${'feature'.padEnd(22)} present  fitted`)
for (const [at, feature] of features.entries())
  console.log(
    `${feature.padEnd(22)} ${start[at]!.toFixed(2).padStart(7)} ${fitted[at]!.toFixed(2).padStart(7)}`,
  )

async function sampleOf(row: Row, html: string, bare: boolean): Promise<Sample> {
  const { tree } = await parse(html, { format: 'html' })
  if (bare) strip(tree)
  const page = readPage(tree)
  const metadata = readMetadata(page)
  const article = findArticle(page, metadata.titles)
  const candidates = findCandidates(page, article, createSight(page), metadata)
  const gold = new Set(row.bylines.map(keyOf))
  return {
    site: row.site,
    news: row.news,
    bare,
    values: candidates.map(({ traits }) => {
      const values = new Float64Array(features.length)
      for (const { feature, value } of traits) values[features.indexOf(feature)]! += value
      return values
    }),
    right: candidates.map((candidate) => isRight(candidate, gold)),
  }
}

function isRight({ group }: Candidate, gold: ReadonlySet<string>): boolean {
  const names = new Set(group.people.filter(({ role }) => role === 'author').map(({ name }) => keyOf(name)))
  return names.size === gold.size && [...names].every((name) => gold.has(name))
}

function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

/** Takes away what mark-up and metadata say of authors; class names and ids that say nothing of them stay. */
function strip(tree: Nodes): void {
  const names = /aut[oh]|auteur|byl|writ|jour|repo|contrib|red[ae]|verf|perio|sign|vcard|creat|firm|schrij/i
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'element') bareElement(node, names)
    if (!('children' in node)) continue
    node.children = node.children.filter(
      (child) => child.type !== 'element' || !isData(child),
    ) as typeof node.children
    stack.push(...node.children)
  }
}

function bareElement(element: Element, names: RegExp): void {
  const { properties } = element
  for (const key of Object.keys(properties))
    if (key === 'itemProp' || key === 'rel' || key.startsWith('data')) delete properties[key]
  if (properties['href'] !== undefined) properties['href'] = '#'
  const { className, id } = properties
  if (Array.isArray(className)) properties['className'] = className.filter((name) => !names.test(name))
  if (typeof id === 'string' && names.test(id)) delete properties['id']
  if (element.tagName === 'address') element.tagName = 'div'
}

function isData({ tagName, properties }: Element): boolean {
  if (tagName === 'script') return /json/.test(properties['type'] ?? '')
  return tagName === 'meta' && /auth|byl|creator/i.test(JSON.stringify(properties))
}

function foldOf(site: string): number {
  let hash = 0
  for (const character of site) hash = (hash * 31 + character.codePointAt(0)!) % 1_000_003
  return hash % folds
}

/** Gradient ascent on the likelihood of the right candidates, pulled back towards the present weights. */
function fit(all: readonly Sample[]): Float64Array {
  const solvable = all.filter(({ right }) => right.includes(true))
  const weights = start.slice()
  const speed = new Float64Array(features.length)
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(features.length)
    for (const { values, right } of solvable) addGradient(gradient, values, right, weights)
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at]! / solvable.length - hold * (weights[at]! - start[at]!)
      speed[at] = 0.9 * speed[at]! + rate * slope
      weights[at]! += speed[at]!
    }
  }
  return weights
}

function addGradient(
  gradient: Float64Array,
  values: readonly Float64Array[],
  right: readonly boolean[],
  weights: Float64Array,
): void {
  const scores = values.map((row) => dot(row, weights))
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((one, other) => one + other, 0)
  const sumRight = powers.reduce((one, power, at) => one + (right[at]! ? power : 0), 0)
  for (const [at, row] of values.entries()) {
    const pull = (right[at]! ? powers[at]! / sumRight : 0) - powers[at]! / sum
    if (pull !== 0) for (let index = 0; index < row.length; index++) gradient[index]! += pull * row[index]!
  }
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < row.length; at++) sum += row[at]! * weights[at]!
  return sum
}

function report(title: string, weightsFor: (sample: Sample) => Float64Array): void {
  const cells: string[] = []
  for (const news of [true, false]) {
    for (const bare of [false, true]) {
      const part = samples.filter((sample) => sample.news === news && sample.bare === bare)
      const right = part.filter((sample) => sample.right[best(sample, weightsFor(sample))]).length
      cells.push(`${news ? 'news' : 'other'}${bare ? ' without mark-up' : ''} ${right}/${part.length}`)
    }
  }
  console.log(`${title}: ${cells.join(', ')}`)
}

function best({ values }: Sample, weights: Float64Array): number {
  let index = -1
  let most = -Infinity
  for (const [at, row] of values.entries()) {
    const score = dot(row, weights)
    if (score > most) {
      most = score
      index = at
    }
  }
  return index
}
