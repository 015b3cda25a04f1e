import type { ReportFormat } from '../reports/index.ts'
import type { Wanted as Needs } from '../run/work.ts'
import { loadReporter } from '../reports/index.ts'
import type { Reporter, ReporterOptions } from '../reports/reporter.ts'
import type { Extent, Summary } from '../reports/summary.ts'
import type { Judged } from '../run/judge.ts'
import type { Wanted } from './formats.ts'
import type { Output } from './output.ts'
import { openOutput } from './output.ts'

/** All the reports of a run, each in its format and to its place. */
export interface Reports {
  /** What the reports need of each article beside the verdict. */
  needs: Needs
  /** The format that goes to standard output, where one does. */
  shown: ReportFormat | undefined
  begin: () => Promise<void>
  /** @param clear - makes room on the terminal, where there is something to write to it. */
  article: (judged: Judged, clear?: () => void) => Promise<void>
  /** Ends whole reports. */
  end: (summary: Summary, extent: Extent) => Promise<void>
  /** Ends reports that are not whole: nothing of them stays in a file. */
  abandon: () => Promise<void>
}

interface Open {
  reporter: Reporter
  output: Output
}

/**
 * Opens the reports that are asked for.
 *
 * @param options - of the one on standard output; a file shows no colours.
 * @throws OutputError where a file cannot be made.
 */
export async function openReports(wanted: readonly Wanted[], options: ReporterOptions): Promise<Reports> {
  const open: Open[] = []
  const each = async (work: (one: Open) => Promise<void>): Promise<void> => {
    for (const one of open) await work(one)
  }
  const abandon = (): Promise<void> => each(({ output }) => output.abandon())
  try {
    for (const { format, file } of wanted) {
      const make = await loadReporter(format)
      const reporter = make({ ...options, colour: options.colour && file === undefined })
      open.push({ reporter, output: await openOutput(file) })
    }
  } catch (error) {
    await abandon()
    throw error
  }
  const view = wanted.some(({ format }) => format === 'html')
  const lines = wanted.some(({ format }) => format === 'pretty' || (options.shard && format === 'json'))
  return {
    needs: { lines, view, facts: view },
    shown: wanted.find(({ file }) => file === undefined)?.format,
    begin: () => each(({ reporter, output }) => output.write(reporter.begin())),
    article: (judged, clear) =>
      each(({ reporter, output }) => {
        const text = reporter.article(judged)
        if (text !== '' && output.onTerminal) clear?.()
        return output.write(text)
      }),
    end: async (summary, extent) => {
      await each(({ reporter, output }) => output.write(reporter.end(summary, extent)))
      await each(({ output }) => output.close())
    },
    abandon,
  }
}
