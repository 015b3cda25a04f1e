import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const subjects = 'water school road library harbour clinic budget bridge transit housing'.split(' ')
const bodies = 'board council commission committee authority district agency trust'.split(' ')
const verbs = 'voted agreed refused promised planned asked began decided'.split(' ')
const days = 'Monday Tuesday Wednesday Thursday Friday'.split(' ')
const towns = 'Ashford Milbrook Carden Eastvale Norwick Tilbury Lowden Harrow'.split(' ')
const names = 'Jane Roe,Maria Lopez,Tom Baker,Ana Silva,Peter Novak,Ruth Cohen'.split(',')

/** Numbers that look like chance and are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One article in twenty is republished from the wire. */
const fromWire = 20

/**
 * Writes a content repository: Markdown with front matter, about 2.5 KB an article, 250 articles a folder.
 *
 * @param folder - an empty folder.
 */
export function writeRepository(folder: string, articles: number): void {
  for (let number = 0; number < articles; number++) {
    const directory = path.join(folder, 'content', String(Math.floor(number / 250)).padStart(4, '0'))
    if (number % 250 === 0) mkdirSync(directory, { recursive: true })
    writeFileSync(path.join(directory, `${String(number).padStart(6, '0')}.md`), articleOf(number))
  }
}

function articleOf(number: number): string {
  const next = chance(number)
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!
  const sentence = (): string =>
    `The ${pick(towns)} ${pick(subjects)} ${pick(bodies)} ${pick(verbs)} on ${pick(days)} to spend ${Math.floor(next() * 90) + 10} million dollars on the ${pick(subjects)} – “the first rise in ${Math.floor(next() * 9) + 2} years,” the ${pick(bodies)}’s chair called it.`
  const paragraph = (): string => Array.from({ length: 4 }, sentence).join(' ')
  const title = `${pick(towns)} ${pick(bodies)} ${pick(verbs)} on the ${pick(subjects)}`
  const reporter = pick(names)
  const wire = number % fromWire === 0
  return [
    `---\ntitle: ${title}\nauthor: ${reporter}\ndate: 2026-0${(number % 9) + 1}-12\ntags: [${pick(subjects)}, ${pick(subjects)}]\n---\n`,
    ...(wire
      ? [
          `By ${reporter}, Daily Caller News Foundation\n`,
          '![Daily Caller News Foundation logo](/images/dcnf-logo.png)\n',
        ]
      : [
          `By ${reporter}, Example Times\n`,
          `![The ${pick(subjects)} in ${pick(towns)}](/images/${number}.jpg)\n`,
        ]),
    `${paragraph()}\n`,
    `${paragraph()} See [the ${pick(bodies)}’s report](https://example.com/reports/${number}).\n`,
    `## What comes next\n`,
    `${paragraph()}\n`,
    ...(wire
      ? [
          'Content created by The Daily Caller News Foundation is available without charge to any eligible news publisher that can provide a large audience.\n',
        ]
      : []),
  ].join('\n')
}
