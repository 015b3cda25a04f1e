import { readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { harbour, other } from '../../packages/core/test/mark.ts'
import { creditline, directoryOf } from '../../packages/creditline/test/command.ts'
import { harbourTerms, image } from '../../packages/creditline/test/harbour.ts'

const png = (letters: readonly number[]): Promise<Buffer> => image(letters).png().toBuffer()

const page = (src: string): string =>
  `<article><h1>County approves bridge repair</h1><p>By Jane Roe, Harbour Wire</p><img src="${src}"><p>The county board voted on Tuesday.</p></article>`

test('a picture that comes, changes, cannot be read or goes is looked at again; one that stays is not', async () => {
  await using directory = await directoryOf({
    'terms.json': JSON.stringify(harbourTerms()),
    'content/a.html': page('/mark.png'),
    // Longer than any path may be: what cannot be read is held to that as well.
    'content/b.html': page(`/${'m'.repeat(5_000)}.png`),
  })
  const at = { cwd: directory.path }
  const args = ['check', '--terms', './terms.json', '--format', 'json', 'content']
  const picture = join(directory.path, 'mark.png')
  const run = async (): Promise<string> => {
    const plain = await creditline(args, at)
    // The first may judge anew; the second takes what the first kept.
    expect(await creditline([...args, '--cache'], at)).toEqual(plain)
    expect(await creditline([...args, '--cache'], at)).toEqual(plain)
    return plain.stdout
  }
  const statuses: unknown[] = []
  const steps = [
    async () => {},
    async () => writeFile(picture, await png(harbour)),
    async () => writeFile(picture, await png(other)),
    async () => writeFile(join(directory.path, 'content/mark.png'), await png(harbour)),
    () => rm(join(directory.path, 'content/mark.png')),
    async () => {
      await rm(picture)
      await symlink('mark.png', picture)
    },
    async () => {
      await rm(picture)
      await writeFile(picture, await png(harbour))
    },
    () => rm(picture),
  ]
  for (const step of steps) {
    await step()
    statuses.push(JSON.parse(await run()).articles[0].clauses.logo.status)
  }
  // A link that leads round in a circle is no picture that anybody has seen.
  expect(statuses).toMatchInlineSnapshot(`
    [
      "breach",
      "met",
      "breach",
      "met",
      "breach",
      "breach",
      "met",
      "breach",
    ]
  `)

  const cache = join(directory.path, '.creditline-cache')
  const kept = await readFile(cache, 'utf8')
  // A status that only the cache can have come from.
  const told = kept.replaceAll('"status":"breach"', '"status":"met"')
  expect(told).not.toBe(kept)
  await writeFile(cache, told)
  const cached = await creditline([...args, '--cache'], at)
  expect(JSON.parse(cached.stdout).articles[0].clauses.logo.status).toBe('met')
})
