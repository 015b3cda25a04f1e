import { fileURLToPath, pathToFileURL } from 'node:url'
import { checkFiles } from 'creditline'
import { expect, test } from 'vitest'
import { creditline, directoryOf, type Result } from './command.ts'

const killers = fileURLToPath(new URL('../../../test/isolation/killers.ts', import.meta.url))
const page = (number: number): string =>
  `<h1>County approves bridge ${number}</h1><p>By Jane Roe, Daily Caller News Foundation</p><p>The board voted.</p>`

const honest = Object.fromEntries(
  Array.from({ length: 40 }, (_, number) => [`page-${number}.html`, page(number)]),
)
const hostile = ['exits.html', 'fills.html', 'hangs.html', 'rejects.html']

/** The line that a JSON report has for each article. */
function lines({ stdout }: Result): string[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{"path"'))
    .map((line) => line.replace(/,$/, ''))
}

// What is rejected and heard by nobody ends a thread too, when the article has been judged already.
test('an article that takes its thread down loses only itself', async () => {
  await using directory = await directoryOf({
    ...honest,
    ...Object.fromEntries(hostile.map((name) => [name, page(0)])),
  })
  const given = { cwd: directory.path, env: { NODE_OPTIONS: `--import=${pathToFileURL(killers).href}` } }
  const check = ['check', '--format', 'json', '--max-memory', '256', '--max-seconds', '2']
  const names = Object.keys(honest)
  const alone = await creditline([...check, '--workers', '1', ...names], given)
  const mixed = [
    ...names.slice(0, 3),
    hostile[0]!,
    ...names.slice(3, 20),
    ...hostile.slice(1),
    ...names.slice(20),
  ]
  const among = await creditline([...check, '--workers', '2', ...mixed], given)
  const kept = lines(among).filter((line) => line.includes('"path":"page-'))
  expect(kept.length).toBe(names.length)
  expect(kept.join('\n') === lines(alone).join('\n')).toBe(true)
  const { articles, ...rest } = JSON.parse(among.stdout)
  expect(articles.map(({ path }: { path: string }) => path)).toEqual(mixed)
  const lost = articles.filter(({ verdict }: { verdict: string }) => verdict === 'unreadable')
  expect(
    lost.map(
      ({ path, messages: [message] }: { path: string; messages: { ruleId: string; reason: string }[] }) => [
        path,
        message!.ruleId,
        message!.reason,
      ],
    ),
  ).toEqual([
    ['exits.html', 'failed', 'Article could not be judged: it ended the thread that read it (exit code 7)'],
    ['fills.html', 'out-of-memory', 'Article could not be judged in 256 MB of memory'],
    ['hangs.html', 'too-slow', 'Article could not be judged in 2 seconds'],
  ])
  expect(rest).toMatchObject({ complete: false, expected: 44, reported: 44 })
  expect(among.code).toBe(2)
})

test('facts and messages are the same from a thread as from a call', async () => {
  await using directory = await directoryOf(honest)
  const names = Object.keys(honest)
  const options = { terms: 'dcnf', cwd: directory.path }
  const threaded = []
  for await (const report of checkFiles(names, { ...options, workers: 2 })) threaded.push(report)
  const called = []
  for await (const report of checkFiles(names, { ...options, loadImage: async () => undefined }))
    called.push(report)
  expect(threaded).toEqual(called)
  expect(threaded[0]!.messages[0]).toBeInstanceOf(Error)
  expect(String(threaded[0]!.messages[0])).toBe(String(called[0]!.messages[0]))
})
