import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** CPU time of processes that this one started and that have ended, in milliseconds (Linux: proc_pid_stat(5)). */
export function childTime(): number {
  const line = readFileSync('/proc/self/stat', 'utf8')
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  // Children's user and system time, in hundredths of a second.
  return (Number(fields[13]) + Number(fields[14])) * 10
}

/** Runs a command to its end, its output thrown away. */
export function runChild(
  file: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): void {
  const { error } = spawnSync(file, args, { stdio: 'ignore', ...options })
  if (error) throw error
}

/** The most memory that a Node process held at a time, in megabytes. */
export function peakOf(file: string, args: readonly string[], cwd: string): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'peak-'))
  const told = path.join(folder, 'peak')
  const hook = `data:text/javascript,import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(told)},String(process.resourceUsage().maxRSS)))`
  try {
    runChild(process.execPath, ['--import', hook, file, ...args], { cwd })
    return Number(readFileSync(told, 'utf8')) / 1024
  } finally {
    rmSync(folder, { recursive: true })
  }
}
