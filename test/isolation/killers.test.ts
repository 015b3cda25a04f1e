import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { bin, folderOf, linesOf, node } from './built.ts'

/** More tags than an article may have to be judged without a thread of its own. */
const tags = '<br>'.repeat(300)

const page = (number: number): string =>
  `<h1>County approves bridge ${number}</h1><p>By Jane Roe, Daily Caller News Foundation</p><p>The board voted.</p>${tags}`
const honest = Array.from({ length: 40 }, (_, number) => [`page-${number}.html`, page(number)] as const)
const names = honest.map(([name]) => name)
const hostile = ['exits.html', 'fills.html', 'hangs.html', 'rejects.html']
const killers = pathToFileURL(path.join(import.meta.dirname, 'killers.ts')).href

interface Entry {
  path: string
  verdict: string
  messages: { ruleId: string; reason: string }[]
}

// What is rejected and heard by nobody ends a thread too, when the article has been judged already.
test('an article that takes its thread down loses only itself', async () => {
  using folder = folderOf([...honest, ...hostile.map((name) => [name, page(0)] as const)])
  const check = async (
    workers: string,
    paths: readonly string[],
  ): Promise<{ stdout: string; code: unknown }> =>
    node(
      [
        bin,
        'check',
        '--format',
        'json',
        '--max-memory',
        '256',
        '--max-seconds',
        '2',
        '--workers',
        workers,
        ...paths,
      ],
      folder.path,
      { NODE_OPTIONS: `--import=${killers}` },
    )
  const alone = linesOf((await check('1', names)).stdout)
  const mixed = [
    ...names.slice(0, 3),
    hostile[0]!,
    ...names.slice(3, 20),
    ...hostile.slice(1),
    ...names.slice(20),
  ]
  for (const workers of ['1', '2']) {
    const { stdout, code } = await check(workers, mixed)
    const among = linesOf(stdout)
    expect([...among.keys()]).toEqual(mixed)
    expect(names.filter((name) => among.get(name) !== alone.get(name))).toEqual([])
    const { articles, ...rest }: { articles: Entry[] } = JSON.parse(stdout)
    const lost = articles.filter(({ verdict }) => verdict === 'unreadable')
    expect(lost.map((entry) => [entry.path, entry.messages[0]?.ruleId, entry.messages[0]?.reason])).toEqual([
      ['exits.html', 'failed', 'Article could not be judged: it ended the thread that read it (exit code 7)'],
      ['fills.html', 'out-of-memory', 'Article could not be judged in 256 MB of memory'],
      ['hangs.html', 'too-slow', 'Article could not be judged in 2 seconds'],
    ])
    expect(rest).toMatchObject({ complete: false, expected: 44, reported: 44 })
    expect(code).toBe(2)
  }
})
