import { checkFiles } from 'creditline'
import { expect, test } from 'vitest'
import { directoryOf } from './command.ts'

const honest = Object.fromEntries(
  Array.from({ length: 20 }, (_, number) => [
    `page-${number}.html`,
    `<h1>County approves bridge ${number}</h1><p>By Jane Roe, Daily Caller News Foundation</p><p>The board voted.</p>`,
  ]),
)

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
