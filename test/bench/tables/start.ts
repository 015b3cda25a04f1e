import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { childTime, runChild } from '../children.ts'
import { command } from '../command.ts'
import { measure } from '../measure.ts'
import type { Options, Result, Table } from '../table.ts'
import { markdown } from '../table.ts'

const root = path.join(import.meta.dirname, '../../..')

const article = `<article><h1>Board votes on water rates</h1><p>By Jane Roe, Daily Caller News Foundation</p>
<img src="/logos/dcnf-logo.png" alt="DCNF logo"><p>The county board voted on Tuesday to raise water rates by four
percent, the first rise in six years.</p></article>\n`

/** Starting the command and the action on one small article, beside a Node script that is empty. */
export const start: Table = { name: 'start', run }

async function run({ rounds, small }: Options): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'start-'))
  try {
    writeFileSync(path.join(folder, 'empty.mjs'), '')
    writeFileSync(path.join(folder, 'article.html'), article)
    const env = {
      ...process.env,
      GITHUB_WORKSPACE: folder,
      INPUT_PATHS: 'article.html',
      GITHUB_OUTPUT: path.join(folder, 'output'),
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
      GITHUB_ACTIONS: 'true',
    }
    writeFileSync(env.GITHUB_OUTPUT, '')
    writeFileSync(env.GITHUB_STEP_SUMMARY, '')
    const of = (name: string, ...args: string[]) => ({
      name,
      used: childTime,
      run: () => runChild(process.execPath, args, { cwd: folder, env }),
    })
    const measured = await measure(
      [
        of('an empty Node script', 'empty.mjs'),
        of('`creditline check` on a small article', command, 'check', 'article.html'),
        of('the action on the same', path.join(root, 'packages/action/dist/index.js')),
      ],
      Array.from({ length: small ? 2 : 5 }),
      rounds,
      1,
    )
    const [, started, action] = measured
    return {
      text: markdown(
        ['', 'CPU ms', 'ratio'],
        measured.map(({ name, milliseconds, ratio }) => [name, milliseconds.toFixed(0), ratio.toFixed(2)]),
      ),
      bounds: [
        { what: 'start of the command', ratio: started!.ratio, most: 2, guard: 3.4 },
        { what: 'start of the action', ratio: action!.ratio, most: 2.5, guard: 3.6 },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
