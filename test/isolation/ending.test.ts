import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bin, folderOf } from './built.ts'
import { honestArticle } from './honest.ts'

/** Moments, or amounts, at which each way to end is tried. They are random: told where one fails. */
const moments = Number(process.env['MOMENTS'] ?? 2)
const count = 300
const old = 'the old report'

let folder: ReturnType<typeof folderOf>
let reports = ''
/** Milliseconds that a whole run takes, and the bytes of its report. */
let whole = { took: 0, bytes: 0 }

beforeAll(async () => {
  folder = folderOf(
    Array.from({ length: count }, (_, number) => honestArticle(number)).map(
      ({ name, text }) => [`content/${name}`, text] as const,
    ),
  )
  reports = path.join(folder.path, 'reports')
  mkdirSync(reports)
  const began = performance.now()
  const ended = await run(['--output', 'reports/whole.json'])
  if (ended.code !== 1) throw new Error(`The check ended with ${ended.code}: ${ended.stderr}`)
  whole = { took: performance.now() - began, bytes: readFileSync(path.join(reports, 'whole.json')).length }
  rmSync(path.join(reports, 'whole.json'))
})
afterAll(() => folder[Symbol.dispose]())

interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** Checks the articles; `meddle` gets the process as soon as it runs. */
async function run(
  args: readonly string[],
  meddle: (child: ReturnType<typeof spawn>) => void = () => {},
  through: readonly string[] = [],
): Promise<Ended> {
  const command = [
    ...through,
    process.execPath,
    bin,
    'check',
    '--format',
    'json',
    '--quiet',
    ...args,
    'content',
  ]
  const child = spawn(command[0]!, command.slice(1), { cwd: folder.path, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  meddle(child)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
  })
}

/**
 * What stands where the report goes, and the exit code.
 *
 * @throws where that is neither what stood there before nor a report.
 */
function endingOf({ signal, code }: Ended, report: string, before: string): string {
  if (report === before) return `before, ${signal ?? code}`
  const { articles, summary, complete, expected, reported } = JSON.parse(report)
  const sound =
    articles.length === summary.articles &&
    reported === articles.length &&
    expected === count &&
    complete === (reported === expected)
  return `${sound ? '' : 'wrong, '}${complete ? 'whole' : 'part'}, ${signal ?? code}`
}

/**
 * A signal may come before anybody listens, while articles are judged, when all is done, or when Node, about to end, has
 * given up listening: to a shell that is the code of the signal all the same.
 */
function rightEndings(code: number): string[] {
  const signal = Object.entries(codes).find(([, each]) => each === code)![0]
  return [`before, ${signal}`, `part, ${code}`, `whole, ${code}`, `whole, ${signal}`, 'whole, 1']
}

/** Nothing but these stands in the folder of reports: no part of a report is left behind. */
function expectOnly(...names: string[]): void {
  expect(readdirSync(reports)).toEqual(names)
}

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Milliseconds from the start of a run. */
function anyMoment(): number {
  return Math.random() * whole.took * 1.1
}

describe.each(Object.entries(codes))('%s', (signal, code) => {
  test('a file has the old report or a whole one, which says how much is in it', async () => {
    for (let moment = 0; moment < moments; moment++) {
      writeFileSync(path.join(reports, 'a.json'), old)
      const delay = anyMoment()
      const ended = await run(['--output', 'reports/a.json'], (child) => {
        setTimeout(() => child.kill(signal as NodeJS.Signals), delay)
      })
      const report = readFileSync(path.join(reports, 'a.json'), 'utf8')
      expectOnly('a.json')
      const ending = endingOf(ended, report, old)
      expect({ delay, ending, ended }).toMatchObject({ ending: expect.toBeOneOf(rightEndings(code)) })
    }
  })

  test('standard output has a whole report, or nothing yet', async () => {
    for (let moment = 0; moment < moments; moment++) {
      const delay = anyMoment()
      const ended = await run([], (child) => {
        setTimeout(() => child.kill(signal as NodeJS.Signals), delay)
      })
      const ending = endingOf(ended, ended.stdout, '')
      expect({ delay, ending, ended }).toMatchObject({ ending: expect.toBeOneOf(rightEndings(code)) })
    }
  })
})

test('a reader that goes away ends the run without a word', async () => {
  for (let moment = 0; moment < moments; moment++) {
    const most = Math.floor(Math.random() * whole.bytes * 0.8)
    const ended = await run([], (child) => {
      let seen = 0
      child.stdout!.on('data', (chunk: Buffer) => {
        seen += chunk.length
        if (seen > most) child.stdout!.destroy()
      })
    })
    expect({ most, ...ended }).toMatchObject({ code: 141, signal: null, stderr: '' })
  }
})

test('a disk that is full leaves the old report, and says so', async () => {
  for (let moment = 0; moment < moments; moment++) {
    writeFileSync(path.join(reports, 'a.json'), old)
    // Blocks of 1 KB. A limit of the process stands for the disk: no right is needed to set it.
    const blocks = Math.floor((Math.random() * whole.bytes * 0.9) / 1024)
    const limited = ['bash', '-c', `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`, 'bash']
    const ended = await run(['--output', 'reports/a.json'], undefined, limited)
    expect({ blocks, code: ended.code }).toEqual({ blocks, code: 2 })
    expect(ended.stderr).toMatch(/^creditline: Output `reports\/a\.json` cannot be written: /)
    expect(readFileSync(path.join(reports, 'a.json'), 'utf8')).toBe(old)
    expectOnly('a.json')
  }
})

const disk = mkdtempSync(path.join(tmpdir(), 'creditline-disk-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0
afterAll(() => {
  if (mounted) execFileSync('umount', [disk])
  rmSync(disk, { recursive: true })
})

test.runIf(mounted)('a file system that is full leaves the old report, and says so', async () => {
  const file = path.join(disk, 'a.json')
  writeFileSync(file, old)
  const ended = await run(['--output', file])
  expect(ended).toMatchObject({
    code: 2,
    stderr: `creditline: Output \`${file}\` cannot be written: the disk is full\n`,
  })
  expect(readFileSync(file, 'utf8')).toBe(old)
  expect(readdirSync(disk)).toEqual(['a.json'])
})

test('standard output that takes nothing ends with 2', async () => {
  const full = ['bash', '-c', 'exec "$@" > /dev/full', 'bash']
  const ended = await run([], undefined, full)
  expect(ended).toMatchObject({
    code: 2,
    stderr: 'creditline: Report cannot be written: the disk is full\n',
  })
})
