import type {
  ClauseResult,
  ClauseStatus,
  Encoding,
  EncodingWitness,
  Force,
  ReportMessage,
  RuleId,
  Scope,
  Suppressed,
  Verdict,
} from '@creditline/core'
import { ruleIds } from '@creditline/core'
import { VFileMessage } from 'vfile-message'
import type { Reported } from '../run/checked.ts'

/** One of `articles[]` of a JSON report. */
export interface Entry {
  report: Reported
  /** The article's place in the list of the whole run; `undefined` where the report is no shard's. */
  position: number | undefined
  /** The lines of its source that messages point at; none where the report is no shard's. */
  lines: ReadonlyMap<number, string>
}

const verdicts = ['compliant', 'breach', 'unsure', 'out-of-scope', 'unreadable'] satisfies Verdict[]
const scopes = ['declared', 'credited', 'matched', 'given', 'none'] satisfies Scope[]
const statuses = ['met', 'breach', 'unsure', 'not-applicable'] satisfies ClauseStatus[]
const witnesses = ['bom', 'given', 'declared', 'pattern', 'utf-8', 'default'] satisfies EncodingWitness[]
const forces = ['must', 'should'] satisfies Force[]

/** Makes the error for a part of the entry, such as `.verdict`, that is not as it should be. */
type Wrong = (what: string) => Error

type Data = Readonly<Record<string, unknown>>

/**
 * Reads an entry back: what every format needs to say the same of the article again.
 *
 * @throws what `wrong` makes, where a part is not as the command writes it.
 */
export function readEntry(value: unknown, wrong: Wrong): Entry {
  const entry = dataOf(value, '', wrong)
  const { position, lines } = entry
  if (position !== undefined && typeof position !== 'number') throw wrong('.position')
  return {
    position,
    lines: lines === undefined ? new Map() : readLines(lines, wrong),
    report: {
      path: stringOf(entry['path'], '.path', wrong),
      terms: stringOf(entry['terms'], '.terms', wrong),
      scope: choiceOf(entry['scope'], scopes, '.scope', wrong),
      verdict: choiceOf(entry['verdict'], verdicts, '.verdict', wrong),
      clauses: readClauses(entry['clauses'], wrong),
      messages: readMessages(entry['messages'], '.messages', wrong),
      suppressed: listOf(entry['suppressed'] ?? [], '.suppressed', wrong).map((each) =>
        readSuppressed(each, wrong),
      ),
      ...(entry['baselined'] !== undefined && {
        baselined: readMessages(entry['baselined'], '.baselined', wrong),
      }),
      ...(entry['encoding'] !== undefined && { encoding: readEncoding(entry['encoding'], wrong) }),
    },
  }
}

function readLines(value: unknown, wrong: Wrong): ReadonlyMap<number, string> {
  const lines = Object.entries(dataOf(value, '.lines', wrong))
  return new Map(lines.map(([number, text]) => [Number(number), stringOf(text, `.lines.${number}`, wrong)]))
}

function readEncoding(value: unknown, wrong: Wrong): Encoding {
  const { name, witness, replaced } = dataOf(value, '.encoding', wrong)
  if (typeof replaced !== 'number') throw wrong('.encoding.replaced')
  return {
    name: stringOf(name, '.encoding.name', wrong),
    witness: choiceOf(witness, witnesses, '.encoding.witness', wrong),
    replaced,
  }
}

function readClauses(value: unknown, wrong: Wrong): Partial<Record<RuleId, ClauseResult>> {
  return Object.fromEntries(
    Object.entries(dataOf(value, '.clauses', wrong)).map(([rule, clause]) => [
      choiceOf(rule, ruleIds, '.clauses', wrong),
      readClause(clause, `.clauses.${rule}`, wrong),
    ]),
  )
}

function readClause(value: unknown, what: string, wrong: Wrong): ClauseResult {
  const { status, force, suppressed, baselined } = dataOf(value, what, wrong)
  return {
    status: choiceOf(status, statuses, `${what}.status`, wrong),
    force: choiceOf(force, forces, `${what}.force`, wrong),
    ...(suppressed !== undefined && { suppressed: stringOf(suppressed, `${what}.suppressed`, wrong) }),
    ...(baselined === true && { baselined }),
  }
}

function readSuppressed(value: unknown, wrong: Wrong): Suppressed {
  const { by, reason, message } = dataOf(value, '.suppressed', wrong)
  if (by !== 'comment' && by !== 'front-matter') throw wrong('.suppressed[].by')
  return {
    by,
    reason: stringOf(reason, '.suppressed[].reason', wrong),
    message: readMessage(message, '.suppressed[].message', wrong),
  }
}

function readMessages(value: unknown, what: string, wrong: Wrong): ReportMessage[] {
  return listOf(value, what, wrong).map((each, index) => readMessage(each, `${what}[${index}]`, wrong))
}

function readMessage(value: unknown, what: string, wrong: Wrong): ReportMessage {
  const data = dataOf(value, what, wrong)
  const text = (key: string): string | undefined => {
    const given = data[key] ?? undefined
    return given === undefined ? undefined : stringOf(given, `${what}.${key}`, wrong)
  }
  const number = (key: string): number | undefined => {
    const given = data[key] ?? undefined
    if (given !== undefined && typeof given !== 'number') throw wrong(`${what}.${key}`)
    return given
  }
  const message: ReportMessage = new VFileMessage(stringOf(data['reason'], `${what}.reason`, wrong))
  message.source = 'creditline'
  message.fatal = fatalOf(data['severity'], `${what}.severity`, wrong)
  place(message, number('line'), number('column'), number('endLine'), number('endColumn'))
  const { ruleId, code, actual, url, note } = {
    ruleId: text('ruleId'),
    code: text('code'),
    actual: text('actual'),
    url: text('url'),
    note: text('note'),
  }
  if (ruleId !== undefined) message.ruleId = ruleId
  if (code !== undefined) message.code = code
  if (actual !== undefined) message.actual = actual
  if (url !== undefined) message.url = url
  if (note !== undefined) message.note = note
  message.expected = listOf(data['expected'] ?? [], `${what}.expected`, wrong).map((each) =>
    stringOf(each, `${what}.expected[]`, wrong),
  )
  return message
}

function place(
  message: ReportMessage,
  line: number | undefined,
  column: number | undefined,
  endLine: number | undefined,
  endColumn: number | undefined,
): void {
  if (line === undefined) return
  message.line = line
  if (column === undefined) return
  message.column = column
  if (endLine === undefined || endColumn === undefined) message.place = { line, column }
  else message.place = { start: { line, column }, end: { line: endLine, column: endColumn } }
}

function fatalOf(severity: unknown, what: string, wrong: Wrong): boolean | undefined {
  if (severity === 'error') return true
  if (severity === 'warning') return false
  if (severity === 'info') return undefined
  throw wrong(what)
}

function dataOf(value: unknown, what: string, wrong: Wrong): Data {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(what)
  return { ...value }
}

function listOf(value: unknown, what: string, wrong: Wrong): unknown[] {
  if (!Array.isArray(value)) throw wrong(what)
  return value
}

function stringOf(value: unknown, what: string, wrong: Wrong): string {
  if (typeof value !== 'string') throw wrong(what)
  return value
}

function choiceOf<T extends string>(value: unknown, choices: readonly T[], what: string, wrong: Wrong): T {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw wrong(what)
  return found
}
