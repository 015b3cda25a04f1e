import type { CheckOptions, Facts, FixOptions, Report, ReportMessage, Suppressed } from '@creditline/core'
import type { View } from '@creditline/core/view'
import { checkAll, inspect as inspectArticle } from '@creditline/core'
import { VFileMessage } from 'vfile-message'
import type { Mended } from '../mend/mended.ts'
import { hashOf } from '../files/hash.ts'
import { shortOf } from '../pictures/trace.ts'
import type { Article } from './article.ts'
import type { Checked, Reported } from './checked.ts'
import { linesOf } from './checked.ts'
import type { Resolved } from './options.ts'
import { fileOptions } from './options.ts'
import { proveOutOfScope } from './proof.ts'

/** What a run asks of each article beside the verdict. */
export interface Wanted {
  /** The facts, in each report. */
  facts?: boolean
  /** The lines of the source that messages point at. */
  lines?: boolean
  /** The article as its readers see it, in each report. */
  view?: boolean
  /** What articles are mended with. */
  mend?: Mending
  /** What it rests on. */
  trace?: boolean
}

/** What articles are mended with, beside what they are held against. */
export type Mending = Pick<FixOptions, 'logo' | 'notice' | 'language'>

/** What is done with each article, and how its result gets from one thread to another. */
export interface Work<Result> {
  name: WorkName
  run: (article: Article, source: Uint8Array, resolved: Resolved, wanted: Wanted) => Promise<Result>
  /** What its bytes alone say of an article, in no time; `undefined` where it must be judged. */
  prove?: (article: Article, source: Uint8Array, resolved: Resolved, wanted: Wanted) => Result | undefined
  /** Makes a result plain data: an error that is cloned loses what it says. */
  pack: (result: Result) => Packed
  /**
   * Makes plain data the result again.
   *
   * @throws TypeError where it is not what `pack` gave.
   */
  unpack: (packed: Packed) => Result
}

export type WorkName = 'check' | 'inspect' | 'mend'

/** A result as plain data. */
export type Packed = PackedChecked | { facts: Facts } | Mended

type PackedReport = Omit<Reported, 'messages' | 'suppressed'> & {
  messages: object[]
  suppressed: (Omit<Suppressed, 'message'> & { message: object })[]
}
type PackedChecked = Omit<Checked, 'reports'> & { reports: PackedReport[] }

/** Judges an article. */
export const check: Work<Checked> = {
  name: 'check',
  run: async (article, source, resolved, wanted) => {
    const options = await fileOptions(article, resolved)
    const looked = new Map<string, string | null>()
    const all = await judged(source, wanted.trace ? watched(options, looked) : options, wanted)
    const messages = all.flatMap(({ report }) => report.messages)
    return {
      reports: all.map(({ report: { facts, ...report }, view }) => ({
        ...report,
        ...(wanted.facts && { facts }),
        ...(view && report.verdict !== 'out-of-scope' && report.verdict !== 'unreadable' && { view }),
      })),
      lines: wanted.lines ? linesOf(source, options.charset, messages) : new Map(),
      // pages are too much to keep
      ...(wanted.trace && !wanted.view && { trace: { bytes: hashOf(source), pictures: [...looked] } }),
    }
  },
  prove: proveOutOfScope,
  pack: ({ reports, ...rest }) => ({
    ...rest,
    reports: reports.map((report) => ({
      ...report,
      messages: report.messages.map(packMessage),
      suppressed: report.suppressed.map((each) => ({ ...each, message: packMessage(each.message) })),
    })),
  }),
  unpack: (packed) => {
    if (!('reports' in packed)) throw new TypeError('Unexpected facts, expected reports')
    return {
      ...packed,
      reports: packed.reports.map((report) => ({
        ...report,
        messages: report.messages.map(unpackMessage),
        suppressed: report.suppressed.map((each) => ({ ...each, message: unpackMessage(each.message) })),
      })),
    }
  },
}

/** The reports of an article, each with its page where that is wanted. */
async function judged(
  source: Uint8Array,
  options: CheckOptions,
  wanted: Wanted,
): Promise<{ report: Report; view?: View }[]> {
  if (!wanted.view) return (await checkAll(source, options)).map((report) => ({ report }))
  // what draws pages is large, and few runs draw any
  const { viewAll } = await import('@creditline/core/view')
  return viewAll(source, options)
}

/** Reads the facts of an article. */
export const inspect: Work<Facts> = {
  name: 'inspect',
  run: async (article, source, resolved) => inspectArticle(source, await fileOptions(article, resolved)),
  pack: (facts) => ({ facts }),
  unpack: (packed) => {
    if (!('facts' in packed)) throw new TypeError('Unexpected reports, expected facts')
    return packed.facts
  },
}

/** Options that note which pictures among the files were looked at. */
function watched(options: CheckOptions, looked: Map<string, string | null>): CheckOptions {
  const { loadImage } = options
  if (!loadImage) return options
  return {
    ...options,
    loadImage: async (src) => {
      const loading = loadImage(src)
      looked.set(src, await shortOf(() => loading))
      return loading
    },
  }
}

/** All that a message says, without its trace and without nodes of a tree. */
function packMessage(said: ReportMessage): object {
  const { ancestors: _, stack: __, ...rest } = said
  return rest
}

function unpackMessage(packed: object): ReportMessage {
  return Object.assign(new VFileMessage(''), packed)
}
