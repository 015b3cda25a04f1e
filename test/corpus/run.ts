import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ClauseStatus, RuleId, Verdict } from '@creditline/core'

const packages = path.join(import.meta.dirname, '../../packages/creditline')

/** How the command is started: as it is published, or from its sources. */
export const commands: Record<'built' | 'source', readonly string[]> = {
  built: [path.join(packages, 'dist/bin.js')],
  source: ['--conditions=development', path.join(packages, 'src/bin.ts')],
}

/** One article of a JSON report: what scores need of it. */
export interface Judged {
  path: string
  verdict: Verdict
  clauses: Partial<Record<RuleId, { status: ClauseStatus }>>
}

/**
 * Runs the command over files of a corpus.
 *
 * @param corpus - the folder that the paths are relative to.
 * @returns the articles of its JSON report.
 * @throws Error where the command could not judge every article, or ended in another way than by a verdict.
 */
export async function judge(
  command: readonly string[],
  corpus: string,
  args: readonly string[],
): Promise<Judged[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'creditline-score-'))
  const output = path.join(folder, 'report.json')
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(
        process.execPath,
        [...command, 'check', '--format', 'json', '--output', output, ...args],
        { cwd: corpus, stdio: ['ignore', 'inherit', 'inherit'] },
      )
      child.on('error', reject)
      child.on('close', resolve)
    })
    if (code !== 0 && code !== 1) throw new Error(`creditline check ${args.join(' ')} ended with ${code}`)
    return (JSON.parse(readFileSync(output, 'utf8')) as { articles: Judged[] }).articles
  } finally {
    rmSync(folder, { recursive: true })
  }
}
