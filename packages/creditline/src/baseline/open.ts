import { dirname, resolve } from 'node:path'
import { openOutput } from '../command/output.ts'
import { OptionError } from '../resolve/option-error.ts'
import { existsSync } from 'node:fs'
import { readText } from '../resolve/read-text.ts'
import type { Judged } from '../run/judge.ts'
import type { Summary } from '../reports/summary.ts'
import { Baseline } from './baseline.ts'
import { formatBaseline, parseBaseline } from './file.ts'

/** A baseline that a run is held against. */
export interface OpenBaseline {
  /** Puts aside what is known of an article. */
  apply: <J extends Judged>(judged: J) => J
  /**
   * Ends a run: counts the entries that are not needed, and in an update of a whole run writes the file anew.
   *
   * @returns what to tell of entries that are not needed, a line each.
   */
  end: (summary: Summary, whole: boolean) => Promise<string[]>
}

export interface OpenBaselineOptions {
  /** Path of the file, relative to `cwd`. */
  path: string
  update: boolean
  cwd: string
  terms: readonly { id: string }[]
}

/** Entries that are told by name, at most. */
const most = 20

/**
 * Opens a baseline.
 *
 * @throws OptionError where the file is no baseline, or is not there and is not to be made.
 */
export async function openBaseline({ path, update, cwd, terms }: OpenBaselineOptions): Promise<OpenBaseline> {
  const file = resolve(cwd, path)
  const missing = !existsSync(file)
  if (missing && !update)
    throw new OptionError(`Baseline \`${path}\` does not exist; --update-baseline makes it`)
  const entries = missing ? [] : parseBaseline(await readText(file, `Baseline \`${path}\``), path)
  const baseline = new Baseline({
    entries,
    directory: dirname(file),
    cwd,
    terms: terms.map(({ id }) => id),
    update,
  })
  return {
    apply: (judged) => ({ ...judged, reports: judged.reports.map((report) => baseline.apply(report)) }),
    end: async (summary, whole) => {
      if (update) {
        if (whole) await write(file, formatBaseline(baseline.updated()))
        return []
      }
      const unused = baseline.unused()
      if (unused.length > 0) summary.unusedBaseline = unused.length
      const lines = unused
        .slice(0, most)
        .map(({ path: article, rule }) => `${path}: unused entry of \`${rule}\` for ${article}`)
      if (unused.length > most) lines.push(`${path}: and ${unused.length - most} more unused entries`)
      return lines
    },
  }
}

async function write(file: string, text: string): Promise<void> {
  const output = await openOutput(file)
  try {
    await output.write(text)
    await output.close()
  } catch (error) {
    await output.abandon()
    throw error
  }
}
