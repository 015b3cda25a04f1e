import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { hostileInputs } from '../hostile/inputs.ts'
import { bin, folderOf, linesOf, node } from './built.ts'
import { honestArticle } from './honest.ts'

/** Articles, and the size of the hostile ones, in characters. */
const count = Number(process.env['PAGES'] ?? 1000)
const size = Number(process.env['SIZE'] ?? 3000)

/** An order of its own for each seed; the same on every machine. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const key = (index: number): number => Math.imul((index + seed) ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  return list
    .map((value, index) => ({ value, key: key(index) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ value }) => value)
}

test('honest articles are judged the same, alone and among the hostile, in any order', async () => {
  const honest = Array.from({ length: count }, (_, number) => honestArticle(number)).map(
    ({ name, text }) => [`honest/${name}`, text] as const,
  )
  const hostile = Array.from(
    hostileInputs([size]),
    ({ path: name, bytes }, at) => [`hostile/${at}${path.extname(name)}`, bytes()] as const,
  )
  using folder = folderOf([...honest, ...hostile])
  const check = async (...paths: string[]): Promise<Map<string, string>> => {
    const args = ['check', '--format', 'json', '--output', 'report.json', '--max-seconds', '20']
    const { code, stderr } = await node([bin, ...args, ...paths], folder.path)
    if (typeof code !== 'number' || code > 2) throw new Error(`The check ended with ${code}: ${stderr}`)
    return linesOf(readFileSync(path.join(folder.path, 'report.json'), 'utf8'))
  }
  const alone = await check('honest')
  expect(alone.size).toBe(count)
  const verdicts = new Set<string>(Array.from(alone.values(), (line) => JSON.parse(line).verdict))
  expect(verdicts).toEqual(new Set(['breach', 'compliant', 'out-of-scope', 'unsure']))
  const all = [...honest, ...hostile].map(([name]) => name)
  for (const seed of [1, 2]) {
    const order = shuffled(all, seed)
    const among = await check(...order)
    expect([...among.keys()]).toEqual(order)
    const changed = honest.filter(([name]) => among.get(name) !== alone.get(name))
    expect(changed.map(([name]) => name)).toEqual([])
  }
}, 900_000)
