import { OptionError } from '../resolve/option-error.ts'
import type { Extent } from '../reports/summary.ts'
import type { Judged } from '../run/judge.ts'
import type { Positioned, ReportFile } from './report-file.ts'

/**
 * Makes sure that reports are the shards of one run, all of them and each once, or the one report of a whole run.
 *
 * @throws OptionError where one is missing, given twice, or of another run, naming it.
 */
export function assertOneRun(files: readonly ReportFile[]): void {
  const [first, ...others] = files
  if (!first) throw new TypeError('Unexpected missing reports')
  if (!first.shard && others.length === 0) return
  const taken = new Map<number, string>()
  for (const { file, shard } of files) {
    if (!shard) throw new OptionError(`Report \`${file}\` is of no shard: it was made without --shard`)
    const { index, count, run } = shard
    if (run !== first.shard?.run)
      throw new OptionError(
        `Report \`${file}\` is of another run than \`${first.file}\`: of other articles, options or another version`,
      )
    if (count !== first.shard.count)
      throw new OptionError(
        `Report \`${file}\` is shard ${index} of ${count}, but \`${first.file}\` is one of ${first.shard.count}`,
      )
    const other = taken.get(index)
    if (other !== undefined)
      throw new OptionError(`Reports \`${other}\` and \`${file}\` are both shard ${index} of ${count}`)
    taken.set(index, file)
  }
  const count = first.shard?.count ?? 1
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !taken.has(index))
  if (missing.length > 0)
    throw new OptionError(
      `Unexpected missing report of shard ${missing.join(', ')} of ${count}; the report of every shard is needed`,
    )
}

/** What the reports of a run say of its articles, in the order of the whole run; then how far the run came. */
export async function* join(files: readonly ReportFile[]): AsyncGenerator<Judged, Extent, undefined> {
  const extent: Extent = { expected: 0, reported: 0 }
  const streams: Stream[] = []
  for (const { file, articles } of files) {
    const stream = { file, articles: articles(), next: undefined }
    if (await advance(stream, extent)) streams.push(stream)
  }
  let last: { file: string; position: number } | undefined
  while (streams.length > 0) {
    const first = streams.reduce((a, b) => (b.next!.position < a.next!.position ? b : a))
    const { position, ...judged } = first.next!
    if (last?.position === position)
      throw new OptionError(
        `Reports \`${last.file}\` and \`${first.file}\` both tell of the article at place ${position}`,
      )
    last = { file: first.file, position }
    yield judged
    if (!(await advance(first, extent))) streams.splice(streams.indexOf(first), 1)
  }
  return extent
}

interface Stream {
  file: string
  articles: AsyncGenerator<Positioned, Extent, undefined>
  /** What it says next. */
  next: Positioned | undefined
}

/** Goes on to a report's next article; at its end, adds up how far it came. */
async function advance(stream: Stream, extent: Extent): Promise<boolean> {
  const { done, value } = await stream.articles.next()
  if (!done) {
    stream.next = value
    return true
  }
  extent.reported += value.reported
  extent.expected =
    extent.expected === undefined || value.expected === undefined
      ? undefined
      : extent.expected + value.expected
  return false
}
