import { type AnnotationProperties, error, notice, warning } from '@actions/core'
import {
  forTerminal,
  noteOf,
  type Reported,
  type Severity,
  severityOf,
  type Span,
  spanOf,
} from 'creditline/shell'

/**
 * GitHub shows ten annotations of a kind for a step and drops the rest without a word. The tenth error is left to the
 * line that fails the step.
 */
const most = { error: 9, warning: 10, info: 10 } as const satisfies Record<Severity, number>

const print = { error, warning, info: notice } as const satisfies Record<Severity, typeof error>

/** Articles named in the annotation for those that have none of their own. */
const named = 40

interface Note {
  path: string
  title: string
  /** What is wrong. */
  reason: string
  /** What to do, and which clause asks for it. */
  note: string
  advice: string
  /** The article itself could not be read. */
  unreadable: boolean
  span: Span | undefined
}

/** An annotation as GitHub shows it. */
interface Annotation {
  text: string
  properties: AnnotationProperties
}

/** Gathers what is said of articles, and prints it so that nothing is lost to GitHub's limits. */
export class Annotations {
  readonly #notes: Record<Severity, Note[]> = { error: [], warning: [], info: [] }
  readonly #prefix: string

  /** @param prefix - what stands before a report's path to make it relative to the repository's root. */
  constructor(prefix: string) {
    this.#prefix = prefix
  }

  add(report: Reported): void {
    for (const message of report.messages) {
      this.#notes[severityOf(message)].push({
        path: this.#prefix + (report.path ?? ''),
        title: `Creditline: ${message.ruleId ?? report.verdict} (${report.terms})`,
        reason: message.reason,
        note: message.note ?? '',
        advice: noteOf(message).advice,
        unreadable: report.verdict === 'unreadable',
        span: spanOf(message),
      })
    }
  }

  /** Breaches first, then what could not be read, what a person must look at, and advice. */
  print(): void {
    this.#notes.error.sort((a, b) => Number(a.unreadable) - Number(b.unreadable))
    for (const severity of ['error', 'warning', 'info'] as const)
      for (const { text, properties } of fitted(this.#notes[severity], most[severity]))
        print[severity](lines(text), properties)
  }
}

/** One annotation for each note where that is within the limit; else one for each article; else the last for the rest. */
function fitted(notes: readonly Note[], limit: number): Annotation[] {
  if (notes.length <= limit) return notes.map((note) => annotationOf([note]))
  const articles = Map.groupBy(notes, ({ path }) => path)
  const groups = [...articles.values()]
  if (groups.length <= limit) return groups.map(annotationOf)
  const rest = [...articles.keys()].slice(limit - 1)
  return [...groups.slice(0, limit - 1).map(annotationOf), annotationOfRest(rest)]
}

/** What is said of one article, at the place of the first note. */
function annotationOf(notes: readonly Note[]): Annotation {
  const first = notes[0]!
  const properties = {
    title: forTerminal(first.title),
    file: forTerminal(first.path),
    ...placeOf(first.span),
  }
  if (notes.length === 1) return { text: said(first.reason, first.note), properties }
  const text = notes
    .map(({ span, reason, advice }) => said(`${span ? `Line ${span.line}: ` : ''}${reason}`, advice))
    .join('\n')
  return { text, properties: { ...properties, title: `Creditline: ${notes.length} faults` } }
}

function said(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n')
}

function annotationOfRest(paths: readonly string[]): Annotation {
  const more = paths.length > named ? [`… and ${paths.length - named} more`] : []
  return {
    text: ['The job summary tells what is said of them:', ...paths.slice(0, named), ...more].join('\n'),
    properties: { title: `Creditline: ${paths.length} more articles` },
  }
}

/** Columns belong to a place on one line only: the runner refuses them elsewhere. */
function placeOf(span: Span | undefined): AnnotationProperties {
  if (span === undefined) return {}
  const { line, column, endLine = line, endColumn } = span
  return {
    startLine: line,
    endLine,
    ...(line === endLine && column !== undefined && { startColumn: column }),
    ...(line === endLine && endColumn !== undefined && { endColumn }),
  }
}

function lines(text: string): string {
  return text.split('\n').map(forTerminal).join('\n')
}
