import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { bundle, targets } from '../../../scripts/bundles.ts'

/** `action.yml`, as the runner reads it. */
export const metadata = parse(readFileSync(join(import.meta.dirname, '../../../action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>
  outputs: Record<string, unknown>
}

/** A command that the runner takes from the log. */
export interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

/** How a step of a workflow ends. */
export interface Step {
  code: number | null
  stdout: string
  stderr: string
  commands: Command[]
  outputs: Record<string, string>
  summary: string
  /** Text of a file of the workspace. */
  read: (file: string) => Promise<string>
}

export interface Action {
  /**
   * Runs the action in a workspace with these files, as the runner does: a process, `INPUT_*`, and files to write to.
   *
   * @param checkout - makes the workspace, as an earlier step would, and gives what the runner says of the event.
   */
  run: (
    files: Record<string, string | Uint8Array>,
    inputs: Record<string, string>,
    checkout?: (workspace: string) => Record<string, string>,
  ) => Promise<Step>
  [Symbol.asyncDispose]: () => Promise<void>
}

/** Bundles the action from its sources: `pnpm check:dist` proves that the committed bundle is the same. */
export async function bundledAction(): Promise<Action> {
  const folder = await mkdtemp(join(tmpdir(), 'creditline-action-'))
  const entry = join(folder, 'dist/index.js')
  await put(folder, { 'package.json': '{ "type": "module", "version": "0.0.0" }' })
  for (const [name, text] of await bundle(targets.action)) await put(join(folder, 'dist'), { [name]: text })
  return {
    run: (files, inputs, checkout) => runStep(folder, entry, files, inputs, checkout),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}

async function put(folder: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

/** The inputs that a workflow leaves out. */
function defaults(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, input]) => [name, input.default ?? '']),
  )
}

/** Runs a step in a folder of its own in `home`. */
async function runStep(
  home: string,
  entry: string,
  files: Record<string, string | Uint8Array>,
  inputs: Record<string, string>,
  checkout: (workspace: string) => Record<string, string> = () => ({}),
): Promise<Step> {
  const folder = await mkdtemp(join(home, 'step-'))
  const workspace = join(folder, 'work')
  const event = checkout(workspace)
  await put(workspace, files)
  await put(folder, { output: '', summary: '' })
  const given = Object.entries({ ...defaults(), ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'no-network.ts'), entry], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...Object.fromEntries(given),
      ...event,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const log = Buffer.concat(stdout).toString()
  return {
    code,
    stdout: log,
    stderr: Buffer.concat(stderr).toString(),
    commands: commandsOf(log),
    outputs: outputsOf(await readFile(join(folder, 'output'), 'utf8')),
    summary: await readFile(join(folder, 'summary'), 'utf8'),
    read: (file) => readFile(join(workspace, file), 'utf8'),
  }
}

/** The commands of a log, as the runner takes them: at the start of a line, and none while they are stopped. */
function commandsOf(log: string): Command[] {
  const commands: Command[] = []
  let token: string | undefined
  for (const line of log.split(/\r\n|\n|\r/)) {
    const [, name, listed = '', message = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
    if (name === undefined || (token !== undefined && name !== token)) continue
    if (name === 'stop-commands') token = message
    else if (name === token) token = undefined
    else commands.push({ name, properties: propertiesOf(listed), message: unescaped(message) })
  }
  return commands
}

function propertiesOf(listed: string): Record<string, string> {
  const pairs = listed.split(',').map((pair) => /^(.*?)=(.*)$/s.exec(pair) ?? [])
  return Object.fromEntries(listed === '' ? [] : pairs.map(([, key, value]) => [key, unescaped(value!)]))
}

function unescaped(text: string): string {
  const written = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
  return text.replaceAll(/%(?:0D|0A|3A|2C|25)/g, (each) => written[each as keyof typeof written])
}

/** What a step wrote to the file of its outputs. */
function outputsOf(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n?\2\n/gm)
  return Object.fromEntries([...found].map(([, name, , value]) => [name!, value!]))
}
