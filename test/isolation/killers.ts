// Given to Node by `--import`: what an article of a certain name does to the thread that reads it. It stands for a fault
// of the checker that nobody knows yet.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

/** Ways to go down, by the end of the article's name. */
const ways: Record<string, () => void> = {
  'exits.html': () => process.exit(7),
  'hangs.html': () => {
    for (;;);
  },
  'fills.html': () => {
    const row = Array.from({ length: 1000 }, (_, index) => index)
    for (const kept: number[][] = []; ;) kept.push([...row])
  },
  'rejects.html': () => void Promise.reject(new Error('nobody hears this')),
}

const { openSync } = fs
if (!isMainThread) {
  fs.openSync = (path, ...rest) => {
    for (const [name, go] of Object.entries(ways)) if (String(path).endsWith(name)) go()
    return openSync(path, ...rest)
  }
  syncBuiltinESMExports()
}
