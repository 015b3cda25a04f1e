import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The built command, as it is published. */
export const bin: string = path.join(import.meta.dirname, '../../packages/creditline/dist/bin.js')

export interface Ended {
  stdout: string
  stderr: string
  /** Exit code, or the signal that ended the process. */
  code: number | NodeJS.Signals | null
}

/** Runs Node in a folder. */
export async function node(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: 'pipe' })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdin.end()
  const code = await new Promise<Ended['code']>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exit, signal) => resolve(exit ?? signal))
  })
  return { stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString(), code }
}

/** Makes a folder with these files. */
export function folderOf(files: Iterable<readonly [name: string, content: string | Uint8Array]>): {
  path: string
  [Symbol.dispose]: () => void
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'creditline-isolation-'))
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return { path: folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The line that a JSON report has for each entry, by the entry's path. */
export function linesOf(report: string): Map<string, string> {
  const lines = report.split('\n').filter((line) => line.startsWith('{"path"'))
  return new Map(lines.map((line) => [JSON.parse(line.replace(/,$/, '')).path, line.replace(/,$/, '')]))
}
