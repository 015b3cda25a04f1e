import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url))

export interface Result {
  stdout: string
  stderr: string
  code: number | null
}

export interface Given {
  cwd?: string
  input?: string | Uint8Array
  env?: Record<string, string>
  /** A command that starts this one, with its arguments. */
  through?: readonly string[]
}

/** Runs the command as a user does: a process of its own. */
export async function creditline(
  args: readonly string[],
  { cwd, input, env, through = [] }: Given = {},
): Promise<Result> {
  const { GITHUB_WORKSPACE: _, FORCE_COLOR: __, NO_COLOR: ___, ...inherited } = process.env
  const [file, ...rest] = [...through, process.execPath, '--conditions=development', bin, ...args]
  const child = spawn(file!, rest, {
    cwd,
    env: { ...inherited, ...env },
    stdio: 'pipe',
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString(), code }
}

/** A directory with these files, gone when the test is over. */
export async function directoryOf(
  files: Record<string, string | Uint8Array>,
): Promise<{ path: string; [Symbol.asyncDispose]: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'creditline-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), content)
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}
