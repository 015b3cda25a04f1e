import { resolve } from 'node:path'
import type { ReportFormat } from '../reports/index.ts'
import { readChoice, UsageError } from './arguments.ts'

/** A report that is asked for. */
export interface Wanted<F extends ReportFormat = ReportFormat> {
  format: F
  /** Where it goes, as given; `undefined` is standard output. */
  file: string | undefined
}

/** What the options are called where they are given: on a command line, or in a workflow. */
interface Names {
  format: string
  output: string
}

const options: Names = { format: '--format', output: '--output' }

/**
 * Reads which reports are asked for, `FORMAT` or `FORMAT=FILE` each.
 *
 * @param given - as given; where there is none, `pretty`.
 * @param choices - the formats that there are.
 * @param output - the file of a report that names none.
 * @throws UsageError where a format is unknown, two go to the same place, or `output` leaves open which is meant.
 */
export function readFormats<F extends ReportFormat>(
  given: readonly string[],
  choices: readonly F[],
  output: string | undefined,
  cwd: string,
  names: Names = options,
): Wanted<F>[] {
  const wanted = (given.length > 0 ? given : ['pretty']).map((each) => readFormat(each, choices, names))
  const [first, ...others] = wanted
  if (output !== undefined) {
    if (others.length > 0 || first?.file !== undefined)
      throw new UsageError(
        `${names.output} is for one format; with several each names its file: ${names.format} json=FILE`,
      )
    return [{ ...first!, file: output }]
  }
  refuseTwice(wanted, cwd, names)
  return wanted
}

function readFormat<F extends ReportFormat>(given: string, choices: readonly F[], names: Names): Wanted<F> {
  const at = given.indexOf('=')
  if (at < 0) return { format: readChoice(names.format, given, choices), file: undefined }
  const format = readChoice(names.format, given.slice(0, at), choices)
  const file = given.slice(at + 1)
  if (file === '') throw new UsageError(`Unexpected missing file after ${names.format} ${given}`)
  return { format, file }
}

/** A file, or standard output, takes one report. */
function refuseTwice(wanted: readonly Wanted[], cwd: string, names: Names): void {
  const taken = new Map<string | undefined, string>()
  for (const { format, file } of wanted) {
    const place = file === undefined ? undefined : resolve(cwd, file)
    const other = taken.get(place)
    if (other !== undefined) {
      const where = file === undefined ? 'standard output' : file
      throw new UsageError(
        `Formats ${other} and ${format} both go to ${where}; give each a file: ${names.format} ${format}=FILE`,
      )
    }
    taken.set(place, format)
  }
}
